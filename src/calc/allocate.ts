import { splitBy } from "./apportion";
import { checkRank, checkTotal, readBounds } from "./bounds";
import { conflictOf, roomOf, summedWeights } from "./claims";
import { doubleOf } from "./decimal";
import { decisionOf } from "./decision";
import { flatten } from "./flat";
import { forestOf, type Forest } from "./forest";
import type { Method } from "./method";
import { InvalidInputError, type Outcome } from "./outcome";
import type { Decision } from "./propose";
import { asWholeWeights, wholeWeights } from "./whole-weights";

export interface AllocateProblem {
  /** Whole units to split at the top, 0 to 2^31 - 1. */
  total: number;
  /** Index of the unit above, -1 at a top; several tops share the total. */
  parents: ArrayLike<number>;
  /** Own weights, 0 or more. A unit with parts weighs what the leaves under it weigh, whatever stands here. */
  weights: ArrayLike<number> | readonly bigint[];
  /** Bounds of a unit with all that is under it: inclusive, whole; a lock is min = max. No minimum is 0. */
  min?: ArrayLike<number>;
  /** No maximum is Infinity. */
  max?: ArrayLike<number>;
  /** Default "webster". */
  method?: Method;
  /**
   * "cascade", the default: each unit splits its seats over its parts, from the top down. "flat": the leaves compete with
   * each other for the total directly, and what stands above holds their sum.
   */
  mode?: "cascade" | "flat";
  /** The last word on ties, lower first; default, and among equal ranks, the index. */
  rank?: ArrayLike<number>;
}

/** One entry a unit. */
export interface Allocation {
  /** A unit with parts holds exactly their sum. */
  seats: Int32Array;
  /**
   * Exact share: seats of the unit above (flat: the total) × weight ÷ the weights beside it, itself included (flat: of
   * all leaves); 0 where these are 0.
   */
  shares: Float64Array;
  /** The leaves' own, and their sums above. */
  weights: Float64Array;
  /** The weights of the tops together. */
  weight: number;
  decided: Decision[];
  /** Units with an exactly equal claim at the cut of the split they took part in, in index order. */
  tied: number[];
  /**
   * The unit whose seats were split over this one and all others with the same entry; -1, the total itself. Cascade: the
   * unit above. Flat: for a leaf, the innermost unit above it that was held at its bound, or -1; for others, itself.
   */
  from: Int32Array;
}

/**
 * Splits a total down a tree with bounds kept at every unit, so that the parts sum to the whole at every level. In a
 * cascade a unit departs by less than one seat from its share of the unit above, where no bound binds; flat, a leaf is as
 * near to its share of the total as `apportion` over the leaves would bring it, where no bound of a group binds. Cost of
 * `apportion` for every group of parts, or flat for every round of bounds that bind; O(n log n) in all. Input is not
 * changed. `decided`: see `decisionOf`.
 *
 * @returns the allocation; or the conflict of the lowest unit whose parts need more than its maximum (`minimum`) or take
 * less than its minimum (`maximum`). `rows` are the units whose own bounds add up to that, `node` the unit, or null where
 * they clash with the total itself.
 * @throws InvalidInputError naming the field, and the index, of what no plan can be made of: also a ragged array, and
 * parents that do not exist or run in a circle.
 * @example allocate({ total: 5, parents: [-1, 0, 0], weights: [0, 60, 40] }).value.seats // [5, 3, 2]
 */
export function allocate(problem: AllocateProblem): Outcome<Allocation> {
  const { total, parents, method = "webster", mode = "cascade", rank } = problem;
  const n = parents.length;
  if (problem.weights.length !== n) throw new InvalidInputError("weights");
  if (mode !== "cascade" && mode !== "flat") throw new InvalidInputError("mode");
  checkTotal(total);
  checkRank(n, rank);
  const bounds = readBounds(n, problem.min, problem.max);
  const forest = forestOf(parents);
  const own = wholeWeights(problem.weights);
  const exact = summedWeights(forest, own);
  const hasWeight = (unit: number) => exact[unit]! > 0;
  const { room, clash } = roomOf(forest, hasWeight, bounds, total);
  if (clash) return { ok: false, conflict: conflictOf(clash, forest, hasWeight, bounds, total) };

  const seats = new Int32Array(n + 1);
  seats[n] = total;
  const split = (units: Int32Array, held: number): number[] => {
    const lo = new Float64Array(units.length);
    const hi = new Float64Array(units.length);
    const claims = exact instanceof Float64Array ? new Float64Array(units.length) : new Array<bigint>(units.length);
    for (let i = 0; i < units.length; i++) {
      lo[i] = room.lo[units[i]!]!;
      hi[i] = Math.min(room.hi[units[i]!]!, held);
      claims[i] = exact[units[i]!]!;
    }
    const cut = splitBy(method, {
      total: held,
      weights: asWholeWeights(claims),
      lo,
      hi,
      rank: rank && Float64Array.from(units, (unit) => rank[unit]!),
    });
    for (let i = 0; i < units.length; i++) seats[units[i]!] = cut.seats[i]!;
    return cut.tied.map((i) => units[i]!);
  };
  const isFlat = mode === "flat";
  const { tied, from } = isFlat ? flatten(forest, room, seats, split) : cascade(forest, seats, split);

  const weights = asGiven(exact, own.exponent);
  const shares = new Float64Array(n);
  const decided = new Array<Decision>(n);
  const isTied = new Uint8Array(n);
  for (const unit of tied) isTied[unit] = 1;
  for (let unit = 0; unit < n; unit++) {
    const above = isFlat ? n : forest.parents[unit]!;
    const sum = Number(exact[above]!);
    const share = sum > 0 ? (seats[above]! * Number(exact[unit]!)) / sum : 0;
    shares[unit] = share;
    decided[unit] = decisionOf({
      seats: seats[unit]!,
      share,
      min: bounds.min[unit]!,
      max: bounds.max[unit]!,
      lo: room.lo[unit]!,
      hi: room.hi[unit]!,
      isTied: isTied[unit] === 1,
    });
  }
  return {
    ok: true,
    value: {
      seats: seats.slice(0, n),
      shares,
      weights: weights.subarray(0, n),
      weight: weights[n]!,
      decided,
      tied: tied.sort((a, b) => a - b),
      from: from.map((unit) => (unit === n ? -1 : unit)),
    },
  };
}

function cascade(
  { order, parents, parts, isLeaf }: Forest,
  seats: Int32Array,
  split: (units: Int32Array, held: number) => number[],
): { tied: number[]; from: Int32Array } {
  const n = order.length;
  const tied: number[] = [];
  const splitOver = (unit: number) => {
    for (const part of split(parts(unit), seats[unit]!)) tied.push(part);
  };
  splitOver(n);
  for (const unit of order) if (!isLeaf(unit)) splitOver(unit);
  return { tied, from: parents };
}

/** Whole weights × 10^exponent, to the nearest double. */
function asGiven(whole: Float64Array | bigint[], exponent: number): Float64Array {
  if (whole instanceof Float64Array && exponent <= 0 && exponent >= -22) {
    // Powers of ten up to the 22nd are exact, so the quotient is rounded only once.
    const scale = Number(`1e${-exponent}`);
    return whole.map((weight) => weight / scale);
  }
  return Float64Array.from<number | bigint>(whole, (weight) => doubleOf({ digits: BigInt(weight), exponent }));
}
