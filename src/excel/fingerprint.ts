import { type SheetContent, tableIn, type WorkbookContent } from "./content";
import type { LocatedParts } from "./locate";
import { PARTS, type ReadFrom } from "./plan-book";

/** The add-in's own tables that are read again: the proposal, the conventions, the snapshots, the scenarios. */
const READ_TABLES = ["PhanBo", "QuyUoc", "ChotKy", "KichBan"] as const;

/** The sheets that a reading of the workbook was made from. Linear in their cells. */
export function readFrom(content: WorkbookContent, parts: LocatedParts): ReadFrom {
  const own = READ_TABLES.map((name) => tableIn(content, name)?.sheet);
  const read = new Set([...PARTS.map((part) => parts[part]?.sheet), ...own].filter((sheet) => sheet !== undefined));
  const sheets = content.sheets.filter((sheet) => read.has(sheet));
  return { sheets: sheets.map(({ id }) => id), fingerprint: sheets.reduce(addSheet, 0x811c9dc5) >>> 0 };
}

/** Method: FNV-1a, 32 bits, over UTF-16 code units; a tab ends a cell, a line feed a row. */
function addSheet(hash: number, { id, row, column, values }: SheetContent): number {
  let sum = addText(hash, `${id}\n${row}\n${column}\n`);
  for (const cells of values) {
    for (const value of cells) sum = addText(sum, `${String(value)}\t`);
    sum = addText(sum, "\n");
  }
  return sum;
}

function addText(hash: number, text: string): number {
  let sum = hash;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum;
}
