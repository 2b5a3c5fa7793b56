/** The answers of `read`, which looks at each text once: a column holds few of them, many times over. */
export function oncePerText<Text extends string, Answer>(read: (text: Text) => Answer): (text: Text) => Answer {
  const known = new Map<Text, { answer: Answer }>();
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = { answer: read(text) }));
    return found.answer;
  };
}
