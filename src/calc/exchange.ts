import { inTieOrder } from "./cut";
import type { WholeWeights } from "./whole-weights";

/** The seat of a unit after the first `seat` ones. */
interface Seat {
  unit: number;
  seat: number;
}

/**
 * Moves seats, one by one and in place, towards another plan of the same total: always from the unit that can best spare
 * one to the unit that lacks it most, by weight ÷ (seats + 1/2); equal ones as in `apportion`. O(n), and a sort of the
 * seats that differ where not all of them may move.
 *
 * @returns how many moved: `most`, or all that differ.
 */
export function exchange(
  seats: Int32Array,
  towards: Int32Array,
  weights: WholeWeights,
  rank: ArrayLike<number> | undefined,
  most: number,
): number {
  const gains: Seat[] = [];
  const losses: Seat[] = [];
  towards.forEach((goal, unit) => {
    for (let seat = seats[unit]!; seat < goal; seat++) gains.push({ unit, seat });
    for (let seat = goal; seat < seats[unit]!; seat++) losses.push({ unit, seat });
  });
  const moves = Math.min(most, gains.length);
  if (moves < gains.length) {
    const order = inTieOrder(weights, rank);
    const weight = (unit: number) => BigInt(weights.whole[unit]!);
    const stronger = (a: Seat, b: Seat) =>
      Number(weight(b.unit) * BigInt(2 * a.seat + 1) - weight(a.unit) * BigInt(2 * b.seat + 1)) ||
      order(a.unit, b.unit);
    gains.sort(stronger);
    losses.sort((a, b) => stronger(b, a));
  }
  for (let move = 0; move < moves; move++) {
    seats[gains[move]!.unit]!++;
    seats[losses[move]!.unit]!--;
  }
  return moves;
}
