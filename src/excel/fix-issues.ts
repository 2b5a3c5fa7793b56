import { carryOut, type WriteRun } from "./carry-out";
import { checkSheet, tellIssue } from "./check-sheet";
import type { Difference } from "./changes";
import type { WorkbookContent } from "./content";
import type { Convention, Issue } from "./plan-book";
import { fixKey, planFixes } from "./plan-fixes";
import type { ReadPlan } from "./read-plan";

/** What the planner wants mended: issues with their fixes, and what they have confirmed of the workbook's words. */
export interface WantedFixes {
  issues: readonly Pick<Issue, "sheet" | "cell" | "fix">[];
  conventions: readonly Convention[];
}

/**
 * Sửa: mends cells, remembers what was confirmed, and lists on Kiểm tra what stood and what stands. An issue that is no
 * longer there is passed over. Three syncs while the whole stays under 4 MB.
 */
export async function fixIssues(
  context: Excel.RequestContext,
  content: WorkbookContent,
  { book }: ReadPlan,
  { issues, conventions }: WantedFixes,
  run: WriteRun,
): Promise<Difference> {
  const wanted = new Set(issues.map(fixKey));
  const mended = book.issues.filter((issue) => issue.fix && wanted.has(fixKey(issue)));
  const confirmed = mended.flatMap(({ fix }) => (fix!.change.kind === "cell" ? [] : fix!.change));
  const isMended = new Set(mended);
  // That an earlier write broke off is no longer so once this one is done.
  const listed = book.issues
    .filter(({ code }) => code !== "interruptedWrite")
    .map((issue) => ({ issue, mended: isMended.has(issue) }));
  return carryOut(
    context,
    content,
    {
      job: "fix",
      results: [checkSheet(content, listed, [...confirmed, ...conventions])],
      cells: planFixes(content, mended, tellIssue),
    },
    run,
  );
}
