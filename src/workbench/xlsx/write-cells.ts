import type { Area, Cell, Sheet } from "../book";
import { columnLetters, MAX_COLUMNS } from "../host/a1";
import { cellKey } from "../host/open-book";
import { cellName } from "./address";
import { widthOfPoints } from "./column-width";
import { done, type ExcelizeFile } from "./excelize";
import { needsEscapes } from "./texts";

/** A stretch of a row: cells that one call can write. */
interface Run<T> {
  row: number;
  column: number;
  items: T[];
}

/**
 * Writes the contents of the cells with these keys. A text that needs escapes is left for `mendCachedValues`: the writer
 * cuts it where the escapes make it too long, and takes it for another with the same escapes. O(cells), one call a run of
 * plain values.
 */
export function writeValues(file: ExcelizeFile, sheet: Sheet, keys: Iterable<number>): void {
  const headers = tableHeaders(sheet);
  const contentOf = (key: number): Cell => {
    const cell = cellOf(sheet, key) ?? { value: "" };
    const header = headers.get(key);
    return header === undefined ? cell : { value: header };
  };
  const kindOf = (cell: Cell): string =>
    cell.formula !== undefined ? "formula" : cell.value === "" ? "blank" : "plain";
  for (const run of runsOf(keys, contentOf, kindOf)) {
    const first = cellName(run.row, run.column);
    const cells = run.items;
    if (kindOf(cells[0]!) === "plain") {
      const values = cells.map(({ value }) => (typeof value === "string" && needsEscapes(value) ? 0 : value));
      done(file.SetSheetRow(sheet.name, first, values));
      continue;
    }
    cells.forEach(({ formula }, index) => {
      const name = cellName(run.row, run.column + index);
      if (formula === undefined) done(file.SetCellDefault(sheet.name, name, ""));
      else done(file.SetCellFormula(sheet.name, name, formula.replace(/^=/, "")));
    });
  }
}

/** Excel repairs a table whose header cells are not texts equal to its columns' names. */
function tableHeaders(sheet: Sheet): Map<number, string> {
  return new Map(
    sheet.tables.flatMap(({ area, columns }) =>
      columns.map((name, index): [number, string] => [cellKey(area.row, area.column + index), name]),
    ),
  );
}

/** Gives cells their style. O(cells), one call a block of equal styles: a column of figures is one call. */
export function writeStyles(file: ExcelizeFile, sheet: Sheet, styles: ReadonlyMap<number, number>): void {
  const blocks: (Area & { style: number })[] = [];
  const open = new Map<string, Area>();
  for (const { row, column, items } of runsOf(styles.keys(), (key) => styles.get(key)!, String)) {
    const style = items[0]!;
    const shape = `${String(column)} ${String(items.length)} ${String(style)}`;
    const above = open.get(shape);
    if (above && above.row + above.rows === row) {
      above.rows++;
      continue;
    }
    const block = { row, column, rows: 1, columns: items.length, style };
    blocks.push(block);
    open.set(shape, block);
  }
  for (const { row, column, rows, columns, style } of blocks) {
    const last = cellName(row + rows - 1, column + columns - 1);
    done(file.SetCellStyle(sheet.name, cellName(row, column), last, style));
  }
}

/** Writes widths and heights, or sets them back to the default where the sheet has none. */
export function writeSizes(file: ExcelizeFile, sheet: Sheet, columns: Iterable<number>, rows: Iterable<number>): void {
  for (const column of columns) {
    const width = widthOfPoints(sheet.columnWidths[column] ?? standardColumnWidth);
    done(file.SetColWidth(sheet.name, columnLetters(column), columnLetters(column), width));
  }
  for (const row of rows) done(file.SetRowHeight(sheet.name, row + 1, sheet.rowHeights[row] ?? automaticHeight));
}

/** Points. */
const standardColumnWidth = 48;
const automaticHeight = -1;

/** The keys of every cell a sheet holds. */
export function allKeys(sheet: Sheet): number[] {
  const keys: number[] = [];
  sheet.cells.forEach((cells, row) => cells.forEach((cell, column) => cell && keys.push(cellKey(row, column))));
  return keys;
}

export function cellOf(sheet: Sheet, key: number): Cell | undefined {
  return sheet.cells[Math.floor(key / MAX_COLUMNS)]?.[key % MAX_COLUMNS];
}

function runsOf<T>(keys: Iterable<number>, itemOf: (key: number) => T, kindOf: (item: T) => string): Run<T>[] {
  const runs: Run<T>[] = [];
  let next = -1;
  let kind = "";
  for (const key of [...keys].sort((a, b) => a - b)) {
    const item = itemOf(key);
    const column = key % MAX_COLUMNS;
    if (key !== next || column === 0 || kindOf(item) !== kind) {
      runs.push({ row: Math.floor(key / MAX_COLUMNS), column, items: [] });
      kind = kindOf(item);
    }
    runs.at(-1)!.items.push(item);
    next = key + 1;
  }
  return runs;
}
