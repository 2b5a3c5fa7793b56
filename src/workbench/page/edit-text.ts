import { calendarOf } from "../../calc/day";
import type { Day } from "../../calc/day";
import type { Cell } from "../book";
import { typedEntry, viVN } from "../host/typed-text";
import { isDatePattern } from "./shown-text";

/**
 * The text to edit a cell with: typing it in a Vietnamese Excel gives the cell's value back.
 *
 * @example editText({ value: 2.65, format: { numberFormat: "0.0%" } }) // "265%"
 */
export function editText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (cell.formula) return cell.formula;
  const { value, error, format } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return error || isKept(cell, value) ? value : `'${value}`;
  const pattern = format?.numberFormat;
  if (isDatePattern(pattern) && Number.isInteger(value)) return dateText(value as Day);
  const figure = pattern?.includes("%") ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  return figure.replace(".", viVN.decimal);
}

/** True where this text, typed, stays this text. */
function isKept(cell: Cell, text: string): boolean {
  if (text.startsWith("'")) return false;
  const typed = typedEntry(text, viVN);
  return cell.format?.numberFormat === "@" || (typed.value === text && typed.error === undefined);
}

function dateText(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${String(date).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}
