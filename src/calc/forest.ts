import { InvalidInputError } from "./outcome";

/** Trees given by each unit's index of the unit above; all tops stand under one virtual top, whose index is n. */
export interface Forest {
  /** Above each unit; n for a top. */
  parents: Int32Array;
  /** The parts of unit u, or of the virtual top u = n, in index order. */
  parts: (unit: number) => Int32Array;
  /** Whether nothing stands under a unit. */
  isLeaf: (unit: number) => boolean;
  /** The units, each after the one above it. */
  order: Int32Array;
}

/**
 * Orders units from the top down. O(n).
 *
 * @param parents index of the unit above, -1 at a top.
 * @throws InvalidInputError `parents` with the index: no such unit, or a unit that stands under itself.
 * @example forestOf([-1, 0, 0]).parts(0) // [1, 2]
 */
export function forestOf(parents: ArrayLike<number>): Forest {
  const n = parents.length;
  const above = new Int32Array(n);
  const starts = new Int32Array(n + 2);
  for (let unit = 0; unit < n; unit++) {
    const parent = parents[unit]!;
    if (!Number.isInteger(parent) || parent < -1 || parent >= n) throw new InvalidInputError("parents", unit);
    above[unit] = parent === -1 ? n : parent;
    starts[above[unit]! + 1]!++;
  }
  for (let unit = 0; unit <= n; unit++) starts[unit + 1]! += starts[unit]!;
  const listed = new Int32Array(n);
  const next = starts.slice();
  for (let unit = 0; unit < n; unit++) listed[next[above[unit]!]!++] = unit;

  const order = new Int32Array(n);
  let found = 0;
  const take = (unit: number) => {
    for (let i = starts[unit]!; i < starts[unit + 1]!; i++) order[found++] = listed[i]!;
  };
  take(n);
  for (let i = 0; i < found; i++) take(order[i]!);
  if (found < n) {
    const reached = new Set(order.subarray(0, found));
    throw new InvalidInputError(
      "parents",
      above.findIndex((_, unit) => !reached.has(unit)),
    );
  }
  return {
    parents: above,
    parts: (unit) => listed.subarray(starts[unit], starts[unit + 1]),
    isLeaf: (unit) => starts[unit] === starts[unit + 1],
    order,
  };
}
