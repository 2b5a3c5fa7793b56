import type { Area, Sheet, Table } from "../../book";
import { intersection } from "../a1";
import { cellAt, putEntry } from "../cells";

/**
 * The headers of a table's columns, made text, filled and unique: an empty one is "Column2" by its place, a second
 * "Tên" is "Tên2". Source: learn.microsoft.com/javascript/api/excel/excel.tablecollection#add; support.microsoft.com
 * "Create and format tables" (placeholder names).
 *
 *     headerTexts(["Mã", "", "Mã"]) // ["Mã", "Column2", "Mã2"]
 */
export function headerTexts(cells: (string | number | boolean)[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const wanted = cell === "" ? `Column${index + 1}` : String(cell);
    let name = wanted;
    for (let copy = 2; taken.has(name.toLocaleLowerCase("vi")); copy++) name = wanted + String(copy);
    taken.add(name.toLocaleLowerCase("vi"));
    return name;
  });
}

/** Makes the cells of a table's header row fit to be headers, and the table's columns what they say. */
export function writeHeaders(sheet: Sheet, table: Table): void {
  const { row, column, columns } = table.area;
  const cells = Array.from({ length: columns }, (_, c) => cellAt(sheet, row, column + c)?.value ?? "");
  const names = headerTexts(cells);
  names.forEach((name, c) => {
    putEntry(sheet, row, column + c, { value: name });
  });
  if (names.length === table.columns.length && names.every((name, c) => name === table.columns[c])) return;
  table.columns = names;
  table.changed = true;
}

/** After an edit of these cells: a header that was written over renames its column. */
export function keepHeaders(sheet: Sheet, edited: Area): void {
  for (const table of sheet.tables) {
    if (intersection({ ...table.area, rows: 1 }, edited)) writeHeaders(sheet, table);
  }
}
