import { addressOf } from "./address";
import type { ReadingRules } from "./cells";
import { checkSums } from "./check-sums";
import { tableIn, type WorkbookContent } from "./content";
import { type Conventions, readConventions } from "./conventions";
import { readFrom } from "./fingerprint";
import { HEADERS } from "./headers";
import { brokenRows, type Journal, JOURNAL_TABLE, lastRun, readJournal } from "./journal";
import { type LocatedPart, type LocatedParts, locateParts, plannerSheets } from "./locate";
import { outlineOf } from "./outline";
import { type Found, type Issue, PARTS, type Part, type PlanBook, type UndoOffer } from "./plan-book";
import { readProposal, type StandingProposal } from "./read-proposal";
import { readRegister } from "./read-register";
import { readTargets, type TargetRow } from "./read-targets";
import { readUnits, type ReadUnits } from "./read-units";
import { isUnfinished } from "./revision";
import { RESULT_TABLES } from "./result-tables";
import { settingsOf } from "./setting-words";
import { readScenarios } from "./scenarios";
import { readSnapshots } from "./snapshots";
import { sheetText } from "../locales";
import { tellableChanges } from "./tellable-changes";
import { unitFinder } from "./unit-finder";

/** What a workbook says, and where: all but `book` holds for the job that read it only. */
export interface ReadPlan {
  book: PlanBook;
  unitPart: LocatedPart<"units"> | null;
  /** The row of each unit, 0-based on its sheet. */
  unitRows: readonly number[];
  registerPart: LocatedPart<"register"> | null;
  targetPart: LocatedPart<"targets"> | null;
  targetRows: TargetRow[];
  proposal: StandingProposal | null;
  conventions: Conventions;
}

/** When a workbook is read, and the year that targets without one are taken for. */
export interface ReadingTime {
  today: ReadingRules["today"];
  year: number;
}

/**
 * Turns the cells of a workbook into units, register, targets and the standing proposal, with an issue for each cell that
 * could not be taken as it is. Linear in the used cells.
 */
export function readPlan(
  content: WorkbookContent,
  { today, year }: ReadingTime,
  conventions: Conventions = readConventions(content),
  parts: LocatedParts = locateParts(content, conventions),
): ReadPlan {
  const issues: Issue[] = missingParts(parts);
  const rules = { today, epoch: content.epoch };

  const read: ReadUnits = parts.units
    ? readUnits(parts.units, rules, conventions, issues)
    : { units: [], rows: [], finder: unitFinder([], conventions) };
  const { units, finder } = read;
  const people = parts.register ? readRegister(parts.register, rules, read, issues) : [];
  const fallback = { year, kind: sheetText().t("sheet.defaultKind") };
  const targetRows = parts.targets ? readTargets(parts.targets, rules, finder, fallback, issues) : [];
  if (parts.units) {
    checkSums(parts.units, { units, unitOf: new Map(read.rows.map((row, index) => [row, units[index]!.id])) }, issues);
  }
  if (parts.targets) {
    checkSums(
      parts.targets,
      { units, unitOf: new Map(targetRows.map(({ row, target }) => [row, target.unit])) },
      issues,
    );
  }
  issues.push(...unfinishedWrites(content), ...refusedSettings(conventions));

  const located = PARTS.map((part) => parts[part]).filter((part) => part !== null);
  issues.push(...hiddenRows(located), ...unreadRows(located), ...exampleRows(located));
  const targets = targetRows.map(({ target }) => target);
  const proposal = readProposal(content, finder);
  const book: PlanBook = {
    units,
    people,
    targets,
    proposal,
    settings: settingsOf(conventions.settings),
    snapshots: readSnapshots(content),
    scenarios: readScenarios(content, issues),
    found: located.map(foundOf),
    from: readFrom(content, parts),
    issues,
    outlines: plannerSheets(content).flatMap(outlineOf),
    undo: offerOf(readJournal(content)),
  };
  const { units: unitPart, register: registerPart, targets: targetPart } = parts;
  return { book, unitPart, unitRows: read.rows, registerPart, targetPart, targetRows, proposal, conventions };
}

function offerOf(journal: Journal): UndoOffer | null {
  const run = lastRun(journal);
  const [first] = run;
  return first ? { job: first.job, when: first.when, changes: tellableChanges(run).length } : null;
}

function refusedSettings({ refused }: Conventions): Issue[] {
  return refused.map(({ sheet, cell, text }) => ({
    code: "settingNotUnderstood",
    severity: "warning",
    sheet,
    cell,
    params: { text },
  }));
}

function missingParts(parts: LocatedParts): Issue[] {
  const missing: Issue[] = PARTS.filter((part) => parts[part] === null).map((part) => ({
    code: "partMissing",
    severity: part === "units" ? "error" : "warning",
    sheet: null,
    cell: null,
    params: { part },
  }));
  if (parts.units) missing.push(...missingColumns(parts.units, ["id", "members"]));
  if (parts.register) missing.push(...missingColumns(parts.register, ["unit"]));
  return missing;
}

function missingColumns<P extends Part>(
  located: LocatedPart<P>,
  wanted: readonly (keyof LocatedPart<P>["columns"])[],
): Issue[] {
  const { part, sheet, columns } = located;
  return wanted
    .filter((column) => columns[column] === undefined)
    .map((column) => ({
      code: "columnMissing",
      severity: "warning",
      sheet: sheet.name,
      cell: firstCellOf(located),
      params: { part, column: HEADERS[part][column][0]! },
    }));
}

/** Rows that are hidden or filtered away are counted like the others: the planner should know. */
function hiddenRows(parts: readonly LocatedPart<Part>[]): Issue[] {
  const sheets = new Set(parts.filter(({ sheet }) => sheet.partlyHidden).map(({ sheet }) => sheet.name));
  return [...sheets].map((sheet) => ({ code: "partlyHidden", severity: "info", sheet, cell: null, params: { sheet } }));
}

/** A part ends at a blank row with nothing of its own below: where something is there after all, the planner should know. */
function unreadRows(parts: readonly LocatedPart<Part>[]): Issue[] {
  return parts.flatMap(({ part, sheet, unread, columns }) =>
    unread === null
      ? []
      : {
          code: "rowsNotRead",
          severity: "warning" as const,
          sheet: sheet.name,
          cell: addressOf(unread, firstColumn(columns)),
          params: { part, row: unread + 1 },
        },
  );
}

/** An example that was left standing is passed over, and better deleted. */
function exampleRows(parts: readonly LocatedPart<Part>[]): Issue[] {
  return parts.flatMap(({ sheet, examples, columns }) =>
    examples.map((row) => ({
      code: "exampleRow",
      severity: "info" as const,
      sheet: sheet.name,
      cell: addressOf(row, firstColumn(columns)),
      params: {},
    })),
  );
}

function foundOf<P extends Part>(located: LocatedPart<P>): Found {
  const { part, sheet, rows } = located;
  return { part, sheet: sheet.name, cell: firstCellOf(located), count: rows.length };
}

function firstCellOf<P extends Part>({ headerRow, columns }: LocatedPart<P>): string {
  return addressOf(headerRow, firstColumn(columns));
}

function firstColumn(columns: Readonly<Record<string, number | undefined>>): number {
  return Math.min(...Object.values(columns).filter((at) => at !== undefined));
}

function unfinishedWrites(content: WorkbookContent): Issue[] {
  const told = (sheet: string, cell: string | null): Issue => ({
    code: "interruptedWrite",
    severity: "warning",
    sheet,
    cell,
    params: { sheet },
  });
  const unfinished = RESULT_TABLES.filter((name) => name !== JOURNAL_TABLE && isUnfinished(content, name)).flatMap(
    (name) => {
      const found = tableIn(content, name);
      return found ? told(found.sheet.name, addressOf(found.table.row, found.table.column)) : [];
    },
  );
  const [noted] = brokenRows(readJournal(content));
  return unfinished.length === 0 && noted ? [told(noted.sheet, null)] : unfinished;
}
