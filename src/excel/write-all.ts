import type { CellBlock } from "./changes";
import type { WorkbookContent } from "./content";
import { decorate } from "./decorate";
import { decorateEmpty } from "./decorate-empty";
import { drawCharts } from "./draw-charts";
import { JOURNAL_TABLE } from "./journal";
import type { PlacedResult } from "./place-result";
import type { PlacedTable } from "./place-table";
import { markPending, markWritten, revisionOf, setMark } from "./revision";
import { type Command, piecesOf, send } from "./send";
import type { CellLook, SheetCells } from "./sheet-cells";
import type { Standing } from "./standing";

/** All that a run writes. */
export interface Writing {
  placed: readonly PlacedResult[];
  cells: readonly SheetCells[];
  /** Nhật ký with the run's rows; null where nothing changes. */
  journal: PlacedResult | null;
  /** The run's number. */
  run: number;
  standing: Standing;
}

/** Looks of a sheet, charts included. */
const LOOKS_BYTES = 400_000;
const SMALL = 500;

/**
 * Writes: marks that the run has begun, the journal, values and tables in one sync, looks, charts and the marks that it has
 * ended in another; each is cut where it would pass 4 MB. The order makes a fault at any place mendable: what is not in the
 * journal has not been touched. Nothing that stands as wanted is written again.
 */
export async function writeAll(
  context: Excel.RequestContext,
  content: WorkbookContent,
  { placed, cells, journal, run, standing }: Writing,
  onProgress: (done: number) => void = () => undefined,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheetOf = ({ sheetName }: PlacedResult): Excel.Worksheet => worksheets.getItem(sheetName);
  const mainOf = ({ result }: PlacedResult): string => result.tables[0]!.name;
  const results = journal ? [journal, ...placed] : placed;

  if (journal) {
    const begin = (): void => {
      setMark(context, content, JOURNAL_TABLE, -run);
      for (const one of placed) markPending(context, content, mainOf(one), one.isNew);
    };
    await send(
      context,
      [
        { bytes: SMALL, queue: begin },
        // The journal's sheet stands after those that are made with it, and is written before them.
        ...[...placed, journal].flatMap((one) => sheetCommands(context, content, one, standing)),
        ...results.flatMap((one) => contentsOf(context, one)),
        ...cells.flatMap((some) => cellCommands(context, some)),
      ],
      (done) => onProgress(done * 0.8),
    );
  }
  const looks = results.map((one): Command => {
    const charts = one.halfMade ? new Set<string>() : standing.chartsOn(one.sheetName);
    return {
      bytes: LOOKS_BYTES,
      queue: () => {
        if (journal) (one.result.readyRows ? decorateEmpty : decorate)(sheetOf(one), one);
        drawCharts(sheetOf(one), one, charts);
      },
    };
  });
  const end = (): void => {
    for (const one of placed) markWritten(context, mainOf(one), revisionOf(one.result));
    markWritten(context, JOURNAL_TABLE, run);
  };
  await send(context, [...looks, ...(journal ? [{ bytes: SMALL, queue: end }] : [])]);
  onProgress(1);
}

function sheetCommands(
  context: Excel.RequestContext,
  content: WorkbookContent,
  placed: PlacedResult,
  standing: Standing,
): Command[] {
  if (!placed.sheet) return [{ bytes: SMALL, queue: () => void context.workbook.worksheets.add(placed.sheetName) }];
  return placed.halfMade ? [{ bytes: SMALL, queue: () => wipe(context, content, placed, standing) }] : [];
}

function contentsOf(context: Excel.RequestContext, { sheetName, lines, tables }: PlacedResult): Command[] {
  const { worksheets } = context.workbook;
  const commands: Command[] = [];
  if (lines) commands.push(...blockCommands(context, sheetName, lines));
  for (const table of tables) {
    commands.push(...table.blocks.flatMap((block) => blockCommands(context, sheetName, block)));
    if (table.before?.rows !== table.after.rows) {
      commands.push({ bytes: SMALL, queue: () => setTable(worksheets.getItem(sheetName), table) });
    }
  }
  return commands;
}

/** Takes away what a write that broke off has left of a sheet it was making. */
function wipe(
  context: Excel.RequestContext,
  content: WorkbookContent,
  { sheet }: PlacedResult,
  standing: Standing,
): void {
  const worksheet = context.workbook.worksheets.getItem(sheet!.name);
  for (const name of standing.chartsOn(sheet!.name)) worksheet.charts.getItem(name).delete();
  for (const { name, sheet: on } of content.tables) if (on === sheet!.name) worksheet.tables.getItem(name).delete();
  if (sheet!.rows === 0) return;
  const used = worksheet.getRangeByIndexes(sheet!.row, sheet!.column, sheet!.rows, sheet!.columns);
  used.conditionalFormats.clearAll();
  used.clear();
}

function setTable(sheet: Excel.Worksheet, { table, before, after }: PlacedTable): void {
  const area = sheet.getRangeByIndexes(after.row, after.column, after.rows, after.columns);
  if (before) sheet.tables.getItem(table.name).resize(area);
  else sheet.tables.add(area, true).name = table.name;
}

function blockCommands(context: Excel.RequestContext, sheet: string, { row, column, values }: CellBlock): Command[] {
  return piecesOf(values).map(({ first, rows, bytes }) => ({
    bytes,
    queue: () => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row + first, column, rows, values[0]!.length);
      range.values = values.slice(first, first + rows);
    },
  }));
}

/** The commands that write cells on a sheet. */
export function cellCommands(context: Excel.RequestContext, { sheet, blocks, looks, reach }: SheetCells): Command[] {
  const worksheet = (): Excel.Worksheet => context.workbook.worksheets.getItem(sheet.name);
  // The format comes before the value: what is written into a cell formatted as text becomes text.
  const commands = runsOf(looks).map(({ row, column, rows, what, after }): Command => ({
    bytes: SMALL,
    queue: () => {
      const range = worksheet().getRangeByIndexes(row, column, rows, 1);
      if (what === "font") range.format.font.name = after;
      else range.numberFormat = after as unknown as string[][];
    },
  }));
  commands.push(...blocks.flatMap((block) => blockCommands(context, sheet.name, block)));
  if (reach) {
    const { row, column, rows, columns } = reach.after;
    const queue = (): void =>
      worksheet()
        .tables.getItem(reach.table.name)
        .resize(worksheet().getRangeByIndexes(row, column, rows, columns));
    commands.push({ bytes: SMALL, queue });
  }
  return commands;
}

/** Cells below one another that get the same look are one range. */
function runsOf(looks: readonly CellLook[]): (CellLook & { rows: number })[] {
  const runs: (CellLook & { rows: number })[] = [];
  const sorted = [...looks].sort((a, b) => a.column - b.column || a.what.localeCompare(b.what) || a.row - b.row);
  for (const look of sorted) {
    const run = runs.at(-1);
    const goesOn = run && run.column === look.column && run.what === look.what && run.after === look.after;
    if (goesOn && run.row + run.rows === look.row) run.rows++;
    else runs.push({ ...look, rows: 1 });
  }
  return runs;
}
