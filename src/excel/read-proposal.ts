import type { WorkbookContent } from "./content";
import { PROPOSAL_TABLE, proposalHeaders } from "./proposal-sheet";
import { isHalfMade } from "./revision";
import { tableRows } from "./table-rows";
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
  if (isHalfMade(content, PROPOSAL_TABLE)) return null;
  const headers = proposalHeaders();
  let standing: StandingProposal | null = null;
  for (const { cell } of tableRows<keyof typeof headers>(content, PROPOSAL_TABLE, (column) => headers[column])) {
    const named = finder.find(cleanText(cell("id")) ?? "");
    const unit = named?.how === "id" || named?.how === "case" ? named.id : undefined;
    const [year, quota, kind] = [cell("year"), cell("quota"), cleanText(cell("kind"))];
    if (unit === undefined || kind === null || !isCount(year) || !isCount(quota)) continue;
    standing ??= { year, kind, quotas: new Map(), reasons: new Map() };
    standing.quotas.set(unit, quota);
    standing.reasons.set(unit, cleanText(cell("why")) ?? "");
  }
  return standing;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
