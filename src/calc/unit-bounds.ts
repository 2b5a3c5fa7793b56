import { InvalidInputError } from "./outcome";
import type { Target, Unit, UnitType } from "./unit";

/** What a unit may be given, people; null where nothing limits it. A lock is the very number. */
export interface UnitBounds {
  min: number | null;
  max: number | null;
  lock: number | null;
}

/** What every branch of a type is given at least and at most, people. */
export interface Norm {
  type: UnitType;
  min: number | null;
  max: number | null;
}

/** Bounds set for this split alone, by unit id: each stands in place of all that the sheet and the norms say of the unit. */
export type OwnBounds = ReadonlyMap<string, UnitBounds>;

/**
 * The bounds of a unit: its own for this split, else those of its target row with the norm of its type where the row says
 * nothing. Where a norm would cross the row's other bound, the row's stands. A norm holds for branches only.
 *
 * @throws InvalidInputError `min`, `max`, `lock` with the index where one is not a whole number of 0 or more, or min is
 * above max.
 * @example boundsOf({ id: "A", type: "residential", … }, { min: 2, … }, { isBranch: true, own, normOf, index }) // own empty,
 *   // norm 1–1: { min: 2, max: 2, lock: null }
 */
export function boundsOf(
  unit: Unit,
  target: Target | undefined,
  { own, normOf, isBranch, index }: BoundsSource,
): UnitBounds {
  const bounds = own.get(unit.id) ?? withNorm(target, isBranch ? normOf(unit.type) : undefined);
  const { min, max, lock } = bounds;
  for (const [field, people] of Object.entries({ min, max, lock })) {
    if (people !== null && !(Number.isSafeInteger(people) && people >= 0)) throw new InvalidInputError(field, index);
  }
  if (lock === null && min !== null && max !== null && min > max) throw new InvalidInputError("min", index);
  return bounds;
}

/** Where a unit's bounds come from; `index`: of the unit, for what is wrong with it. */
interface BoundsSource {
  own: OwnBounds;
  normOf: (type: UnitType | null) => Norm | undefined;
  isBranch: boolean;
  index: number;
}

function withNorm(target: Target | undefined, norm: Norm | undefined): UnitBounds {
  const { min = null, max = null, lock = null } = target ?? {};
  if (!norm) return { min, max, lock };
  return {
    min: min ?? (norm.min !== null && max !== null ? Math.min(norm.min, max) : norm.min),
    max: max ?? (norm.max !== null && min !== null ? Math.max(norm.max, min) : norm.max),
    lock,
  };
}
