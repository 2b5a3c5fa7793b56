import type { Cure } from "./outcome";
import type { Planning } from "./planning";
import { boundsIn, type SplitChoice } from "./propose";
import type { OwnBounds, UnitBounds } from "./unit-bounds";

/** A cure that changes the bounds of units. */
export type BoundCure = Extract<Cure, { rows: number[] }>;

/**
 * The bounds of this split with a cure of its conflict taken: what was set before stays. A lock that has to give way opens
 * as far as the cure asks and no further. O(units).
 *
 * @param cure of the conflict that `split` answered; its rows are indices of the units that the plan was made of.
 * @example curedBounds(planning, choice, { change: "min", rows: [3], to: 0 }).get("CB03") // { min: null, max: 2, lock: null }
 */
export function curedBounds(planning: Planning, choice: SplitChoice, { change, rows, to }: BoundCure): OwnBounds {
  const own = new Map(choice.own);
  const bounds = boundsIn(planning, choice);
  const place = new Map(planning.tree.units.map((unit, i) => [unit, i]));
  for (const row of rows) {
    const i = place.get(row)!;
    own.set(planning.units[i]!.id, cured(bounds[i]!, change, to));
  }
  return own;
}

function cured({ min, max, lock }: UnitBounds, change: BoundCure["change"], to: number): UnitBounds {
  if (change === "min") return { min: to === 0 ? null : to, max: lock ?? max, lock: null };
  return { min: lock ?? min, max: to, lock: null };
}
