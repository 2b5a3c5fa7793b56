import { treeOf, type Unit } from "../calc";
import { type CellReader, cellReader } from "./cells";
import { idKey } from "./identity";
import { cellOf, type LocatedPart } from "./locate";
import type { Issue } from "./plan-book";
import { unitTypeOf } from "./unit-types";

/** The units of the workbook, and the id that each way of writing it stands for. */
export interface ReadUnits {
  units: Unit[];
  /** Id by `idKey` of the id. */
  ids: ReadonlyMap<string, string>;
}

/**
 * Reads the units. A row without a Mã and a second row of the same Mã are left out; a parent that does not exist, or that
 * would close a circle, is replaced by the top unit: each is an issue, the rest stands. Linear in the rows.
 */
export function readUnits(part: LocatedPart<"units">, issues: Issue[]): ReadUnits {
  const cell = cellReader(part, issues);
  const idColumn = part.columns.id === undefined ? "name" : "id";
  const units: Unit[] = [];
  const rows: number[] = [];
  const ids = new Map<string, string>();
  const firstCells = new Map<string, string>();

  for (const row of part.rows) {
    const id = cell.text(row, idColumn);
    if (id === null) {
      cell.note(row, idColumn, "missingId");
      continue;
    }
    const first = firstCells.get(idKey(id));
    if (first !== undefined) {
      cell.note(row, idColumn, "duplicateUnit", { unit: id, first });
      continue;
    }
    firstCells.set(idKey(id), cellOf(part, row, idColumn));
    ids.set(idKey(id), id);
    rows.push(row);
    units.push({
      id,
      name: cell.text(row, "name") ?? id,
      parent: cell.text(row, "parent"),
      type: readType(cell, row),
      members: cell.people(row, "members"),
      pool: cell.people(row, "pool"),
      coefficient: cell.number(row, "coefficient"),
      officer: cell.text(row, "officer"),
      from: cell.day(row, "from"),
      to: cell.day(row, "to"),
      successor: cell.text(row, "successor"),
    });
  }
  const placed = placeInTree(units, rows, ids, cell);
  if (part.columns.members !== undefined) checkMembers(placed, rows, cell);
  return { units: placed, ids };
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
  ids: ReadonlyMap<string, string>,
  cell: CellReader<"units">,
): Unit[] {
  const byName = new Map(units.map(({ id, name }) => [idKey(name), id]));
  const idOf = (text: string | null): string | null =>
    text && (ids.get(idKey(text)) ?? byName.get(idKey(text)) ?? text);
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
