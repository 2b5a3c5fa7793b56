import { blockOf, cellAt } from "./address";
import { type Block, type SheetContent, type TableContent, valueAt, type WorkbookContent } from "./content";
import { brokenRows, changeKey, type JournalLine, readJournal } from "./journal";
import { isPlannerTable, isStillEmpty } from "./planner-tables";

/**
 * The workbook as it was before a run that broke off: cells that the run had written hold again what they held, tables that
 * it had made longer end where they ended. A job that is run again then plans what it would have planned. Linear in the
 * run's changes and the cells of the sheets they are on.
 */
export function asBefore(content: WorkbookContent): WorkbookContent {
  const noted = brokenRows(readJournal(content));
  if (noted.length === 0) return content;
  const sheets = new Map(content.sheets.map((sheet) => [sheet.name, sheet]));
  const written = noted.filter((line) => isWritten(sheets.get(line.sheet), line));
  const bySheet = new Map<string, JournalLine[]>();
  for (const line of written) {
    if (line.what !== "value" && line.what !== "formula") continue;
    bySheet.set(line.sheet, [...(bySheet.get(line.sheet) ?? []), line]);
  }
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const lines = bySheet.get(sheet.name);
      return lines ? sheetBefore(sheet, lines) : sheet;
    }),
    tables: content.tables.map((table) => tableBefore(table, noted)),
    written: new Set(written.map(changeKey)),
    making: new Map(
      noted.filter((line) => isMaking(sheets.get(line.sheet), line)).map(({ place, sheet }) => [place, sheet]),
    ),
  };
}

/** Whether a table was being made: one for the planner to fill is no longer once there is something of theirs. */
function isMaking(sheet: SheetContent | undefined, { what, place, before, after }: JournalLine): boolean {
  if (what !== "table" || before !== "") return false;
  const block = blockOf(String(after));
  return !isPlannerTable(place) || !sheet || !block || isStillEmpty(sheet, block);
}

/** Whether the run had come so far as to write this; of looks and tables it is taken to have. */
function isWritten(sheet: SheetContent | undefined, { place, after, what }: JournalLine): boolean {
  if (what !== "value" && what !== "formula") return true;
  const cell = cellAt(place);
  return sheet !== undefined && cell !== null && valueAt(sheet, cell.row, cell.column) === after;
}

/** The sheet's block grows by the cells that the run had emptied and Excel then counts as used no longer. */
function sheetBefore(sheet: SheetContent, lines: readonly JournalLine[]): SheetContent {
  const cells = lines.map(({ place, before }) => ({ ...cellAt(place)!, before }));
  const { row, column, rows, columns } = cells.reduce<Block>(including, sheet);
  const values = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => valueAt(sheet, row + down, column + across)),
  );
  for (const cell of cells) values[cell.row - row]![cell.column - column] = cell.before;
  return { ...sheet, row, column, rows, columns, values };
}

function including(block: Block, cell: { row: number; column: number }): Block {
  const [row, column] = [Math.min(block.row, cell.row), Math.min(block.column, cell.column)];
  return {
    row,
    column,
    rows: Math.max(block.row + block.rows, cell.row + 1) - row,
    columns: Math.max(block.column + block.columns, cell.column + 1) - column,
  };
}

function tableBefore(table: TableContent, noted: readonly JournalLine[]): TableContent {
  const line = noted.find(({ what, place, before }) => what === "table" && place === table.name && before !== "");
  const last = line && cellAt(String(line.before).split(":")[1] ?? "");
  return last ? { ...table, rows: last.row - table.row + 1 } : table;
}
