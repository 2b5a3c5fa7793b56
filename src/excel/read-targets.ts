import { keyOf, type Target } from "../calc";
import { type CellReader, cellReader, type ReadingRules } from "./cells";
import { filledDown } from "./filled-down";
import { idKey } from "./identity";
import { cellOf, type LocatedPart } from "./locate";
import { noteFoundUnit } from "./note-found-unit";
import type { Issue } from "./plan-book";
import { kindOf, termOf } from "./text/term";
import type { UnitFinder } from "./unit-finder";

/** A target and the row it stands in, 0-based on its sheet. */
export interface TargetRow {
  row: number;
  target: Target;
}

/**
 * Reads the targets. A row without a unit that exists, or a second row of the same year, kind and unit, is an issue and is
 * left out. Without a column Năm or Chỉ tiêu the rows are taken for `fallback`. Linear in the rows.
 */
export function readTargets(
  part: LocatedPart<"targets">,
  rules: ReadingRules,
  finder: UnitFinder,
  fallback: { year: number; kind: string },
  issues: Issue[],
): TargetRow[] {
  const cell = cellReader(part, rules, issues);
  const targets: TargetRow[] = [];
  const firstCells = new Map<string, string>();
  const names = filledDown(
    part.rows.map((row) => cell.text(row, "id")),
    (index, unit) => cell.note(part.rows[index]!, "id", "filledDown", { text: unit }, "info"),
  );
  for (const [index, row] of part.rows.entries()) {
    const owner = names[index]!;
    if (owner === null) {
      cell.note(row, "id", "missingId");
      continue;
    }
    const unit = noteFoundUnit<"targets">(cell, row, "id", owner, finder.find(owner), "targetUnknownUnit");
    if (unit === null) continue;
    const span = termOf(cell.words(row, "year"));
    const said = kindOf(cell.text(row, "kind") ?? fallback.kind);
    const kind = said.kind || fallback.kind;
    const wholeTerm = span !== null || said.wholeTerm;
    const year = span ?? said.from ?? (part.columns.year === undefined ? fallback.year : cell.people(row, "year"));
    if (year === null) {
      if (cell.blank(row, "year")) cell.note(row, "year", "missingYear", { unit });
      continue;
    }
    const key = [year, keyOf(kind), wholeTerm, idKey(unit)].join("\n");
    const first = firstCells.get(key);
    if (first !== undefined) {
      cell.note(row, "id", "duplicateTarget", { unit, first });
      continue;
    }
    firstCells.set(key, cellOf(part, row, "id"));
    targets.push({ row, target: { year, kind, unit, wholeTerm, ...readFigures(cell, row, unit) } });
  }
  return targets;
}

function readFigures(
  cell: CellReader<"targets">,
  row: number,
  unit: string,
): Omit<Target, "year" | "kind" | "unit" | "wholeTerm"> {
  const min = cell.people(row, "min");
  const max = cell.people(row, "max", "most");
  const assigned = cell.people(row, "assigned");
  const ends = readEnds(cell, row);
  const crossed = min !== null && max !== null && min > max;
  if (crossed) cell.note(row, "min", "minAboveMax", { unit, min, max });
  return {
    resolution: cell.people(row, "resolution"),
    registered: cell.people(row, "registered"),
    min: crossed ? null : min,
    max: crossed ? null : max,
    lock: readLock(cell, row, unit, assigned),
    assigned,
    stretch: cell.people(row, "stretch"),
    quarters: readQuarters(cell, row, { unit, assigned, most: ends.most?.assigned }),
    ...ends,
  };
}

const BASES = ["resolution", "assigned", "stretch"] as const;

/** The upper ends of ranges and open figures. */
function readEnds(cell: CellReader<"targets">, row: number): Pick<Target, "most"> {
  const ends = BASES.flatMap((base) => {
    const most = cell.most(row, base);
    return most === undefined ? [] : [[base, most] as const];
  });
  return ends.length === 0 ? {} : { most: Object.fromEntries(ends) };
}

const QUARTERS = ["quarter1", "quarter2", "quarter3", "quarter4"] as const;

/** The four quarters; null where one of them is blank. That they do not sum to what is assigned is noted. */
function readQuarters(
  cell: CellReader<"targets">,
  row: number,
  { unit, assigned, most = assigned }: Pick<Target, "unit" | "assigned"> & { most: number | null | undefined },
): Target["quarters"] {
  const [first, second, third, fourth] = QUARTERS.map((quarter) => cell.people(row, quarter));
  if (first == null || second == null || third == null || fourth == null) return null;
  const sum = first + second + third + fourth;
  const within = assigned === null || (sum >= assigned && (most === null || sum <= most));
  if (!within) cell.note(row, "quarter1", "quartersDiffer", { unit, sum, assigned }, "info");
  return [first, second, third, fourth];
}

const NOT_LOCKED = ["", "không", "khong", "false", "0"];

/**
 * Any mark in Khóa holds the quota that is assigned now; where none is, a number in Khóa is itself the quota held.
 */
function readLock(cell: CellReader<"targets">, row: number, unit: string, assigned: number | null): number | null {
  const mark = cell.text(row, "lock");
  if (mark === null || NOT_LOCKED.includes(keyOf(mark))) return null;
  if (assigned !== null) return assigned;
  if (/^\d+$/.test(mark)) return Number(mark);
  cell.note(row, "lock", "lockWithoutQuota", { unit });
  return null;
}
