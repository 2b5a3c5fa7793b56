import { select } from "./select";
import type { WholeWeights } from "./whole-weights";

/** A possible problem, made ready to be solved. */
export interface Split {
  /** People, or whatever whole units are split. */
  total: number;
  weights: WholeWeights;
  /** Whole, 0 or more, lo ≤ hi ≤ ∞, and hi = lo where the weight is 0. The first sum to `total` or less, the last or more. */
  lo: ArrayLike<number>;
  hi: ArrayLike<number>;
  /** Lower goes first among equal claims of equal weight; without it, or among equals, the index. */
  rank?: ArrayLike<number>;
}

/** A split whose bounds lie in doubles, in a row. */
export interface DenseSplit extends Split {
  lo: Float64Array;
  hi: Float64Array;
}

/** A solved split. */
export interface Cut {
  /** Sums to the total. */
  seats: Int32Array;
  /** Indices with an exactly equal claim at the cut, in the order in which they are served; empty where none lost. */
  tied: number[];
  /** How many of `tied` got one more. */
  given: number;
}

/** Claims to one more seat each: claim j is that of the unit `units[j]`. */
export interface Claims {
  /** A unit with several claims has them in the order of its seats. */
  units: Int32Array;
  /** Above 0, in doubles: right to one part in `margin`⁻¹, and farther apart than that for the claims of one unit. */
  strengths: Float64Array;
  margin: number;
  /** Exactly: below 0 where the next claim of unit a is stronger than that of unit b, 0 where they are equal. */
  compare: (a: number, b: number) => number;
}

/**
 * Gives one seat each to the `count` strongest claims, adding them to `seats` in place: doubles settle the claims far
 * from the cut, whole numbers those at it. Equal strength: larger weight first, then lower rank, then lower index. O(m)
 * for m claims, and a sort of those at the cut.
 */
export function serve(
  seats: Int32Array,
  count: number,
  { units, strengths, margin, compare }: Claims,
  { weights, rank }: Split,
): Cut {
  if (count === 0) return { seats, tied: [], given: 0 };
  const cut = select(strengths.slice(), strengths.length - count);
  const [above, below] = [cut * (1 + margin), cut * (1 - margin)];
  const close: number[] = [];
  let left = count;
  for (let j = 0; j < units.length; j++) {
    if (strengths[j]! > above) {
      seats[units[j]!]!++;
      left--;
    } else if (strengths[j]! >= below) close.push(units[j]!);
  }
  const order = inTieOrder(weights, rank);
  close.sort((a, b) => compare(a, b) || order(a, b));
  let [first, end] = [left, left];
  if (left < close.length && compare(close[left - 1]!, close[left]!) === 0) {
    while (first > 0 && compare(close[first - 1]!, close[left]!) === 0) first--;
    while (end < close.length && compare(close[left]!, close[end]!) === 0) end++;
  }
  const tied = close.slice(first, end);
  for (let j = 0; j < left; j++) seats[close[j]!]!++;
  return { seats, tied, given: left - first };
}

/** Below 0 where unit a weighs more than unit b, 0 where they weigh the same, exactly. */
export function byWeight({ near, whole }: WholeWeights): (a: number, b: number) => number {
  return (a, b) => near[b]! - near[a]! || (whole[a]! > whole[b]! ? -1 : whole[a]! < whole[b]! ? 1 : 0);
}

/** Below 0 where unit a is served before unit b of an equal claim: larger weight, then lower rank, then lower index. */
export function inTieOrder(weights: WholeWeights, rank?: ArrayLike<number>): (a: number, b: number) => number {
  const heavier = byWeight(weights);
  return (a, b) => heavier(a, b) || (rank ? rank[a]! - rank[b]! : 0) || a - b;
}
