import { InvalidInputError } from "./outcome";

/** Trees given by each unit's index of the unit above; all tops stand under one virtual top, whose index is n. */
export interface Forest {
  /** Above each unit; n for a top. */
  parents: Int32Array;
  /** The parts of unit u, or of the virtual top u = n, in index order. */
  parts: (unit: number) => Int32Array;
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
  const above = Int32Array.from(parents, (parent, i) => {
    if (!Number.isInteger(parent) || parent < -1 || parent >= n) throw new InvalidInputError("parents", i);
    return parent === -1 ? n : parent;
  });
  const starts = new Int32Array(n + 2);
  for (const parent of above) starts[parent + 1]!++;
  for (let unit = 0; unit <= n; unit++) starts[unit + 1]! += starts[unit]!;
  const listed = new Int32Array(n);
  const next = starts.slice();
  above.forEach((parent, unit) => {
    listed[next[parent]!++] = unit;
  });
  const parts = (unit: number) => listed.subarray(starts[unit], starts[unit + 1]);

  const order = new Int32Array(n);
  let found = 0;
  for (const top of parts(n)) order[found++] = top;
  for (let i = 0; i < found; i++) for (const part of parts(order[i]!)) order[found++] = part;
  if (found < n) {
    const reached = new Set(order.subarray(0, found));
    throw new InvalidInputError(
      "parents",
      above.findIndex((_, unit) => !reached.has(unit)),
    );
  }
  return { parents: above, parts, order };
}
