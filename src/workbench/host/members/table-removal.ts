import { eachCell, putEntry } from "../cells";
import { notImplemented } from "../host-error";
import { ref, type Ref, type TableSelf } from "../objects";
import { markTouched, type OpenBook } from "../open-book";
import { withoutTable } from "../table-references";
import { MAX_COLUMNS, MAX_ROWS } from "../a1";
import { clear } from "./range-values";

/**
 * Deletes a table and empties its cells, which keep their looks; nothing moves up. Formulas that refer to it say #REF!.
 * Sources: learn.microsoft.com/javascript/api/excel/excel.table#delete; learn.microsoft.com/office/vba/api/
 * excel.listobject.delete ("clears the cell data from the worksheet"). O(cells of the workbook).
 */
export function deleteTable({ open, sheet, table }: TableSelf): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  clear({ open, sheet, area: table.area }, ["Contents"]);
  eachReference(open, table.name, (put, formula) => {
    put(formula);
  });
}

/**
 * Makes a table plain cells again. Excel also gives them the looks that the table's style gave them, which the book does
 * not know, and turns references to the table into addresses, which is refused here.
 * Sources: learn.microsoft.com/javascript/api/excel/excel.table#converttorange ("All data is preserved");
 * support.microsoft.com "Using structured references with Excel tables". O(cells of the workbook).
 */
export function convertToRange({ open, sheet, table }: TableSelf): Ref {
  eachReference(open, table.name, () => {
    throw notImplemented(`convertToRange of ${table.name}, to which formulas refer,`);
  });
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  return ref("Range", { open, sheet, area: table.area });
}

/** Visits every formula, of a cell or a name, that refers to a table, with what it is without it. */
function eachReference(
  open: OpenBook,
  table: string,
  visit: (put: (formula: string) => void, formula: string) => void,
): void {
  for (const sheet of open.book.sheets) {
    eachCell(sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, (cell, row, column) => {
      if (cell.formula === undefined) return;
      const without = withoutTable(cell.formula, table);
      if (without === cell.formula) return;
      visit((formula) => {
        // The host does not calculate: the formula has no value until Excel opens the file.
        putEntry(sheet, row, column, { value: "", formula });
        markTouched(open, sheet);
      }, without);
    });
  }
  for (const name of open.book.names) {
    const without = withoutTable(name.formula, table);
    if (without === name.formula) continue;
    visit((formula) => {
      Object.assign(name, { formula, changed: true });
    }, without);
  }
}
