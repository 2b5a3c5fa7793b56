import { keyOf } from "../calc";
import { type CellChange, changesIn, spanOf, storedOf, type ToldBlock } from "./changes";
import { contentNote } from "./content-note";
import { type Block, type SheetContent, tableIn, type WorkbookContent } from "./content";
import { JobError } from "./job-error";
import { placeAgain, placeNew, type PlacedTable } from "./place-table";
import type { ResultSheet } from "./result-sheet";
import { isHalfMade } from "./revision";

/** Rows between the title block and the tables. */
const FREE_ROWS = 1;

/** A result with its place in the workbook, and all that has to be written for it. */
export interface PlacedResult {
  result: ResultSheet;
  /** Null where the sheet is still to be made. */
  sheet: SheetContent | null;
  sheetName: string;
  /** Its first table is still to be made. */
  isNew: boolean;
  /** The sheet holds what a write that broke off while making it has left. */
  halfMade: boolean;
  tables: PlacedTable[];
  lines: ToldBlock | null;
}

/**
 * Finds the place of a result: where its tables stand, else on a sheet of its own. `halfMade`: what is on its
 * sheet is only what a write that broke off has left. `drawn`: rows of its table that are known to have their looks. Throws
 * `protected`, or `tableClash` where something of the planner's is in the way.
 * Linear in the result's cells.
 */
export function placeResult(
  content: WorkbookContent,
  result: ResultSheet,
  { halfMade = isHalfMade(content, result.tables[0]!.name), drawn = Infinity } = {},
): PlacedResult {
  const sheet = sheetFor(content, result, halfMade);
  if (sheet?.protected) throw new JobError("protected", { sheet: sheet.name });
  const tables: PlacedTable[] = [];
  for (const table of result.tables) {
    const before = halfMade
      ? undefined
      : content.tables.find(({ name, sheet: on }) => name === table.name && on === sheet?.name);
    const previous = tables.at(-1)?.after;
    const row = tables[0]?.after.row ?? (result.lines.length > 0 ? result.lines.length + FREE_ROWS : 0);
    const column = previous ? previous.column + previous.columns + table.gap : 0;
    tables.push(
      before && sheet ? placeAgain(table, sheet, before, drawn) : placeNew(table, halfMade ? null : sheet, row, column),
    );
  }
  return {
    result,
    sheet,
    sheetName: sheet?.name ?? result.name,
    isNew: tables[0]!.before === null,
    halfMade: halfMade && sheet !== null,
    tables,
    lines: placeLines(result, tables[0]!.after),
  };
}

/** The sheet that holds our table, wherever the planner has moved it; else an empty sheet of our name; else none yet. */
function sheetFor(content: WorkbookContent, result: ResultSheet, halfMade: boolean): SheetContent | null {
  const holder = tableIn(content, result.tables[0]!.name);
  if (holder) return holder.sheet;
  const namesake = content.sheets.find(({ name }) => keyOf(name) === keyOf(result.name));
  if (namesake && namesake.rows > 0 && !halfMade)
    throw new JobError("tableClash", { sheet: namesake.name, cell: "A1" });
  return namesake ?? null;
}

function placeLines({ lines, tables }: ResultSheet, { row, column }: Block): ToldBlock | null {
  const first = row - FREE_ROWS - lines.length;
  if (first < 0 || lines.length === 0) return null;
  return {
    row: first,
    column,
    values: lines.map((line) => [`'${line}`]),
    about: () => ({ plan: tables[0]!.about.plan, unit: "", column: "", reason: "" }),
  };
}

/**
 * What the write changes: the cells of tables that stand, and for a table that is made or reaches further, where it reaches.
 * The cells of a new table are not told one by one. Linear in the cells.
 */
export function changesOf(
  { sheet, sheetName, tables, lines, isNew }: PlacedResult,
  formulaAt: (sheet: string, row: number, column: number) => string | null,
): CellChange[] {
  const at = (row: number, column: number) => formulaAt(sheetName, row, column);
  const told = lines ? changesIn(isNew ? null : sheet, sheetName, lines, at) : [];
  for (const { table, before, after, blocks } of tables) {
    if (!before || (before.rows !== after.rows && !table.passing)) {
      const reason = before
        ? ""
        : contentNote(blocks[0]!.values.map((row) => row.map((value) => storedOf(value ?? ""))));
      const about = { plan: table.about.plan, unit: "", column: "", reason };
      const reach = { before: before ? spanOf(before) : "", after: spanOf(after) };
      told.push({ ...about, sheet: sheetName, place: table.name, what: "table", ...reach });
    }
    if (before && !table.passing) told.push(...blocks.flatMap((block) => changesIn(sheet, sheetName, block, at)));
  }
  return told;
}
