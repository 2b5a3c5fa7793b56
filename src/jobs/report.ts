import { type MeasureChoice, type Summary, summarise } from "../calc";
import { carryOut, progressSheet, readWorkbook, reportSheet, runExcel } from "../excel";
import { today } from "./clock";
import { type JobRun, READ_SHARE, readingOf, writingOf } from "./job";
import { requireUnits } from "./require-units";

/**
 * Báo cáo: measures attainment at the as-of date and writes sheet Báo cáo, the pack for a meeting, and Tiến độ with it, so
 * that the two agree. Two syncs to read, three to write.
 */
export function report(choice: MeasureChoice, run: JobRun = {}): Promise<Summary> {
  return runExcel(async (context) => {
    run.onProgress?.({ stage: "read", done: 0 });
    const { content, plan } = await readWorkbook(context, { ...readingOf(run), today: today(), year: choice.year });
    requireUnits(plan.book);
    run.onProgress?.({ stage: "calculate", done: READ_SHARE });
    const summary = summarise(plan.book, choice);
    const writing = writingOf(run);
    writing.onProgress?.(0);
    const results = [progressSheet(summary.measured), reportSheet(summary)];
    await carryOut(context, content, { job: "report", results, cells: [] }, writing);
    return summary;
  });
}
