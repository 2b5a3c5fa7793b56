import type { Person, Unit } from "../calc";
import { type CellReader, cellReader, type ReadingRules } from "./cells";
import { checkPeople, type PersonRow } from "./check-people";
import { filledDown } from "./filled-down";
import type { LocatedPart } from "./locate";
import { cleanText } from "./text/clean";
import { noteFoundUnit } from "./note-found-unit";
import type { Issue } from "./plan-book";
import { readTraits } from "./read-traits";
import type { ReadUnits } from "./read-units";

const GROUP_MARK = /^([IVXLC]+|[A-H])\s*[.)/-]\s*/;

/**
 * Reads the register. A row that names no unit, or one that does not exist, is an issue and is left out of the figures.
 * Linear in the rows.
 */
export function readRegister(
  part: LocatedPart<"register">,
  rules: ReadingRules,
  { units, finder }: Pick<ReadUnits, "units" | "finder">,
  issues: Issue[],
): Person[] {
  const cell = cellReader(part, rules, issues);
  const people: PersonRow[] = [];
  const named = readUnitNames(part, cell, finder);
  part.rows.forEach((row, index) => {
    const text = named[index]!;
    const found = text === null ? null : finder.find(text);
    const person = {
      row,
      name: cell.text(row, "person"),
      born: cell.day(row, "born", { yearOnly: true }),
      course: cell.day(row, "course"),
      admitted: cell.day(row, "admitted"),
      official: cell.day(row, "official"),
    };
    const unit = text === null ? null : noteFoundUnit<"register">(cell, row, "unit", text, found, "unknownUnit");
    if (text === null && part.columns.unit !== undefined) cell.note(row, "unit", "missingUnit");
    people.push({ ...person, unit });
  });
  checkPeople(part, people, new Map(units.map((unit) => [unit.id, unit] as [string, Unit])), rules.today, cell);
  const traits = readTraits(part, cell, rules);
  return people.flatMap(({ unit, row, ...person }, index) =>
    unit === null ? [] : { unit, ...person, row: row + 1, ...traits[index]! },
  );
}

/** Whose each row is: by its own cell, by the merged cell it lies in, or by the group's row above it. */
function readUnitNames(
  part: LocatedPart<"register">,
  cell: CellReader<"register">,
  finder: ReadUnits["finder"],
): (string | null)[] {
  const own = part.rows.map((row) => cell.text(row, "unit"));
  const filled = filledDown(own, (index, unit) =>
    cell.note(part.rows[index]!, "unit", "filledDown", { text: unit }, "info"),
  );
  if (part.groups.length === 0 || filled.every((name) => name !== null)) return filled;
  const groups = part.groups.map((row) => ({ row, unit: unitOfGroup(part, row, finder) }));
  return filled.map((name, index) => {
    if (name !== null) return name;
    return groups.findLast(({ row }) => row < part.rows[index]!)?.unit ?? null;
  });
}

/** The text of a group's row that names a unit: "I. Chi bộ Khu 1". */
function unitOfGroup({ sheet }: LocatedPart<"register">, row: number, finder: ReadUnits["finder"]): string | null {
  const texts = (sheet.values[row - sheet.row] ?? []).flatMap((value) => {
    const text = typeof value === "string" ? cleanText(value) : null;
    return text === null ? [] : [text, text.replace(GROUP_MARK, "")];
  });
  return texts.find((text) => (finder.find(text)?.how ?? "alike") !== "alike") ?? null;
}
