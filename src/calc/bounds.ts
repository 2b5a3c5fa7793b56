import { InvalidInputError } from "./outcome";

/** The largest number of seats that can be split: seats are kept in 32 bits. */
export const MOST = 2 ** 31 - 1;

/** Bounds as given, one pair a claim: whole and 0 or more; `max` is Infinity where there is none. */
export interface Bounds {
  min: Float64Array;
  max: Float64Array;
}

/**
 * Reads the bounds of `n` claims: no minimum is 0, no maximum Infinity. O(n).
 *
 * @throws InvalidInputError `min` or `max`: another length than n (without index), fractional, negative or NaN, or a
 * minimum above its maximum (`min`).
 */
export function readBounds(n: number, min?: ArrayLike<number>, max?: ArrayLike<number>): Bounds {
  if (min && min.length !== n) throw new InvalidInputError("min");
  if (max && max.length !== n) throw new InvalidInputError("max");
  const bounds = { min: new Float64Array(n), max: new Float64Array(n).fill(Infinity) };
  for (let i = 0; i < n; i++) {
    if (min) bounds.min[i] = count(min[i]!, "min", i);
    if (max && max[i] !== Infinity) bounds.max[i] = count(max[i]!, "max", i);
    if (bounds.min[i]! > bounds.max[i]!) throw new InvalidInputError("min", i);
  }
  return bounds;
}

function count(value: number, field: string, index: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidInputError(field, index);
  return value;
}

/** @throws InvalidInputError `total` where it is fractional, negative, NaN or above 2^31 - 1. */
export function checkTotal(total: number): void {
  if (!Number.isInteger(total) || total < 0 || total > MOST) throw new InvalidInputError("total");
}

/** @throws InvalidInputError `rank`: another length than n (without index), or NaN. */
export function checkRank(n: number, rank?: ArrayLike<number>): void {
  if (!rank) return;
  if (rank.length !== n) throw new InvalidInputError("rank");
  for (let i = 0; i < n; i++) if (Number.isNaN(rank[i]!)) throw new InvalidInputError("rank", i);
}
