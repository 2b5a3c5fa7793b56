import { useMemo } from "react";
import {
  type AllocationChoice,
  type InvalidInputError,
  type Outcome,
  type Planning,
  planningOf,
  type Proposal,
  split,
} from "../calc";
import type { PlanBook } from "../jobs";
import { orRefusal } from "./refusal";
import { useAfterPaint } from "./useAfterPaint";

/** A split as it would be written, or why none can be made; the one before it until what is typed has been drawn. */
export interface Split {
  planning: Planning;
  outcome: Outcome<Proposal> | InvalidInputError;
}

/**
 * Splits anew with every change of the choice. What the plan splits over is worked out once a workbook, year and kind; a
 * split of 3.000 units takes some 10 ms, and waits until the key or the slider has been drawn.
 */
export function useSplit(book: PlanBook, choice: AllocationChoice): Split {
  const { year, kind, total, method, mix, norms, own } = choice;
  const planning = useMemo(() => planningOf(book.units, book.targets, { year, kind }, book.people), [book, year, kind]);
  const asked = useMemo(
    () => ({ planning, choice: { total, method, ...(mix && { mix }), ...(norms && { norms }), ...(own && { own }) } }),
    [planning, total, method, mix, norms, own],
  );
  const worked = useAfterPaint(asked);
  const outcome = useMemo(() => orRefusal(() => split(worked.planning, worked.choice)), [worked]);
  return { planning: worked.planning, outcome };
}
