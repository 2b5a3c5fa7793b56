import { InvalidInputError } from "./outcome";

/**
 * Reads whole counts, 0 to 2^31 - 1. O(n).
 *
 * @throws InvalidInputError `field` with the index of what is not one; without, where there are not `n`.
 */
export function readCounts(counts: ArrayLike<number>, n: number, field: string): Int32Array {
  if (counts.length !== n) throw new InvalidInputError(field);
  return Int32Array.from(counts, (count, i) => {
    if ((count | 0) !== count || count < 0) throw new InvalidInputError(field, i);
    return count;
  });
}
