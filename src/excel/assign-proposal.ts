import { keyOf } from "../calc";
import type { WorkbookContent } from "./content";
import { JobError } from "./job-error";
import type { ReadPlan } from "./read-plan";
import type { TargetRow } from "./read-targets";
import { writeQuotas } from "./write-quotas";

/**
 * Copies the proposal that stands on its sheet into Giao of the planner's target sheet, for every unit below the top; where
 * there is no single top, for every unit. Returns how many quotas changed. One sync. Throws `noProposal`, `noTargetSheet`.
 */
export async function assignProposal(
  context: Excel.RequestContext,
  content: WorkbookContent,
  { book, proposal, targetPart, targetRows }: ReadPlan,
  signal?: AbortSignal,
): Promise<number> {
  if (!proposal) throw new JobError("noProposal");
  if (!targetPart) throw new JobError("noTargetSheet");
  const tops = book.units.filter(({ parent }) => parent === null);
  const givenFromAbove = tops.length === 1 ? tops[0]!.id : null;
  const assignments = [...proposal.quotas]
    .filter(([unit]) => unit !== givenFromAbove)
    .map(([unit, quota]) => ({ unit, quota, reason: proposal.reasons.get(unit) ?? "" }));
  const standing = rowsFor(targetRows, proposal);
  return writeQuotas(context, content, targetPart, standing, assignments, proposal, signal);
}

/** The target rows of one year and kind, by unit id. */
function rowsFor(rows: readonly TargetRow[], { year, kind }: { year: number; kind: string }): Map<string, TargetRow> {
  return new Map(
    rows
      .filter(({ target }) => target.year === year && keyOf(target.kind) === keyOf(kind))
      .map((row) => [row.target.unit, row]),
  );
}
