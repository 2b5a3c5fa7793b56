import type { Area, Book, Sheet } from "../book";
import { columnLetters } from "./a1";
import { HostError } from "./host-error";

/** A workbook while it is open: the book, and what has happened to it that its watchers have not been told yet. */
export interface OpenBook {
  book: Book;
  /** Something changed, if only a name of the workbook. */
  dirty: boolean;
  /** Ids of sheets that changed in any way. */
  touched: Set<string>;
  /** Cells that got new contents. */
  edits: { sheet: Sheet; area: Area }[];
  /** What `Range.select` chose last. */
  selection: { sheet: string; area: Area } | null;
  /** What is selected on each sheet, by its id, whoever selected it; A1 where nothing is noted. */
  selected: Map<string, Area>;
  /** Selections that differ from those before them. */
  selections: { sheet: string; area: Area }[];
  /** How many handlers listen for an event of a sheet or of the workbook. */
  listeners: Map<string, number>;
}

export function openBook(book: Book): OpenBook {
  return {
    book,
    dirty: false,
    touched: new Set(),
    edits: [],
    selection: null,
    selected: new Map(),
    selections: [],
    listeners: new Map(),
  };
}

export function markTouched(open: OpenBook, sheet: Sheet | null): void {
  open.dirty = true;
  if (sheet) open.touched.add(sheet.id);
}

export function recordEdit(open: OpenBook, sheet: Sheet, area: Area): void {
  markTouched(open, sheet);
  open.edits.push({ sheet, area });
}

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * Each sheet keeps its own selection. Selecting again what is selected is no change in Excel on the web, whose client this
 * host serves. Source: github.com/OfficeDev/office-js/issues/4691
 */
export function selectArea(open: OpenBook, sheet: string, area: Area): void {
  const { row, column, rows, columns } = open.selected.get(sheet) ?? FIRST_CELL;
  if (area.row === row && area.column === column && area.rows === rows && area.columns === columns) return;
  open.selected.set(sheet, area);
  open.selections.push({ sheet, area });
}

/**
 * Refuses a write to a protected sheet.
 * Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
 */
export function assertWritable(sheet: Sheet): void {
  if (sheet.protected) throw new HostError("AccessDenied", `You can't change the protected sheet ${sheet.name}.`, 403);
}

/** Names are compared as Excel does: without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase("vi") === b.toLocaleLowerCase("vi");
}

/**
 * Whether a table or a defined name may be called this: a letter, "_" or "\" first, no spaces, not a cell address.
 * Source: support.microsoft.com "Names in formulas", section "Learn about syntax rules for names"
 */
export function isValidName(name: string): boolean {
  const syntax = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name);
  const likeCell = /^[A-Za-z]{1,3}[0-9]{1,7}$/.test(name) || /^(?:[Rr][0-9]*)?(?:[Cc][0-9]*)?$/.test(name);
  return syntax && !likeCell;
}

/** Whether a table or a defined name of the workbook has this name. Source: the same page, "Unique names". */
export function isNameTaken(book: Book, name: string): boolean {
  return (
    book.names.some((one) => sameName(one.name, name)) ||
    book.sheets.some((sheet) => sheet.tables.some((table) => sameName(table.name, name)))
  );
}

/** The key of a cell in `SheetChanges`. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** "B3", for messages. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}
