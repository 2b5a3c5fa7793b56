import { tableIn, valueAt, type WorkbookContent } from "./content";
import { headerKey } from "./headers";
import { PROPOSAL_TABLE, proposalHeaders } from "./proposal-sheet";
import { isHalfMade } from "./revision";
import { cleanText } from "./text/clean";
import type { UnitFinder } from "./unit-finder";

/** The proposal as it stands on its sheet, edits of the planner included. Quotas in people, by unit id. */
export interface StandingProposal {
  year: number;
  kind: string;
  quotas: Map<string, number>;
  /** The text under Vì sao, by unit id. */
  reasons: Map<string, string>;
}

/**
 * Reads table `PhanBo`, or null where there is none or it holds no row that can be taken: a unit that exists, a year, a
 * kind and whole people. Linear in its rows.
 */
export function readProposal(content: WorkbookContent, finder: UnitFinder): StandingProposal | null {
  const found = tableIn(content, PROPOSAL_TABLE);
  if (!found || isHalfMade(content, PROPOSAL_TABLE)) return null;
  const { sheet, table } = found;
  const columns = new Map<string, number>();
  for (let column = table.column; column < table.column + table.columns; column++) {
    columns.set(headerKey(cleanText(valueAt(sheet, table.row, column)) ?? ""), column);
  }
  const headers = proposalHeaders();
  const cell = (row: number, header: keyof typeof headers): unknown => {
    const column = columns.get(headerKey(headers[header]));
    return column === undefined ? "" : valueAt(sheet, row, column);
  };

  let standing: StandingProposal | null = null;
  for (let row = table.row + 1; row < table.row + table.rows; row++) {
    const named = finder.find(cleanText(cell(row, "id")) ?? "");
    const unit = named?.how === "id" || named?.how === "case" ? named.id : undefined;
    const [year, quota, kind] = [cell(row, "year"), cell(row, "quota"), cleanText(cell(row, "kind"))];
    if (unit === undefined || kind === null || !isCount(year) || !isCount(quota)) continue;
    standing ??= { year, kind, quotas: new Map(), reasons: new Map() };
    standing.quotas.set(unit, quota);
    standing.reasons.set(unit, cleanText(cell(row, "why")) ?? "");
  }
  return standing;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
