/** A column holds few texts, many times over: `read` looks at each once. */
export function oncePerText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { answer: T }>();
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = { answer: read(text) }));
    return found.answer;
  };
}
