import { carryOut, emptySheets, type Part, readWorkbook } from "../excel";
import { today } from "./clock";
import { inTurn } from "./in-turn";
import { type JobRun, readingOf, writingOf } from "./job";

/** A sheet that was inserted, and the cell where filling it begins. */
export interface InsertedSheet {
  part: Part;
  sheet: string;
  cell: string;
}

/**
 * Chèn sheet: inserts the planner's sheets for those of the parts that are not recognised yet, each with its headers, its
 * lists and an example row that is never counted. Two syncs to read, three to write.
 */
export function insertSheets(parts: readonly Part[], run: JobRun = {}): Promise<InsertedSheet[]> {
  return inTurn(async (context) => {
    run.onProgress?.({ stage: "read", done: 0 });
    const { content, plan } = await readWorkbook(context, { ...readingOf(run), today: today() });
    const sheets = emptySheets(content, plan, parts, today());
    const writing = writingOf(run);
    writing.onProgress?.(0);
    await carryOut(
      context,
      content,
      { job: "insert", results: sheets.map(({ result }) => result), cells: [] },
      writing,
    );
    return sheets.map(({ part, result, cell }) => ({ part, sheet: result.name, cell }));
  }, run);
}
