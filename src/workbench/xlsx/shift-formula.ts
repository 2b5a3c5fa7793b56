import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseAddress } from "../host/a1";

/** A text, a quoted sheet name, a bracketed table reference, or something that may be a cell, column or row address. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/**
 * The formula a cell of a shared formula stands for: the master's, with relative addresses moved along. Whole-column
 * and whole-row addresses stay. O(length). Source: ISO/IEC 29500-1 §18.3.1.40 (f, t="shared").
 * @example shiftFormula("=SUM($A2:B2)*C$1", 1, 1) // "=SUM($A3:C3)*D$1"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(token, (text, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    const corner = letters === undefined ? null : parseAddress(letters + digits!);
    if (corner === null) return text;
    const column = corner.area.column + (fixedColumn === "" ? columns : 0);
    const row = corner.area.row + (fixedRow === "" ? rows : 0);
    if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return "#REF!";
    return `${fixedColumn!}${columnLetters(column)}${fixedRow!}${String(row + 1)}`;
  });
}
