import { keyOf } from "../calc";
import type { SheetContent, WorkbookContent } from "./content";
import { decorate } from "./decorate";
import { drawCharts } from "./draw-charts";
import { JobError, throwIfCancelled } from "./job-error";
import { placeAgain, placeNew, type PlacedTable } from "./place-table";
import type { ResultSheet } from "./result-sheet";
import { markPending, markWritten, revisionOf } from "./revision";

/** Rows between the title block and the tables. */
const FREE_ROWS = 1;

/**
 * Writes one of the add-in's own sheets in three syncs: values and tables, then looks and charts, then the revision. A
 * sheet that stands already gets new values in place: nothing is added twice, and the looks the planner has given it stay.
 * Throws `protected` or `tableClash` before anything is written. Cancelling is heeded before the first write only, so a
 * sheet is never left half done.
 */
export async function writeResult(
  context: Excel.RequestContext,
  content: WorkbookContent,
  result: ResultSheet,
  signal?: AbortSignal,
): Promise<void> {
  const placed = placeResult(content, result);
  throwIfCancelled(signal);

  const { worksheets } = context.workbook;
  const sheet = placed.sheet ? worksheets.getItem(placed.sheet.name) : worksheets.add(result.name);
  const main = result.tables[0]!.name;
  markPending(context, content, main);
  writeLines(sheet, result, placed.tables[0]!);
  for (const table of placed.tables) writeTable(sheet, table);
  sheet.charts.load("items/name");
  await context.sync();

  decorate(sheet, result, placed.tables, placed.sheet === null);
  drawCharts(sheet, result, placed.tables, new Set(sheet.charts.items.map(({ name }) => name)));
  await context.sync();

  markWritten(context, main, revisionOf(result));
  await context.sync();
}

interface PlacedResult {
  /** Null where the sheet is still to be made. */
  sheet: SheetContent | null;
  tables: PlacedTable[];
}

function placeResult(content: WorkbookContent, result: ResultSheet): PlacedResult {
  const sheet = sheetFor(content, result);
  if (sheet?.protected) throw new JobError("protected", { sheet: sheet.name });
  const tables: PlacedTable[] = [];
  for (const table of result.tables) {
    const before = content.tables.find(({ name, sheet: on }) => name === table.name && on === sheet?.name);
    const previous = tables.at(-1)?.after;
    const row = tables[0]?.after.row ?? result.lines.length + FREE_ROWS;
    const column = previous ? previous.column + previous.columns + table.gap : 0;
    tables.push(before && sheet ? placeAgain(table, sheet, before) : placeNew(table, sheet, row, column));
  }
  return { sheet, tables };
}

/** The sheet that holds our table, wherever the planner has moved it; else an empty sheet of our name; else none yet. */
function sheetFor(content: WorkbookContent, result: ResultSheet): SheetContent | null {
  const holder = content.tables.find(({ name }) => name === result.tables[0]!.name)?.sheet;
  if (holder !== undefined) return content.sheets.find(({ name }) => name === holder) ?? null;
  const namesake = content.sheets.find(({ name }) => keyOf(name) === keyOf(result.name));
  if (namesake && namesake.rows > 0) throw new JobError("tableClash", { sheet: namesake.name, cell: "A1" });
  return namesake ?? null;
}

function writeLines(sheet: Excel.Worksheet, { lines }: ResultSheet, { after }: PlacedTable): void {
  const row = after.row - FREE_ROWS - lines.length;
  if (row < 0) return;
  sheet.getRangeByIndexes(row, after.column, lines.length, 1).values = lines.map((line) => [`'${line}`]);
}

function writeTable(sheet: Excel.Worksheet, { table, before, after, blocks }: PlacedTable): void {
  for (const { row, column, values } of blocks) {
    sheet.getRangeByIndexes(row, column, values.length, values[0]!.length).values = values;
  }
  const area = sheet.getRangeByIndexes(after.row, after.column, after.rows, after.columns);
  if (!before) sheet.tables.add(area, true).name = table.name;
  else if (before.rows !== after.rows) sheet.tables.getItem(table.name).resize(area);
}
