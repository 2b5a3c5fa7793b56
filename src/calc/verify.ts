import type { ApportionProblem } from "./apportion";

/**
 * A rule that an answer breaks, and the claims that break it:
 * - `count`: not one entry a claim; `whole`: not a whole number of 0 or more; `total`: they do not sum to it;
 * - `minimum`, `maximum`: a bound passed; `zeroWeight`: a claim of weight 0 above its minimum;
 * - `order`: the first of `rows` has a stronger claim to a seat than the second, which holds it;
 * - `tied`: the ties reported are not those that there are; `parts`: a unit does not hold the sum of its parts.
 */
export interface Violation {
  rule: "count" | "whole" | "total" | "minimum" | "maximum" | "zeroWeight" | "order" | "tied" | "parts";
  rows: number[];
}

/** What of an answer is checked; ties only where they are given. */
export interface Answer {
  seats: ArrayLike<number>;
  tied?: readonly number[];
  given?: number;
}

/** A claim's strength as a fraction of whole numbers. */
interface Strength {
  row: number;
  over: bigint;
  under: bigint;
}

/**
 * Checks an answer of `apportion` against its problem, exactly and by other means than those that found it: no unit that
 * could take one more seat has a stronger claim than a unit that could give one up (Pukelsheim's max–min inequality; for
 * the readings of Hamilton the same on remainders). O(n) on BigInt; "hamilton" sorts, O(n log n). An empty list: correct.
 *
 * @example verify({ total: 3, weights: [2, 1] }, { seats: [1, 2] }) // [{ rule: "order", rows: [0, 1] }]
 */
export function verify(problem: ApportionProblem, answer: Answer): Violation[] {
  const { total, weights, min, max } = problem;
  const { seats } = answer;
  const n = weights.length;
  if (seats.length !== n) return [{ rule: "count", rows: [] }];
  const violations: Violation[] = [];
  const every = (rule: Violation["rule"], holds: (row: number) => boolean) => {
    const rows = Array.from({ length: n }, (_, row) => row).filter((row) => !holds(row));
    if (rows.length > 0) violations.push({ rule, rows });
  };
  every("whole", (row) => Number.isInteger(seats[row]!) && seats[row]! >= 0);
  every("minimum", (row) => seats[row]! >= (min?.[row] ?? 0));
  every("maximum", (row) => seats[row]! <= (max?.[row] ?? Infinity));
  every("zeroWeight", (row) => weights[row]! > 0 || seats[row]! <= (min?.[row] ?? 0));
  if (Array.from(seats).reduce((sum, held) => sum + held, 0) !== total) violations.push({ rule: "total", rows: [] });
  return violations.length > 0 ? violations : [...verifyOrder(problem, answer)];
}

function* verifyOrder(problem: ApportionProblem, { seats, tied, given }: Answer): Generator<Violation> {
  const { next, last } = claimsOf(problem, seats);
  const strongest = next.reduce<Strength | null>(
    (best, claim) => (best && compare(best, claim) >= 0 ? best : claim),
    null,
  );
  const weakest = last.reduce<Strength | null>(
    (worst, claim) => (worst && compare(worst, claim) <= 0 ? worst : claim),
    null,
  );
  const order = strongest && weakest ? compare(strongest, weakest) : -1;
  if (order > 0) yield { rule: "order", rows: [strongest!.row, weakest!.row] };
  const losers = order === 0 ? next.filter((claim) => compare(claim, strongest!) === 0) : [];
  const winners = order === 0 ? last.filter((claim) => compare(claim, strongest!) === 0) : [];
  const rank = (row: number) => problem.rank?.[row] ?? row;
  const isFirst = (a: number, b: number) =>
    problem.weights[a] !== problem.weights[b]
      ? problem.weights[a]! > problem.weights[b]!
      : rank(a) !== rank(b)
        ? rank(a) < rank(b)
        : a < b;
  const firstLoser = losers.reduce<number | null>((a, { row }) => (a !== null && isFirst(a, row) ? a : row), null);
  const usurper = winners.find(({ row }) => firstLoser !== null && isFirst(firstLoser, row));
  if (usurper) yield { rule: "order", rows: [firstLoser!, usurper.row] };
  if (tied === undefined) return;
  const equal = new Set([...winners, ...losers].map(({ row }) => row));
  if (tied.length !== equal.size || !tied.every((row) => equal.has(row)) || given !== winners.length) {
    yield { rule: "tied", rows: [...equal] };
  }
}

function compare(a: Strength, b: Strength): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** The strength of each claim to one seat more that bounds allow (`next`), and to the seat held last that may go (`last`). */
function claimsOf(problem: ApportionProblem, seats: ArrayLike<number>): { next: Strength[]; last: Strength[] } {
  const { total, weights: given, method = "webster" } = problem;
  const weights = integersOf(given);
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const lo = weights.map((_, row) => problem.min?.[row] ?? 0);
  const hi = weights.map((weight, row) => (weight > 0n ? Math.min(problem.max?.[row] ?? total, total) : lo[row]!));
  const shares = method === "hamilton" ? filledShares(weights, lo, hi, total) : null;
  const next: Strength[] = [];
  const last: Strength[] = [];
  weights.forEach((weight, row) => {
    const held = BigInt(seats[row]!);
    if (shares) {
      const { over, under } = shares[row]!;
      const claim = { row, over: over - (over / under) * under, under };
      if (held > over / under) last.push(held === over / under + 1n ? claim : { row, over: -1n, under: 1n });
      else if (claim.over > 0n || held < over / under)
        next.push(held === over / under ? claim : { row, over: 2n, under: 1n });
      return;
    }
    const [nextClaim, lastClaim] =
      method === "webster"
        ? [
            { row, over: weight, under: 2n * held + 1n },
            { row, over: weight, under: 2n * held - 1n },
          ]
        : [
            { row, over: BigInt(total) * weight - held * whole, under: 1n },
            { row, over: BigInt(total) * weight - (held - 1n) * whole, under: 1n },
          ];
    if (seats[row]! < hi[row]!) next.push(nextClaim);
    if (seats[row]! > lo[row]!) last.push(lastClaim);
  });
  return { next, last };
}

/** Exact shares filled like water: weight × level between the bounds, the level such that they sum to the total. */
function filledShares(weights: bigint[], lo: number[], hi: number[], total: number): Omit<Strength, "row">[] {
  const bends = weights.flatMap((weight, row) =>
    weight > 0n
      ? [
          { row, over: BigInt(lo[row]!), under: weight, rises: true },
          { row, over: BigInt(hi[row]!), under: weight, rises: false },
        ]
      : [],
  );
  bends.sort((a, b) => compare(a, b) || Number(b.rises) - Number(a.rises));
  const at = weights.map((): "least" | "rising" | "most" => "least");
  let still = BigInt(lo.reduce((sum, least) => sum + least, 0));
  let rising = 0n;
  for (const { row, over, under, rises } of bends) {
    if (still * under + over * rising >= BigInt(total) * under) break;
    still += BigInt(rises ? -lo[row]! : hi[row]!);
    rising += rises ? weights[row]! : -weights[row]!;
    at[row] = rises ? "rising" : "most";
  }
  return weights.map((weight, row) =>
    at[row] === "rising"
      ? { over: weight * (BigInt(total) - still), under: rising }
      : { over: BigInt(at[row] === "most" ? hi[row]! : lo[row]!), under: 1n },
  );
}

/** The decimals that the weights print as, times one power of ten. */
function integersOf(weights: ArrayLike<number>): bigint[] {
  const parsed = Array.from(weights, (weight) => {
    const parts = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(weight))!;
    const fraction = parts[2] ?? "";
    return { text: parts[1]! + fraction, places: fraction.length - Number(parts[3] ?? 0) };
  });
  const places = parsed.reduce((most, one) => Math.max(most, one.places), 0);
  return parsed.map((one) => BigInt(one.text + "0".repeat(places - one.places)));
}
