import { throwIfCancelled } from "./job-error";

/** Where a block of cells stands, 0-based. */
export interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What a sheet holds: the values of its used cells, from `row`, `column` on. */
export interface SheetContent extends Block {
  name: string;
  visible: boolean;
  protected: boolean;
  values: unknown[][];
}

/** A table of the workbook and where it stands, its header row included. */
export interface TableContent extends Block {
  name: string;
  sheet: string;
}

/** All that a job knows of the workbook, as it was when it was read: never kept for the next job. */
export interface WorkbookContent {
  sheets: SheetContent[];
  tables: TableContent[];
  /** The workbook's names with their formulas, by name. */
  names: ReadonlyMap<string, string>;
}

/** Reads every sheet in two syncs. Linear in the used cells. Cancelling between the two throws `cancelled`. */
export async function readContent(context: Excel.RequestContext, signal?: AbortSignal): Promise<WorkbookContent> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/worksheet/name");
  names.load("items/name,items/formula");
  await context.sync();
  throwIfCancelled(signal);

  const used = worksheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,values"),
  );
  const spans = tables.items.map((table) => table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();

  return {
    sheets: worksheets.items.map((sheet, index) => ({
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      protected: sheet.protection.protected,
      ...contentOf(used[index]!),
    })),
    tables: tables.items.map((table, index) => ({
      name: table.name,
      sheet: table.worksheet.name,
      ...blockOf(spans[index]!),
    })),
    names: new Map(names.items.map((item) => [item.name, String(item.formula)])),
  };
}

function contentOf(range: Excel.Range): Block & { values: unknown[][] } {
  if (range.isNullObject) return { row: 0, column: 0, rows: 0, columns: 0, values: [] };
  return { ...blockOf(range), values: range.values as unknown[][] };
}

function blockOf(range: Excel.Range): Block {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** The value of a cell, "" where the sheet holds none. Row and column 0-based on the sheet. */
export function valueAt(sheet: SheetContent, row: number, column: number): unknown {
  return sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
}
