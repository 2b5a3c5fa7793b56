import { readWorkbook, undoLastRun, type Undone } from "../excel";
import { today } from "./clock";
import { inTurn } from "./in-turn";
import { type JobRun, readingOf, writingOf } from "./job";

/**
 * Hoàn tác: takes back the last run, also after the workbook was saved and opened again. A cell edited by hand since is left
 * alone and told. Two syncs to read, two to write.
 */
export function undo(run: JobRun = {}): Promise<Undone> {
  return inTurn(async (context) => {
    run.onProgress?.({ stage: "read", done: 0 });
    const { content } = await readWorkbook(context, { ...readingOf(run), today: today() });
    const writing = writingOf(run);
    writing.onProgress?.(0);
    return undoLastRun(context, content, writing);
  }, run);
}
