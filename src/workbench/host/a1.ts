import type { Area } from "../book";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Address {
  /** The sheet the address names, unquoted; null when it names none. */
  sheet: string | null;
  area: Area;
}

/** A column's letters: 0 is "A", 27 is "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Reads "B2", "$A$1:C9", "A:C", "2:5", each with or without "Sheet!" or "'A sheet'!"; null when it is none of these. */
export function parseAddress(text: string): Address | null {
  const [, quoted, plain, reference] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim()) ?? [];
  if (reference === undefined) return null;
  const area = parseArea(reference.replaceAll("$", ""));
  return area && { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
}

function parseArea(reference: string): Area | null {
  const [first, second = first] = reference.split(":");
  if (first === undefined || second === undefined || reference.split(":").length > 2) return null;
  const [from, to] = [parseCorner(first), parseCorner(second)];
  if (!from || !to) return null;
  const whole = reference.includes(":");
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  if ((from.row === null || from.column === null) && !whole) return null;
  const row = Math.min(from.row ?? 0, to.row ?? 0);
  const column = Math.min(from.column ?? 0, to.column ?? 0);
  return {
    row,
    column,
    rows: Math.max(from.row ?? 0, to.row ?? MAX_ROWS - 1) - row + 1,
    columns: Math.max(from.column ?? 0, to.column ?? MAX_COLUMNS - 1) - column + 1,
  };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const [, letters = "", digits = ""] = /^([A-Za-z]{0,3})([0-9]{0,7})$/.exec(text) ?? [];
  if (!letters && !digits) return null;
  const column = letters ? [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) : null;
  const row = digits ? Number(digits) : null;
  if (row !== null && (row < 1 || row > MAX_ROWS)) return null;
  if (column !== null && column > MAX_COLUMNS) return null;
  return { row: row === null ? null : row - 1, column: column === null ? null : column - 1 };
}

/** The address of an area without its sheet, as Excel writes it: "A1", "A1:B2", "A:C", "2:5". */
export function areaAddress({ row, column, rows, columns }: Area): string {
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  if (rows === MAX_ROWS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  const first = columnLetters(column) + String(row + 1);
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** The address with its sheet; a name that is not one plain word stands in quotes: "'Phân bổ'!A1:B2". */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${areaAddress(area)}`;
}

export function quoteSheet(name: string): string {
  const word = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name);
  const likeCell = /^(?:[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*(?:[Cc][0-9]*)?|[Cc][0-9]*)$/.test(name);
  return word && !likeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

export function insideGrid({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS
  );
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whole columns or whole rows. */
export function isUnbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}

/** What is left of an area outside another: at most four areas. */
export function without(area: Area, hole: Area): Area[] {
  const gone = intersection(area, hole);
  if (!gone) return [area];
  const [bottom, right] = [gone.row + gone.rows, gone.column + gone.columns];
  const band = { row: gone.row, rows: gone.rows };
  return [
    { ...area, rows: gone.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...band, column: area.column, columns: gone.column - area.column },
    { ...band, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
