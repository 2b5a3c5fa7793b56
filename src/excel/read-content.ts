import type { Block, SheetContent, WorkbookContent } from "./content";
import { throwIfCancelled } from "./job-error";
import { isTooLarge } from "./run";
import { batchesOf } from "./send";

/** Rows of each sheet that come with the second sync. */
const HEAD_ROWS = 2_000;
/** Bytes that an answer should stay under; Excel on the web refuses more than 5 MB. */
const ANSWER_BYTES = 3_000_000;
/** DATE(2000,1,1) of a workbook that counts its days from 1900. */
const FIRST_OF_2000 = 36_526;

const BLOCK = "rowIndex,columnIndex,rowCount,columnCount";

/** Told how far a long reading has come, a share of one; and asked whether to go on. */
export interface Reading {
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
  /** Told the fingerprint of what was read. */
  onRead?: (fingerprint: number) => void;
}

/**
 * Reads every sheet: two syncs while no sheet has more than 2,000 rows, then one for each block of rows that stays under
 * 4 MB. Linear in the used cells. Cancelling between two syncs throws `cancelled`.
 */
export async function readContent(context: Excel.RequestContext, reading: Reading = {}): Promise<WorkbookContent> {
  const { worksheets, tables, names, functions } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/showTotals,items/worksheet/name");
  names.load("items/name,items/formula");
  const first = functions.date(2000, 1, 1).load("value");
  await context.sync();
  throwIfCancelled(reading.signal);

  const { sheets, spans, rows } = await readHeads(context, worksheets.items, tables.items, HEAD_ROWS);
  await readRest(context, restOf(sheets, rows), reading);

  return {
    sheets: sheets.map(({ sheet }) => sheet),
    tables: tables.items.map(({ name, showTotals, worksheet }, index) => ({
      name,
      sheet: worksheet.name,
      totals: showTotals,
      ...blockOf(spans[index]!),
    })),
    names: new Map(names.items.map((item) => [item.name, String(item.formula)])),
    epoch: FIRST_OF_2000 - Number(first.value),
  };
}

/** A sheet with the values of its first rows, and the proxy to read on with. */
interface StartedSheet {
  worksheet: Excel.Worksheet;
  sheet: SheetContent;
}

async function readHeads(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
  rows: number,
): Promise<{ sheets: StartedSheet[]; spans: Excel.Range[]; rows: number }> {
  const spans = tables.map((table) => table.getRange().load(BLOCK));
  const started = worksheets.map((worksheet) => ({
    worksheet,
    used: worksheet.getUsedRangeOrNullObject(true).load(`${BLOCK},rowHidden,columnHidden`),
    head: worksheet.getRange(`1:${rows}`).getUsedRangeOrNullObject(true).load(`${BLOCK},values`),
  }));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || rows === 1) throw error;
    return readHeads(context, worksheets, tables, Math.ceil(rows / 2));
  }
  return {
    rows,
    spans,
    sheets: started.map(({ worksheet, used, head }) => ({ worksheet, sheet: sheetOf(worksheet, used, head) })),
  };
}

function sheetOf(worksheet: Excel.Worksheet, used: Excel.Range, head: Excel.Range): SheetContent {
  const { id, name, visibility, protection } = worksheet;
  const empty = used.isNullObject;
  const block = empty ? { row: 0, column: 0, rows: 0, columns: 0 } : blockOf(used);
  return {
    id,
    name,
    visible: visibility === "Visible",
    protected: protection.protected,
    partlyHidden: !empty && (used.rowHidden !== false || used.columnHidden !== false),
    ...block,
    values: head.isNullObject ? [] : widened(head.values as unknown[][], blockOf(head), block),
  };
}

/** The head's rows as wide as the whole sheet's used cells. */
function widened(values: unknown[][], head: Block, used: Block): unknown[][] {
  const before = Array<unknown>(head.column - used.column).fill("");
  const after = Array<unknown>(used.columns - before.length - head.columns).fill("");
  const above = Array.from({ length: head.row - used.row }, () => Array<unknown>(used.columns).fill(""));
  const wide = before.length + after.length === 0 ? values : values.map((row) => [...before, ...row, ...after]);
  return [...above, ...wide];
}

/** Rows of a sheet that are still to be read, and the bytes that they take, roughly. */
interface Rest extends StartedSheet {
  row: number;
  rows: number;
  bytes: number;
}

/** What the first `read` rows left over, cut into blocks of whole rows by the bytes that those took. */
function restOf(sheets: readonly StartedSheet[], read: number): Rest[] {
  return sheets.flatMap((started) => {
    const { row, rows, values } = started.sheet;
    const end = row + rows;
    const from = Math.max(row, Math.min(read, end));
    while (values.length < from - row) values.push([]);
    if (from >= end) return [];
    const rowBytes = bytesOfRow(values, started.sheet.columns);
    const each = Math.max(1, Math.floor(ANSWER_BYTES / rowBytes));
    return Array.from({ length: Math.ceil((end - from) / each) }, (_, index) => {
      const first = from + index * each;
      const count = Math.min(each, end - first);
      return { ...started, row: first, rows: count, bytes: count * rowBytes };
    });
  });
}

/** Bytes that a row of these takes on the wire; where there are none, 16 a cell. */
function bytesOfRow(values: readonly unknown[][], columns: number): number {
  if (values.length === 0) return columns * 16;
  return new TextEncoder().encode(JSON.stringify(values)).length / values.length;
}

/** Blocks in their order, as many in a sync as stay under 4 MB. What Excel finds too large is read in halves. */
async function readRest(context: Excel.RequestContext, blocks: readonly Rest[], reading: Reading): Promise<void> {
  const rows = blocks.reduce((sum, block) => sum + block.rows, 0);
  const waiting = batchesOf(blocks, ANSWER_BYTES);
  let done = 0;
  const next = async (): Promise<void> => {
    const batch = waiting.shift();
    if (!batch) return;
    const ranges = batch.map(({ worksheet, sheet, row, rows: count }) =>
      worksheet.getRangeByIndexes(row, sheet.column, count, sheet.columns).load("values"),
    );
    try {
      await context.sync();
    } catch (error) {
      const halves = batch.length > 1 ? batch.map((block) => [block]) : halvesOf(batch[0]!);
      if (!isTooLarge(error) || halves.length === 1) throw error;
      waiting.unshift(...halves);
      return next();
    }
    batch.forEach(({ sheet, rows: count }, index) => {
      for (const values of ranges[index]!.values as unknown[][]) sheet.values.push(values);
      done += count;
    });
    reading.onProgress?.(done / rows);
    throwIfCancelled(reading.signal);
    return next();
  };
  await next();
}

function halvesOf(block: Rest): Rest[][] {
  const half = Math.ceil(block.rows / 2);
  if (half === block.rows) return [[block]];
  return [[{ ...block, rows: half }], [{ ...block, row: block.row + half, rows: block.rows - half }]];
}

function blockOf(range: Excel.Range): Block {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
