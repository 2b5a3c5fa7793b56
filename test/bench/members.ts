/** A stream of numbers between 0 and 1 that is the same each time. Method: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Members of `n` branches: whole people, log-normal around 40, between 3 and 600. */
export function membersOfBranches(n: number): number[] {
  const next = seeded(n);
  return Array.from({ length: n }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    return Math.min(600, Math.max(3, Math.round(40 * Math.exp(0.8 * normal))));
  });
}

/** Targets to split: 3,5 % of the members. */
export function totalFor(members: readonly number[]): number {
  return Math.round(0.035 * members.reduce((sum, count) => sum + count, 0));
}

/** Bounds around the share on a tenth of the branches and a lock on another tenth. */
export function boundsFor(members: readonly number[], total: number): { min: number[]; max: number[] } {
  const next = seeded(members.length + 1);
  const sum = members.reduce((whole, count) => whole + count, 0);
  const min: number[] = [];
  const max: number[] = [];
  for (const count of members) {
    const share = (total * count) / sum;
    const drawn = next();
    min.push(drawn < 0.1 ? Math.floor(0.8 * share) : drawn < 0.2 ? Math.round(share) : 0);
    max.push(drawn < 0.1 ? Math.ceil(1.2 * share) : drawn < 0.2 ? Math.round(share) : Infinity);
  }
  return { min, max };
}
