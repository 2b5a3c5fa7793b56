import { measure, type MeasureChoice } from "../calc";
import { carryOut, nextSnapshot, readWorkbook, runExcel, snapshotSheet } from "../excel";
import { today } from "./clock";
import { type JobRun, READ_SHARE, readingOf, writingOf } from "./job";
import { requireUnits } from "./require-units";

/**
 * Chốt kỳ: freezes the figures of the as-of date and the people counted on sheet Chốt kỳ, below those frozen before. `number`
 * is the snapshot's. Two syncs to read, three to write.
 */
export function freeze(choice: MeasureChoice, run: JobRun = {}): Promise<{ number: number }> {
  return runExcel(async (context) => {
    run.onProgress?.({ stage: "read", done: 0 });
    const { content, plan } = await readWorkbook(context, { ...readingOf(run), today: today(), year: choice.year });
    requireUnits(plan.book);
    run.onProgress?.({ stage: "calculate", done: READ_SHARE });
    const measured = measure(plan.book, choice);
    const writing = writingOf(run);
    writing.onProgress?.(0);
    const result = snapshotSheet(content, measured, today());
    await carryOut(context, content, { job: "freeze", results: [result], cells: [] }, writing);
    return { number: nextSnapshot(content) };
  });
}
