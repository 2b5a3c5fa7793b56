import { keyOf } from "../calc";
import { sheetText } from "../locales";
import type { Scalar } from "./changes";
import { valueAt, type WorkbookContent } from "./content";
import {
  type Journal,
  JOURNAL_COLUMNS,
  JOURNAL_TABLE,
  type JournalRow,
  columnText,
  jobText,
  keptRows,
} from "./journal";
import type { ResultSheet } from "./result-sheet";

const WIDTHS: Record<(typeof JOURNAL_COLUMNS)[number], number> = {
  run: 40,
  when: 104,
  job: 80,
  plan: 90,
  unit: 70,
  column: 90,
  before: 110,
  after: 110,
  reason: 260,
  sheet: 70,
  place: 100,
  undone: 120,
};
const FORMATS: Partial<Record<(typeof JOURNAL_COLUMNS)[number], string>> = { run: "0", when: "dd/mm/yyyy hh:mm" };

/** Texts that stand right of figures. */
const APART: readonly (typeof JOURNAL_COLUMNS)[number][] = ["job", "reason"];

/**
 * The sheet Nhật ký with the rows of one run below those that stay; a run that does not stay is written over.
 * Linear in the rows of the run.
 */
export function journalSheet(journal: Journal, rows: readonly JournalRow[], content: WorkbookContent): ResultSheet {
  const { t } = sheetText();
  return {
    name: freeName(content),
    lines: [t("sheet.journal.title"), t("sheet.journal.note")],
    tables: [
      {
        name: JOURNAL_TABLE,
        columns: JOURNAL_COLUMNS.map((name) => ({
          header: t(`sheet.journal.columns.${name}`),
          width: WIDTHS[name],
          ...(APART.includes(name) && { apart: true as const }),
          ...(FORMATS[name] === undefined ? {} : { numberFormat: FORMATS[name] }),
        })),
        rows: rows.map((row) => valuesOf(row, content.epoch)),
        keyed: null,
        keep: keptRows(journal).length,
        about: { plan: "" },
        gap: 0,
      },
    ],
    charts: [],
  };
}

/** A diary that the planner keeps under the same name stays theirs: ours begins with its title. */
function freeName({ sheets }: WorkbookContent): string {
  const { t } = sheetText();
  const name = t("sheet.journal.name");
  const taken = sheets.find((sheet) => keyOf(sheet.name) === keyOf(name));
  const isOurs = !taken || taken.rows === 0 || valueAt(taken, 0, 0) === t("sheet.journal.title");
  return isOurs ? name : t("sheet.journal.otherName");
}

function valuesOf(row: JournalRow, epoch: number): Scalar[] {
  return JOURNAL_COLUMNS.map((name) => {
    if (name === "when") return row.when - epoch;
    if (name === "job") return jobText(row.job);
    return name === "column" ? columnText(row) : row[name];
  });
}
