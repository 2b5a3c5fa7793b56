import { hashOf } from "./changes";
import type { WorkbookContent } from "./content";
import type { ResultSheet } from "./result-sheet";

/**
 * A hidden name of the workbook says which result stands on a sheet: its revision, or one of these from the first written
 * cell to the last.
 */
const PENDING = 0;
/** Nothing of the planner's can stand on the sheet yet: it is being made. */
const MAKING = -1;

const nameOf = (table: string): string => `ChiTieu_${table}`;

/** The number in a table's mark; null where it has none. */
export function markOf(content: WorkbookContent, table: string): number | null {
  const formula = content.names.get(nameOf(table));
  return formula === undefined ? null : Number(formula.slice(1));
}

/** Whether the last write of the sheet of this table began and did not end. */
export function isUnfinished(content: WorkbookContent, table: string): boolean {
  const mark = markOf(content, table);
  return mark === PENDING || mark === MAKING;
}

/** Whether it broke off while the sheet was being made. */
export function isHalfMade(content: WorkbookContent, table: string): boolean {
  return markOf(content, table) === MAKING || content.making?.has(table) === true;
}

/** Queues the mark that a write has begun. */
export function markPending(
  context: Excel.RequestContext,
  content: WorkbookContent,
  table: string,
  isNew: boolean,
): void {
  setMark(context, content, table, isNew ? MAKING : PENDING);
}

/** Queues any number as a table's mark. */
export function setMark(context: Excel.RequestContext, content: WorkbookContent, table: string, mark: number): void {
  const { names } = context.workbook;
  if (!content.names.has(nameOf(table))) {
    names.add(nameOf(table), `=${mark}`).visible = false;
    return;
  }
  const item = names.getItem(nameOf(table));
  item.formula = `=${mark}`;
  item.visible = false;
}

/** Queues the mark that the write is whole: the last command of a job. The name must be there. */
export function markWritten(context: Excel.RequestContext, table: string, revision: number): void {
  context.workbook.names.getItem(nameOf(table)).formula = `=${revision}`;
}

/** A number for what a result says. Linear in its text. */
export function revisionOf({ lines, tables }: ResultSheet): number {
  return hashOf(JSON.stringify([lines, tables.map(({ rows }) => rows)]));
}
