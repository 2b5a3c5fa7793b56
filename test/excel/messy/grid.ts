import type { Area, Book, Cell, Sheet } from "../../../src/workbench/book";
import { freshId, newBook } from "../../../src/workbench/new-book";

/** A cell of a sheet in the making, with what the reader must say of it. */
export interface MessyCell {
  value: string | number;
  font?: string;
  /** Codes of the issues that belong to this cell. */
  issues?: string[];
  /** What the issue's fix would put there, as it is shown. */
  after?: string;
  error?: true;
}

export interface MessySheet {
  name: string;
  /** Row by row; the header is one of them. */
  rows: MessyCell[][];
  /** Index of the lowest header row. */
  header: number;
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: Area[];
  /** Make an Excel table of the header and what is below it; its last row is the totals row where it says so. */
  table?: { name: string; totals: boolean };
  /** Free rows above and columns to the left. */
  offset: { row: number; column: number };
}

export interface MessyBook {
  units: MessySheet;
  register: MessySheet;
  targets: MessySheet;
  date1904?: true;
}

/** Where a cell ends up: sheet and A1. */
export interface Told {
  code: string;
  sheet: string;
  cell: string | null;
}

export const cell = (value: string | number): MessyCell => ({ value });

export function sheetFrom(name: string, rows: (string | number)[][]): MessySheet {
  return {
    name,
    rows: rows.map((row) => row.map(cell)),
    header: 0,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    offset: { row: 0, column: 0 },
  };
}

/** The column whose header is this, in the lowest header row that says it. */
export function columnOf(sheet: MessySheet, header: string): number {
  for (let row = sheet.header; row >= 0; row--) {
    const at = sheet.rows[row]!.findIndex(({ value }) => value === header);
    if (at >= 0) return at;
  }
  throw new Error(`no column ${header} on ${sheet.name}`);
}

/** The data cells of a column, top to bottom. */
export function cellsUnder(sheet: MessySheet, header: string): MessyCell[] {
  const column = columnOf(sheet, header);
  return sheet.rows.slice(sheet.header + 1).map((row) => (row[column] ??= cell("")));
}

export function say(target: MessyCell, code: string): void {
  (target.issues ??= []).push(code);
}

/** Inserts rows; the header moves with them. */
export function insertRows(sheet: MessySheet, at: number, ...rows: (string | number)[][]): void {
  sheet.rows.splice(at, 0, ...rows.map((row) => row.map(cell)));
  if (at <= sheet.header) sheet.header += rows.length;
  const moved = (row: number): number => (row >= at ? row + rows.length : row);
  sheet.hiddenRows = sheet.hiddenRows.map(moved);
  sheet.merges = sheet.merges.map((area) => ({ ...area, row: moved(area.row) }));
}

export function insertColumn(sheet: MessySheet, at: number, valueOf: (row: number) => string | number): void {
  sheet.rows.forEach((row, index) => {
    while (row.length < at) row.push(cell(""));
    row.splice(at, 0, cell(valueOf(index)));
  });
  sheet.merges = sheet.merges.map((area) => (area.column >= at ? { ...area, column: area.column + 1 } : area));
}

/** The workbook as the host takes it, and every issue that its cells ask for. */
export function build({ units, register, targets, date1904 }: MessyBook): { book: Book; told: Told[] } {
  const sheets = [...new Set([units, register, targets])];
  const book = newBook(...sheets.map(({ name }) => name));
  if (date1904) book.date1904 = true;
  const told = sheets.flatMap((messy, index) => fill(book, book.sheets[index]!, messy));
  return { book, told };
}

function fill(book: Book, sheet: Sheet, messy: MessySheet): Told[] {
  const { rows, header, table, offset } = messy;
  const told: Told[] = [];
  rows.forEach((cells, r) =>
    cells.forEach(({ value, font, issues = [], error }, c) => {
      const [row, column] = [r + offset.row, c + offset.column];
      const made: Cell = { value, ...(font && { format: { fontName: font } }), ...(error && { error }) };
      if (value !== "") (sheet.cells[row] ??= [])[column] = made;
      told.push(...issues.map((code) => ({ code, sheet: sheet.name, cell: a1(row, column) })));
    }),
  );
  sheet.hiddenRows = messy.hiddenRows.map((row) => row + offset.row);
  sheet.hiddenColumns = messy.hiddenColumns.map((column) => column + offset.column);
  sheet.merges = messy.merges.map((area) => ({
    ...area,
    row: area.row + offset.row,
    column: area.column + offset.column,
  }));
  if (messy.hiddenRows.length + messy.hiddenColumns.length > 0)
    told.push({ code: "partlyHidden", sheet: sheet.name, cell: null });
  if (table) {
    const columns = rows[header]!.map(({ value }) => String(value));
    const area = {
      row: header + offset.row,
      column: offset.column,
      rows: rows.length - header,
      columns: columns.length,
    };
    sheet.tables.push({
      id: freshId(book),
      name: table.name,
      area,
      columns,
      showTotals: table.totals,
      style: "TableStyleLight1",
      showFilterButton: true,
    });
  }
  return told;
}

function a1(row: number, column: number): string {
  return String.fromCharCode(65 + column) + String(row + 1);
}
