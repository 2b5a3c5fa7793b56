import { cellValueOf } from "./cell-text";
import { type WorkbookContent, valueAt } from "./content";
import type { TargetColumn } from "./headers";
import { JobError, throwIfCancelled } from "./job-error";
import type { LocatedPart } from "./locate";
import type { CellBlock } from "./place-table";
import type { TargetRow } from "./read-targets";

/** A quota to assign, with the reason that goes beside it. */
export interface Assignment {
  unit: string;
  quota: number;
  reason: string;
}

/**
 * Copies quotas into Giao of the planner's target rows, with Lý do where the quota is new or the reason blank; units
 * without a row get one below the last. No other cell is touched. One sync. Returns how many quotas changed.
 * Throws `protected`, or `tableClash` where rows would have to be written over something.
 */
export async function writeQuotas(
  context: Excel.RequestContext,
  content: WorkbookContent,
  part: LocatedPart<"targets">,
  standing: ReadonlyMap<string, TargetRow>,
  assignments: readonly Assignment[],
  choice: { year: number; kind: string },
  signal?: AbortSignal,
): Promise<number> {
  if (part.sheet.protected) throw new JobError("protected", { sheet: part.sheet.name });
  if (part.columns.assigned === undefined) throw new JobError("noTargetSheet");
  const rows = planRows(part, standing, assignments, choice);
  throwIfCancelled(signal);

  const sheet = context.workbook.worksheets.getItem(part.sheet.name);
  const table = content.tables.find(({ sheet: on, row }) => on === part.sheet.name && row === part.headerRow);
  for (const { row, column, values } of rows.blocks) {
    sheet.getRangeByIndexes(row, column, values.length, 1).values = values;
  }
  if (table && rows.added > 0 && rows.last >= table.row + table.rows) {
    const height = rows.last - table.row + 1;
    sheet.tables.getItem(table.name).resize(sheet.getRangeByIndexes(table.row, table.column, height, table.columns));
  }
  await context.sync();
  return rows.changed;
}

interface PlannedRows {
  blocks: CellBlock[];
  changed: number;
  added: number;
  /** The last row of the part afterwards. */
  last: number;
}

function planRows(
  part: LocatedPart<"targets">,
  standing: ReadonlyMap<string, TargetRow>,
  assignments: readonly Assignment[],
  choice: { year: number; kind: string },
): PlannedRows {
  const first = part.headerRow + 1;
  const end = Math.max(first, ...part.rows.map((row) => row + 1));
  const cells = new Map<TargetColumn, (string | number | null)[]>();
  const put = (column: TargetColumn, row: number, value: string | number): void => {
    if (part.columns[column] === undefined) return;
    const values = cells.get(column) ?? [];
    cells.set(column, values);
    values[row - first] = cellValueOf(value);
  };

  let last = end - 1;
  let changed = 0;
  let added = 0;
  for (const { unit, quota, reason } of assignments) {
    const known = standing.get(unit);
    const row = known?.row ?? ++last;
    if (!known) {
      requireBlankRow(part, row);
      added++;
      put("year", row, choice.year);
      put("kind", row, choice.kind);
      put("id", row, unit);
    }
    const isNew = known?.target.assigned !== quota;
    if (isNew) {
      changed++;
      put("assigned", row, quota);
    }
    if (isNew || reasonAt(part, row) === "") put("reason", row, reason);
  }
  const blocks = [...cells].map(([column, values]) => ({
    row: first,
    column: part.columns[column]!,
    values: Array.from({ length: values.length }, (_, index) => [values[index] ?? null]),
  }));
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
