import { assignProposal, readWorkbook, runExcel } from "../excel";
import { thisYear } from "./clock";
import type { JobRun } from "./job";

/**
 * Giao: copies the proposal that stands on sheet Phân bổ into the planner's targets. `assigned` is how many quotas changed.
 * Two syncs to read, one to write.
 */
export function assign(run: JobRun = {}): Promise<{ assigned: number }> {
  return runExcel(async (context) => {
    run.onProgress?.({ stage: "read", done: 0 });
    const { content, plan } = await readWorkbook(context, thisYear(), run.signal);
    run.onProgress?.({ stage: "write", done: 0.6 });
    const assigned = await assignProposal(context, content, plan, run.signal);
    run.onProgress?.({ stage: "write", done: 1 });
    return { assigned };
  });
}
