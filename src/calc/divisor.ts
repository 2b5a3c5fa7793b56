import { serve, type Claim, type Cut, type Split } from "./cut";

/**
 * What tells one divisor method from another: the signposts s(0) < s(1) < … at which a quotient earns one seat more.
 * A unit that holds k seats claims the next one with the strength weight ÷ s(k).
 */
export interface Signposts {
  /** Seats that a quotient earns: how many signposts are not above it. */
  earned: (quotient: number) => number;
  /** s(k) in whole numbers, s(k) = over(k) ÷ under(k). */
  over: (k: number) => number;
  under: (k: number) => number;
}

/** Sainte-Laguë: rounds a quotient to the nearest whole, s(k) = k + 1/2. */
export const WEBSTER: Signposts = {
  earned: (quotient) => Math.floor(quotient + 0.5),
  over: (k) => 2 * k + 1,
  under: () => 2,
};

/** Doubles decide until this many claims are left; the rest is decided on whole numbers. */
const FEW = 64;
/** Far above the rounding of a double (10^-16), far below the distance of claims that differ in practice. */
const MARGIN = 1e-12;

/**
 * Splits by a divisor method within bounds: the seats go, one by one, to the strongest claim that its bounds allow.
 * Bisects the multiplier in doubles, then decides the claims near the cut on whole numbers. O(n) a pass, some 60 passes
 * at most, and a sort of the claims near the cut.
 *
 * Method: M. Balinski, H. P. Young, "Fair Representation" (1982), with bounds as in F. Pukelsheim, "Proportional
 * Representation" (2017), ch. 12.
 */
export function splitByDivisor(split: Split, signposts: Signposts): Cut {
  const { total, lo, hi } = split;
  const near = split.weights.near;
  const n = near.length;
  const earned = (i: number, multiplier: number) => clamp(signposts.earned(multiplier * near[i]!), lo[i]!, hi[i]!);
  const count = (multiplier: number) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += earned(i, multiplier);
    return sum;
  };

  const seats = Int32Array.from(lo);
  const free = total - seats.reduce((sum, seat) => sum + seat, 0);
  if (free === 0) return { seats, tied: [], given: 0 };

  const [below, above] = bracket(total, total / near.reduce((sum, weight) => sum + weight, 0), count);
  const claims: Claim[] = [];
  let left = total;
  for (let i = 0; i < n; i++) {
    const certain = earned(i, below * (1 - MARGIN));
    const possible = earned(i, above * (1 + MARGIN));
    seats[i] = certain;
    left -= certain;
    for (let seat = certain; seat < possible; seat++) claims.push({ unit: i, seat });
  }
  return { seats, ...serve(seats, claims, left, strongerBy(split, signposts), split) };
}

function clamp(value: number, lo: number, hi: number): number {
  return value < lo ? lo : value > hi ? hi : value;
}

/** Multipliers, few claims apart or as close as doubles come, of which the first earns at most `total`, the last at least. */
function bracket(total: number, guess: number, count: (multiplier: number) => number): [number, number] {
  let below = 0;
  let above = guess;
  let earnedAbove = count(above);
  while (earnedAbove < total) {
    below = above;
    above *= 2;
    earnedAbove = count(above);
  }
  let earnedBelow = count(below);
  while (earnedAbove - earnedBelow > FEW) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) break;
    const earned = count(middle);
    if (earned <= total) [below, earnedBelow] = [middle, earned];
    else [above, earnedAbove] = [middle, earned];
  }
  return [below, above];
}

/** weight ÷ s(seat) of two claims, compared by cross products. */
function strongerBy({ total, weights: { whole, sum } }: Split, { over, under }: Signposts) {
  const factor = over(total) * under(total);
  if (sum * factor <= Number.MAX_SAFE_INTEGER) {
    return (a: Claim, b: Claim) =>
      Number(whole[b.unit]) * under(b.seat) * over(a.seat) - Number(whole[a.unit]) * under(a.seat) * over(b.seat);
  }
  const product = (weight: number | bigint, x: number, y: number) => BigInt(weight) * BigInt(x) * BigInt(y);
  return (a: Claim, b: Claim) => {
    const ofA = product(whole[a.unit]!, under(a.seat), over(b.seat));
    const ofB = product(whole[b.unit]!, under(b.seat), over(a.seat));
    return ofA > ofB ? -1 : ofA < ofB ? 1 : 0;
  };
}

/**
 * The divisors that give `seats`: from the strongest claim not served to the weakest one served (Infinity where every
 * unit holds only its minimum). Any number strictly between, dividing the weights, reproduces `seats`. O(n).
 */
export function divisorInterval(
  weights: ArrayLike<number>,
  { lo, hi }: Pick<Split, "lo" | "hi">,
  seats: Int32Array,
  { over, under }: Signposts,
): [number, number] {
  let low = 0;
  let high = Infinity;
  for (let i = 0; i < seats.length; i++) {
    const seat = seats[i]!;
    if (seat < hi[i]!) low = Math.max(low, (weights[i]! * under(seat)) / over(seat));
    if (seat > lo[i]!) high = Math.min(high, (weights[i]! * under(seat - 1)) / over(seat - 1));
  }
  return [low, high];
}
