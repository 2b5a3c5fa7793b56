import { measure, type MeasureChoice, type Measured } from "../calc";
import { carryOut, progressSheet } from "../excel";
import type { JobRun } from "./job";
import { readYear } from "./read-year";

/** Làm mới: reads the workbook, measures attainment at the as-of date and writes sheet Tiến độ. Two syncs to read, three to write. */
export function refresh(choice: MeasureChoice, run: JobRun = {}): Promise<Measured> {
  return readYear(choice.year, run, async ({ context, content, plan, writing }) => {
    const measured = measure(plan.book, choice);
    await carryOut(context, content, { job: "refresh", results: [progressSheet(measured)], cells: [] }, writing());
    return measured;
  });
}
