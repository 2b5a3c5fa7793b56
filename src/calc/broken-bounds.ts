import type { Violation } from "./verify";

interface Claims {
  weights: ArrayLike<number> | readonly bigint[];
  min?: ArrayLike<number>;
  max?: ArrayLike<number>;
}

/**
 * The claims that hold parts of a seat, pass a bound, or stand above their minimum though they weigh 0. O(n).
 *
 * @param mayRise whether a claim of weight 0 may stand above its minimum.
 */
export function brokenBounds(
  seats: ArrayLike<number>,
  { weights, min, max }: Claims,
  mayRise: (row: number) => boolean,
): Violation[] {
  const broken = { whole: [], minimum: [], maximum: [], zeroWeight: [] } as Record<string, number[]>;
  for (let row = 0; row < seats.length; row++) {
    const held = seats[row]!;
    const least = min?.[row] ?? 0;
    if (!Number.isInteger(held) || held < 0) broken.whole!.push(row);
    if (held < least) broken.minimum!.push(row);
    if (held > (max?.[row] ?? Infinity)) broken.maximum!.push(row);
    if (Number(weights[row]) === 0 && held > least && !mayRise(row)) broken.zeroWeight!.push(row);
  }
  return Object.entries(broken).flatMap(([rule, rows]) =>
    rows.length > 0 ? { rule: rule as Violation["rule"], rows } : [],
  );
}
