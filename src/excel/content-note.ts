import { sheetText } from "../locales";
import { hashOf } from "./changes";
import { type Block, type SheetContent, valueAt } from "./content";

/** Notes what a table holds as it is made, so that an edit by hand is seen later. Linear in the cells. */
export function contentNote(values: readonly (readonly unknown[])[]): string {
  return sheetText().t("sheet.journal.content", { code: String(hashOf(JSON.stringify(values))) });
}

/** Whether the cells of a block are still what was noted of them. Linear in the cells. */
export function isAsNoted(sheet: SheetContent, { row, column, rows, columns }: Block, note: string): boolean {
  const values = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_cell, across) => valueAt(sheet, row + down, column + across)),
  );
  return contentNote(values) === note;
}
