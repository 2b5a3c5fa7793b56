import type { Area, Format, Sheet } from "../book";
import { MAX_COLUMNS, MAX_ROWS } from "../host/a1";
import { shadingOf, type Shading } from "./color-scale";
import { textWidth } from "./text-width";

/** A cell of a sheet, 0-based. */
export interface CellPosition {
  row: number;
  column: number;
}

/** Which rows and columns of a sheet the grid shows, in which sizes. Indexes are the sheet's own, 0-based. */
export interface SheetView {
  rows: number[];
  columns: number[];
  /** How many of `rows` and `columns` stay in sight. */
  frozenRows: number;
  frozenColumns: number;
  /** Pixels, in the order of `rows` and `columns`. */
  rowHeights: number[];
  columnWidths: number[];
  /** The merged area that a cell belongs to. */
  mergeAt: (row: number, column: number) => Area | undefined;
  /** The colour that a colour scale gives a cell. */
  shadeAt: Shading;
}

export const DEFAULT_ROW_HEIGHT = 20;
export const DEFAULT_COLUMN_WIDTH = 64;
const PIXELS_PER_POINT = 4 / 3;

/** Left and right of a cell's text, together. */
const CELL_PADDING = 8;

/** Pixels of one line of text in a format. */
type Measure = (text: string, format: Format) => number;

/** What a sheet needs to be laid out. Linear in its rows. */
export function viewOf(sheet: Sheet, measure: Measure = textWidth): SheetView {
  const used = usedSize(sheet);
  const rows = indexes(Math.min(MAX_ROWS, Math.max(100, used.rows + 30)), sheet.hiddenRows);
  const columns = indexes(Math.min(MAX_COLUMNS, Math.max(26, used.columns + 4)), sheet.hiddenColumns);
  const merged = mergedCells(sheet.merges);
  const widthOf = (column: number): number => pixels(sheet.columnWidths[column]) ?? DEFAULT_COLUMN_WIDTH;
  return {
    rows,
    columns,
    frozenRows: rows.filter((row) => row < sheet.frozenRows).length,
    frozenColumns: columns.filter((column) => column < sheet.frozenColumns).length,
    rowHeights: rows.map((row) => pixels(sheet.rowHeights[row]) ?? fittedHeight(sheet, row, widthOf, measure)),
    columnWidths: columns.map(widthOf),
    mergeAt: (row, column) => merged.get(row * MAX_COLUMNS + column),
    shadeAt: shadingOf(sheet),
  };
}

/** Rows and columns from A1 to the last cell, merge or chart. */
export function usedSize(sheet: Sheet): { rows: number; columns: number } {
  const areas = [...sheet.merges, ...sheet.charts.map((chart) => chart.position)];
  return {
    rows: areas.reduce((most, area) => Math.max(most, area.row + area.rows), sheet.cells.length),
    columns: [
      ...areas.map((area) => area.column + area.columns),
      sheet.cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
    ].reduce((most, count) => Math.max(most, count), 0),
  };
}

function indexes(count: number, hidden: number[]): number[] {
  const left = new Set(hidden);
  return Array.from({ length: count }, (_, index) => index).filter((index) => !left.has(index));
}

function mergedCells(merges: Area[]): Map<number, Area> {
  const cells = new Map<number, Area>();
  for (const area of merges)
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        cells.set(row * MAX_COLUMNS + column, area);
  return cells;
}

function pixels(points: number | undefined): number | undefined {
  return points === undefined ? undefined : Math.round(points * PIXELS_PER_POINT);
}

/** The height that Excel gives a row by itself: its tallest font, and as many lines as wrapped text takes. */
function fittedHeight(sheet: Sheet, row: number, widthOf: (column: number) => number, measure: Measure): number {
  let height = DEFAULT_ROW_HEIGHT;
  sheet.cells[row]?.forEach((cell, column) => {
    const format = cell?.format;
    if (!cell || !format || cell.value === "" || (!format.wrap && !format.fontSize)) return;
    const line = Math.round((format.fontSize ?? 11) * 1.75);
    const room = widthOf(column) - CELL_PADDING;
    const lines = format.wrap ? linesOf(String(cell.value), room, (text) => measure(text, format)) : 1;
    height = Math.max(height, lines * line);
  });
  return height;
}

/** How many lines a text takes, broken between words. */
function linesOf(text: string, room: number, widthOf: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let line = "";
    lines++;
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && widthOf(longer) > room) {
        lines++;
        line = word;
      } else line = longer;
    }
  }
  return lines;
}
