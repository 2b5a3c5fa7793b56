import { treeOf, type Unit } from "../calc";
import { type CellReader, cellReader, type ReadingRules } from "./cells";
import type { Conventions } from "./conventions";
import { filledDown } from "./filled-down";
import { idKey } from "./identity";
import { cellOf, type LocatedPart } from "./locate";
import type { Issue } from "./plan-book";
import { type UnitFinder, unitFinder } from "./unit-finder";
import { unitTypeOf } from "./unit-types";

/** The units of the workbook, the row each stands in, and the way to find them by what people write. */
export interface ReadUnits {
  units: Unit[];
  rows: number[];
  finder: UnitFinder;
}

/**
 * Reads the units. A row without a Mã and a second row of the same Mã are left out; a parent that does not exist, or that
 * would close a circle, is replaced by the top unit: each is an issue, the rest stands. Linear in the rows.
 */
export function readUnits(
  part: LocatedPart<"units">,
  rules: ReadingRules,
  conventions: Conventions,
  issues: Issue[],
): ReadUnits {
  const cell = cellReader(part, rules, issues);
  const idColumn = part.columns.id === undefined ? "name" : "id";
  const units: Unit[] = [];
  const rows: number[] = [];
  const firstCells = new Map<string, string>();
  const parents = readParents(part, cell);

  part.rows.forEach((row, index) => {
    const id = cell.text(row, idColumn);
    if (id === null) {
      cell.note(row, idColumn, "missingId");
      return;
    }
    const first = firstCells.get(idKey(id));
    if (first !== undefined) {
      cell.note(row, idColumn, "duplicateUnit", { unit: id, first });
      return;
    }
    firstCells.set(idKey(id), cellOf(part, row, idColumn));
    rows.push(row);
    units.push({
      id,
      name: idColumn === "name" ? id : (cell.text(row, "name") ?? id),
      parent: parents[index]!,
      type: readType(cell, row),
      members: cell.people(row, "members"),
      pool: cell.people(row, "pool"),
      coefficient: cell.number(row, "coefficient"),
      officer: cell.text(row, "officer"),
      from: cell.day(row, "from"),
      to: cell.day(row, "to"),
      successor: cell.text(row, "successor"),
    });
  });
  const finder = unitFinder(units, conventions);
  const placed = placeInTree(units, rows, finder, cell);
  if (part.columns.members !== undefined) checkMembers(placed, rows, cell);
  return { units: placed, rows, finder };
}

/** Trực thuộc by row; where it stands once for several rows, in a merged cell, it holds for all of them. */
function readParents({ rows, columns }: LocatedPart<"units">, cell: CellReader<"units">): (string | null)[] {
  const own = rows.map((row) => cell.text(row, "parent"));
  if (columns.parent === undefined) return own;
  return filledDown(own, (index, parent) => cell.note(rows[index]!, "parent", "filledDown", { text: parent }, "info"));
}

function readType(cell: CellReader<"units">, row: number): Unit["type"] {
  const text = cell.text(row, "type");
  if (text === null) return null;
  const type = unitTypeOf(text);
  if (type === null) cell.note(row, "type", "unknownType", { text }, "warning");
  return type;
}

/** Parents and successors may be named by Mã or by name; what leads nowhere or in a circle hangs under the top instead. */
function placeInTree(
  units: readonly Unit[],
  rows: readonly number[],
  finder: UnitFinder,
  cell: CellReader<"units">,
): Unit[] {
  const idOf = (text: string | null): string | null => {
    const found = text === null ? null : finder.find(text);
    return found && found.how !== "alike" ? found.id : text;
  };
  const named = units.map((unit) => ({ ...unit, parent: idOf(unit.parent), successor: idOf(unit.successor) }));

  const { unknownParents, cycles } = treeOf(named);
  for (const index of unknownParents) {
    cell.note(rows[index]!, "parent", "unknownParent", { unit: named[index]!.id, parent: named[index]!.parent! });
  }
  for (const index of cycles) cell.note(rows[index]!, "parent", "parentCycle", { unit: named[index]!.id });

  const astray = new Set([...unknownParents, ...cycles]);
  const tops = named.filter(({ parent }, index) => parent === null && !astray.has(index));
  const top = tops.length === 1 ? tops[0]!.id : null;
  return named.map((unit, index) => (astray.has(index) ? { ...unit, parent: top } : unit));
}

/** A branch without members gets no share; a committee whose own figure differs from its units' sum has a slip in one of them. */
function checkMembers(units: readonly Unit[], rows: readonly number[], cell: CellReader<"units">): void {
  const sums = new Map<string, number>();
  for (const { parent, members } of units) {
    if (parent !== null) sums.set(parent, (sums.get(parent) ?? 0) + (members ?? 0));
  }
  units.forEach(({ id, members }, index) => {
    const row = rows[index]!;
    const parts = sums.get(id);
    if (parts === undefined && cell.blank(row, "members"))
      cell.note(row, "members", "noMembers", { unit: id }, "warning");
    if (parts !== undefined && members !== null && members !== parts) {
      const params = { unit: id, whole: members, parts, difference: parts - members };
      cell.note(row, "members", "partsDiffer", params, "warning");
    }
  });
}
