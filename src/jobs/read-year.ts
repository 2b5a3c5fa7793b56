import { type carryOut, readWorkbook, type WriteRun } from "../excel";
import { today } from "./clock";
import { inTurn } from "./in-turn";
import { type JobRun, READ_SHARE, readingOf, writingOf } from "./job";
import { requireUnits } from "./require-units";

/** A workbook that was read for a job, and how the job is to write. */
type YearRead = Awaited<ReturnType<typeof readWorkbook>> & {
  context: Parameters<typeof carryOut>[0];
  /** Tells the progress that the writing has begun. */
  writing: () => WriteRun;
};

/** Reads the workbook for figures of a year and works with it. Two syncs to read. Throws `noUnits` where it holds none. */
export function readYear<T>(year: number, run: JobRun, work: (read: YearRead) => Promise<T>): Promise<T> {
  return inTurn(async (context) => {
    run.onProgress?.({ stage: "read", done: 0 });
    const read = await readWorkbook(context, { ...readingOf(run), today: today(), year });
    requireUnits(read.plan.book);
    run.onProgress?.({ stage: "calculate", done: READ_SHARE });
    const writing = (): WriteRun => {
      const writes = writingOf(run);
      writes.onProgress?.(0);
      return writes;
    };
    return work({ ...read, context, writing });
  }, run);
}
