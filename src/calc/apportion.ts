import { checkRank, checkTotal, readBounds, type Bounds } from "./bounds";
import { withCures } from "./cures";
import type { Cut, Split } from "./cut";
import { divisorInterval, splitByDivisor, WEBSTER } from "./divisor";
import { hamilton, hamiltonFixedQuota } from "./hamilton";
import type { Method } from "./method";
import { InvalidInputError, type Conflict, type Outcome } from "./outcome";
import { wholeWeights } from "./whole-weights";

export interface ApportionProblem {
  /** Whole units to split, 0 to 2^31 - 1. */
  total: number;
  /** 0 or more, in any unit; read as the decimals they print as. A claim of weight 0 never rises above its minimum. */
  weights: ArrayLike<number>;
  /** Inclusive, whole; a lock is min = max. No minimum is 0. */
  min?: ArrayLike<number>;
  /** Inclusive, whole; no maximum is Infinity. */
  max?: ArrayLike<number>;
  /** Default "webster". */
  method?: Method;
  /** The last word on ties, lower first; default, and among equal ranks, the index. */
  rank?: ArrayLike<number>;
}

export interface Apportionment extends Cut {
  /**
   * "webster" only: any number strictly between the two, dividing the weights, reproduces `seats`. The second is
   * Infinity where every claim stands at its minimum.
   */
  divisor?: [number, number];
}

/**
 * Splits `total` whole units over weights, within bounds for each claim, exactly and the same on every machine. Input is
 * not changed. About 60 passes over n and a small sort; 0.3 s for 234,000 claims.
 *
 * - "webster" (Sainte-Laguë): the seats go one by one to the largest weight ÷ (seats + 1/2). A larger total never takes
 *   a unit from anyone. Source: `splitByDivisor`.
 * - "hamilton": largest remainders of shares filled up within the bounds. Source: `hamilton`.
 * - "hamilton-fixed-quota": largest remainders of the full quota, as in the House of 1880. Source: `hamiltonFixedQuota`.
 *
 * Equal claims: larger weight first, then lower rank, then lower index; `tied` lists them in that order and the first
 * `given` of them got one more.
 *
 * @returns the seats; or a conflict where the minima pass the total (`minimum`), or where the maxima, counting claims of
 * weight 0 at their minimum, stay below it (`maximum`).
 * @throws InvalidInputError naming the field, and the index, of a number that no plan can be made of.
 * @example apportion({ total: 8, weights: [6, 6, 2] }) // seats [4, 3, 1]: the eighth is a tie of [0, 1], given to 1
 */
export function apportion(problem: ApportionProblem): Outcome<Apportionment> {
  const { total, weights, method = "webster", rank } = problem;
  const n = weights.length;
  checkTotal(total);
  checkRank(n, rank);
  const bounds = readBounds(n, problem.min, problem.max);
  const exact = wholeWeights(weights);
  const conflict = conflictOf(total, weights, bounds);
  if (conflict) return { ok: false, conflict };

  // Weight 0 stays at its minimum.
  const room = { lo: bounds.min, hi: bounds.max.map((most, i) => (weights[i]! > 0 ? most : bounds.min[i]!)) };
  const hi = room.hi.map((most) => Math.min(most, total));
  const cut = splitBy(method, { total, weights: exact, lo: room.lo, hi, rank });
  const divisor = method === "webster" ? divisorInterval(weights, room, cut.seats, WEBSTER) : undefined;
  return { ok: true, value: divisor ? { ...cut, divisor } : cut };
}

/** Solves a possible problem by the method of that name. */
export function splitBy(method: Method, split: Split): Cut {
  switch (method) {
    case "webster":
      return splitByDivisor(split, WEBSTER);
    case "hamilton":
      return hamilton(split);
    case "hamilton-fixed-quota":
      return hamiltonFixedQuota(split);
    default:
      throw new InvalidInputError("method");
  }
}

function conflictOf(total: number, weights: ArrayLike<number>, bounds: Bounds): Conflict | null {
  const sums = ({ min, max }: Bounds) => ({
    least: min.reduce((sum, seats) => sum + seats, 0),
    most: max.reduce((sum, seats, i) => sum + (weights[i]! > 0 ? seats : min[i]!), 0),
  });
  const isPossible = (changedTotal: number | null, changed: Bounds) => {
    const { least, most } = sums(changed);
    return least <= (changedTotal ?? total) && (changedTotal ?? total) <= most;
  };
  const { least, most } = sums(bounds);
  if (least <= total && total <= most) return null;
  const rows = Array.from(bounds.min.keys());
  const clash =
    least > total
      ? { kind: "minimum" as const, need: least, available: total, rows: rows.filter((row) => bounds.min[row]! > 0) }
      : { kind: "maximum" as const, need: total, available: most, rows };
  return withCures({ ...clash, node: null }, bounds, (row) => weights[row]! > 0, isPossible);
}
