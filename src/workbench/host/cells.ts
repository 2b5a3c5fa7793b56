import type { Area, Cell, Format, Sheet, Value } from "../book";
import { intersection } from "./a1";
import { cellKey } from "./open-book";

/** What a cell is to hold. `numberFormat` is what typing it gives a cell that has none. */
export interface Entry {
  value: Value;
  error?: true;
  formula?: string;
  numberFormat?: string;
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells[row]?.[column];
}

export function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.value === "" && cell.formula === undefined);
}

/** A matrix of one thing per cell of the area. O(cells). */
export function readBlock<T>(sheet: Sheet, area: Area, of: (cell: Cell | undefined) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) => {
    const cells = sheet.cells[area.row + r];
    const row = new Array<T>(area.columns);
    for (let c = 0; c < area.columns; c++) row[c] = of(cells?.[area.column + c]);
    return row;
  });
}

/** Calls back for each cell that exists in the area, however large the area is. O(cells that exist in its rows). */
export function eachCell(sheet: Sheet, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
  const lastRow = Math.min(area.row + area.rows, sheet.cells.length);
  for (let row = area.row; row < lastRow; row++) {
    const cells = sheet.cells[row];
    const lastColumn = Math.min(area.column + area.columns, cells?.length ?? 0);
    for (let column = area.column; column < lastColumn; column++) {
      const cell = cells?.[column];
      if (cell) visit(cell, row, column);
    }
  }
}

/** The cell, made if it is not there. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  const cells = (sheet.cells[row] ??= []);
  return (cells[column] ??= { value: "" });
}

/** Puts contents into a cell and keeps its looks; what it already holds is not counted as a change. */
export function putEntry(sheet: Sheet, row: number, column: number, entry: Entry): void {
  const cell = cellAt(sheet, row, column);
  if (!cell && entry.value === "" && entry.formula === undefined) return;
  if (cell && cell.formula === entry.formula) {
    // The same formula keeps the value it was saved with.
    if (entry.formula !== undefined || (cell.value === entry.value && cell.error === entry.error)) return;
  }
  const target = cell ?? ensureCell(sheet, row, column);
  target.value = entry.value;
  if (entry.formula === undefined) delete target.formula;
  else target.formula = entry.formula;
  if (entry.error) target.error = true;
  else delete target.error;
  sheet.changed.values.add(cellKey(row, column));
  if (entry.numberFormat !== undefined && (target.format?.numberFormat ?? "General") === "General") {
    putFormat(sheet, row, column, { ...target.format, numberFormat: entry.numberFormat });
  }
}

export function putFormat(sheet: Sheet, row: number, column: number, format: Format | undefined): void {
  const cell = ensureCell(sheet, row, column);
  if (format) cell.format = format;
  else delete cell.format;
  sheet.changed.formats.add(cellKey(row, column));
}

/**
 * The smallest area that holds every cell with contents (or, unless `valuesOnly`, with looks), of the sheet or of a part of
 * it; null where there is none. O(cells of those rows).
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const isUsed = (cell: Cell | undefined): boolean =>
    cell !== undefined && (!isBlank(cell) || (!valuesOnly && cell.format !== undefined));
  const {
    row: first,
    column: from,
    rows,
    columns,
  } = within ?? { row: 0, column: 0, rows: Infinity, columns: Infinity };
  const end = Math.min(first + rows, sheet.cells.length);
  for (let row = first; row < end; row++) {
    const cells = sheet.cells[row];
    if (!cells) continue;
    const last = Math.min(from + columns, cells.length) - 1;
    let begin = from;
    while (begin <= last && !isUsed(cells[begin])) begin++;
    if (begin > last) continue;
    let finish = last;
    while (!isUsed(cells[finish])) finish--;
    top = Math.min(top, row);
    bottom = row;
    left = Math.min(left, begin);
    right = Math.max(right, finish);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/**
 * Tells which cells of an area are hidden under a merged one: only its top-left cell takes contents.
 * Source: learn.microsoft.com/javascript/api/excel/excel.range#merge ("retain only the upper-left-most value")
 */
export function hiddenByMerge(sheet: Sheet, area: Area): (row: number, column: number) => boolean {
  const byRow = new Map<number, Area[]>();
  for (const merge of sheet.merges) {
    const part = intersection(merge, area);
    for (let row = part?.row ?? 0; part && row < part.row + part.rows; row++) {
      const others = byRow.get(row);
      if (others) others.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row, column) =>
    byRow
      .get(row)
      ?.some(
        (merge) =>
          column >= merge.column &&
          column < merge.column + merge.columns &&
          (row !== merge.row || column !== merge.column),
      ) ?? false;
}
