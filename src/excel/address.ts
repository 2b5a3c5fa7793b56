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
