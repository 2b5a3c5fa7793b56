import { decimalOf } from "./decimal";
import { reduced, times, type Fraction, type Whole } from "./exact";
import { step, type Table } from "./table";

/** One unit that a row could move between two columns, as the row stood when it was looked at. */
export interface Move {
  row: number;
  from: number;
  to: number;
  /** What its two cells held. */
  held: number;
  taken: number;
  /** ln of s(taken) × weight there ÷ (s(held − 1) × weight here), as near as doubles come. */
  near: number;
  /** The same exactly, without logarithm (Huntington–Hill: squared); worked out when first asked for. */
  exact: Fraction | null;
}

/** What a row could move, or null where a bound forbids it. */
export function moveOf(table: Table, row: number, from: number, to: number): Move | null {
  const near = nearCost(table, row, from, to);
  if (near === Infinity) return null;
  const { cells, columns } = table;
  return { row, from, to, held: cells[row * columns + from]!, taken: cells[row * columns + to]!, near, exact: null };
}

/** What `moveOf` would give as `near`; Infinity where a bound forbids the move. */
export function nearCost(table: Table, row: number, from: number, to: number): number {
  const { cells, lo, hi, columns } = table;
  const giver = row * columns + from;
  const taker = row * columns + to;
  if (cells[giver]! <= lo[giver]! || cells[taker]! >= hi[taker]!) return Infinity;
  return step(table, taker, cells[taker]!) - step(table, giver, cells[giver]! - 1);
}

/** Orders moves between the same two columns by cost, the lower row first among equals: exactly. */
export function compareMoves(table: Table, a: Move, b: Move): number {
  const difference = a.near - b.near;
  if (difference > table.margin || difference < -table.margin) return difference;
  return compareCost(table, a, exactCost(table, b)) || a.row - b.row;
}

type Place = Pick<Move, "row" | "from" | "to" | "held" | "taken">;

/** Below 0 where a move costs less than a fraction, 0 where exactly the same. */
export function compareCost(table: Table, move: Place, fraction: Fraction): number {
  const { over, under } = fraction;
  const { method, weights, columns, overOf, underOf } = table;
  const { row, from, to, held, taken } = move;
  const [giver, taker] = [weights[row * columns + from]!, weights[row * columns + to]!];
  if (typeof over === "number" && typeof under === "number" && Number.isInteger(giver) && Number.isInteger(taker)) {
    const isSquared = method === "huntington-hill";
    const left = overOf(taken) * underOf(held - 1) * giver * (isSquared ? giver : 1) * under;
    const right = overOf(held - 1) * underOf(taken) * taker * (isSquared ? taker : 1) * over;
    // A product that passes 2^53 is not lost by rounding to it.
    if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  }
  const cost = exactCost(table, move);
  const [left, right] = [times(cost.over, under), times(over, cost.under)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/**
 * The cost of a move as a fraction; s(0) = 0 counts as 1, so only moves that are as often on it, and as often outside
 * `kept`, compare: those whose `near` is the same.
 */
export function exactCost(table: Table, move: Place & { exact?: Fraction | null }): Fraction {
  if (move.exact) return move.exact;
  const { method, weights, columns, overOf, underOf } = table;
  const { row, from, to, held, taken } = move;
  let [giver, taker] = proportion(weights[row * columns + from]!, weights[row * columns + to]!);
  if (method === "huntington-hill") [giver, taker] = [times(giver, giver), times(taker, taker)];
  return (move.exact = reduced({
    over: times(times(overOf(taken), underOf(held - 1)), giver),
    under: times(times(overOf(held - 1), underOf(taken)), taker),
  }));
}

/** Two weights as whole numbers in the same proportion. */
function proportion(a: number, b: number): [Whole, Whole] {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return [a, b];
  const [x, y] = [decimalOf(a), decimalOf(b)];
  const shift = x.exponent - y.exponent;
  const power = 10n ** BigInt(Math.abs(shift));
  return shift > 0 ? [x.digits * power, y.digits] : [x.digits, y.digits * power];
}
