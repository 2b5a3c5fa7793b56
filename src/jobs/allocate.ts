import { type AllocationChoice, type Outcome, type Proposal, propose } from "../calc";
import { carryOut, proposalSheet, readWorkbook, runExcel } from "../excel";
import { today } from "./clock";
import { type JobRun, READ_SHARE, readingOf, writingOf } from "./job";
import { requireUnits } from "./require-units";

/**
 * Phân bổ: reads the workbook, splits the total and writes the proposal to its sheet. An impossible plan writes nothing
 * and comes back as the conflict. Two syncs to read, three to write.
 */
export function allocate(choice: AllocationChoice, run: JobRun = {}): Promise<Outcome<Proposal>> {
  return runExcel(async (context) => {
    run.onProgress?.({ stage: "read", done: 0 });
    const { content, plan } = await readWorkbook(context, { ...readingOf(run), today: today(), year: choice.year });
    requireUnits(plan.book);
    run.onProgress?.({ stage: "calculate", done: READ_SHARE });
    const outcome = propose(plan.book.units, plan.book.targets, choice);
    if (!outcome.ok) return outcome;
    const writing = writingOf(run);
    writing.onProgress?.(0);
    await carryOut(context, content, { job: "allocate", results: [proposalSheet(outcome.value)], cells: [] }, writing);
    return outcome;
  });
}
