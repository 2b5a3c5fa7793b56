import type { Book, Sheet } from "./book";

/** A workbook of empty sheets with these names, the first in front. */
export function newBook(...sheetNames: string[]): Book {
  const book: Book = { sheets: [], names: [], active: 0 };
  for (const name of sheetNames) book.sheets.push(newSheet(name, freshId(book)));
  return book;
}

/** An empty sheet; `id` must be its own within the book. */
export function newSheet(name: string, id: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    protected: false,
    showGridlines: true,
    frozenRows: 0,
    frozenColumns: 0,
    cells: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    tables: [],
    charts: [],
    dataBars: [],
    page: {},
    changed: {
      added: false,
      values: new Set(),
      formats: new Set(),
      columnWidths: new Set(),
      rowHeights: new Set(),
      view: false,
    },
  };
}

/** An id no sheet, table or chart of the book has, in the form Excel gives: "{00000000-0000-0000-0000-000000000001}". */
export function freshId(book: Book): string {
  const taken = new Set(
    book.sheets.flatMap((sheet) => [sheet.id, ...[...sheet.tables, ...sheet.charts].map(({ id }) => id)]),
  );
  let number = taken.size + 1;
  const id = () => `{00000000-0000-0000-0000-${number.toString(16).padStart(12, "0").toUpperCase()}}`;
  while (taken.has(id())) number++;
  return id();
}
