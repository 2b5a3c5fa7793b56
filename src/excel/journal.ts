import { sheetText } from "../locales";
import { type CellChange, JOB_NAMES, type JobName, type Scalar } from "./changes";
import { tableIn, valueAt, type WorkbookContent } from "./content";
import { markOf } from "./revision";

export const JOURNAL_TABLE = "NhatKy";

export const JOURNAL_COLUMNS = [
  "run",
  "when",
  "job",
  "plan",
  "unit",
  "column",
  "before",
  "after",
  "reason",
  "sheet",
  "place",
  "undone",
] as const;

/** A row of Nhật ký: a change, the run that made it, and when; `undone` says whether it was taken back. */
export interface JournalRow extends CellChange {
  run: number;
  /** Days and part of a day since 1899-12-30, by the planner's clock. */
  when: number;
  job: JobName;
  undone: string;
}

/** A row that stands in the journal. */
export interface JournalLine extends JournalRow {
  /** Its row on the sheet, 0-based. */
  at: number;
}

/** What the journal holds. */
export interface Journal {
  rows: JournalLine[];
  /** The run that a write that broke off belongs to; null where every write has ended. */
  broken: number | null;
}

/** Jobs whose sheets can be made anew at any time: only the last run is kept, so that it can be undone. */
const FLEETING: readonly JobName[] = ["allocate", "refresh", "report"];

/** Reads the table `NhatKy`. Linear in its rows. */
export function readJournal(content: WorkbookContent): Journal {
  const mark = markOf(content, JOURNAL_TABLE);
  const broken = mark !== null && mark < 0 ? -mark : null;
  const found = tableIn(content, JOURNAL_TABLE);
  if (!found) return { rows: [], broken };
  const { sheet, table } = found;
  const rows: JournalLine[] = [];
  for (let row = table.row + 1; row < table.row + table.rows; row++) {
    const value = (name: (typeof JOURNAL_COLUMNS)[number]): unknown =>
      valueAt(sheet, row, table.column + JOURNAL_COLUMNS.indexOf(name));
    const text = (name: (typeof JOURNAL_COLUMNS)[number]): string => String(value(name));
    const run = value("run");
    const job = jobNamed(text("job"));
    if (typeof run !== "number" || job === null) continue;
    rows.push({
      at: row,
      run,
      when: Number(value("when")) + content.epoch,
      job,
      plan: text("plan"),
      unit: text("unit"),
      ...columnFrom(text("column")),
      before: value("before") as Scalar,
      after: value("after") as Scalar,
      reason: text("reason"),
      sheet: text("sheet"),
      place: text("place"),
      undone: text("undone"),
    });
  }
  return { rows, broken };
}

/** The run that *Hoàn tác* would take back, its rows in the order they were made; none where all are taken back. */
export function lastRun({ rows }: Journal): JournalLine[] {
  const last = rows.findLast(({ undone }) => undone === "");
  return last ? rows.filter(({ run, undone }) => run === last.run && undone === "") : [];
}

/** The rows that stay when a new run is written: all but those of a last run that is fleeting, or that broke off. */
export function keptRows({ rows, broken }: Journal): JournalLine[] {
  const last = rows.at(-1);
  if (!last || !(last.run === broken || FLEETING.includes(last.job))) return rows;
  return rows.filter(({ run }) => run !== last.run);
}

/** The rows that a write that broke off had noted before it began to change anything. */
export function brokenRows({ rows, broken }: Journal): JournalLine[] {
  return broken === null ? [] : rows.filter(({ run }) => run === broken);
}

/** The number of the next run; a run that broke off is run again under its own. */
export function nextRun({ rows, broken }: Journal): number {
  return broken ?? rows.reduce((most, { run }) => Math.max(most, run), 0) + 1;
}

/** What a change is found by: a cell has one content, whatever it was before. */
export function changeKey({ sheet, place, what }: Pick<CellChange, "sheet" | "place" | "what">): string {
  return [sheet, place, what === "formula" ? "value" : what].join("\n");
}

/**
 * The rows of a run. Of a cell that an attempt before it had noted, the first content stays the one to go back to; what that
 * attempt alone had changed is told as well. Linear in the changes.
 */
export function rowsOfRun(
  run: Pick<JournalRow, "run" | "when" | "job">,
  changes: readonly CellChange[],
  noted: readonly JournalRow[],
): JournalRow[] {
  const before = new Map(noted.map((row) => [changeKey(row), row]));
  const told = changes.map((change) => {
    const key = changeKey(change);
    const row = before.get(key);
    before.delete(key);
    return { ...change, ...(row && { what: row.what, before: row.before }), ...run, undone: "" };
  });
  return [...told, ...[...before.values()].map((row) => ({ ...row, when: run.when }))];
}

/** The name of a job as the journal has it. */
export function jobText(job: JobName): string {
  return sheetText().t(`sheet.journal.job.${job}`);
}

function jobNamed(text: string): JobName | null {
  return JOB_NAMES.find((job) => jobText(job) === text) ?? null;
}

const SEPARATOR = " · ";

/** The column "Cột": the header over the cell; of anything but a plain content, what of the cell it is as well. */
export function columnText({ what, column }: Pick<CellChange, "what" | "column">): string {
  if (what === "value") return column;
  return [column, sheetText().t(`sheet.journal.what.${what}`)].filter(Boolean).join(SEPARATOR);
}

function columnFrom(text: string): Pick<CellChange, "what" | "column"> {
  for (const what of ["formula", "font", "numberFormat", "table"] as const) {
    const said = sheetText().t(`sheet.journal.what.${what}`);
    if (text === said) return { what, column: "" };
    if (text.endsWith(SEPARATOR + said)) return { what, column: text.slice(0, -(SEPARATOR + said).length) };
  }
  return { what: "value", column: text };
}
