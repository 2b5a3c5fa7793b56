import { readContent, type WorkbookContent } from "./content";
import { type ReadPlan, readPlan } from "./read-plan";

/** Reads the workbook and what it says, in two syncs. `year` stands in where the targets name none. Linear in the used cells. */
export async function readWorkbook(
  context: Excel.RequestContext,
  year: number,
  signal?: AbortSignal,
): Promise<{ content: WorkbookContent; plan: ReadPlan }> {
  const content = await readContent(context, signal);
  return { content, plan: readPlan(content, year) };
}
