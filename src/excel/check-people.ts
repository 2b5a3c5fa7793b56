import { calendarOf, type Day, dayOf, keyOf, type Person, type Unit } from "../calc";
import type { CellReader } from "./cells";
import { cellOf, type LocatedPart } from "./locate";

/** A row of the register, with what tells one person from another. */
export interface PersonRow extends Pick<Person, "name" | "born" | "course" | "admitted" | "official"> {
  /** 0-based. */
  row: number;
  /** Null where the row names no unit that exists. */
  unit: string | null;
}

/** Age at which a person can be admitted, in years. Source: Party statutes, article 1. */
const AGE = 18;

/**
 * Notes the rows that cannot be right: a person twice, an admission before the 18th birthday, after today or outside the
 * unit's life, an official date before the admission. The rows are counted all the same. Linear in the rows.
 */
export function checkPeople(
  part: LocatedPart<"register">,
  people: readonly PersonRow[],
  units: ReadonlyMap<string, Unit>,
  today: Day,
  cell: CellReader<"register">,
): void {
  const first = new Map<string, number>();
  for (const { row, name, born, unit, admitted, official } of people) {
    if (name !== null && born !== null && unit !== null) {
      const key = [keyOf(name), born, unit].join("\n");
      const before = first.get(key);
      if (before === undefined) first.set(key, row);
      else cell.note(row, "person", "duplicatePerson", { first: cellOf(part, before, "person") }, "warning");
    }
    if (official !== null && admitted !== null && official < admitted) {
      cell.note(row, "official", "officialFirst", {}, "warning");
    }
    if (admitted === null) continue;
    if (admitted > today) cell.note(row, "admitted", "dateAhead", {}, "warning");
    if (born !== null && admitted < birthday(born, AGE))
      cell.note(row, "admitted", "underAge", { age: AGE }, "warning");
    const { from = null, to = null } = (unit === null ? undefined : units.get(unit)) ?? {};
    if ((from !== null && admitted < from) || (to !== null && admitted > to)) {
      cell.note(row, "admitted", "outsideUnitLife", { unit: unit! }, "warning");
    }
  }
}

/** The day a person is `age` years old; of one born on 29 February, 1 March in other years. */
function birthday(born: Day, age: number): Day {
  const { year, month, date } = calendarOf(born);
  return dayOf(year + age, month, date) ?? dayOf(year + age, 3, 1)!;
}
