import { dropFirst, push, replaceFirst } from "./heap";
import { compareMoves, moveOf, nearCost, type Move } from "./move";
import type { Table } from "./table";

/** The rows that can move a unit between two columns. */
export interface Movers {
  /** The cheapest move as the table stands, or null where no row can move. */
  first: () => Move | null;
  /** Tells that a move of this row may have become possible, or cheaper. */
  offer: (row: number) => void;
}

/** So many of the cheapest rows are kept at first; four times as many whenever they are used up. */
const FEW = 16;

/**
 * Keeps the cheapest rows in a heap. A move that has grown dearer is found out when it comes first; the rows left out are
 * looked at again once those kept are used up. O(rows) a look, O(log rows) a call between.
 */
export function moversOf(table: Table, from: number, to: number): Movers {
  const order = (a: Move, b: Move) => compareMoves(table, a, b);
  let kept = FEW / 4;
  let heap: Move[] | null = null;
  /** The dearest move kept: no row left out moves for less. Null where none is left out. */
  let dearest: Move | null = null;

  const gather = () => {
    kept *= 4;
    dearest = null;
    const found: Move[] = [];
    for (let row = 0; row < table.rows; row++) {
      const near = nearCost(table, row, from, to);
      if (near === Infinity || (dearest && near > dearest.near + table.margin)) continue;
      const move = moveOf(table, row, from, to)!;
      if (dearest && order(move, dearest) > 0) continue;
      found.push(move);
      if (found.length < 2 * kept) continue;
      found.sort(order).length = kept;
      dearest = found[kept - 1]!;
    }
    found.sort(order);
    if (found.length > kept) {
      found.length = kept;
      dearest = found[kept - 1]!;
    }
    return found;
  };

  const first = () => {
    heap ??= gather();
    for (;;) {
      const top = heap[0];
      if (dearest && (!top || order(top, dearest) > 0)) {
        heap = gather();
        continue;
      }
      if (!top) return null;
      const now = moveOf(table, top.row, from, to);
      if (now && now.held === top.held && now.taken === top.taken) return top;
      // A move that has become cheaper was offered when it did.
      if (now && order(now, top) >= 0) replaceFirst(heap, now, order);
      else dropFirst(heap, order);
    }
  };
  const offer = (row: number) => {
    const move = heap && moveOf(table, row, from, to);
    if (move && !(dearest && order(move, dearest) > 0)) push(heap!, move, order);
  };
  return { first, offer };
}
