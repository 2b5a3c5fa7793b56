import { type PlanBook, readWorkbook } from "../excel";
import { today } from "./clock";
import { inTurn } from "./in-turn";
import { type JobRun, readingOf } from "./job";

/** Kiểm tra: reads the workbook and says what was found and what is wrong with it. Changes nothing. Two syncs. */
export function check(run: JobRun = {}): Promise<PlanBook> {
  run.onProgress?.({ stage: "read", done: 0 });
  return inTurn(async (context) => {
    const { plan } = await readWorkbook(context, { ...readingOf(run), today: today() });
    run.onProgress?.({ stage: "read", done: 1 });
    return plan.book;
  }, run);
}
