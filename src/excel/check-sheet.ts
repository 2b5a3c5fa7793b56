import { sheetText } from "../locales";
import { tableIn, valueAt, type WorkbookContent } from "./content";
import { CHECK_TABLE, CONVENTION_TABLE, conventionRow, type ConventionRow } from "./conventions";
import { headerKey } from "./headers";
import type { Convention, Issue, Severity } from "./plan-book";
import { isHalfMade } from "./revision";
import type { ResultSheet, ResultTable } from "./result-sheet";
import { cleanText } from "./text/clean";

/** Kiểm tra with more rows than this would bury what it says: the rest is counted. */
const MOST_ROWS = 5_000;
const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** An issue as it is listed: whether it has been mended, or the planner is still to look at it. */
export interface ListedIssue {
  issue: Issue;
  mended: boolean;
}

/**
 * The sheet Kiểm tra: what was found, with what stood and what stands now where it was mended, and the words that the planner
 * has confirmed. Linear in the issues.
 */
export function checkSheet(
  content: WorkbookContent,
  listed: readonly ListedIssue[],
  confirmed: readonly Convention[],
): ResultSheet {
  const { t, people } = sheetText();
  const mended = listed.filter((one) => one.mended).length;
  return {
    name: t("sheet.check.name"),
    lines: [
      t("sheet.check.title"),
      t("sheet.check.summary", { mended: people(mended), open: people(listed.length - mended) }),
    ],
    tables: [issuesTable(listed), conventionsTable(content, confirmed)],
    charts: [],
  };
}

function issuesTable(listed: readonly ListedIssue[]): ResultTable {
  const { t } = sheetText();
  const sorted = [...listed].sort(
    (a, b) => Number(a.mended) - Number(b.mended) || ORDER.indexOf(a.issue.severity) - ORDER.indexOf(b.issue.severity),
  );
  const column = (name: string, width: number) => ({ header: t(`sheet.check.columns.${name}`), width });
  return {
    name: CHECK_TABLE,
    columns: [
      column("state", 70),
      column("severity", 70),
      column("sheet", 80),
      column("cell", 50),
      column("told", 420),
      column("before", 120),
      column("after", 120),
    ],
    rows: sorted
      .slice(0, MOST_ROWS)
      .map(({ issue, mended }) => [
        t(`sheet.check.state.${mended ? "mended" : "open"}`),
        t(`sheet.check.severity.${issue.severity}`),
        issue.sheet,
        issue.cell,
        tellIssue(issue),
        issue.fix?.before ?? null,
        issue.fix?.after ?? null,
      ]),
    keyed: null,
    passing: true,
    about: { plan: "" },
    gap: 0,
  };
}

/** An issue in the words of the workbook. */
export function tellIssue({ code, params }: Issue): string {
  return sheetText().t(`issue.${code}`, params);
}

/** What the planner has confirmed before stays as it stands, notes of theirs included; what is new comes below, a setting in its old row. */
function conventionsTable(content: WorkbookContent, confirmed: readonly Convention[]): ResultTable {
  const { t } = sheetText();
  const column = (name: string, width: number) => ({ header: t(`sheet.conventions.columns.${name}`), width });
  const standing = standingRows(content);
  const known = new Set(standing.map((row) => JSON.stringify(row)));
  const settings = new Map(
    confirmed
      .filter(({ kind }) => kind === "setting")
      .map((setting) => {
        const row = conventionRow(setting);
        return [settingKey(row), row];
      }),
  );
  // A setting may stand in several rows: each says what it is now, or an older one below would win.
  const kept = standing.map((row) => settings.get(settingKey(row)) ?? row);
  for (const row of standing) settings.delete(settingKey(row));
  const others = confirmed.filter(({ kind }) => kind !== "setting").map(conventionRow);
  const added = [...others.filter((row) => !known.has(JSON.stringify(row))), ...settings.values()];
  return {
    name: CONVENTION_TABLE,
    columns: [column("about", 120), column("words", 170), column("meaning", 120)],
    rows: [...kept, ...added],
    keyed: null,
    about: { plan: "" },
    gap: 1,
  };
}

/** A setting has one row, whatever it says. */
function settingKey([about, words]: ConventionRow): string {
  return [about, words].map(headerKey).join("\n");
}

function standingRows(content: WorkbookContent): ConventionRow[] {
  const found = tableIn(content, CONVENTION_TABLE);
  if (!found || isHalfMade(content, CHECK_TABLE)) return [];
  const { sheet, table } = found;
  return Array.from({ length: table.rows - 1 }, (_, index) => {
    const cell = (column: number): string =>
      cleanText(valueAt(sheet, table.row + 1 + index, table.column + column)) ?? "";
    return [cell(0), cell(1), cell(2)] satisfies ConventionRow;
  }).filter((row) => row.some((text) => text !== ""));
}
