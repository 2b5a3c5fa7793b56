/** One reader of one file, once, in a process of its own: prints the time it took and the memory at most. */
import { readFile } from "node:fs/promises";
import { Workbook } from "exceljs";
import { unzipSync } from "fflate";

import { cellKey } from "../../src/workbench/host/open-book";
import { startExcelize } from "../../src/workbench/xlsx/excelize";
import { openBook } from "../../src/workbench/xlsx/open-book";
import { saveBook } from "../../src/workbench/xlsx/save-book";

type Run = () => unknown;

/** Sets up a case with the file; what it returns is what is timed. */
const CASES: Record<string, (bytes: Buffer, writer: string) => Run | Promise<Run>> = {
  "unzip, count tags": (bytes) => () => Object.values(unzipSync(bytes)).reduce((sum, part) => sum + tags(part), 0),
  openBook: (bytes) => () => openBook(bytes),
  exceljs: (bytes) => () => new Workbook().xlsx.load(bytes as unknown as ArrayBuffer),
  "saveBook, a target edited": (bytes, writer) => saving(bytes, writer, 2),
  "saveBook, a member edited": (bytes, writer) => saving(bytes, writer, 0),
};

function tags(part: Uint8Array): number {
  const text = new TextDecoder().decode(part);
  let count = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) count++;
  return count;
}

/** Saves with one more text in the second row of a sheet. The writer is started before. */
async function saving(bytes: Buffer, writer: string, place: number): Promise<Run> {
  const excelize = await startExcelize(await readFile(writer));
  const book = openBook(bytes);
  const sheet = book.sheets[place]!;
  const column = sheet.cells[0]!.length;
  sheet.cells[1]![column] = { value: "x" };
  sheet.changed.values.add(cellKey(1, column));
  return () => saveBook(bytes, book, () => Promise.resolve(excelize));
}

async function main(name: string, path: string, writer: string): Promise<void> {
  const run = await CASES[name]!(await readFile(path), writer);
  const start = performance.now();
  await run();
  const ms = performance.now() - start;
  console.log(JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024 }));
}

const [name, path, writer] = process.argv.slice(2);
main(name!, path!, writer!).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
