import type { Book, Cell } from "../../src/workbench/book";
import { newBook } from "../../src/workbench/new-book";

export type Value = string | number | null;

/** A workbook of these sheets, their cells from A1 on; null and "" leave a cell empty. */
export function bookOf(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>): Book {
  const book = newBook(...Object.keys(sheets));
  for (const sheet of book.sheets) {
    sheet.cells = sheets[sheet.name]!.map((row) =>
      row.map((value): Cell | undefined => (value === "" || value === null ? undefined : { value })),
    );
  }
  return book;
}
