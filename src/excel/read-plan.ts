import { sheetText } from "../locales";
import { addressOf } from "./address";
import type { WorkbookContent } from "./content";
import { HEADERS } from "./headers";
import { type LocatedPart, locateParts } from "./locate";
import type { Found, Issue, Part, PlanBook } from "./plan-book";
import { readProposal, type StandingProposal } from "./read-proposal";
import { readRegister } from "./read-register";
import { readTargets, type TargetRow } from "./read-targets";
import { readUnits } from "./read-units";
import { isUnfinished } from "./revision";

/** What a workbook says, and where: the second half holds for the job that read it only. */
export interface ReadPlan {
  book: PlanBook;
  targetPart: LocatedPart<"targets"> | null;
  targetRows: TargetRow[];
  proposal: StandingProposal | null;
}

/**
 * Turns the cells of a workbook into units, register, targets and the standing proposal, with an issue for each cell that
 * could not be taken. `year` stands in where the targets name none. Linear in the used cells.
 */
export function readPlan(content: WorkbookContent, year: number): ReadPlan {
  const issues: Issue[] = [];
  const parts = locateParts(content);
  for (const part of ["units", "register", "targets"] as const) {
    if (parts[part] === null) {
      issues.push({
        code: "partMissing",
        severity: part === "units" ? "error" : "warning",
        sheet: null,
        cell: null,
        params: { part },
      });
    }
  }
  if (parts.units) noteMissingColumns(parts.units, ["id", "members"], issues);
  if (parts.register) noteMissingColumns(parts.register, ["unit"], issues);

  const { units, ids } = parts.units ? readUnits(parts.units, issues) : { units: [], ids: new Map<string, string>() };
  const people = parts.register ? readRegister(parts.register, ids, issues) : [];
  const fallback = { year, kind: sheetText().t("sheet.defaultKind") };
  const targetRows = parts.targets ? readTargets(parts.targets, ids, fallback, issues) : [];
  const targets = targetRows.map(({ target }) => target);
  issues.push(...unfinishedSheets(content));

  const found = [parts.units, parts.register, parts.targets].filter((part) => part !== null).map(foundOf);
  const proposal = readProposal(content, ids);
  return { book: { units, people, targets, proposal, found, issues }, targetPart: parts.targets, targetRows, proposal };
}

function noteMissingColumns<P extends Part>(
  { part, sheet, headerRow, columns }: LocatedPart<P>,
  wanted: readonly (keyof LocatedPart<P>["columns"])[],
  issues: Issue[],
): void {
  for (const column of wanted) {
    if (columns[column] !== undefined) continue;
    const first = Math.min(...Object.values<number | undefined>(columns).filter((at) => at !== undefined));
    issues.push({
      code: "columnMissing",
      severity: "warning",
      sheet: sheet.name,
      cell: addressOf(headerRow, first),
      params: { part, column: HEADERS[part][column][0]! },
    });
  }
}

function foundOf<P extends Part>({ part, sheet, headerRow, columns, rows }: LocatedPart<P>): Found {
  const first = Math.min(...Object.values<number | undefined>(columns).filter((at) => at !== undefined));
  return { part, sheet: sheet.name, cell: addressOf(headerRow, first), count: rows.length };
}

function unfinishedSheets(content: WorkbookContent): Issue[] {
  return content.tables
    .filter((table) => isUnfinished(content, table.name))
    .map(({ sheet, row, column }) => ({
      code: "interruptedWrite",
      severity: "warning",
      sheet,
      cell: addressOf(row, column),
      params: { sheet },
    }));
}
