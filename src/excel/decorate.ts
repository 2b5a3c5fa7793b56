import type { Block } from "./content";
import type { PlacedResult } from "./place-result";
import type { PlacedTable } from "./place-table";
import { printAreas } from "./print-areas";
import type { ResultColumn, ResultSheet } from "./result-sheet";

const TABLE_STYLE = "TableStyleLight1";
const BAR_COLOR = "#9CC7D8";
const HEADER_COLOR = "#DCEBF1";
const LINE_COLOR = "#C9CFD4";
const MUTED = "#5F6368";
const TEXT_COLOR = "#1F2328";
/** Points: two lines of text. */
const HEADER_HEIGHT = 32;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const FROZEN_COLUMNS = 2;
/** Points: half an inch. */
const MARGIN = 36;
const PAGE_NUMBER = "&P/&N";
/** Points: what is read aloud from paper. */
const READ_SIZE = 12;
const HEAT_COLOR = "#5B9BB0";

/**
 * Queues the looks of what is new: a whole sheet the first time, afterwards only the rows that were added, so that the
 * planner's own formats stay. Commands: one a column, and one a run of rows that stand alike.
 */
export function decorate(sheet: Excel.Worksheet, { result, tables }: PlacedResult): void {
  for (const placed of tables) {
    if (placed.drawn === 0) decorateTable(sheet, placed);
    decorateRows(sheet, placed, Math.max(1, placed.drawn));
    clearRows(sheet, placed);
    if (placed.drawn !== placed.after.rows) decorateHeat(sheet, placed);
  }
  const [main] = tables;
  if (main!.drawn === 0) decorateSheet(sheet, result, main!);
  if (tables.some(({ drawn, after }) => drawn !== after.rows))
    sheet.pageLayout.setPrintArea(sheet.getRanges(printAreas(result, tables).join(",")));
}

/** Rows that a shorter table has left behind. */
function clearRows(sheet: Excel.Worksheet, { before, after }: PlacedTable): void {
  const left = (before?.rows ?? 0) - after.rows;
  if (left > 0) rangeOf(sheet, { ...after, row: after.row + after.rows, rows: left }).clear("Formats");
}

function decorateSheet(sheet: Excel.Worksheet, result: ResultSheet, { after: { row } }: PlacedTable): void {
  const { lines, pages, frozenColumns = FROZEN_COLUMNS } = result;
  const headline = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  headline.bold = true;
  headline.size = 14;
  if (lines.length > 1) sheet.getRangeByIndexes(1, 0, lines.length - 1, 1).format.font.color = MUTED;
  sheet.showGridlines = false;
  sheet.tabColor = BAR_COLOR;
  if (frozenColumns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, row + 1, frozenColumns));
  else sheet.freezePanes.freezeRows(row + 1);

  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintTitleRows(`$${row + 1}:$${row + 1}`);
  if (!pages) return;
  page.centerHorizontally = true;
  for (const side of ["leftMargin", "rightMargin", "topMargin", "bottomMargin"] as const) page[side] = MARGIN;
  page.headersFooters.defaultForAllPages.rightFooter = PAGE_NUMBER;
}

function decorateTable(sheet: Excel.Worksheet, placed: PlacedTable): void {
  const { table, after, places } = placed;
  const drawn = sheet.tables.getItem(table.name);
  drawn.style = TABLE_STYLE;
  drawn.showBandedRows = false;
  if (table.plain) return decoratePlain(sheet, placed);
  const headers = { ...after, rows: 1 };
  drawHeader(rangeOf(sheet, headers));
  drawLines(sheet, headers);
  table.columns.forEach(({ width, numberFormat, apart }, index) => {
    const { format } = sheet.getRangeByIndexes(after.row, places[index]!, 1, 1);
    format.columnWidth = width;
    format.horizontalAlignment = numberFormat === undefined ? "Left" : "Right";
    if (apart) format.indentLevel = 1;
  });
}

/** Queues the looks of a row of headers. */
export function drawHeader({ format }: Excel.Range): void {
  format.wrapText = true;
  format.verticalAlignment = "Center";
  format.rowHeight = HEADER_HEIGHT;
  format.font.bold = true;
  format.font.color = TEXT_COLOR;
  format.fill.color = HEADER_COLOR;
}

/** A page of text: the header is its heading. */
function decoratePlain(sheet: Excel.Worksheet, { table, after, places }: PlacedTable): void {
  sheet.tables.getItem(table.name).showFilterButton = false;
  const header = rangeOf(sheet, { ...after, rows: 1 }).format;
  header.font.bold = true;
  header.font.color = TEXT_COLOR;
  header.rowHeight = HEADER_HEIGHT;
  header.verticalAlignment = "Center";
  rangeOf(sheet, after).format.font.size = READ_SIZE;
  table.columns.forEach(({ width }, index) => {
    sheet.getRangeByIndexes(after.row, places[index]!, 1, 1).format.columnWidth = width;
  });
}

/** Looks of the table's rows from `first` on, counted from its header row. */
function decorateRows(sheet: Excel.Worksheet, { table, after, places }: PlacedTable, first: number): void {
  const count = after.rows - first;
  if (count <= 0 || table.plain) return;
  drawLines(sheet, { ...after, row: after.row + first, rows: count });
  table.columns.forEach((column, index) => {
    const at = places[index];
    if (at === null || at === undefined) return;
    decorateColumn(sheet.getRangeByIndexes(after.row + first, at, count, 1), column);
  });
  const name = places[1];
  if (first > 1 || !table.outline || name === null || name === undefined) return;
  for (const { from, rows, level, strong } of runsOf(table.outline)) {
    if (strong) rangeOf(sheet, { ...after, row: after.row + 1 + from, rows }).format.font.bold = true;
    if (level > 0) indent(sheet.getRangeByIndexes(after.row + 1 + from, name, rows, 1), level);
  }
}

/** A thin line around each cell; there is none inside a range of one row or one column. */
function drawLines(sheet: Excel.Worksheet, block: Block): void {
  const { rows, columns } = block;
  const { borders } = rangeOf(sheet, block).format;
  const inside = [rows > 1 ? (["InsideHorizontal"] as const) : [], columns > 1 ? (["InsideVertical"] as const) : []];
  for (const edge of [...EDGES, ...inside.flat()]) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = LINE_COLOR;
  }
}

/** Excel indents from an edge: only text that is set to one moves. */
function indent({ format }: Excel.Range, levels: number): void {
  format.horizontalAlignment = "Left";
  format.indentLevel = levels;
}

function decorateColumn(range: Excel.Range, { numberFormat, bar, apart }: ResultColumn): void {
  // One code for the whole range: the documentation of Range.numberFormat allows a single value, its type does not.
  if (numberFormat !== undefined) {
    range.numberFormat = numberFormat as unknown as string[][];
    range.format.horizontalAlignment = "Right";
  }
  if (apart) indent(range, 1);
  if (bar === undefined) return;
  // A run that broke off may have drawn one already.
  range.conditionalFormats.clearAll();
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: String(bar) };
  dataBar.positiveFormat.fillColor = BAR_COLOR;
  dataBar.positiveFormat.gradientFill = false;
}

/** One scale over all the rows of the columns that stand side by side: months are compared with each other. */
function decorateHeat(sheet: Excel.Worksheet, { table, after, places }: PlacedTable): void {
  const hot = table.columns.flatMap(({ heat }, index) => (heat && places[index] !== null ? [places[index]!] : []));
  const [from, to] = [Math.min(...hot), Math.max(...hot)];
  if (hot.length === 0 || to - from + 1 !== hot.length || after.rows < 2) return;
  const range = sheet.getRangeByIndexes(after.row + 1, from, after.rows - 1, hot.length);
  // A shorter or longer table than before has a scale of its own.
  range.conditionalFormats.clearAll();
  range.conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: { type: "Number", formula: "0", color: "#FFFFFF" },
    maximum: { type: "HighestValue", color: HEAT_COLOR },
  };
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

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
