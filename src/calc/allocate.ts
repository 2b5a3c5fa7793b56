import { splitBy } from "./apportion";
import { checkRank, checkTotal, readBounds, type Bounds } from "./bounds";
import { conflictOf, roomOf, summedWeights } from "./claims";
import { doubleOf } from "./decimal";
import { forestOf } from "./forest";
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
  weights: ArrayLike<number>;
  /** Bounds of a unit with all that is under it: inclusive, whole; a lock is min = max. No minimum is 0. */
  min?: ArrayLike<number>;
  /** No maximum is Infinity. */
  max?: ArrayLike<number>;
  /** Default "webster". */
  method?: Method;
  /** The last word on ties, lower first; default, and among equal ranks, the index. */
  rank?: ArrayLike<number>;
}

/** One entry a unit. */
export interface Allocation {
  /** A unit with parts holds exactly their sum. */
  seats: Int32Array;
  /** Exact share: seats of the unit above × weight ÷ the weights beside it, itself included; 0 where these are 0. */
  shares: Float64Array;
  /** The leaves' own, and their sums above. */
  weights: Float64Array;
  /** The weights of the tops together. */
  weight: number;
  decided: Decision[];
  /** Units with an exactly equal claim at the cut of their own group, in index order. */
  tied: number[];
}

/**
 * Splits a total down a tree: each unit's seats over its parts, from the top, with bounds kept at every unit, so that the
 * parts sum to the whole at every level. A unit departs by less than one seat from its share of the unit above, where no
 * bound binds. Cost of `apportion` for every group of parts; O(n log n) in all. Input is not changed.
 *
 * What decided a unit's seats, the first that holds: `lock`, its min = max; `minimum` (`maximum`), it holds the least
 * (most) that it and its parts may, and its exact share rounded to the nearest whole lies below (above); `tie`, it was
 * among equal claims at the cut; else `share`.
 *
 * @returns the allocation; or the conflict of the lowest unit whose parts need more than its maximum (`minimum`) or take
 * less than its minimum (`maximum`). `rows` are the units whose own bounds add up to that, `node` the unit, or null where
 * they clash with the total itself.
 * @throws InvalidInputError naming the field, and the index, of what no plan can be made of: also a ragged array, and
 * parents that do not exist or run in a circle.
 * @example allocate({ total: 5, parents: [-1, 0, 0], weights: [0, 60, 40] }).value.seats // [5, 3, 2]
 */
export function allocate(problem: AllocateProblem): Outcome<Allocation> {
  const { total, parents, method = "webster", rank } = problem;
  const n = parents.length;
  if (problem.weights.length !== n) throw new InvalidInputError("weights");
  checkTotal(total);
  checkRank(n, rank);
  const bounds = readBounds(n, problem.min, problem.max);
  const forest = forestOf(parents);
  const own = wholeWeights(problem.weights);
  const weights = summedWeights(forest, own);
  const asGiven = (weight: number | bigint) => doubleOf({ digits: BigInt(weight), exponent: own.exponent });
  const hasWeight = (unit: number) => weights[unit]! > 0;
  const { room, clash } = roomOf(forest, hasWeight, bounds, total);
  if (clash) return { ok: false, conflict: conflictOf(clash, forest, hasWeight, bounds, total) };

  const seats = new Int32Array(n + 1);
  const shares = new Float64Array(n);
  const tied: number[] = [];
  seats[n] = total;
  for (const unit of [n, ...forest.order]) {
    const parts = forest.parts(unit);
    if (parts.length === 0) continue;
    const held = seats[unit]!;
    const cut = splitBy(method, {
      total: held,
      weights: asWholeWeights(Array.from(parts, (part) => weights[part]!) as number[] | bigint[]),
      lo: Array.from(parts, (part) => room.lo[part]!),
      hi: Array.from(parts, (part) => Math.min(room.hi[part]!, held)),
      rank: rank && Array.from(parts, (part) => rank[part]!),
    });
    const sum = Number(weights[unit]!);
    parts.forEach((part, i) => {
      seats[part] = cut.seats[i]!;
      shares[part] = sum > 0 ? (held * Number(weights[part]!)) / sum : 0;
    });
    for (const i of cut.tied) tied.push(parts[i]!);
  }
  const isTied = new Set(tied);
  return {
    ok: true,
    value: {
      seats: seats.slice(0, n),
      shares,
      weights: Float64Array.from({ length: n }, (_, unit) => asGiven(weights[unit]!)),
      weight: asGiven(weights[n]!),
      decided: Array.from({ length: n }, (_, unit) => decisionOf(unit, bounds, room, seats, shares, isTied)),
      tied: tied.sort((a, b) => a - b),
    },
  };
}

function decisionOf(
  unit: number,
  { min, max }: Bounds,
  { lo, hi }: { lo: Float64Array; hi: Float64Array },
  seats: Int32Array,
  shares: Float64Array,
  isTied: ReadonlySet<number>,
): Decision {
  const nearest = Math.floor(shares[unit]! + 0.5);
  if (min[unit] === max[unit]) return "lock";
  if (seats[unit] === lo[unit] && nearest < lo[unit]!) return "minimum";
  if (seats[unit] === hi[unit] && nearest > hi[unit]!) return "maximum";
  return isTied.has(unit) ? "tie" : "share";
}
