import { splitBy, type ApportionProblem } from "./apportion";
import { checkRank, checkTotal, readBounds, type Bounds } from "./bounds";
import { readCounts } from "./counts";
import { exchange } from "./exchange";
import { inherited } from "./inherited";
import { InvalidInputError, type Outcome } from "./outcome";
import { conflictWithSpan } from "./span-conflict";
import { wholeWeights } from "./whole-weights";

export interface ReallocateProblem extends Omit<ApportionProblem, "zeroWeights"> {
  /** The plan so far: whole seats of each old unit. */
  previous: ArrayLike<number>;
  /**
   * The new units that take over the seats of each old one: one after a merge, several after a split, none after a
   * closure. Default: every unit goes on as itself.
   */
  successors?: readonly ArrayLike<number>[];
  /** What each new unit has reached already, whole: no unit is given less, as far as its maximum lets it. */
  achieved?: ArrayLike<number>;
  /** Seats that may move beyond what is needed, each nearer to a fresh allocation, which Infinity reaches. Default 0. */
  maxMoves?: number;
}

/** One entry a new unit. */
export interface Reallocation {
  /** Sums to the total. */
  seats: Int32Array;
  /** The plan so far, in the new units; it need not keep the bounds, nor the total. */
  kept: Float64Array;
  /** Seats moved beyond what was needed, `maxMoves` at most. */
  moves: number;
}

/**
 * Changes a plan as little as can be after a new total, new bounds, a merge, a split or a closure. The seats of old units
 * go to those that take over (over several, in proportion to their weights); are raised or lowered to the bounds where
 * they break them; and only what is then missing (or too much) is given (or taken) by the method. So the sum of the
 * changes, |seats − kept|, is the least that any plan within the bounds and the total can have. Cost of `apportion`,
 * three times at most. Input is not changed.
 *
 * A merged unit keeps the sum of its parts: an allocation made afresh could take a seat away for the merger alone.
 *
 * @returns the new plan; or the conflict where minima and what is achieved need more than the total (`minimum`), or
 * maxima take less (`maximum`).
 * @throws InvalidInputError as `apportion`; also `previous`, `successors` (by old unit), `achieved`, `maxMoves`.
 * @example reallocate({ total: 11, previous: [5, 5], weights: [60, 40] }).value.seats // [6, 5]
 */
export function reallocate(problem: ReallocateProblem): Outcome<Reallocation> {
  const { total, method = "webster", rank, maxMoves = 0 } = problem;
  const n = problem.weights.length;
  checkTotal(total);
  checkRank(n, rank);
  if (maxMoves !== Infinity && !(Number.isSafeInteger(maxMoves) && maxMoves >= 0)) {
    throw new InvalidInputError("maxMoves");
  }
  const bounds = readBounds(n, problem.min, problem.max);
  const weights = wholeWeights(problem.weights);
  const achieved = readCounts(problem.achieved ?? new Int32Array(n), n, "achieved");
  const previous = readCounts(problem.previous, problem.previous.length, "previous");
  const kept = inherited(previous, problem.successors, n, (units, seats) => inProportion(problem, units, seats));

  const hasWeight = (unit: number) => weights.near[unit]! > 0;
  const roomWithin = ({ min, max }: Bounds) => {
    const lo = min.map((least, unit) => Math.max(least, Math.min(achieved[unit]!, max[unit]!)));
    return { lo, hi: max.map((most, unit) => (hasWeight(unit) ? most : lo[unit]!)) };
  };
  const room = roomWithin(bounds);
  const spanOf = (changed: Bounds) => {
    const { lo, hi } = roomWithin(changed);
    return { least: sumOf(lo), most: sumOf(hi) };
  };
  const conflict = conflictWithSpan(total, bounds, spanOf, (unit) => room.lo[unit]! > 0, hasWeight);
  if (conflict) return { ok: false, conflict };

  const { lo } = room;
  const hi = room.hi.map((most) => Math.min(most, total));
  const split = (least: Float64Array, most: Float64Array) =>
    splitBy(method, { total, weights, lo: least, hi: most, rank }).seats;
  const clamped = kept.map((seats, unit) => Math.min(Math.max(seats, lo[unit]!), hi[unit]!));
  const seats = sumOf(clamped) <= total ? split(clamped, hi) : split(lo, clamped);
  const moves = maxMoves > 0 ? exchange(seats, split(lo, hi), weights, rank, maxMoves) : 0;
  return { ok: true, value: { seats, kept, moves } };
}

const sumOf = (seats: Float64Array) => seats.reduce((sum, held) => sum + held, 0);

/** Splits the seats of a unit over those that follow it, by their weights; evenly where these are all 0. */
function inProportion({ weights, rank, method = "webster" }: ReallocateProblem, units: Int32Array, total: number) {
  const own = Float64Array.from(units, (unit) => weights[unit]!);
  const claims = own.some((weight) => weight > 0) ? own : own.fill(1);
  return splitBy(method, {
    total,
    weights: wholeWeights(claims),
    lo: new Float64Array(units.length),
    hi: claims.map((weight) => (weight > 0 ? total : 0)),
    rank: rank && Float64Array.from(units, (unit) => rank[unit]!),
  }).seats;
}
