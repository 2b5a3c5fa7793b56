import { measure, type MeasureChoice, type Measured } from "../calc";
import { progressSheet, readWorkbook, runExcel, writeResult } from "../excel";
import type { JobRun } from "./job";
import { requireUnits } from "./require-units";

/** Làm mới: reads the workbook, measures attainment at the as-of date and writes sheet Tiến độ. Two syncs to read, three to write. */
export function refresh(choice: MeasureChoice, run: JobRun = {}): Promise<Measured> {
  return runExcel(async (context) => {
    run.onProgress?.({ stage: "read", done: 0 });
    const { content, plan } = await readWorkbook(context, choice.year, run.signal);
    requireUnits(plan.book);
    run.onProgress?.({ stage: "calculate", done: 0.4 });
    const measured = measure(plan.book, choice);
    run.onProgress?.({ stage: "write", done: 0.6 });
    await writeResult(context, content, progressSheet(measured), run.signal);
    run.onProgress?.({ stage: "write", done: 1 });
    return measured;
  });
}
