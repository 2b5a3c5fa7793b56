/** Freezes a problem with its lists, and theirs, so that a write to any of them throws. */
export function frozen<T extends object>(problem: T): T {
  for (const field of Object.values(problem)) if (typeof field === "object" && field !== null) frozen(field as object);
  return Object.freeze(problem);
}
