import { addressOf } from "./address";
import { type CellChange, changesIn, type Difference, hashOf, type JobName, spanOf, type ToldBlock } from "./changes";
import { type SheetContent, tableIn, valueAt, type WorkbookContent } from "./content";
import { JobError, throwIfCancelled } from "./job-error";
import {
  brokenRows,
  changeKey,
  type Journal,
  JOURNAL_TABLE,
  type JournalRow,
  keptRows,
  nextRun,
  readJournal,
  rowsOfRun,
} from "./journal";
import { journalSheet } from "./journal-sheet";
import { changesOf, type PlacedResult, placeResult } from "./place-result";
import type { ResultSheet } from "./result-sheet";
import type { SheetCells } from "./sheet-cells";
import { readStanding, type Standing } from "./standing";
import { writeAll } from "./write-all";

/** What a job wants in the workbook. */
export interface Wanted {
  job: JobName;
  /** Sheets of our own. */
  results: readonly ResultSheet[];
  /** Cells of the planner's. */
  cells: readonly PlannerCells[];
}

/** Cells on a sheet of the planner's. */
export interface PlannerCells extends SheetCells {
  sheet: SheetContent;
  blocks: readonly ToldBlock[];
  /** A cell that holds a formula is left as it is. */
  keepFormulas?: true;
}

/** How a writing job runs. */
export interface WriteRun {
  /** The planner's clock, for the journal: days and part of a day since 1899-12-30. */
  now: number;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number) => void) | undefined;
  /** Told what would change; then nothing is written. */
  preview?: ((difference: Difference) => void) | undefined;
  /** The fingerprint of the difference that the planner has agreed to. */
  expected?: number | undefined;
}

/**
 * Plans a job's changes, and makes them: first the journal, then the cells, then looks and charts, and the mark that all is
 * done last. What a write that broke off had begun is finished by the next. Three syncs while the whole stays under 4 MB.
 * Cancelling is heeded until the first write, so nothing is ever left half done. Throws `protected`, `tableClash` and
 * `changedSince` before anything is written. Returns what changed.
 */
export async function carryOut(
  context: Excel.RequestContext,
  content: WorkbookContent,
  { job, results, cells: wanted }: Wanted,
  { now, signal, onProgress, preview, expected }: WriteRun,
): Promise<Difference> {
  const journal = readJournal(content);
  const noted = brokenRows(journal).filter((row) => content.written?.has(changeKey(row)));
  for (const { sheet } of wanted) if (sheet.protected) throw new JobError("protected", { sheet: sheet.name });
  const placed = results.map((result) => placeResult(content, result));
  throwIfCancelled(signal);

  const standing = withNoted(await readStanding(context, placed, wanted), noted);
  const cells = wanted.map((some) => (some.keepFormulas ? withoutFormulas(some, standing) : some));
  const changes = [
    ...cells.flatMap((some) => plannerChanges(some, standing)),
    ...placed.flatMap((one) => changesOf(one, standing.formulaAt)),
  ];
  const difference = { job, changes, fingerprint: hashOf(JSON.stringify(changes)) };
  if (preview) {
    preview(difference);
    return difference;
  }
  if (expected !== undefined && expected !== difference.fingerprint) throw new JobError("changedSince");
  const run = nextRun(journal);
  const rows = rowsOfRun({ run, when: now, job }, changes, noted);
  const noting = rows.length > 0 || journal.broken !== null ? placeJournal(content, journal, rows) : null;
  throwIfCancelled(signal);

  await writeAll(context, content, { placed, cells, journal: noting, run, standing }, onProgress);
  return difference;
}

function placeJournal(content: WorkbookContent, journal: Journal, rows: readonly JournalRow[]): PlacedResult {
  const broken = journal.broken !== null;
  const kept = keptRows(journal).length;
  // Where nothing is kept, the run that broke off may have been the one that made the journal.
  const drawn = kept === 0 ? 0 : kept + 1;
  return placeResult(content, journalSheet(journal, rows, content), {
    halfMade: broken && tableIn(content, JOURNAL_TABLE) === null,
    drawn: broken ? drawn : Infinity,
  });
}

/** A number format that an attempt has changed already is told as it was before. */
function withNoted(standing: Standing, noted: readonly JournalRow[]): Standing {
  const formats = new Map(
    noted.filter(({ what }) => what === "numberFormat").map((row) => [changeKey(row), row.before]),
  );
  if (formats.size === 0) return standing;
  return {
    ...standing,
    numberFormatAt(sheet, row, column) {
      const before = formats.get(changeKey({ sheet, place: addressOf(row, column), what: "numberFormat" }));
      return before === undefined ? standing.numberFormatAt(sheet, row, column) : String(before);
    },
  };
}

function withoutFormulas(cells: PlannerCells, { formulaAt }: Standing): PlannerCells {
  const holds = (row: number, column: number): boolean => {
    const formula = formulaAt(cells.sheet.name, row, column);
    return formula !== null && formula !== valueAt(cells.sheet, row, column);
  };
  const blocks = cells.blocks.map((block) => ({
    ...block,
    values: block.values.map((values, down) =>
      values.map((value, across) => (holds(block.row + down, block.column + across) ? null : value)),
    ),
  }));
  return { ...cells, blocks, looks: cells.looks.filter(({ row, column }) => !holds(row, column)) };
}

function plannerChanges(
  { sheet, blocks, looks, reach }: PlannerCells,
  { formulaAt, numberFormatAt }: Standing,
): CellChange[] {
  const nothing = { plan: "", unit: "", column: "", reason: "" };
  const told = blocks.flatMap((block) =>
    changesIn(sheet, sheet.name, block, (row, column) => formulaAt(sheet.name, row, column)),
  );
  for (const { row, column, what, before = numberFormatAt(sheet.name, row, column), after } of looks) {
    if (before !== after)
      told.push({ ...nothing, sheet: sheet.name, place: addressOf(row, column), what, before, after });
  }
  if (reach) {
    const span = { before: spanOf(reach.table), after: spanOf(reach.after) };
    told.push({ ...nothing, sheet: sheet.name, place: reach.table.name, what: "table", ...span });
  }
  return told;
}
