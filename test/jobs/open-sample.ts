import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book, Cell, Sheet } from "../../src/workbench/book";
import { createHost, type Host } from "../../src/workbench/host";
import { installExcel } from "../../src/workbench/office-client";
import { loadExcelize } from "../../src/workbench/xlsx/excelize-node";
import { openBook } from "../../src/workbench/xlsx/open-book";
import { saveBook } from "../../src/workbench/xlsx/save-book";
import { bookOf } from "../workbooks/book-of";

export type Sample = "thi-tran-2024" | "thanh-pho-2025";

export interface OpenWorkbook {
  book: Book;
  host: Host;
  /** The workbook as a file, as *Lưu* would write it. */
  save: () => Promise<Uint8Array>;
}

/** Opens a sample in a host of its own, and joins Microsoft's client to it. */
export function openSample(sample: Sample): OpenWorkbook {
  return openFile(readFileSync(join(__dirname, "../../assets/samples", `${sample}.xlsx`)));
}

/** The same for a workbook that a test has made: its sheets by name, their cells from A1 on. */
export function openBookOf(sheets: Parameters<typeof bookOf>[0]): Pick<OpenWorkbook, "book" | "host"> {
  const book = bookOf(sheets);
  const host = createHost(book);
  installExcel(host);
  return { book, host };
}

/** The same for the bytes of any .xlsx. */
export function openFile(bytes: Uint8Array): OpenWorkbook {
  const book = openBook(bytes);
  const host = createHost(book);
  installExcel(host);
  return { book, host, save: () => saveBook(bytes, book, loadExcelize) };
}

export function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The rows of a table as objects by header, values as they stand in the cells; "" where empty. */
export function rowsOf(book: Book, tableName: string): Record<string, Cell["value"]>[] {
  const sheet = book.sheets.find(({ tables }) => tables.some(({ name }) => name === tableName));
  const table = sheet?.tables.find(({ name }) => name === tableName);
  if (!sheet || !table) throw new Error(`no table ${tableName}`);
  const { row, column, rows, columns } = table.area;
  const headers = Array.from({ length: columns }, (_, index) =>
    String(sheet.cells[row]?.[column + index]?.value ?? ""),
  );
  return Array.from({ length: rows - 1 }, (_, index) =>
    Object.fromEntries(headers.map((header, at) => [header, sheet.cells[row + 1 + index]?.[column + at]?.value ?? ""])),
  );
}

/** Every value of a sheet, row by row. */
export function valuesOf(sheet: Sheet): Cell["value"][][] {
  return Array.from(sheet.cells, (row) => Array.from(row ?? [], (cell) => cell?.value ?? ""));
}
