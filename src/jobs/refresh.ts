import { measure, type MeasureChoice, type Measured } from "../calc";
import { carryOut, progressSheet, readWorkbook, runExcel } from "../excel";
import { today } from "./clock";
import { type JobRun, READ_SHARE, readingOf, writingOf } from "./job";
import { requireUnits } from "./require-units";

/** Làm mới: reads the workbook, measures attainment at the as-of date and writes sheet Tiến độ. Two syncs to read, three to write. */
export function refresh(choice: MeasureChoice, run: JobRun = {}): Promise<Measured> {
  return runExcel(async (context) => {
    run.onProgress?.({ stage: "read", done: 0 });
    const { content, plan } = await readWorkbook(context, { ...readingOf(run), today: today(), year: choice.year });
    requireUnits(plan.book);
    run.onProgress?.({ stage: "calculate", done: READ_SHARE });
    const measured = measure(plan.book, choice);
    const writing = writingOf(run);
    writing.onProgress?.(0);
    await carryOut(context, content, { job: "refresh", results: [progressSheet(measured)], cells: [] }, writing);
    return measured;
  });
}
