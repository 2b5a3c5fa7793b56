import { carryOut, planQuotas, readWorkbook } from "../excel";
import { today } from "./clock";
import { inTurn } from "./in-turn";
import { type JobRun, readingOf, writingOf } from "./job";

/**
 * Giao: copies the proposal that stands on sheet Phân bổ into the planner's targets. `assigned` is how many quotas changed.
 * Two syncs to read, three to write.
 */
export function assign(run: JobRun = {}): Promise<{ assigned: number }> {
  return inTurn(async (context) => {
    run.onProgress?.({ stage: "read", done: 0 });
    const { content, plan } = await readWorkbook(context, { ...readingOf(run), today: today() });
    const { cells, changed } = planQuotas(content, plan);
    const writing = writingOf(run);
    writing.onProgress?.(0);
    await carryOut(context, content, { job: "assign", results: [], cells: [cells] }, writing);
    return { assigned: changed };
  }, run);
}
