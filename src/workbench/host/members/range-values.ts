import type { Area, Cell, Sheet, Value } from "../../book";
import { areaAddress, intersection, isUnbounded } from "../a1";
import { oneOf } from "../arguments";
import { eachCell, hiddenByMerge, isBlank, putEntry, putFormat, readBlock, type Entry } from "../cells";
import { invalidArgument, notImplemented } from "../host-error";
import type { RangeSelf } from "../objects";
import { recordEdit } from "../open-book";
import { restyled } from "../restyle";
import { enUS, typedEntry, typingInto, type TypingCulture } from "../typed-text";
import { keepHeaders } from "./table-headers";

/**
 * Reads of more cells than this come back as null, without an error; so do reads of whole rows and columns.
 * Sources: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins,
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export const MOST_CELLS = 5_000_000;

/** Source: support.microsoft.com "Excel specifications and limits", total number of characters that a cell can contain. */
const MOST_CHARACTERS = 32_767;

function block<T>({ sheet, area }: RangeSelf, of: (cell: Cell | undefined) => T): T[][] | null {
  if (isUnbounded(area) || area.rows * area.columns > MOST_CELLS) return null;
  return readBlock(sheet, area, of);
}

/** A formula of the file gives the value it was saved with; one written here has none, and gives "". */
export const values = (self: RangeSelf) => block(self, (cell): Value => cell?.value ?? "");

export const formulas = (self: RangeSelf) => block(self, (cell): Value => cell?.formula ?? cell?.value ?? "");

export const valueTypes = (self: RangeSelf) =>
  block(self, (cell) => {
    if (!cell || isBlank(cell)) return "Empty";
    if (cell.error) return "Error";
    return { string: "String", number: "Double", boolean: "Boolean" }[typeof cell.value as "string"];
  });

export const numberFormats = (self: RangeSelf) => block(self, (cell) => cell?.format?.numberFormat ?? "General");

/**
 * Sets `values` or `formulas`: null leaves a cell, "" clears it, text is read as Excel reads typed en-US text. A table
 * does not grow over what is written under or beside it: only typing does that in Excel.
 * Source: learn.microsoft.com/javascript/api/excel/excel.range#values. O(cells).
 */
export function setValues(self: RangeSelf, given: unknown): void {
  const { sheet, area } = self;
  const hidden = sheet.merges.length > 0 ? hiddenByMerge(sheet, area) : null;
  const culture = typingInto(self.open.book, enUS);
  eachGiven(self, given, "values", (value, row, column) => {
    if (hidden?.(row, column)) return;
    putEntry(sheet, row, column, entryOf(value, sheet.cells[row]?.[column], culture));
  });
  recordEdit(self.open, sheet, area);
  keepHeaders(sheet, area);
}

function entryOf(value: unknown, cell: Cell | undefined, culture: TypingCulture): Entry {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") {
    if (typeof value === "string") assertFits(value);
    // Source: support.microsoft.com "Format numbers as text": what goes into such a cell stays as it was typed.
    if (cell?.format?.numberFormat === "@") return { value: String(value).replace(/^'/, "") };
    if (typeof value !== "string") return { value };
    return typedEntry(value, culture);
  }
  throw invalidArgument("values: text, number, boolean or null");
}

/** The apostrophe before a text is no part of what the cell contains. */
function assertFits(text: string): void {
  const length = text.startsWith("'") ? text.length - 1 : text.length;
  if (length > MOST_CHARACTERS) throw invalidArgument(`text of ${length} characters`);
}

/** A scalar goes to every cell; a matrix may leave cells with null. */
export function setNumberFormats(self: RangeSelf, given: unknown): void {
  const { sheet } = self;
  eachGiven(self, given, "numberFormat", (format, row, column) => {
    if (typeof format !== "string") throw invalidArgument("numberFormat");
    const old = sheet.cells[row]?.[column]?.format;
    if ((old?.numberFormat ?? "General") !== format)
      putFormat(sheet, row, column, restyled(old, { numberFormat: format }));
  });
}

/**
 * Visits what is given for each cell. A matrix must have the range's shape; whole rows and columns cannot be set.
 * Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
function eachGiven(
  { area }: RangeSelf,
  given: unknown,
  what: string,
  visit: (value: unknown, row: number, column: number) => void,
): void {
  if (given === null || given === undefined) throw invalidArgument(`${what}: null`);
  if (isUnbounded(area)) throw invalidArgument(`${what}: whole rows or columns`);
  const matrix: unknown[] | null = Array.isArray(given) ? given : null;
  assertShape(matrix, area.rows, area.columns, what);
  for (let r = 0; r < area.rows; r++) {
    const row = matrix?.[r] as unknown[] | undefined;
    for (let c = 0; c < area.columns; c++) {
      const value = row ? row[c] : given;
      if (value !== null && value !== undefined) visit(value, area.row + r, area.column + c);
    }
  }
}

function assertShape(matrix: unknown[] | null, rows: number, columns: number, what: string): void {
  if (!matrix) return;
  const fits = matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument(`${what}: not ${rows} × ${columns}`);
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.clearapplyto */
const CLEAR_APPLY_TO = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** Source: learn.microsoft.com/javascript/api/excel/excel.range#clear */
export function clear(self: RangeSelf, [given]: unknown[]): void {
  const applyTo = oneOf(given ?? "All", CLEAR_APPLY_TO, "applyTo");
  const { sheet, area } = self;
  if (applyTo !== "All" && applyTo !== "Contents" && applyTo !== "Formats") throw notImplemented(`clear ${applyTo}`);
  if (applyTo !== "Formats") assertWholeMerges(sheet, area);
  eachCell(sheet, area, (cell, row, column) => {
    if (applyTo !== "Formats") putEntry(sheet, row, column, { value: "" });
    if (applyTo !== "Contents" && cell.format) putFormat(sheet, row, column, undefined);
  });
  if (applyTo === "Formats") return;
  recordEdit(self.open, sheet, area);
  keepHeaders(sheet, area);
}

/** Excel says "We can't do that to a merged cell" where contents of a part of one are to go; with what code is not documented. */
function assertWholeMerges(sheet: Sheet, area: Area): void {
  const cut = sheet.merges.find((merge) => {
    const inside = intersection(merge, area);
    return inside !== null && (inside.rows < merge.rows || inside.columns < merge.columns);
  });
  if (cut) throw notImplemented(`clearing a part of the merged cells ${areaAddress(cut)}`);
}
