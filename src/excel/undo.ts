import { blockOf, cellAt } from "./address";
import { cellValueOf } from "./cell-text";
import type { CellBlock, Scalar } from "./changes";
import { type Block, type SheetContent, valueAt, type WorkbookContent } from "./content";
import { isAsNoted } from "./content-note";
import { idKey } from "./identity";
import type { JournalLine } from "./journal";
import { isPlannerTable, isStillEmpty } from "./planner-tables";
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
 * row of the unit. A cell that holds neither what the run wrote nor what stood there before was edited by hand. `formulaAt`
 * gives the formula at the place of a change, where there is one. Linear in the changes and, where rows have moved, in the
 * rows of the sheet for each.
 */
export function planUndo(
  content: WorkbookContent,
  run: readonly JournalLine[],
  formulaAt: (change: JournalLine) => string | null,
): UndoPlan {
  const plan: UndoPlan = { back: [], left: [], tables: [] };
  const sheets = new Map(content.sheets.map((sheet) => [sheet.name, sheet]));
  // A row that the run itself has named loses its name with the first cells that are taken back.
  const rowOf = ({ sheet, place }: JournalLine): string => `${sheet}!${cellAt(place)?.row}`;
  const named = new Set(run.filter(({ unit, after }) => unit !== "" && after === unit).map(rowOf));
  const edited = editedSheets(content, run, sheets);
  for (const change of run) {
    if (edited.has(change.sheet)) {
      plan.left.push(change);
      continue;
    }
    if (change.what === "table") {
      plan.tables.push(change);
      continue;
    }
    const sheet = sheets.get(change.sheet);
    const found = sheet ? findCell(sheet, change, named.has(rowOf(change)), formulaAt) : null;
    if (sheet && found) plan.back.push({ change, sheet, ...found });
    else plan.left.push(change);
  }
  return plan;
}

/** Sheets that the run made and the planner has worked on since: they stay as they are. */
function editedSheets(
  { making }: WorkbookContent,
  run: readonly JournalLine[],
  sheets: ReadonlyMap<string, SheetContent>,
): ReadonlySet<string> {
  const made = run.filter(({ what, before, place }) => what === "table" && before === "" && !making?.has(place));
  return new Set(
    made.flatMap(({ sheet: name, place, after, reason }) => {
      const [sheet, block] = [sheets.get(name), blockOf(String(after))];
      if (!sheet || !block) return name;
      const isOurs = isAsNoted(sheet, block, reason) && (!isPlannerTable(place) || isStillEmpty(sheet, block));
      return isOurs || isBlank(sheet, block) ? [] : name;
    }),
  );
}

/** Whether none of the cells of a block holds anything: what an undo that broke off leaves of a table. */
export function isBlank(sheet: SheetContent, { row, column, rows, columns }: Block): boolean {
  for (let at = row; at < row + rows; at++) {
    for (let across = column; across < column + columns; across++) if (valueAt(sheet, at, across) !== "") return false;
  }
  return true;
}

function findCell(
  sheet: SheetContent,
  change: JournalLine,
  isNamedHere: boolean,
  formulaAt: (change: JournalLine) => string | null,
): { row: number; column: number } | null {
  const noted = cellAt(change.place);
  if (!noted || change.what === "font" || change.what === "numberFormat") return noted;
  const { row, column } = noted;
  const { unit, before, after, what } = change;
  if (valueAt(sheet, row, column) === after && (isNamedHere || names(sheet, row, unit))) return noted;
  const moved: number[] = [];
  for (let at = sheet.row; unit !== "" && at < sheet.row + sheet.rows; at++) {
    if (names(sheet, at, unit) && valueAt(sheet, at, column) === after) moved.push(at);
  }
  if (moved.length === 1) return { row: moved[0]!, column };
  // An undo that broke off has been here already.
  const isBack = what === "formula" ? formulaAt(change) === before : valueAt(sheet, row, column) === before;
  return isBack ? noted : null;
}

/** Whether a row is the unit's: one of its cells says so. */
function names(sheet: SheetContent, row: number, unit: string): boolean {
  if (unit === "") return true;
  const key = idKey(unit);
  return (sheet.values[row - sheet.row] ?? []).some((value) => value !== "" && idKey(cleanText(value) ?? "") === key);
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
