import type { CellChange, Difference } from "./changes";
import { hashOf } from "./changes";
import { tableIn, type WorkbookContent } from "./content";
import { sheetText } from "../locales";
import { JobError, throwIfCancelled } from "./job-error";
import { JOURNAL_COLUMNS, JOURNAL_TABLE, type JournalLine, lastRun, readJournal } from "./journal";
import type { WriteRun } from "./carry-out";
import { isUnfinished, setMark } from "./revision";
import { RESULT_CHARTS, RESULT_TABLES } from "./result-tables";
import { type Command, send } from "./send";
import { cellsBack, planUndo } from "./undo";
import { cellCommands } from "./write-all";

/** What was taken back, and what was edited by hand since and so left alone. */
export interface Undone {
  job: JournalLine["job"];
  back: CellChange[];
  left: CellChange[];
}

const SMALL = 500;
/** The mark of a result whose broken write was taken back. */
const TAKEN_BACK = 1;

/**
 * Hoàn tác: gives the cells of the last run back what they held, takes away the tables it made and notes in the journal what
 * was done. A cell edited by hand since is left alone. Safe to run again where it breaks off. Throws `nothingToUndo`,
 * `protected`.
 */
export async function undoLastRun(
  context: Excel.RequestContext,
  content: WorkbookContent,
  { now, signal, onProgress, preview, expected }: WriteRun,
): Promise<Undone> {
  const run = lastRun(readJournal(content));
  if (run.length === 0) throw new JobError("nothingToUndo");
  const sheets = new Set([...run.map(({ sheet }) => sheet), tableIn(content, JOURNAL_TABLE)!.sheet.name]);
  const closed = content.sheets.find(({ name, protected: isProtected }) => isProtected && sheets.has(name));
  if (closed) throw new JobError("protected", { sheet: closed.name });

  const { back, left, tables } = planUndo(content, run);
  const changes = [...back.map(({ change }) => change), ...tables].map(turned);
  const undone = { job: run[0]!.job, back: changes, left };
  const difference: Difference = { job: "undo", changes, fingerprint: hashOf(JSON.stringify([changes, left])) };
  if (preview) {
    preview(difference);
    return undone;
  }
  if (expected !== undefined && expected !== difference.fingerprint) throw new JobError("changedSince");

  const made = new Set(tables.filter(({ before }) => before === "").map(({ sheet }) => sheet));
  const charts = content.sheets
    .filter(({ name }) => made.has(name))
    .map(({ name }) => context.workbook.worksheets.getItem(name).charts.load("items/name"));
  await context.sync();
  throwIfCancelled(signal);

  const commands = [
    ...charts.map((drawn): Command => ({ bytes: SMALL, queue: () => removeCharts(drawn) })),
    ...cellsBack(back).flatMap((cells) => cellCommands(context, cells)),
    ...tables.map((change): Command => ({ bytes: SMALL, queue: () => giveBackTable(context, content, change) })),
    { bytes: SMALL * run.length, queue: () => noteUndone(context, content, run, new Set(left), now) },
  ];
  await send(context, commands, onProgress);
  return undone;
}

function turned(change: JournalLine): CellChange {
  return { ...change, before: change.after, after: change.before };
}

function removeCharts({ items }: Excel.ChartCollection): void {
  for (const chart of items) if ((RESULT_CHARTS as readonly string[]).includes(chart.name)) chart.delete();
}

/** A table that the run made goes with its cells; one that it made longer gets its former rows. */
function giveBackTable(context: Excel.RequestContext, content: WorkbookContent, change: JournalLine): void {
  const found = tableIn(content, change.place);
  if (!found || found.sheet.name !== change.sheet) return;
  const sheet = context.workbook.worksheets.getItem(found.sheet.name);
  const table = sheet.tables.getItem(change.place);
  if (change.before === "") {
    table.convertToRange().clear();
    return;
  }
  const before = sheet.getRange(String(change.before));
  const isOurs = (RESULT_TABLES as readonly string[]).includes(change.place);
  if (isOurs) sheet.getRange(String(change.after)).getIntersectionOrNullObject(rowsBelow(sheet, change)).clear("Formats");
  table.resize(before);
}

function rowsBelow(sheet: Excel.Worksheet, { before, after }: JournalLine): Excel.Range {
  const last = (span: string | number | boolean): number => Number(/(\d+)$/.exec(String(span))?.[1]);
  return sheet.getRange(`${last(before) + 1}:${Math.max(last(after), last(before) + 1)}`);
}

function noteUndone(
  context: Excel.RequestContext,
  content: WorkbookContent,
  run: readonly JournalLine[],
  left: ReadonlySet<JournalLine>,
  now: number,
): void {
  const { sheet, table } = tableIn(content, JOURNAL_TABLE)!;
  const { t, moment } = sheetText();
  const when = moment(now);
  const first = run[0]!.at;
  const rows = run.at(-1)!.at - first + 1;
  const values: (string | null)[][] = Array.from({ length: rows }, () => [null]);
  for (const line of run) {
    values[line.at - first] = [left.has(line) ? t("sheet.journal.left") : t("sheet.journal.undone", { when })];
  }
  const column = table.column + JOURNAL_COLUMNS.indexOf("undone");
  context.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(first, column, rows, 1).values = values;
  for (const name of RESULT_TABLES) {
    if (name !== JOURNAL_TABLE && isUnfinished(content, name)) setMark(context, content, name, TAKEN_BACK);
  }
  setMark(context, content, JOURNAL_TABLE, run[0]!.run);
}
