import type { PlannerCells } from "./carry-out";
import { cellValueOf } from "./cell-text";
import type { About, Scalar, ToldBlock } from "./changes";
import type { WorkbookContent } from "./content";
import type { CellFix, Issue } from "./plan-book";
import type { CellLook } from "./sheet-cells";

interface FixedCell {
  issue: Issue;
  fix: CellFix;
}

/**
 * The cells that the fixes of these issues change, a block for each column of each sheet. A cell with two fixes gets the
 * last. `tell` puts an issue in words. Linear in the issues and in the rows between the first and the last.
 */
export function planFixes(
  content: WorkbookContent,
  issues: readonly Issue[],
  tell: (issue: Issue) => string,
): PlannerCells[] {
  return content.sheets.flatMap((sheet) => {
    const cells = issues.flatMap((issue): FixedCell[] => {
      const change = issue.sheet === sheet.name ? issue.fix?.change : undefined;
      return change?.kind === "cell" ? [{ issue, fix: change }] : [];
    });
    if (cells.length === 0) return [];
    const columns = new Set(cells.map(({ fix }) => fix.column));
    const blocks = [...columns].map((column) => blockOf(column, cells, tell));
    return [{ sheet, blocks, looks: cells.flatMap(looksOf), keepFormulas: true as const }];
  });
}

function blockOf(column: number, cells: readonly FixedCell[], tell: (issue: Issue) => string): ToldBlock {
  const byRow = new Map(cells.filter(({ fix }) => fix.column === column).map((cell) => [cell.fix.row, cell]));
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  const [from, to] = [rows[0]!, rows.at(-1)!];
  return {
    row: from,
    column,
    values: Array.from({ length: to - from + 1 }, (_, index): [Scalar | null] => {
      const cell = byRow.get(from + index);
      return [cell ? cellValueOf(cell.fix.value) : null];
    }),
    about: (down): About => {
      const { issue } = byRow.get(from + down)!;
      const { before, after } = issue.fix!;
      const column = String(issue.params.column ?? "");
      return { plan: "", unit: "", column, reason: tell(issue), shown: [before, after] };
    },
  };
}

function looksOf({ fix: { row, column, numberFormat, font } }: FixedCell): CellLook[] {
  const looks: CellLook[] = [];
  if (numberFormat !== undefined) looks.push({ row, column, what: "numberFormat", after: numberFormat });
  if (font) looks.push({ row, column, what: "font", before: font.from, after: font.to });
  return looks;
}

/** What an issue's fix is known by from one reading to the next. */
export function fixKey({ sheet, cell, fix }: Pick<Issue, "sheet" | "cell" | "fix">): string {
  return JSON.stringify([sheet, cell, fix?.before, fix?.after]);
}
