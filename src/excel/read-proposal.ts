import { cleanText } from "./cells";
import { type WorkbookContent, valueAt } from "./content";
import { headerKey } from "./headers";
import { idKey } from "./identity";
import { PROPOSAL_TABLE, proposalHeaders } from "./proposal-sheet";

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
export function readProposal(content: WorkbookContent, ids: ReadonlyMap<string, string>): StandingProposal | null {
  const table = content.tables.find(({ name }) => name === PROPOSAL_TABLE);
  const sheet = content.sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet) return null;
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
    const unit = ids.get(idKey(cleanText(cell(row, "id")) ?? ""));
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
