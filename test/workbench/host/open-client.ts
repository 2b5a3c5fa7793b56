import { newBook } from "../../../src/workbench/new-book";
import { createHost } from "../../../src/workbench/host";
import { loadExcel } from "../../../src/workbench/office-client";
import type { Book, Sheet } from "../../../src/workbench/book";

/** Microsoft's client on a host of its own, over a new book with these sheets or over this one. */
export function openClient(first: Book | string = "A", ...sheets: string[]) {
  const host = createHost(typeof first === "string" ? newBook(first, ...sheets) : first);
  const client = loadExcel(host);
  const sheetOf = (name: string): Sheet => host.book.sheets.find((sheet) => sheet.name === name)!;
  /** The code a batch is refused with; undefined when it is not. */
  const refusal = async (batch: (context: Excel.RequestContext) => unknown): Promise<string | undefined> => {
    try {
      await client.Excel.run(async (context) => {
        await batch(context);
        await context.sync();
      });
      return undefined;
    } catch (error) {
      if (error instanceof client.OfficeExtension.Error) return error.code;
      throw error;
    }
  };
  return { host, ...client, sheetOf, refusal };
}

/** What a sheet's cells hold, row by row, empty ones as "". */
export function valuesOf(sheet: Sheet): unknown[][] {
  return Array.from(sheet.cells, (row) => Array.from(row ?? [], (cell) => cell?.formula ?? cell?.value ?? ""));
}
