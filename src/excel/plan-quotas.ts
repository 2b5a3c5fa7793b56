import { keyOf } from "../calc";
import type { PlannerCells } from "./carry-out";
import { cellValueOf } from "./cell-text";
import type { About, Scalar, ToldBlock } from "./changes";
import { valueAt, type WorkbookContent } from "./content";
import { HEADERS, type TargetColumn } from "./headers";
import { JobError } from "./job-error";
import type { LocatedPart } from "./locate";
import type { ReadPlan } from "./read-plan";
import type { TargetRow } from "./read-targets";

/** A quota to assign, with the reason that goes beside it. */
interface Assignment {
  unit: string;
  quota: number;
  reason: string;
}

/** The cells of the target sheet that *Giao* changes, and how many quotas that are. */
export interface PlannedQuotas {
  cells: PlannerCells;
  changed: number;
}

/**
 * Copies the proposal that stands on its sheet into Giao of the planner's target sheet, for every unit below the top; where
 * there is no single top, for every unit. Lý do is filled where the quota is new or the reason blank; units without a row
 * get one below the last. No other cell is touched. Linear in the rows. Throws `noProposal`, `noTargetSheet`, or `tableClash` where rows would stand on something.
 */
export function planQuotas(
  content: WorkbookContent,
  { book, proposal, targetPart: part, targetRows }: ReadPlan,
): PlannedQuotas {
  if (!proposal) throw new JobError("noProposal");
  if (!part || part.columns.assigned === undefined) throw new JobError("noTargetSheet");
  const tops = book.units.filter(({ parent }) => parent === null);
  const givenFromAbove = tops.length === 1 ? tops[0]!.id : null;
  const assignments = [...proposal.quotas]
    .filter(([unit]) => unit !== givenFromAbove)
    .map(([unit, quota]) => ({ unit, quota, reason: proposal.reasons.get(unit) ?? "" }));
  const { blocks, changed, last, added } = planRows(part, rowsFor(targetRows, proposal), assignments, proposal);

  const table = content.tables.find(({ sheet: on, row }) => on === part.sheet.name && row === part.headerRow);
  const outgrown = table && last >= table.row + table.rows && added > 0;
  const reach = outgrown && { table, after: { ...table, rows: last - table.row + 1 } };
  return { changed, cells: { sheet: part.sheet, blocks, looks: [], ...(reach && { reach }) } };
}

/** The target rows of one year and kind, by unit id. */
function rowsFor(rows: readonly TargetRow[], { year, kind }: { year: number; kind: string }): Map<string, TargetRow> {
  return new Map(
    rows
      .filter(({ target }) => !target.wholeTerm && target.year === year && keyOf(target.kind) === keyOf(kind))
      .map((row) => [row.target.unit, row]),
  );
}

function planRows(
  part: LocatedPart<"targets">,
  standing: ReadonlyMap<string, TargetRow>,
  assignments: readonly Assignment[],
  choice: { year: number; kind: string },
): { blocks: ToldBlock[]; changed: number; added: number; last: number } {
  const first = part.headerRow + 1;
  const cells = new Map<TargetColumn, Map<number, { value: string | number; about: Omit<About, "column"> }>>();
  const plan = `${choice.kind} ${choice.year}`;
  let last = [...part.rows, ...part.examples].reduce((most, row) => Math.max(most, row), first - 1);
  let changed = 0;
  let added = 0;
  for (const { unit, quota, reason } of assignments) {
    const known = standing.get(unit);
    const row = known?.row ?? ++last;
    const put = (column: TargetColumn, value: string | number): void => {
      if (part.columns[column] === undefined) return;
      const values = cells.get(column) ?? new Map<number, { value: string | number; about: Omit<About, "column"> }>();
      cells.set(column, values.set(row, { value: cellValueOf(value), about: { plan, unit, reason } }));
    };
    if (!known) {
      requireBlankRow(part, row);
      added++;
      put("year", choice.year);
      put("kind", choice.kind);
      put("id", unit);
    }
    const isNew = known?.target.assigned !== quota;
    if (isNew) {
      changed++;
      put("assigned", quota);
    }
    if (isNew || reasonAt(part, row) === "") put("reason", reason);
  }
  const blocks = [...cells].map(([column, values]): ToldBlock => {
    const rows = [...values.keys()];
    const [from, to] = [Math.min(...rows), Math.max(...rows)];
    return {
      row: from,
      column: part.columns[column]!,
      values: Array.from({ length: to - from + 1 }, (_, index): [Scalar | null] => [
        values.get(from + index)?.value ?? null,
      ]),
      about: (down) => ({ ...values.get(from + down)!.about, column: HEADERS.targets[column][0]! }),
    };
  });
  return { blocks, changed, added, last };
}

function reasonAt({ sheet, columns }: LocatedPart<"targets">, row: number): unknown {
  return columns.reason === undefined ? "" : valueAt(sheet, row, columns.reason);
}

function requireBlankRow({ sheet }: LocatedPart<"targets">, row: number): void {
  for (let column = sheet.column; column < sheet.column + sheet.columns; column++) {
    if (valueAt(sheet, row, column) !== "")
      throw new JobError("tableClash", { sheet: sheet.name, cell: `A${row + 1}` });
  }
}
