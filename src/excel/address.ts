import type { Block } from "./content";

/**
 * The A1 name of a cell, row and column 0-based. Constant cost.
 *
 * @example addressOf(3, 0)  // "A4"
 * @example addressOf(16, 27) // "AB17"
 */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

/**
 * The block that a span such as "A5:L31" means; null where the text is none. Constant cost.
 *
 * @example blockOf("A5:C6") // { row: 4, column: 0, rows: 2, columns: 3 }
 */
export function blockOf(span: string): Block | null {
  const [first, last] = span.split(":").map(cellAt);
  if (!first || !last) return null;
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/**
 * The cell that an A1 name means, row and column 0-based; null where the text is none. Constant cost.
 *
 * @example cellAt("AB17") // { row: 16, column: 27 }
 */
export function cellAt(place: string): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/.exec(place) ?? [];
  if (!letters || !digits) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
