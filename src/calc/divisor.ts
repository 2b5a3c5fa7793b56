import { byWeight, serve, type Cut, type DenseSplit } from "./cut";
import { byStrength, signpost, type DivisorMethod } from "./signposts";

/** Far above the rounding of a double (10^-16), far below the distance of claims that differ in practice. */
const MARGIN = 1e-12;
const LONGEST_STRIDE = 2 ** 256;

/**
 * Splits by a divisor method within bounds: the seats go, one by one, to the strongest claim that its bounds allow. Where
 * s(0) = 0 (Adams, Dean, Huntington–Hill) first seats go before all others, to the larger weight first.
 *
 * Brackets the multiplier in doubles until each unit has about one claim left, finds the cut among these, and decides the
 * claims at it on whole numbers. O(n) a pass, some five passes and one more for each doubling of the total over n, and a
 * sort of the claims at the cut.
 *
 * Method: M. Balinski, H. P. Young, "Fair Representation" (1982), with bounds as in F. Pukelsheim, "Proportional
 * Representation" (2017), ch. 12.
 */
export function splitByDivisor(split: DenseSplit, method: DivisorMethod): Cut {
  const { total, hi, weights } = split;
  const { near } = weights;
  const n = near.length;
  const lo = split.lo.slice();
  let least = 0;
  let firsts = 0;
  for (let i = 0; i < n; i++) {
    least += lo[i]!;
    if (lo[i] === 0 && hi[i]! > 0) firsts++;
  }
  if (firsts > 0 && signpost(method, 0) === 0) {
    const units = new Int32Array(firsts);
    const strengths = new Float64Array(firsts);
    let found = 0;
    for (let i = 0; i < n; i++) {
      if (lo[i] !== 0 || hi[i] === 0) continue;
      units[found] = i;
      strengths[found++] = near[i]!;
      lo[i] = 1;
    }
    if (least + firsts >= total) {
      const claims = { units, strengths, margin: MARGIN, compare: byWeight(weights) };
      return serve(new Int32Array(split.lo), total - least, claims, split);
    }
    least += firsts;
  }

  const [below, above] = bracket({ ...split, lo }, method, least);
  const [certain, possible] = [below * (1 - 4 * MARGIN), above * (1 + 4 * MARGIN)];
  const seats = new Int32Array(n);
  const spans = new Int32Array(n);
  let left = total;
  let open = 0;
  for (let i = 0; i < n; i++) {
    const held = earned(method, certain * near[i]!, lo[i]!, hi[i]!);
    spans[i] = earned(method, possible * near[i]!, lo[i]!, hi[i]!) - held;
    seats[i] = held;
    left -= held;
    open += spans[i]!;
  }
  const units = new Int32Array(open);
  const strengths = new Float64Array(open);
  for (let i = 0, j = 0; i < n; i++) {
    for (let seat = seats[i]!, end = seat + spans[i]!; seat < end; seat++) {
      units[j] = i;
      strengths[j++] = near[i]! / signpost(method, seat);
    }
  }
  return serve(seats, left, { units, strengths, margin: MARGIN, compare: byStrength(method, weights, seats) }, split);
}

/** Seats that a quotient earns within bounds: how many signposts are not above it. */
function earned(method: DivisorMethod, quotient: number, lo: number, hi: number): number {
  const whole = Math.floor(quotient);
  const seats = quotient >= signpost(method, whole) ? whole + 1 : whole;
  // In this order also for ∞ × 0, which is not a number: a weight of 0 stays at its minimum.
  return seats > lo ? (seats < hi ? seats : hi) : lo;
}

/**
 * Multipliers of which the first earns less than `total`, the last no less, and few more claims than one a unit lie
 * between: strides that grow until there is one on either side, then halves. No unit has two claims closer than doubles
 * come, so there is always such a pair.
 */
function bracket({ total, weights, lo, hi }: DenseSplit, method: DivisorMethod, least: number): [number, number] {
  const { near, sum } = weights;
  const n = near.length;
  let [below, above] = [0, Infinity];
  let [fewest, most] = [least, hi.reduce((all, one) => all + one, 0)];
  let multiplier = total / sum;
  for (let stride = 2; most - fewest > n;) {
    let count = 0;
    for (let i = 0; i < n; i++) count += earned(method, multiplier * near[i]!, lo[i]!, hi[i]!);
    if (count < total) [below, fewest] = [multiplier, count];
    else [above, most] = [multiplier, count];
    if (below > 0 && above < Infinity) multiplier = Math.sqrt(below) * Math.sqrt(above);
    else {
      multiplier *= below > 0 ? stride : 1 / stride;
      stride = Math.min(stride * stride, LONGEST_STRIDE);
    }
  }
  return [below, above];
}

/**
 * The divisors that give `seats`: from the strongest claim not served to the weakest one served (Infinity where every
 * unit holds only its minimum). Any number strictly between, dividing the weights, reproduces `seats`. The two are one
 * number in a tie, whose equal claims may differ as doubles. O(n).
 *
 * @returns undefined where no divisor does: first seats that s(0) = 0 gives to all could not be given to all.
 */
export function divisorInterval(
  weights: ArrayLike<number>,
  { lo, hi }: Pick<DenseSplit, "lo" | "hi">,
  { seats, tied }: Pick<Cut, "seats" | "tied">,
  method: DivisorMethod,
): [number, number] | undefined {
  let low = 0;
  let high = Infinity;
  for (let i = 0; i < seats.length; i++) {
    const seat = seats[i]!;
    if (seat < hi[i]!) low = Math.max(low, weights[i]! / signpost(method, seat));
    if (seat > lo[i]!) high = Math.min(high, weights[i]! / signpost(method, seat - 1));
  }
  return low < Infinity ? [low, tied.length > 0 ? low : Math.max(low, high)] : undefined;
}
