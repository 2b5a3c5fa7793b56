import type { Unit } from "../calc";
import { valueAt } from "./content";
import { FIGURES, type PartColumns } from "./headers";
import { cellOf, type LocatedPart } from "./locate";
import type { Issue, Part } from "./plan-book";
import { cleanText } from "./text/clean";
import { readQuantity } from "./text/quantity";

/** Columns whose figures cannot be added up. */
const NOT_ADDED: readonly string[] = ["year", "coefficient", "from", "to", "born", "course", "admitted", "official"];

/**
 * Checks the rows of "Cộng" and "Tổng cộng" against what they add up: the rows since the last of them or since the group
 * began, or all rows; where committees stand among their branches, the branches alone will do. `unitOf` is the unit of a row.
 * Linear in the rows for each such row.
 */
export function checkSums<P extends Part>(
  part: LocatedPart<P>,
  { units, unitOf }: { units: readonly Unit[]; unitOf: ReadonlyMap<number, string> },
  issues: Issue[],
): void {
  const parents = new Set(units.map(({ parent }) => parent));
  const tops = new Set(units.filter(({ parent }) => parent === null).map(({ id }) => id));
  const hasTree = parents.size > 1 || tops.size < units.length;
  const isLeaf = (row: number): boolean => !parents.has(unitOf.get(row) ?? "");
  const isTop = (row: number): boolean => tops.has(unitOf.get(row) ?? "");
  const columns = (FIGURES[part.part] as readonly PartColumns[P][]).filter(
    (column) => part.columns[column] !== undefined && !NOT_ADDED.includes(column),
  );
  for (const { row, of } of part.sums) {
    const begun = Math.max(part.headerRow, ...breaksBefore(part, row));
    const since = part.rows.filter((one) => one > begun && one < row);
    for (const column of columns) {
      const stated = figureAt(part, row, column);
      if (stated === null) continue;
      const add = (rows: readonly number[]): number =>
        rows.reduce((sum, one) => sum + (figureAt(part, one, column) ?? 0), 0);
      const leaves = add(part.rows.filter(isLeaf));
      const sums = [add(part.rows), leaves, add(since), add(since.filter(isLeaf))];
      if (hasTree) sums.push(add(part.rows.filter(isTop)));
      if (sums.includes(stated)) continue;
      const parts = of === "group" && since.length > 0 ? sums[2]! : hasTree ? leaves : sums[0]!;
      issues.push({
        code: "sumDiffers",
        severity: "warning",
        sheet: part.sheet.name,
        cell: cellOf(part, row, column),
        params: { whole: stated, parts, difference: parts - stated },
      });
    }
  }
}

/** Where a group began or an earlier sum closed one. */
function breaksBefore({ groups, sums }: LocatedPart<Part>, row: number): number[] {
  return [...groups, ...sums.map((sum) => sum.row)].filter((one) => one < row);
}

function figureAt<P extends Part>(
  { sheet, columns }: LocatedPart<P>,
  row: number,
  column: PartColumns[P],
): number | null {
  const value = valueAt(sheet, row, columns[column]!);
  if (typeof value === "number") return value;
  const words = cleanText(value);
  return words === null ? null : (readQuantity(words)?.from ?? null);
}
