import { type MeasureChoice, type Summary, summarise } from "../calc";
import { carryOut, progressSheet, reportSheet } from "../excel";
import type { JobRun } from "./job";
import { readYear } from "./read-year";

/**
 * Báo cáo: measures attainment at the as-of date and writes sheet Báo cáo, the pack for a meeting, and Tiến độ with it, so
 * that the two agree. Two syncs to read, three to write.
 */
export function report(choice: MeasureChoice, run: JobRun = {}): Promise<Summary> {
  return readYear(choice.year, run, async ({ context, content, plan, writing }) => {
    const summary = summarise(plan.book, choice);
    const results = [progressSheet(summary.measured), reportSheet(summary)];
    await carryOut(context, content, { job: "report", results, cells: [] }, writing());
    return summary;
  });
}
