import type { Bounds } from "./bounds";
import { withCures } from "./cures";
import type { Conflict } from "./outcome";

/** The least and the most that all rows together take within bounds; every total between is possible. */
export interface Span {
  least: number;
  most: number;
}

/**
 * The conflict of a total with the bounds of its rows, or null where the total lies within their span. O(n), and some 60
 * times that where there is one.
 *
 * @param needs rows that add to the least.
 * @param grows rows whose maximum, raised, adds to the most.
 */
export function conflictWithSpan(
  total: number,
  bounds: Bounds,
  spanOf: (bounds: Bounds) => Span,
  needs: (row: number) => boolean,
  grows: (row: number) => boolean,
): Conflict | null {
  const { least, most } = spanOf(bounds);
  if (least <= total && total <= most) return null;
  const isPossible = (changedTotal: number | null, changed: Bounds) => {
    const span = spanOf(changed);
    const wanted = changedTotal ?? total;
    return span.least <= wanted && wanted <= span.most;
  };
  const rows = Array.from(bounds.min.keys());
  const clash =
    least > total
      ? { kind: "minimum" as const, need: least, available: total, rows: rows.filter(needs) }
      : { kind: "maximum" as const, need: total, available: most, rows };
  return withCures({ ...clash, node: null }, bounds, grows, isPossible);
}
