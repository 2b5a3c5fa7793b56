import type { Book, Cell } from "../../src/workbench/book";
import { freshId, newBook } from "../../src/workbench/new-book";

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

/** Makes a table of all cells of a sheet, the first row its headers. */
export function addTable(book: Book, sheetName: string, name: string): void {
  const sheet = book.sheets.find((one) => one.name === sheetName)!;
  const columns = sheet.cells[0]!.map((cell) => String(cell?.value ?? ""));
  sheet.tables.push({
    id: freshId(book),
    name,
    area: { row: 0, column: 0, rows: sheet.cells.length, columns: columns.length },
    columns,
    showTotals: false,
    style: "TableStyleLight1",
    showFilterButton: true,
  });
}
