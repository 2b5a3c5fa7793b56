import { keyOf, type Proposal } from "../calc";
import type { PlanBook } from "../jobs";

/** Whether this very proposal stands on the sheet Phân bổ. Linear in its rows. */
export function isStanding(standing: PlanBook["proposal"], { choice, rows }: Proposal): boolean {
  return (
    standing !== null &&
    standing.year === choice.year &&
    keyOf(standing.kind) === keyOf(choice.kind) &&
    rows.every(({ unit, quota }) => standing.quotas.get(unit.id) === quota)
  );
}
