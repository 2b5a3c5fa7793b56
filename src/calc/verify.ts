import type { ApportionProblem } from "./apportion";
import { brokenBounds } from "./broken-bounds";
import { claimsAtStake, compare, contested, extreme, servedFirst, type Strength } from "./strength";

/**
 * A rule that an answer breaks, and the claims that break it:
 * - `count`: not one entry a claim; `whole`: not a whole number of 0 or more; `total`: they do not sum to it;
 * - `minimum`, `maximum`: a bound passed; `zeroWeight`: a claim of weight 0 above its minimum, unless these take what
 *   the others have no room for;
 * - `order`: the first of `rows` has a stronger claim to a seat than the second, which holds it;
 * - `tied`: the ties reported are not those that there are, in the order in which they are served; `parts`: a unit does
 *   not hold the sum of its parts.
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

/**
 * Checks an answer of `apportion` against its problem, exactly and by other means than those that found it: no unit that
 * could take one more seat has a stronger claim than a unit that could give one up (Pukelsheim's max–min inequality; for
 * the readings of Hamilton the same on remainders). O(n) on BigInt; "hamilton" sorts, O(n log n). An empty list: correct.
 *
 * @example verify({ total: 3, weights: [2, 1] }, { seats: [1, 2] }) // [{ rule: "order", rows: [0, 1] }]
 */
export function verify(problem: ApportionProblem, answer: Answer): Violation[] {
  const { seats } = answer;
  if (seats.length !== problem.weights.length) return [{ rule: "count", rows: [] }];
  const judged = contested(problem, seats);
  const violations = brokenBounds(seats, problem, () => judged !== problem);
  if (Array.from(seats).reduce((sum, held) => sum + held, 0) !== problem.total) {
    violations.push({ rule: "total", rows: [] });
  }
  if (violations.length > 0) return violations;
  return [...verifyOrder(judged, answer)];
}

function* verifyOrder(problem: ApportionProblem, { seats, tied, given }: Answer): Generator<Violation> {
  const { next, last } = claimsAtStake(problem, seats);
  const strongest = extreme(next, problem, 1);
  const weakest = extreme(last, problem, -1);
  const order = servedFirst(problem);
  const lead = strongest && weakest ? compare(strongest, weakest) : -1;
  if (lead > 0 || (lead === 0 && order(strongest!.row, weakest!.row) < 0)) {
    yield { rule: "order", rows: [strongest!.row, weakest!.row] };
  }
  const equal = (claims: Strength[]) =>
    lead === 0 ? claims.filter((claim) => compare(claim, strongest!) === 0).map(({ row }) => row) : [];
  const [losers, winners] = [equal(next), equal(last)];
  if (tied === undefined) return;
  const rows = new Set([...winners, ...losers]);
  const isServed = tied.every((row, i) => rows.has(row) && (i === 0 || order(tied[i - 1]!, row) < 0));
  if (tied.length !== rows.size || !isServed || given !== winners.length) yield { rule: "tied", rows: [...rows] };
}
