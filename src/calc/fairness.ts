import { times } from "./exact";
import { InvalidInputError } from "./outcome";
import { sumOf, wholeWeights } from "./whole-weights";

export interface Fairness {
  /** Seats per 100 of weight (people per 100 members), one entry a unit; null where the weight is 0. */
  rates: (number | null)[];
  /** All seats per 100 of all weights; null where these are 0. */
  rate: number | null;
  /** The ends of `rates` and the first row at each, told apart exactly; null without a rate. */
  lowest: { row: number; rate: number } | null;
  highest: { row: number; rate: number } | null;
  /** Rows that depart from their exact share, all seats × weight ÷ all weights, by one whole seat or more. */
  beyond: number[];
}

/**
 * How evenly seats lie over weights, whatever brought them there. Input is not changed. O(n).
 *
 * `beyond` lists what breaks the quota rule, under which a unit holds its exact share rounded down or up: M. Balinski,
 * H. P. Young, "Fair Representation" (1982).
 *
 * @throws InvalidInputError `weights` with the index, as `apportion`; `seats` where they are not as many, and with the
 * index where one is not whole or below 0.
 * @example fairness({ weights: [60, 40], seats: [4, 1] })
 * // rates [6.667, 2.5], rate 5; beyond [0, 1]: shares are 3 and 2
 */
export function fairness({
  weights: given,
  seats,
}: {
  weights: ArrayLike<number>;
  seats: ArrayLike<number>;
}): Fairness {
  const weights = wholeWeights(given);
  const { whole, sum } = weights;
  const n = whole.length;
  if (seats.length !== n) throw new InvalidInputError("seats");
  const weight = sumOf(weights);
  let total = 0;
  let members = 0;
  for (let i = 0; i < n; i++) {
    if (!Number.isSafeInteger(seats[i]!) || seats[i]! < 0) throw new InvalidInputError("seats", i);
    total += seats[i]!;
    members += given[i]!;
  }
  const rates: (number | null)[] = [];
  const beyond: number[] = [];
  let [lowest, highest] = [-1, -1];
  const isLower = (a: number, b: number) => times(seats[a]!, whole[b]!) < times(seats[b]!, whole[a]!);
  for (let i = 0; i < n; i++) {
    const own = whole[i]!;
    rates.push(own > 0 ? (seats[i]! * 100) / given[i]! : null);
    if (own > 0) {
      if (lowest < 0 || isLower(i, lowest)) lowest = i;
      if (highest < 0 || isLower(highest, i)) highest = i;
    }
    const share = times(total, own);
    if (times(seats[i]! + 1, weight) <= share || times(seats[i]! - 1, weight) >= share) beyond.push(i);
  }
  const end = (row: number) => (row < 0 ? null : { row, rate: rates[row]! });
  const isEmpty = sum === 0;
  return {
    rates,
    rate: isEmpty ? null : (total * 100) / members,
    lowest: end(lowest),
    highest: end(highest),
    beyond: isEmpty ? [] : beyond,
  };
}
