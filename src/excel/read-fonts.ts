import { cellKey, type SheetContent, valueAt, type WorkbookContent } from "./content";
import type { LocatedParts } from "./locate";
import { PARTS } from "./plan-book";
import { legacyOf } from "./text/legacy";

/** Cells whose fonts are asked for at the most: past this the letters alone decide. */
const MOST_CELLS = 20_000;

/**
 * Adds the fonts of the cells in those columns where some text has letters of TCVN3 or VNI: what is not plain by its letters
 * is by its font. One sync, none where there is no such text. Linear in the parts' cells.
 */
export async function readFonts(
  context: Excel.RequestContext,
  content: WorkbookContent,
  parts: LocatedParts,
): Promise<WorkbookContent> {
  const asked = PARTS.flatMap((part) => {
    const located = parts[part];
    if (!located || located.rows.length === 0) return [];
    const first = Math.min(...located.rows.slice(0, 1), ...located.rows.slice(-1));
    const rows = located.rows.at(-1)! - first + 1;
    const columns = Object.values<number | undefined>(located.columns).filter((column) => column !== undefined);
    return columns
      .filter((column) => holdsLegacy(located.rows.map((row) => valueAt(located.sheet, row, column))))
      .map((column) => ({ sheet: located.sheet, first, rows, column }));
  });
  if (asked.length === 0 || asked.reduce((sum, { rows }) => sum + rows, 0) > MOST_CELLS) return content;

  const answers = asked.map(({ sheet, first, rows, column }) =>
    context.workbook.worksheets
      .getItem(sheet.name)
      .getRangeByIndexes(first, column, rows, 1)
      .getCellProperties({ format: { font: { name: true } } }),
  );
  await context.sync();

  const fonts = new Map<SheetContent, Map<number, string>>();
  asked.forEach(({ sheet, first, column }, index) => {
    const known = fonts.get(sheet) ?? new Map<number, string>();
    fonts.set(sheet, known);
    answers[index]!.value.forEach(([cell], offset) => {
      const name = cell?.format?.font?.name;
      if (name) known.set(cellKey(first + offset, column), name);
    });
  });
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const known = fonts.get(sheet);
      return known ? { ...sheet, fonts: known } : sheet;
    }),
  };
}

/** Each text is looked at once, as a column may hold few of them many times over. */
function holdsLegacy(values: readonly unknown[]): boolean {
  return [...new Set(values)].some((value) => typeof value === "string" && legacyOf(value) !== null);
}
