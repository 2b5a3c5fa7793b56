import { sheetText } from "../locales";
import { drawHeader } from "./decorate";
import type { CellRule } from "./empty-rules";
import type { PlacedResult } from "./place-result";

/** Queues the looks of a sheet for the planner to fill: its columns are made ready below the rows that stand as well. */
export function decorateEmpty(sheet: Excel.Worksheet, { result, tables: [placed] }: PlacedResult): void {
  const { table, after, places } = placed!;
  sheet.tables.getItem(table.name).style = "TableStyleLight1";
  drawHeader(sheet.getRangeByIndexes(after.row, after.column, 1, after.columns));
  table.columns.forEach(({ width, numberFormat, rule }, index) => {
    const ready = sheet.getRangeByIndexes(after.row + 1, places[index]!, result.readyRows!, 1);
    ready.format.columnWidth = width;
    // One code for the whole range: the documentation of Range.numberFormat allows a single value, its type does not.
    if (numberFormat !== undefined) ready.numberFormat = numberFormat as unknown as string[][];
    if (rule) allow(ready, rule);
  });
  sheet.freezePanes.freezeRows(after.row + 1);
}

function allow({ dataValidation }: Excel.Range, { rule, style, message }: CellRule): void {
  dataValidation.clear();
  dataValidation.rule = rule;
  dataValidation.errorAlert = { title: sheetText().t("entry.rule.title"), message, style, showAlert: true };
}
