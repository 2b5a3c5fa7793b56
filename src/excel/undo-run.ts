import type { Day } from "../calc";
import { blockOf, cellAt } from "./address";
import { DATE_FORMAT } from "./cells";
import { type CellChange, type Difference, hashOf, spanOf } from "./changes";
import { tableIn, type WorkbookContent } from "./content";
import { sheetText } from "../locales";
import { CHECK_TABLE } from "./conventions";
import { JobError, throwIfCancelled } from "./job-error";
import { JOURNAL_COLUMNS, JOURNAL_TABLE, type JournalLine, lastRun, readJournal } from "./journal";
import type { WriteRun } from "./carry-out";
import { isPlannerTable, READY_ROWS } from "./planner-tables";
import { isUnfinished, setMark } from "./revision";
import { RESULT_CHARTS, RESULT_TABLES } from "./result-tables";
import { type Command, send } from "./send";
import { cellsBack, isBlank, planUndo } from "./undo";
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

  const isMade = ({ what, before }: JournalLine): boolean => what === "table" && before === "";
  const made = new Set(run.filter(isMade).map(({ sheet }) => sheet));
  const charts = content.sheets
    .filter(({ name }) => made.has(name))
    .map(({ name }) => ({ name, drawn: context.workbook.worksheets.getItem(name).charts.load("items/name") }));
  const formulas = new Map(
    run
      .filter(({ what, sheet }) => what === "formula" && content.sheets.some(({ name }) => name === sheet))
      .map((line) => [line, context.workbook.worksheets.getItem(line.sheet).getRange(line.place).load("formulas")]),
  );
  await context.sync();
  const formulaAt = (line: JournalLine): string | null => String(formulas.get(line)?.formulas[0]?.[0] ?? "") || null;

  const { back, left, tables } = planUndo(content, run, formulaAt);
  const changes = [...back.map(({ change }) => change), ...tables].map(turner(run, content.epoch));
  const undone = { job: run[0]!.job, back: changes, left };
  const difference: Difference = { job: "undo", changes, fingerprint: hashOf(JSON.stringify([changes, left])) };
  if (preview) {
    preview(difference);
    return undone;
  }
  if (expected !== undefined && expected !== difference.fingerprint) throw new JobError("changedSince");

  throwIfCancelled(signal);

  const commands = [
    ...charts
      .filter(({ name }) => tables.some((table) => isMade(table) && table.sheet === name))
      .map(({ drawn }): Command => ({ bytes: SMALL, queue: () => removeCharts(drawn) })),
    ...cellsBack(back).flatMap((cells) => cellCommands(context, cells)),
    ...tables
      .filter((change) => isMade(change) || !left.some((line) => isBelow(line, change)))
      .map((change): Command => ({ bytes: SMALL, queue: () => giveBackTable(context, content, change) })),
    ...emptied(context, content, run, tables),
    { bytes: SMALL * run.length, queue: () => noteUndone(context, content, run, new Set(left), now) },
  ];
  await send(context, commands, onProgress);
  return undone;
}

/** Tells a change the other way round; a cell that the run had made a date of is shown as one. */
function turner(run: readonly JournalLine[], epoch: number): (change: JournalLine) => CellChange {
  const cellOf = ({ sheet, place }: JournalLine): string => `${sheet}!${place}`;
  const dated = new Set(run.filter(({ what, after }) => what === "numberFormat" && after === DATE_FORMAT).map(cellOf));
  return (change) => {
    const { before, after } = change;
    const isDate = change.what === "value" && typeof after === "number" && dated.has(cellOf(change));
    const shown = isDate ? { shown: [sheetText().day((after + epoch) as Day), String(before)] as const } : {};
    return { ...change, before: after, after: before, ...shown };
  };
}

function removeCharts({ items }: Excel.ChartCollection): void {
  for (const chart of items) if ((RESULT_CHARTS as readonly string[]).includes(chart.name)) chart.delete();
}

/** What Kiểm tra lists as mended no longer is: where the list stays, it is emptied until the next check. */
function emptied(
  context: Excel.RequestContext,
  content: WorkbookContent,
  run: readonly JournalLine[],
  tables: readonly JournalLine[],
): Command[] {
  const list = run[0]!.job === "fix" ? tableIn(content, CHECK_TABLE) : null;
  if (!list || tables.some(({ place }) => place === CHECK_TABLE)) return [];
  const { row, column, rows, columns } = list.table;
  const clear = (): void =>
    context.workbook.worksheets
      .getItem(list.sheet.name)
      .getRangeByIndexes(row + 1, column, rows - 1, columns)
      .clear("Contents");
  return [{ bytes: SMALL, queue: clear }];
}

/** Whether a cell that is left alone stands in the rows that a table got: then it keeps them. */
function isBelow(line: JournalLine, { sheet, before }: JournalLine): boolean {
  const [row, table] = [cellAt(line.place)?.row, blockOf(String(before))];
  return line.sheet === sheet && row !== undefined && table !== null && row >= table.row + table.rows;
}

/** A table that the run made goes with its cells; one that it made longer gets its former rows. */
function giveBackTable(context: Excel.RequestContext, content: WorkbookContent, change: JournalLine): void {
  const { place, before, after } = change;
  const found = tableIn(content, place);
  const sheet = content.sheets.find(({ name }) => name === change.sheet);
  if (!sheet || (found && found.sheet !== sheet)) return;
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  if (before === "") {
    if (found) worksheet.tables.getItem(place).delete();
    const block = found?.table ?? blockOf(String(after));
    if (!block || (!found && !isBlank(sheet, block))) return;
    const isPlanners = isPlannerTable(place);
    const area = worksheet.getRange(spanOf(isPlanners ? { ...block, rows: READY_ROWS + 1 } : block));
    area.conditionalFormats.clearAll();
    area.clear("Formats");
    if (isPlanners) area.dataValidation.clear();
  } else if (found) {
    worksheet.tables.getItem(place).resize(worksheet.getRange(String(before)));
    const rows = worksheet.getRange(String(after)).getIntersectionOrNullObject(rowsBelow(worksheet, change));
    if ((RESULT_TABLES as readonly string[]).includes(place)) rows.clear("Formats");
  }
}

function rowsBelow(sheet: Excel.Worksheet, { before, after }: JournalLine): Excel.Range {
  const last = (span: string | number | boolean): number => Number(/(\d+)$/.exec(String(span))?.[1]);
  return sheet.getRange(`${last(before) + 1}:${Math.max(last(after), last(before) + 1)}`);
}

/** Notes in the journal that the run is taken back: last of all, so that an undo that broke off can be run again. */
function noteUndone(
  context: Excel.RequestContext,
  content: WorkbookContent,
  run: readonly JournalLine[],
  left: ReadonlySet<JournalLine>,
  now: number,
): void {
  for (const name of RESULT_TABLES) {
    if (name !== JOURNAL_TABLE && isUnfinished(content, name)) setMark(context, content, name, TAKEN_BACK);
  }
  setMark(context, content, JOURNAL_TABLE, run[0]!.run);
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
}
