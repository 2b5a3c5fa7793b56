import type { DenseSplit } from "./cut";
import { sumOver } from "./whole-weights";

/** Shares filled up within bounds like water: weight × `left` ÷ `sum` for each of `units`, and `seats`, a bound, for the others. */
export interface Filled {
  /** Whole seats: the bound of every unit that stands at one; the minimum, for now, of those in `units`. */
  seats: Int32Array;
  /** Units whose share lies within their bounds. */
  units: Int32Array;
  /** What `units` share, and their weights together. */
  left: number;
  sum: bigint;
}

/** Far above the rounding of two products of doubles. */
const MARGIN = 1e-12;

/**
 * Finds the common level at which shares held between their bounds sum to the total: bounds that bind on the side that
 * outweighs the other bind for good, and the rest is shared anew. Exact. O(n) a round; each round takes a like part of
 * what is beyond its bounds, so there are a few.
 */
export function filled(split: DenseSplit): Filled {
  const { lo, hi, weights } = split;
  const seats = new Int32Array(lo);
  const units = new Int32Array(seats.length);
  const binding = new Int32Array(seats.length);
  let free = 0;
  let left = split.total;
  for (let i = 0; i < seats.length; i++) {
    if (lo[i]! < hi[i]!) units[free++] = i;
    else left -= lo[i]!;
  }
  let sum = sumOver(weights, units, free);
  for (;;) {
    const sides = new Int8Array(seats.length);
    const bound = sidesOf(split, units.subarray(0, free), left, sum, sides);
    let found = 0;
    for (let j = 0; j < free; j++) if (sides[units[j]!] !== 0) binding[found++] = units[j]!;
    if (found === 0) return { seats, units: units.subarray(0, free), left, sum };
    // What the bounds add to the shares less what they take away, times the sum.
    const excess = BigInt(bound) * sum - BigInt(left) * sumOver(weights, binding, found);
    let fixed = 0;
    let kept = 0;
    for (let j = 0; j < free; j++) {
      const i = units[j]!;
      const side = sides[i]!;
      if ((side < 0 && excess >= 0n) || (side > 0 && excess <= 0n)) {
        seats[i] = side < 0 ? lo[i]! : hi[i]!;
        left -= seats[i];
        binding[fixed++] = i;
      } else units[kept++] = i;
    }
    sum -= sumOver(weights, binding, fixed);
    free = kept;
  }
}

/** Marks the units whose share lies below the minimum (-1) or above the maximum (1); returns the sum of those bounds. */
function sidesOf(
  { lo, hi, weights: { near, whole } }: DenseSplit,
  units: Int32Array,
  left: number,
  sum: bigint,
  sides: Int8Array,
): number {
  const divisor = Number(sum);
  /** Below 0 where the share lies below the bound, 0 where on it: doubles say, and whole numbers where these are close. */
  const sideOf = (i: number, bound: number): number => {
    const product = near[i]! * left;
    const gap = product - bound * divisor;
    if (Math.abs(gap) > MARGIN * product) return gap;
    return Number(BigInt(whole[i]!) * BigInt(left) - BigInt(bound) * sum);
  };
  let bounds = 0;
  for (let j = 0; j < units.length; j++) {
    const i = units[j]!;
    if (sideOf(i, lo[i]!) < 0) {
      sides[i] = -1;
      bounds += lo[i]!;
    } else if (sideOf(i, hi[i]!) > 0) {
      sides[i] = 1;
      bounds += hi[i]!;
    }
  }
  return bounds;
}
