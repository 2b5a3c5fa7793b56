import type { WorkbookContent } from "./content";
import type { ResultSheet } from "./result-sheet";

/** A hidden name of the workbook says which result stands on a sheet: 0 from the first written cell to the last. */
const PENDING = 0;

const nameOf = (table: string): string => `ChiTieu_${table}`;

/** Whether the last write of the sheet of this table began and did not end. */
export function isUnfinished(content: WorkbookContent, table: string): boolean {
  return content.names.get(nameOf(table)) === `=${PENDING}`;
}

/** Queues the mark that a write has begun. */
export function markPending(context: Excel.RequestContext, content: WorkbookContent, table: string): void {
  const { names } = context.workbook;
  if (content.names.has(nameOf(table))) names.getItem(nameOf(table)).formula = `=${PENDING}`;
  else names.add(nameOf(table), `=${PENDING}`).visible = false;
}

/** Queues the mark that the write is whole: the last command of a job. */
export function markWritten(context: Excel.RequestContext, table: string, revision: number): void {
  context.workbook.names.getItem(nameOf(table)).formula = `=${revision}`;
}

/**
 * A number that the same content always has and another content hardly ever: 1 to 2^32. Linear in the text.
 * Method: FNV-1a, 32 bits, over UTF-16 code units.
 */
export function revisionOf({ lines, tables }: ResultSheet): number {
  const text = JSON.stringify([lines, tables.map(({ rows }) => rows)]);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) + 1;
}
