import { addressOf } from "./address";
import { type SheetContent, valueAt } from "./content";
import type { SheetOutline } from "./plan-book";
import { cleanText } from "./text/clean";

/** Rows looked at, from the top. */
const DEPTH = 30;
const LONGEST = 60;

/**
 * The rows at the top of a sheet that may head a table: two texts or more, and no number, each different. Constant cost for
 * a sheet of few columns.
 */
export function outlineOf(sheet: SheetContent): SheetOutline[] {
  const outlines: SheetOutline[] = [];
  for (let row = sheet.row; row < sheet.row + Math.min(DEPTH, sheet.rows); row++) {
    const cells = Array.from({ length: sheet.columns }, (_, index) => valueAt(sheet, row, sheet.column + index));
    const headers = cells.flatMap((value) => (typeof value === "string" ? (cleanText(value) ?? []) : []));
    const plain = cells.every((value) => typeof value === "string") && headers.every((text) => text.length <= LONGEST);
    if (!plain || headers.length < 2 || new Set(headers).size < headers.length) continue;
    const first = cells.findIndex((value) => value !== "");
    outlines.push({ sheet: sheet.name, cell: addressOf(row, sheet.column + first), headers });
  }
  return outlines;
}
