import { type AllocationChoice, type Outcome, type Proposal, propose } from "../calc";
import { proposalSheet, readWorkbook, runExcel, writeResult } from "../excel";
import type { JobRun } from "./job";
import { requireUnits } from "./require-units";

/**
 * Phân bổ: reads the workbook, splits the total and writes the proposal to its sheet. An impossible plan writes nothing
 * and comes back as the conflict. Two syncs to read, three to write.
 */
export function allocate(choice: AllocationChoice, run: JobRun = {}): Promise<Outcome<Proposal>> {
  return runExcel(async (context) => {
    run.onProgress?.({ stage: "read", done: 0 });
    const { content, plan } = await readWorkbook(context, choice.year, run.signal);
    requireUnits(plan.book);
    run.onProgress?.({ stage: "calculate", done: 0.4 });
    const outcome = propose(plan.book.units, plan.book.targets, choice);
    if (!outcome.ok) return outcome;
    run.onProgress?.({ stage: "write", done: 0.6 });
    await writeResult(context, content, proposalSheet(outcome.value), run.signal);
    run.onProgress?.({ stage: "write", done: 1 });
    return outcome;
  });
}
