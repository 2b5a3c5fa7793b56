import { measure, type MeasureChoice } from "../calc";
import { carryOut, nextSnapshot, snapshotSheet } from "../excel";
import { today } from "./clock";
import type { JobRun } from "./job";
import { readYear } from "./read-year";

/**
 * Chốt kỳ: freezes the figures of the as-of date and the people counted on sheet Chốt kỳ, below those frozen before. `number`
 * is the snapshot's. Two syncs to read, three to write.
 */
export function freeze(choice: MeasureChoice, run: JobRun = {}): Promise<{ number: number }> {
  return readYear(choice.year, run, async ({ context, content, plan, writing }) => {
    const result = snapshotSheet(content, measure(plan.book, choice), today());
    await carryOut(context, content, { job: "freeze", results: [result], cells: [] }, writing());
    return { number: nextSnapshot(content) };
  });
}
