import type { SheetContent, WorkbookContent } from "../../src/excel/content";

type Cells = readonly (readonly (string | number | boolean)[])[];

/** The content of a workbook of these sheets, each given as rows from A1 on. */
export function contentOf(sheets: Record<string, Cells>): WorkbookContent {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)),
    tables: [],
    names: new Map(),
    epoch: 0,
  };
}

export function sheetOf(name: string, rows: Cells): SheetContent {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return {
    id: `{${name}}`,
    name,
    visible: true,
    protected: false,
    partlyHidden: false,
    row: 0,
    column: 0,
    rows: rows.length,
    columns,
    values: rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? "")),
  };
}
