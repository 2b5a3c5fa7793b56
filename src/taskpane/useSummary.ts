import { useDeferredValue, useMemo } from "react";
import { type InvalidInputError, type MeasureChoice, summarise, type Summary } from "../calc";
import type { PlanBook } from "../jobs";
import { orRefusal } from "./refusal";

/**
 * All that a meeting is told of the workbook at the day chosen, or why nothing can be. It is worked out once what is typed
 * has been drawn: until then the last one stands, and is `stale`. `read` is the book that it is of.
 */
export function useSummary(
  book: PlanBook,
  { year, kind, asOf }: MeasureChoice,
): { summary: Summary | InvalidInputError; read: PlanBook; stale: boolean } {
  const asked = useMemo(() => ({ book, choice: { year, kind, asOf } }), [book, year, kind, asOf]);
  const worked = useDeferredValue(asked);
  const summary = useMemo(() => orRefusal(() => summarise(worked.book, worked.choice)), [worked]);
  return { summary, read: worked.book, stale: worked !== asked };
}
