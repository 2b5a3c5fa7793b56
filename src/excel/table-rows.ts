import { addressOf } from "./address";
import { tableIn, valueAt, type WorkbookContent } from "./content";
import { headerKey } from "./headers";
import { cleanText } from "./text/clean";
import { oncePerText } from "./text/once-per-text";

/** A row of one of the add-in's own tables. */
export interface TableRow<Column extends string> {
  /** What it holds in a column, wherever the planner has moved that; "" where it is gone. */
  cell: (column: Column) => unknown;
  sheet: string;
  /** Its first cell, A1. */
  at: string;
}

/** The rows below the headers of a table, by what we call its columns; none where there is no such table. Linear in the rows. */
export function tableRows<Column extends string>(
  content: WorkbookContent,
  name: string,
  headerOf: (column: Column) => string,
): TableRow<Column>[] {
  const found = tableIn(content, name);
  if (!found) return [];
  const { sheet, table } = found;
  const headers = Array.from({ length: table.columns }, (_, at) =>
    headerKey(cleanText(valueAt(sheet, table.row, table.column + at)) ?? ""),
  );
  const placeOf = oncePerText((column: Column) => headers.indexOf(headerKey(headerOf(column))));
  return Array.from({ length: table.rows - 1 }, (_, down) => {
    const row = table.row + 1 + down;
    return {
      cell: (column) => (placeOf(column) < 0 ? "" : valueAt(sheet, row, table.column + placeOf(column))),
      sheet: sheet.name,
      at: addressOf(row, table.column),
    };
  });
}
