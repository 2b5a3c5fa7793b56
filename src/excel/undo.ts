import { cellValueOf } from "./cell-text";
import type { CellBlock, CellChange, Scalar } from "./changes";
import { type SheetContent, valueAt, type WorkbookContent } from "./content";
import { idKey } from "./identity";
import type { JournalLine } from "./journal";
import type { CellLook, SheetCells } from "./sheet-cells";
import { cleanText } from "./text/clean";

/** How the last run can be taken back. */
export interface UndoPlan {
  /** Cells that get back what they held. */
  back: FoundChange[];
  /** Rows of the journal whose cells hold something else now: they are left alone. */
  left: JournalLine[];
  /** Tables that the run made, and those that it made longer. */
  tables: JournalLine[];
}

/** A change of the journal, and the cell where it stands now. */
export interface FoundChange {
  change: JournalLine;
  row: number;
  column: number;
  sheet: SheetContent;
}

/**
 * Finds where the changes of a run stand now: at the place noted, or, where rows have been sorted or inserted since, in the
 * row of the unit. A cell that holds neither what the run wrote nor what stood there before was edited by hand. Linear in
 * the changes and, where rows have moved, in the rows of the sheet for each.
 */
export function planUndo(content: WorkbookContent, run: readonly JournalLine[]): UndoPlan {
  const plan: UndoPlan = { back: [], left: [], tables: [] };
  const sheets = new Map(content.sheets.map((sheet) => [sheet.name, sheet]));
  for (const change of run) {
    if (change.what === "table") {
      plan.tables.push(change);
      continue;
    }
    const sheet = sheets.get(change.sheet);
    const found = sheet && !sheet.protected ? findCell(sheet, change) : null;
    if (sheet && found) plan.back.push({ change, sheet, ...found });
    else plan.left.push(change);
  }
  return plan;
}

function findCell(sheet: SheetContent, change: JournalLine): { row: number; column: number } | null {
  const noted = cellAt(change.place);
  if (!noted) return null;
  const { row, column } = noted;
  if (change.what === "font" || change.what === "numberFormat") return noted;
  if (holds(sheet, row, column, change) && names(sheet, row, change.unit)) return noted;
  if (change.unit === "") return null;
  const moved: number[] = [];
  for (let at = sheet.row; at < sheet.row + sheet.rows; at++) {
    if (names(sheet, at, change.unit) && valueAt(sheet, at, column) === change.after) moved.push(at);
  }
  return moved.length === 1 ? { row: moved[0]!, column } : null;
}

/** What the run wrote, or what stood there before: then an undo that broke off has been here. */
function holds(sheet: SheetContent, row: number, column: number, { before, after, what }: CellChange): boolean {
  const value = valueAt(sheet, row, column);
  return value === after || (what === "value" && value === before);
}

/** Whether a row is the unit's: one of its cells says so. */
function names(sheet: SheetContent, row: number, unit: string): boolean {
  if (unit === "") return true;
  const key = idKey(unit);
  return (sheet.values[row - sheet.row] ?? []).some((value) => value !== "" && idKey(cleanText(value) ?? "") === key);
}

function cellAt(place: string): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/.exec(place) ?? [];
  if (!letters || !digits) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** The cells to write back, a block for each column of each sheet. */
export function cellsBack(found: readonly FoundChange[]): SheetCells[] {
  const bySheet = new Map<SheetContent, FoundChange[]>();
  for (const one of found) {
    const known = bySheet.get(one.sheet);
    if (known) known.push(one);
    else bySheet.set(one.sheet, [one]);
  }
  return [...bySheet].map(([sheet, cells]) => {
    const contents = cells.filter(({ change }) => change.what === "value" || change.what === "formula");
    const columns = new Map<number, Map<number, Scalar>>();
    for (const { change, row, column } of contents) {
      const values = columns.get(column) ?? new Map<number, Scalar>();
      const sent = change.what === "formula" ? change.before : cellValueOf(change.before);
      columns.set(column, values.set(row, sent));
    }
    const looks = cells.flatMap(({ change, row, column }): CellLook[] =>
      change.what === "font" || change.what === "numberFormat"
        ? [{ row, column, what: change.what, after: String(change.before) }]
        : [],
    );
    return { sheet, looks, blocks: [...columns].flatMap(([column, values]) => blocksOf(column, values)) };
  });
}

/** A run of cells below one another is a block. */
function blocksOf(column: number, values: ReadonlyMap<number, Scalar>): CellBlock[] {
  const blocks: CellBlock[] = [];
  for (const row of [...values.keys()].sort((a, b) => a - b)) {
    const block = blocks.at(-1);
    if (block && block.row + block.values.length === row) block.values.push([values.get(row)!]);
    else blocks.push({ row, column, values: [[values.get(row)!]] });
  }
  return blocks;
}
