import type { Person } from "../calc";
import { cellReader } from "./cells";
import { idKey } from "./identity";
import type { LocatedPart } from "./locate";
import type { Issue } from "./plan-book";

/**
 * Reads the register. A row that names no unit, or one that does not exist, is an issue and is left out of the figures.
 * `ids` is the units' id by `idKey`. Linear in the rows.
 */
export function readRegister(
  part: LocatedPart<"register">,
  ids: ReadonlyMap<string, string>,
  issues: Issue[],
): Person[] {
  const cell = cellReader(part, issues);
  const people: Person[] = [];
  for (const row of part.rows) {
    const named = cell.text(row, "unit");
    const unit = named === null ? undefined : ids.get(idKey(named));
    const person = {
      course: cell.day(row, "course"),
      admitted: cell.day(row, "admitted"),
      official: cell.day(row, "official"),
    };
    if (unit !== undefined) people.push({ unit, ...person });
    else if (named !== null) cell.note(row, "unit", "unknownUnit", { unit: named });
    else if (part.columns.unit !== undefined) cell.note(row, "unit", "missingUnit");
  }
  return people;
}
