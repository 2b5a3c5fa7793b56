import type { Sheet } from "../../book";
import type { RangeSelf } from "../objects";

/**
 * Whether all rows, or columns, of a range are hidden, by hand or by a filter; null where only some are.
 * Source: learn.microsoft.com/javascript/api/excel/excel.range#rowhidden. O(hidden rows).
 */
const hidden =
  (list: (sheet: Sheet) => readonly number[], first: "row" | "column", count: "rows" | "columns") =>
  ({ sheet, area }: RangeSelf): boolean | null => {
    const [from, end] = [area[first], area[first] + area[count]];
    let found = 0;
    for (const index of list(sheet)) if (index >= from && index < end) found++;
    return found === 0 ? false : found === area[count] ? true : null;
  };

export const rowHidden = hidden(({ hiddenRows }) => hiddenRows, "row", "rows");
export const columnHidden = hidden(({ hiddenColumns }) => hiddenColumns, "column", "columns");
