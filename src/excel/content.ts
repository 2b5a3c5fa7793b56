/** Where a block of cells stands, 0-based. */
export interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What a sheet holds: the values of its used cells, from `row`, `column` on. */
export interface SheetContent extends Block {
  /** Excel's own, which a sheet keeps when it is renamed. */
  id: string;
  name: string;
  visible: boolean;
  protected: boolean;
  /** Some of its used rows or columns are hidden, by hand or by a filter. */
  partlyHidden: boolean;
  values: unknown[][];
  /** The fonts of some cells, by `cellKey`: only those that had to be asked for. */
  fonts?: ReadonlyMap<number, string>;
}

/** A table of the workbook and where it stands, its header row included. */
export interface TableContent extends Block {
  name: string;
  sheet: string;
  /** Its last row is Excel's own totals row. */
  totals: boolean;
}

/** All that a job knows of the workbook, as it was when it was read: never kept for the next job. */
export interface WorkbookContent {
  sheets: SheetContent[];
  tables: TableContent[];
  /** The workbook's names with their formulas, by name. */
  names: ReadonlyMap<string, string>;
  /** Days by which the workbook's date serials fall short of ours: 1462 where it counts from 1904, else 0. */
  epoch: number;
  /** What a run that broke off had written, by `changeKey`: the sheets and tables above are as they were before it. */
  written?: ReadonlySet<string>;
  /** The tables that it was making, with the sheets that they stand on; of the planner's only those still to be filled. */
  making?: ReadonlyMap<string, string>;
}

/** The value of a cell, "" where the sheet holds none. Row and column 0-based on the sheet. */
export function valueAt(sheet: SheetContent, row: number, column: number): unknown {
  return sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
}

/** One number for a cell; a sheet has 16,384 columns. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The sheet that holds a table, and the table; null where the workbook has no table of that name. */
export function tableIn(content: WorkbookContent, name: string): { sheet: SheetContent; table: TableContent } | null {
  const table = content.tables.find((one) => one.name === name);
  const sheet = content.sheets.find((one) => one.name === table?.sheet);
  return table && sheet ? { sheet, table } : null;
}
