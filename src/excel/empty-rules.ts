import { sheetText } from "../locales";
import type { EmptyColumn } from "./empty-columns";

/** What may be typed in a column, and what is said of anything else. */
export interface CellRule {
  rule: Excel.DataValidationRule;
  /** Warning: what else is typed can be kept, for the reader may know it all the same. */
  style: "Stop" | "Warning";
  message: string;
}

/** Where the Mã of the units stand: the header over them and the first of them, 0-based. */
export interface IdColumn {
  sheet: string;
  column: string;
  headerRow: number;
  firstRow: number;
}

/** Rows that a list of units reaches down. */
const MOST_UNITS = 5_000;
const PEOPLE = { formula1: 0, operator: "GreaterThanOrEqualTo" } as const;
const YEARS = { formula1: 1930, formula2: 2200, operator: "Between" } as const;
/** Any day that Excel has. As a formula, since texts of dates are read by the desk's own order of day and month. */
const DAYS = { formula1: "=1", operator: "GreaterThanOrEqualTo" } as const;

/** The rule of a column; null where it takes anything, as ids do while there are no units to choose from. */
export function ruleOf({ takes }: EmptyColumn, ids: IdColumn | null): CellRule | null {
  const { t } = sheetText();
  const message = (name: string): string => t(`entry.rule.${name}`);
  const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });
  switch (takes) {
    case undefined:
      return null;
    case "ids":
      return ids && { rule: list(idList(ids)), style: "Warning", message: message("ids") };
    case "people":
      return { rule: { wholeNumber: PEOPLE }, style: "Stop", message: message("people") };
    case "figure":
      return { rule: { wholeNumber: PEOPLE }, style: "Warning", message: message("figure") };
    case "factor":
      return { rule: { decimal: PEOPLE }, style: "Stop", message: message("factor") };
    case "year":
      return { rule: { wholeNumber: YEARS }, style: "Warning", message: message("year") };
    case "day":
      return { rule: { date: DAYS }, style: "Warning", message: message("day") };
    default:
      return { rule: list(t(`entry.words.${takes.words}`)), style: "Warning", message: message("words") };
  }
}

/**
 * The filled cells under the header of Mã. It is anchored to the header, so that it holds when the example row is deleted,
 * and ends with the last unit, so that the list does not open on blanks.
 */
function idList({ sheet, column, headerRow, firstRow }: IdColumn): string {
  const name = `'${sheet.replaceAll("'", "''")}'!`;
  const at = (row: number): string => `$${column}$${row + 1}`;
  const filled = `COUNTA(${name}${at(firstRow)}:${at(firstRow + MOST_UNITS - 1)})`;
  return `=OFFSET(${name}${at(headerRow)},${firstRow - headerRow},0,MAX(1,${filled}),1)`;
}
