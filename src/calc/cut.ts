import type { WholeWeights } from "./whole-weights";

/** A possible problem, made ready to be solved. */
export interface Split {
  /** People, or whatever whole units are split. */
  total: number;
  weights: WholeWeights;
  /** Whole, 0 to `total`, lo ≤ hi, and hi = lo where the weight is 0. They sum to `total` or less, and or more. */
  lo: ArrayLike<number>;
  hi: ArrayLike<number>;
  /** Lower goes first among equal claims of equal weight; without it, or among equals, the index. */
  rank?: ArrayLike<number>;
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

/** The claim of a unit (its index) to one more seat. `seat` is what it holds before. */
export interface Claim {
  unit: number;
  seat: number;
}

/**
 * Gives one seat each to the `count` strongest claims, adding them to `seats` in place. Equal strength: larger weight
 * first, then lower rank, then lower index. O(m log m) for m claims.
 *
 * @param stronger below 0 where claim a is exactly stronger than b, 0 where they are exactly equal.
 */
export function serve(
  seats: Int32Array,
  claims: Claim[],
  count: number,
  stronger: (a: Claim, b: Claim) => number,
  { weights: { whole }, rank }: Split,
): Pick<Cut, "tied" | "given"> {
  const served = claims.sort((a, b) => {
    const strength = stronger(a, b);
    if (strength !== 0) return strength;
    const [x, y] = [whole[a.unit]!, whole[b.unit]!];
    if (x !== y) return x > y ? -1 : 1;
    return (rank ? rank[a.unit]! - rank[b.unit]! : 0) || a.unit - b.unit;
  });
  for (let i = 0; i < count; i++) seats[served[i]!.unit]!++;
  const last = served[count - 1];
  const next = served[count];
  if (!last || !next || stronger(last, next) !== 0) return { tied: [], given: 0 };
  let first = count - 1;
  while (first > 0 && stronger(served[first - 1]!, last) === 0) first--;
  let end = count + 1;
  while (end < served.length && stronger(last, served[end]!) === 0) end++;
  return { tied: served.slice(first, end).map((claim) => claim.unit), given: count - first };
}
