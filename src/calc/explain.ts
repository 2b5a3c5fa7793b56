import type { Apportionment, ApportionProblem } from "./apportion";
import { readBounds } from "./bounds";
import { doubleOf } from "./decimal";
import { decisionOf } from "./decision";
import { times, type Fraction } from "./exact";
import type { Method } from "./method";
import { InvalidInputError } from "./outcome";
import type { Decision } from "./propose";
import { claimsAtStake, contested, extreme, type Strength } from "./strength";
import { sumOf, wholeWeights, type WholeWeights } from "./whole-weights";

/** A double has no more digits than this. */
const DIGITS = 17;

/** The numbers behind one quota. Weights are in the unit they were given in (members), the rest in people. */
export interface Explanation {
  seats: number;
  weight: number;
  /** Sum of all weights, to the nearest double. */
  weights: number;
  /** total × weight ÷ weights: exactly, and to the nearest double or the next; 0 ÷ 1 where all weights are 0. */
  share: Fraction & { near: number };
  decided: Decision;
  /**
   * Divisor methods: the weights divided by `divisor`, rounded and held within the bounds, give the seats; `quotient` is
   * this row's. In a tie there is one such divisor, and the tied quotients lie where rounding turns. Null without one.
   */
  division: { divisor: number; quotient: number } | null;
  /**
   * The readings of Hamilton: the share in whole and in `part`, as the method shares (within bounds, or the full quota),
   * and the least part that still got one more; null where none did. On the full quota, seats short of whole shares count
   * as parts too: a cut of 1 or more.
   */
  remainder: { whole: number; part: number; cut: number | null } | null;
  /**
   * Row with the strongest claim not served: under a divisor method the one that a total of one more gives to; under
   * Hamilton the largest part that got none, as one more total moves every share. Null where nothing can take one.
   */
  next: number | null;
  /**
   * Weight more (less) at which this row draws level with the claim that a gain (loss) of one seat takes the place of,
   * all else as it is; beyond it the seat moves. Null under Hamilton, and where bounds, a weight of 0 or a lack of rivals
   * leave no such weight. Right to a few units in the last place, and exactly 0 in a tie.
   */
  gain: number | null;
  loss: number | null;
}

/**
 * Explains one row of an answer that `apportion` gave: "385 × 110 ÷ 1.950 = 21,718; one for every 5,1, rounded: 22". The
 * divisor is the one with the fewest digits that reproduces the answer, the nearest to the middle among these. Input is
 * not changed. O(n) on BigInt; "hamilton" sorts, O(n log n).
 *
 * @param value the answer of `apportion` to that problem.
 * @throws InvalidInputError `row` where there is no such row; `seats` where they are not one a claim; as `apportion` for
 * weights and bounds.
 * @example explain(problem, apportion(problem).value, 1) // of { total: 8, weights: [6, 6, 2] }
 * // seats 3, weight 6, weights 14, share 48 ÷ 14, decided "tie", division 6 ÷ 1.714…, next 1, gain 0
 */
export function explain(problem: ApportionProblem, value: Apportionment, row: number): Explanation {
  const { total, weights: given, method = "webster" } = problem;
  const { seats, tied, divisor: interval } = value;
  const { min, max } = readBounds(given.length, problem.min, problem.max);
  const weights = wholeWeights(given);
  if (seats.length !== given.length) throw new InvalidInputError("seats");
  if (!(Number.isInteger(row) && row >= 0 && row < given.length)) throw new InvalidInputError("row");

  const weight = given[row]!;
  const exact = shareOf(weights, total, row);
  const share = { ...exact, near: quotient(exact) };
  const contest = contested(problem, seats);
  const isHamilton = method === "hamilton" || method === "hamilton-fixed-quota";
  const { next, last } = claimsAtStake(isHamilton ? contest : { ...contest, total: total + 1 }, seats);

  const first = (claims: Strength[]) => extreme(claims, problem, 1);
  const final = (claims: Strength[]) => extreme(claims, problem, -1);
  const own = (claims: Strength[]) => claims.find((claim) => claim.row === row);
  const others = (claims: Strength[]) => claims.filter((claim) => claim.row !== row);
  const distance = (mine: Claim, rival: Claim) =>
    mine && rival && !isHamilton && weight > 0 ? drift(weight, mine, rival, method) : null;

  const divisor = interval && plainBetween(...interval);
  return {
    seats: seats[row]!,
    weight,
    weights: doubleOf({ digits: BigInt(sumOf(weights)), exponent: weights.exponent }),
    share,
    decided: decisionOf({
      seats: seats[row]!,
      share: share.near,
      min: min[row]!,
      max: max[row]!,
      lo: min[row]!,
      hi: weight > 0 || contest !== problem ? max[row]! : min[row]!,
      isTied: tied.includes(row),
    }),
    division: divisor ? { divisor, quotient: weight / divisor } : null,
    remainder: isHamilton
      ? remainderOf(shareOf(wholeWeights(contest.weights), total, row), seats[row]!, method, {
          won: own(last),
          lost: own(next),
          cut: final(last),
        })
      : null,
    next: first(next)?.row ?? null,
    gain: distance(own(next), final(others(last))),
    loss: distance(own(last), first(others(next))),
  };
}

type Claim = Strength | undefined;

function shareOf(weights: WholeWeights, total: number, row: number): Fraction {
  const under = sumOf(weights);
  return under > 0 ? { over: times(total, weights.whole[row]!), under } : { over: 0, under: 1 };
}

/** The claims are those of the row itself, if it has any, and the weakest one served. */
function remainderOf(share: Fraction, seats: number, method: Method, { won, lost, cut }: Record<string, Claim>) {
  const claim = won ?? lost;
  const held = won ? seats - 1 : seats;
  const [over, under] = [BigInt(share.over), BigInt(share.under)];
  const isFull = method === "hamilton-fixed-quota";
  const whole = isFull ? Number(over / under) : held;
  const part = isFull ? quotient({ over: over % under, under }) : claim ? quotient(claim) : 0;
  return { whole, part, cut: cut ? quotient(cut) : null };
}

/** How far a weight is from where its claim equals the rival's: weight × |rival ÷ claim - 1|, of squares their roots. */
function drift(weight: number, claim: Strength, rival: Strength, method: Method): number | null {
  // Before all others with both, so that the weights alone compare.
  const [under, rivalUnder] = claim.under === 0n && rival.under === 0n ? [1n, 1n] : [claim.under, rival.under];
  const over = rival.over * under;
  const base = claim.over * rivalUnder;
  if (base === 0n) return null;
  const part = weight * Math.abs(quotient({ over: over - base, under: base }));
  return method === "huntington-hill" ? part / (Math.sqrt(quotient({ over, under: base })) + 1) : part;
}

/** The fraction as a double, right to a unit or two in the last place. */
function quotient(fraction: Fraction): number {
  const [over, under] = [BigInt(fraction.over), BigInt(fraction.under)];
  // Doubles end at 1024 bits; a sixteenth place holds four.
  const bits = 4 * Math.max(over.toString(16).length, under.toString(16).length);
  const beyond = BigInt(Math.max(0, bits - 1000));
  return Number(over >> beyond) / Number(under >> beyond);
}

/** The number strictly between the two with the fewest digits, the one nearest to their middle; the point where none is. */
function plainBetween(low: number, high: number): number {
  const top = high < Infinity ? high : 2 * low || 2;
  const middle = low + (top - low) / 2;
  const largest = Number(top.toExponential().split("e")[1]);
  for (let exponent = largest; exponent > largest - DIGITS; exponent--) {
    const plain = Number(`${Math.round(middle / Number(`1e${exponent}`))}e${exponent}`);
    if (low < plain && plain < high) return plain;
  }
  return low;
}
