import type { Person } from "../calc";
import { addressOf } from "./address";
import { idKey } from "./identity";
import type { LocatedPart } from "./locate";
import type { Part } from "./plan-book";
import type { ReadPlan } from "./read-plan";

/** Cells of a sheet, A1: they hold for the job that found them only. */
export interface FoundRow {
  sheet: string;
  cells: string;
}

/** The row of a unit, known by its Mã; null where it stands there no more. Linear in the units. */
export function rowOfUnit({ book, unitPart, unitRows }: ReadPlan, id: string): FoundRow | null {
  const key = idKey(id);
  const at = book.units.findIndex((unit) => idKey(unit.id) === key);
  return unitPart && at >= 0 ? rowOf(unitPart, unitRows[at]!) : null;
}

/**
 * The row of a person, known by name, unit and dates; where the dates were mended since, by name and unit. Of several alike
 * the nearest to where the person was read. Null where there is none. Linear in the people.
 */
export function rowOfPerson({ book, registerPart }: ReadPlan, person: Person): FoundRow | null {
  if (!registerPart) return null;
  const same = book.people.filter(({ name, unit }) => name === person.name && idKey(unit) === idKey(person.unit));
  const exact = same.filter((one) => DATES.every((date) => one[date] === person[date]));
  const distance = ({ row }: Person): number => Math.abs(row - person.row);
  const [first, ...others] = exact.length > 0 ? exact : same;
  if (!first) return null;
  const nearest = others.reduce((one, other) => (distance(other) < distance(one) ? other : one), first);
  return rowOf(registerPart, nearest.row - 1);
}

const DATES = ["born", "course", "admitted", "official"] as const;

/** From the first to the last column that the part has; `row` is 0-based. */
function rowOf<P extends Part>({ sheet, columns }: LocatedPart<P>, row: number): FoundRow {
  const at = Object.values<number | undefined>(columns).filter((column) => column !== undefined);
  return { sheet: sheet.name, cells: `${addressOf(row, Math.min(...at))}:${addressOf(row, Math.max(...at))}` };
}
