import { putEntry, hiddenByMerge } from "./cells";
import { itemNotFound } from "./host-error";
import { keepHeaders } from "./members/table-headers";
import { assertWritable, recordEdit, type OpenBook } from "./open-book";
import { typedEntry, typingInto, viVN } from "./typed-text";

/**
 * Puts what a user typed into a cell, read as a Vietnamese Excel reads the keyboard; "" empties the cell. Excel also
 * stretches a table over a row typed under it; here the table stays as it is.
 */
export function editByHand(open: OpenBook, sheetId: string, row: number, column: number, typed: string): void {
  const sheet = open.book.sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw itemNotFound(`worksheet ${sheetId}`);
  assertWritable(sheet);
  const area = { row, column, rows: 1, columns: 1 };
  if (hiddenByMerge(sheet, area)(row, column)) return;
  const asText = sheet.cells[row]?.[column]?.format?.numberFormat === "@";
  putEntry(
    sheet,
    row,
    column,
    asText ? { value: typed.replace(/^'/, "") } : typedEntry(typed, typingInto(open.book, viVN)),
  );
  recordEdit(open, sheet, area);
  keepHeaders(sheet, area);
}
