import { format } from "numfmt";
import type { Cell } from "../book";

/** Built-in format 14, which Excel shows as the system's short date. */
const SHORT_DATES = new Set(["mm-dd-yy", "m/d/yyyy", "m/d/yy"]);
const NO_BREAK_SPACE = "\u00a0";

/**
 * What a cell shows in a Vietnamese Excel: its value by its number format. Dates count from 1899-12-30.
 *
 * @example shownText({ value: 2.65, format: { numberFormat: "0.0%" } })         // "265,0 %"
 * @example shownText({ value: 45657, format: { numberFormat: "dd/mm/yyyy" } }) // "31/12/2024"
 */
export function shownText(cell: Cell | undefined): string {
  if (cell === undefined || cell.value === "") return "";
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  if (cell.error) return String(cell.value);
  return format(localPattern(cell.format?.numberFormat ?? "General"), cell.value, { locale: "vi", throws: false });
}

/** The pattern with what Vietnamese writes otherwise: a space before "%", the day first in the short date. */
function localPattern(pattern: string): string {
  if (SHORT_DATES.has(pattern)) return "dd/mm/yyyy";
  return pattern.replace(/"[^"]*"|\\.|%/g, (piece) => (piece === "%" ? `${NO_BREAK_SPACE}%` : piece));
}

/** True where the format shows a serial as a date. */
export function isDatePattern(pattern: string | undefined): boolean {
  return pattern !== undefined && /[dy]/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ""));
}
