import { type Difference, fixIssues, readWorkbook, type WantedFixes } from "../excel";
import { today } from "./clock";
import { inTurn } from "./in-turn";
import { type JobRun, readingOf, writingOf } from "./job";

/**
 * Sửa: mends the cells of these issues, remembers what the planner has confirmed and lists it all on Kiểm tra. A cell that
 * has changed since, or holds a formula, is left alone. Returns what changed. Two syncs to read, three to write.
 */
export function fix(wanted: WantedFixes, run: JobRun = {}): Promise<Difference> {
  return inTurn(async (context) => {
    run.onProgress?.({ stage: "read", done: 0 });
    const { content, plan } = await readWorkbook(context, { ...readingOf(run), today: today() });
    const writing = writingOf(run);
    writing.onProgress?.(0);
    return fixIssues(context, content, plan, wanted, writing);
  }, run);
}
