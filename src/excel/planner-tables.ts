import type { Part } from "./plan-book";
import { type Block, type SheetContent, valueAt } from "./content";
import { isExampleMark } from "./example-row";

/** The tables of the sheets that are inserted for the planner to fill; with a number behind where the name was taken. */
export const PLANNER_TABLES: Readonly<Record<Part, string>> = {
  units: "DonVi",
  register: "DanhSach",
  targets: "ChiTieu",
};

/** Rows under the header that are made ready to be filled. */
export const READY_ROWS = 1_000;

/** Whether a table has the name of one that is inserted for the planner to fill. */
export function isPlannerTable(name: string): boolean {
  return Object.values(PLANNER_TABLES).includes(name.replace(/\d+$/, ""));
}

/**
 * Whether a sheet holds nothing but what an inserted table begins with: its header and its example row, or part of it.
 * Linear in the sheet's cells.
 */
export function isStillEmpty(sheet: SheetContent, { row, column, rows, columns }: Block): boolean {
  return sheet.values.every((values, down) =>
    values.every((value, across) => {
      if (value === "") return true;
      const [at, beside] = [sheet.row + down, sheet.column + across];
      const isInside = at >= row && at < row + rows && beside >= column && beside < column + columns;
      return isInside && (at === row || isExample(sheet, at, { column, columns }));
    }),
  );
}

function isExample(sheet: SheetContent, row: number, { column, columns }: Pick<Block, "column" | "columns">): boolean {
  for (let at = column; at < column + columns; at++) if (isExampleMark(valueAt(sheet, row, at))) return true;
  return false;
}
