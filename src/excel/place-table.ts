import { addressOf } from "./address";
import { cellValueOf } from "./cell-text";
import type { About, ToldBlock } from "./changes";
import { type Block, type SheetContent, valueAt } from "./content";
import { headerKey } from "./headers";
import { idKey } from "./identity";
import { JobError } from "./job-error";
import type { ResultTable, ResultValue } from "./result-sheet";
import { cleanText } from "./text/clean";

/** Where a result table will stand and what has to be written for it. */
export interface PlacedTable {
  table: ResultTable;
  /** Before the write, header row included; null for a table that is not there yet. */
  before: Block | null;
  after: Block;
  /** Rows, with the header's, that have their looks already. */
  drawn: number;
  /** Column on the sheet of each of the table's columns; null where the planner has taken the column out. */
  places: (number | null)[];
  blocks: ToldBlock[];
}

/** Places a table that is not in the workbook yet. The cells it needs must be free. Linear in its cells. */
export function placeNew(table: ResultTable, sheet: SheetContent | null, row: number, column: number): PlacedTable {
  const rows = Math.max(1, table.rows.length);
  const after = { row, column, rows: rows + 1, columns: table.columns.length };
  if (sheet) requireFree(sheet, after);
  const body = table.rows.length > 0 ? table.rows.map(rowOf) : [{ key: "", cells: table.columns.map(() => null) }];
  const values = [table.columns.map(({ header }) => header), ...body.map(({ cells }) => [...cells])];
  return {
    table,
    before: null,
    after,
    drawn: 0,
    places: table.columns.map((_, index) => column + index),
    blocks: [{ row, column, values, about: (down, across) => aboutCell(table, body[down - 1], across) }],
  };
}

/**
 * Places the new rows in a table that stands already: by key where the table has one, else from the top. Columns are found
 * by their headers, so columns of the planner's own, and those moved, stay as they are. `drawn` is how many rows are
 * known to have their looks; where that is not all, what is below may be ours already. Linear in the table's cells.
 */
export function placeAgain(table: ResultTable, sheet: SheetContent, before: Block, drawn = Infinity): PlacedTable {
  const places = table.columns.map(({ header }) => columnWith(header, sheet, before));
  const rows = table.keyed ? keyedRows(table, table.keyed, sheet, before, places[0] ?? null) : plainRows(table, before);
  const keep = table.keep ?? 0;
  const after = { ...before, rows: (table.keyed ? rows.length : Math.max(1, keep + table.rows.length)) + 1 };
  if (drawn === Infinity)
    requireFree(sheet, { ...before, row: before.row + before.rows, rows: after.rows - before.rows });
  return {
    table,
    before,
    after,
    drawn: Math.min(drawn, before.rows),
    places,
    blocks: blocksOf(table, rows, before.row + 1 + keep, places),
  };
}

type Cells = readonly ResultValue[];

/** A row's cells, and what the row is called. */
interface Row {
  key: string;
  cells: Cells;
}

function plainRows({ rows, columns, keep = 0, keepLast = 0 }: ResultTable, before: Block): Row[] {
  const cleared = columns.map(() => "");
  const untouched = columns.map(() => null);
  const count = Math.max(keep + rows.length, before.rows - 1, 1) - keep;
  const kept = keep + rows.length === before.rows - 1 ? rows.length - keepLast : Infinity;
  return Array.from({ length: count }, (_, index) => {
    if (index >= kept) return { key: "", cells: untouched };
    if (!rows[index]) return { key: "", cells: cleared };
    // Rows that are only ever added have no name to be found by elsewhere: an older row may hold the same.
    return keep > 0 ? { ...rowOf(rows[index]), key: "" } : rowOf(rows[index]);
  });
}

function rowOf(cells: Cells): Row {
  return { key: String(cells[0] ?? ""), cells: cells.map(cellValueOf) };
}

function keyedRows(
  { rows, columns }: ResultTable,
  { gone, told }: NonNullable<ResultTable["keyed"]>,
  sheet: SheetContent,
  before: Block,
  keyColumn: number | null,
): Row[] {
  const fresh = new Map(rows.map((row) => [idKey(String(row[0])), row]));
  const untouched = columns.map(() => null);
  const vanished = columns.map((_, index) => (index === told ? gone : index < 2 ? null : ""));
  const placed: Row[] = [];
  for (let row = before.row + 1; row < before.row + before.rows; row++) {
    const text = keyColumn === null ? null : cleanText(valueAt(sheet, row, keyColumn));
    const key = text === null ? null : idKey(text);
    const values = key === null ? undefined : fresh.get(key);
    if (values && key !== null) fresh.delete(key);
    placed.push(values ? rowOf(values) : { key: text ?? "", cells: key === null ? untouched : vanished });
  }
  for (const row of fresh.values()) placed.push(rowOf(row));
  return placed;
}

function columnWith(header: string, sheet: SheetContent, { row, column, columns }: Block): number | null {
  const wanted = headerKey(header);
  for (let at = column; at < column + columns; at++) {
    if (headerKey(cleanText(valueAt(sheet, row, at)) ?? "") === wanted) return at;
  }
  return null;
}

/** One block for each run of our columns that stand side by side on the sheet. */
function blocksOf(
  table: ResultTable,
  rows: readonly Row[],
  firstRow: number,
  places: readonly (number | null)[],
): ToldBlock[] {
  const ours = places
    .flatMap((column, index) => (column === null ? [] : [{ column, index }]))
    .sort((a, b) => a.column - b.column);
  const runs: (typeof ours)[] = [];
  for (const place of ours) {
    const run = runs.at(-1);
    if (run && run.at(-1)!.column + 1 === place.column) run.push(place);
    else runs.push([place]);
  }
  return runs.map((run) => ({
    row: firstRow,
    column: run[0]!.column,
    values: rows.map(({ cells }) => run.map(({ index }) => cells[index] ?? null)),
    about: (down, across) => aboutCell(table, rows[down], run[across]!.index),
  }));
}

function aboutCell({ columns, about }: ResultTable, row: Row | undefined, across: number): About {
  const reason = about.decides === across && about.reason !== undefined ? row?.cells[about.reason] : "";
  return {
    plan: about.plan,
    unit: row?.key ?? "",
    column: columns[across]!.header,
    reason: String(reason ?? "").replace(/^'/, ""),
  };
}

/** Refuses cells that hold something: what the planner has typed there is not ours to write over. */
function requireFree(sheet: SheetContent, { row, column, rows, columns }: Block): void {
  for (let at = row; at < row + rows; at++) {
    for (let across = column; across < column + columns; across++) {
      if (valueAt(sheet, at, across) === "") continue;
      throw new JobError("tableClash", { sheet: sheet.name, cell: addressOf(at, across) });
    }
  }
}
