import type { OwnBounds, ProposalRow, UnitBounds } from "../calc";

/** The bounds set by hand with one unit locked at a number of people. */
export function locked(own: OwnBounds, { unit, min, max }: ProposalRow, people: number): OwnBounds {
  return changed(own, unit.id, { min, max, lock: people });
}

/**
 * The bounds set by hand with one unit free again: what was set for it is dropped, and where the workbook locks it, it is
 * freed for this split alone.
 */
export function unlocked(own: OwnBounds, { unit, min, max }: ProposalRow, isLockedOnSheet: boolean): OwnBounds {
  return changed(own, unit.id, isLockedOnSheet ? { min, max, lock: null } : null);
}

function changed(own: OwnBounds, id: string, bounds: UnitBounds | null): OwnBounds {
  const next = new Map(own);
  if (bounds) next.set(id, bounds);
  else next.delete(id);
  return next;
}
