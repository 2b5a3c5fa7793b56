import { checkRank, checkTotal, readBounds, type Bounds } from "./bounds";
import type { Cut, Split } from "./cut";
import { divisorInterval, splitByDivisor } from "./divisor";
import { hamilton, hamiltonFixedQuota } from "./hamilton";
import { METHODS, type Method } from "./method";
import { InvalidInputError, type Outcome } from "./outcome";
import { conflictWithSpan, type Span } from "./span-conflict";
import { asWholeWeights, wholeWeights } from "./whole-weights";

export interface ApportionProblem {
  /** Whole units to split, 0 to 2^31 - 1. */
  total: number;
  /** 0 or more, in any unit; read as the decimals they print as. */
  weights: ArrayLike<number>;
  /** Inclusive, whole; a lock is min = max. No minimum is 0. */
  min?: ArrayLike<number>;
  /** Inclusive, whole; no maximum is Infinity. */
  max?: ArrayLike<number>;
  /** Default "webster". */
  method?: Method;
  /** The last word on ties, lower first; default, and among equal ranks, the index. */
  rank?: ArrayLike<number>;
  /**
   * A claim of weight 0 never rises above its minimum (default); with "equal-spread", once every other claim stands at
   * its maximum, the rest is spread over those of weight 0 as equally as their bounds allow.
   */
  zeroWeights?: "at-minimum" | "equal-spread";
}

export interface Apportionment extends Cut {
  /**
   * Divisor methods: any number strictly between the two, dividing the weights, reproduces `seats`. The second is
   * Infinity where no claim above its minimum limits it. Absent where no divisor does: where s(0) = 0 and first seats
   * run short, and where weight 0 took a share.
   */
  divisor?: [number, number];
}

/**
 * Splits `total` whole units over weights, within bounds for each claim, exactly and the same on every machine. Input is
 * not changed. Some 15 passes over n and a sort of the claims at the cut: less than sorting n numbers.
 *
 * - The divisor methods give the seats one by one to the largest weight ÷ s(seats); a larger total never takes a unit
 *   from anyone. s(k) is k + 1/2 for "webster" (Sainte-Laguë), k + 1 for "jefferson" (D'Hondt), k for "adams",
 *   2k(k + 1) ÷ (2k + 1) for "dean", √(k(k + 1)) for "huntington-hill". Under the last three everyone of weight above 0
 *   gets a first unit before anyone a second; where the total is too small for that, the larger weights get theirs.
 *   Source: `splitByDivisor`.
 * - "hamilton": largest remainders of shares filled up within the bounds. Source: `hamilton`.
 * - "hamilton-fixed-quota": largest remainders of the full quota, as in the House of 1880. Source: `hamiltonFixedQuota`.
 *
 * Equal claims: larger weight first, then lower rank, then lower index; `tied` lists them in that order and the first
 * `given` of them got one more.
 *
 * @returns the seats; or a conflict where the minima pass the total (`minimum`), or where the maxima, counting claims of
 * weight 0 at their minimum unless these take a share, stay below it (`maximum`).
 * @throws InvalidInputError naming the field, and the index, of a number that no plan can be made of.
 * @example apportion({ total: 8, weights: [6, 6, 2] }) // seats [4, 3, 1]: the eighth is a tie of [0, 1], given to 0
 */
export function apportion(problem: ApportionProblem): Outcome<Apportionment> {
  const { total, weights: given, method = "webster", rank, zeroWeights } = problem;
  const n = given.length;
  checkTotal(total);
  checkRank(n, rank);
  const bounds = readBounds(n, problem.min, problem.max);
  let weights = wholeWeights(given);
  let lo = bounds.min;
  let room = roomOf(lo, bounds.max, weights.near);
  const isSpread = zeroWeights === "equal-spread" && total > room.most;
  if (isSpread) {
    // Everyone else stands at the maximum, and all weigh the same.
    lo = bounds.min.map((least, i) => (weights.near[i]! > 0 ? bounds.max[i]! : least));
    weights = asWholeWeights(new Float64Array(n).fill(1));
    room = roomOf(lo, bounds.max, weights.near);
  }
  const grows = (i: number) => zeroWeights === "equal-spread" || given[i]! > 0;
  const conflict = conflictWithSpan(total, bounds, spanOver(grows), (i) => bounds.min[i]! > 0, grows);
  if (conflict) return { ok: false, conflict };
  const cut = splitBy(method, { total, weights, lo, hi: room.hi, rank });
  const divisor =
    isSpread || method === "hamilton" || method === "hamilton-fixed-quota"
      ? undefined
      : divisorInterval(given, { lo, hi: room.hi }, cut, method);
  return { ok: true, value: divisor ? { ...cut, divisor } : cut };
}

/** What claims can hold at most, those of weight 0 their minimum; and the sum of that. */
function roomOf(lo: Float64Array, max: Float64Array, weights: Float64Array) {
  const hi = max.slice();
  let most = 0;
  for (let i = 0; i < hi.length; i++) {
    if (weights[i] === 0) hi[i] = lo[i]!;
    most += hi[i]!;
  }
  return { hi, most };
}

/** The sums of the bounds, a claim that does not grow counting as its minimum. */
function spanOver(grows: (row: number) => boolean) {
  return ({ min, max }: Bounds): Span => {
    let [least, most] = [0, 0];
    for (let i = 0; i < min.length; i++) {
      least += min[i]!;
      most += grows(i) ? max[i]! : min[i]!;
    }
    return { least, most };
  };
}

/** Solves a possible problem by the method of that name; throws InvalidInputError `method` where there is none. */
export function splitBy(method: Method, given: Split): Cut {
  if (!METHODS.includes(method)) throw new InvalidInputError("method");
  const split = { ...given, lo: dense(given.lo), hi: dense(given.hi) };
  if (method === "hamilton") return hamilton(split);
  return method === "hamilton-fixed-quota" ? hamiltonFixedQuota(split) : splitByDivisor(split, method);
}

function dense(bounds: ArrayLike<number>): Float64Array {
  return bounds instanceof Float64Array ? bounds : new Float64Array(bounds);
}
