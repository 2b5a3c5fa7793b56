import { calendarOf, type Day } from "../calc";
import { asBefore } from "./as-before";
import type { WorkbookContent } from "./content";
import { readConventions } from "./conventions";
import { locateParts } from "./locate";
import { type Reading, readContent } from "./read-content";
import { readFonts } from "./read-fonts";
import { type ReadPlan, readPlan } from "./read-plan";

/**
 * Reads the workbook and what it says: two syncs, one more for each block over 4 MB, and one more where letters of an old
 * alphabet are met. What a run that broke off has written is read as it was before. `year` stands in where the targets name none. Linear in the used cells.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { today, year = calendarOf(today).year, ...reading }: Reading & { today: Day; year?: number },
): Promise<{ content: WorkbookContent; plan: ReadPlan }> {
  const read = asBefore(await readContent(context, reading));
  const conventions = readConventions(read);
  const parts = locateParts(read, conventions);
  const content = await readFonts(context, read, parts);
  const found = content === read ? parts : locateParts(content, conventions);
  const plan = readPlan(content, { today, year }, conventions, found);
  reading.onRead?.(plan.book.from.fingerprint);
  return { content, plan };
}
