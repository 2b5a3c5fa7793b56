import type { PlacedTable } from "./place-table";
import type { ResultColumn, ResultSheet } from "./result-sheet";

const TABLE_STYLE = "TableStyleMedium2";
const BAR_COLOR = "#9CC7D8";
const MUTED = "#5F6368";
const FROZEN_COLUMNS = 2;

/**
 * Queues the looks of what is new: a whole sheet the first time, afterwards only the rows that were added, so that the
 * planner's own formats stay. Commands: one a column, and one a run of rows that stand alike.
 */
export function decorate(
  sheet: Excel.Worksheet,
  result: ResultSheet,
  tables: readonly PlacedTable[],
  isNew: boolean,
): void {
  for (const placed of tables) {
    if (!placed.before) decorateTable(sheet, placed);
    decorateRows(sheet, placed, placed.before ? placed.before.rows : 1);
  }
  if (isNew) decorateSheet(sheet, result, tables[0]!);
}

function decorateSheet(sheet: Excel.Worksheet, { lines, charts }: ResultSheet, main: PlacedTable): void {
  const { row, rows, columns } = main.after;
  const headline = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  headline.bold = true;
  headline.size = 14;
  if (lines.length > 1) sheet.getRangeByIndexes(1, 0, lines.length - 1, 1).format.font.color = MUTED;
  sheet.showGridlines = false;
  sheet.tabColor = BAR_COLOR;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, row + 1, FROZEN_COLUMNS));

  const chartColumns = Math.max(0, ...charts.map(({ place }) => place.columns + 1));
  const chartRows = Math.max(0, ...charts.map(({ place }) => place.row + place.rows + 1));
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = charts.length > 0 ? { scale: 75 } : { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.setPrintArea(sheet.getRangeByIndexes(0, 0, row + Math.max(rows, chartRows), columns + chartColumns));
  page.setPrintTitleRows(`$${row + 1}:$${row + 1}`);
}

function decorateTable(sheet: Excel.Worksheet, { table, after, places }: PlacedTable): void {
  sheet.tables.getItem(table.name).style = TABLE_STYLE;
  const header = sheet.getRangeByIndexes(after.row, after.column, 1, after.columns).format;
  header.wrapText = true;
  header.verticalAlignment = "Center";
  table.columns.forEach(({ width }, index) => {
    sheet.getRangeByIndexes(after.row, places[index]!, 1, 1).format.columnWidth = width;
  });
}

/** Looks of the table's rows from `first` on, counted from its header row. */
function decorateRows(sheet: Excel.Worksheet, { table, after, places }: PlacedTable, first: number): void {
  const count = after.rows - first;
  if (count <= 0) return;
  table.columns.forEach((column, index) => {
    const at = places[index];
    if (at !== null && at !== undefined)
      decorateColumn(sheet.getRangeByIndexes(after.row + first, at, count, 1), column);
  });
  const name = places[1];
  if (first > 1 || !table.outline || name === null || name === undefined) return;
  for (const { from, rows, level, strong } of runsOf(table.outline)) {
    if (strong)
      sheet.getRangeByIndexes(after.row + 1 + from, after.column, rows, after.columns).format.font.bold = true;
    if (level > 0) sheet.getRangeByIndexes(after.row + 1 + from, name, rows, 1).format.indentLevel = level;
  }
}

function decorateColumn(range: Excel.Range, { numberFormat, wrap, bar }: ResultColumn): void {
  // One code for the whole range: the documentation of Range.numberFormat allows a single value, its type does not.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  if (wrap) range.format.wrapText = true;
  if (bar === undefined) return;
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: String(bar) };
  dataBar.positiveFormat.fillColor = BAR_COLOR;
  dataBar.positiveFormat.gradientFill = false;
}

function runsOf(outline: readonly { level: number; strong: boolean }[]) {
  const runs: { from: number; rows: number; level: number; strong: boolean }[] = [];
  outline.forEach(({ level, strong }, from) => {
    const run = runs.at(-1);
    if (run && run.level === level && run.strong === strong) run.rows++;
    else runs.push({ from, rows: 1, level, strong });
  });
  return runs;
}
