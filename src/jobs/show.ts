import type { Person } from "../calc";
import { type FoundRow, JobError, readWorkbook, type ReadPlan, rowOfPerson, rowOfUnit, selectCell } from "../excel";
import { today } from "./clock";
import { inTurn } from "./in-turn";
import { type JobRun, readingOf } from "./job";

/** Đến ô: brings a cell of the workbook to the front. One sync. */
export function show({ sheet, cell }: { sheet: string; cell: string }): Promise<void> {
  return inTurn((context) => selectCell(context, sheet, cell));
}

/**
 * Đến ô of a unit: selects its row in the planner's units, wherever it stands now. Throws `rowGone` where it stands there no
 * more. Two syncs to read, one to select.
 */
export function showUnit(id: string, run: JobRun = {}): Promise<void> {
  return showRow((plan) => rowOfUnit(plan, id), run);
}

/**
 * Đến ô of a person: selects the row in the register, wherever it stands now. Throws `rowGone` where it stands there no more.
 * Two syncs to read, one to select.
 */
export function showPerson(person: Person, run: JobRun = {}): Promise<void> {
  return showRow((plan) => rowOfPerson(plan, person), run);
}

function showRow(find: (plan: ReadPlan) => FoundRow | null, run: JobRun): Promise<void> {
  return inTurn(async (context) => {
    run.onProgress?.({ stage: "read", done: 0 });
    const { plan } = await readWorkbook(context, { ...readingOf(run), today: today() });
    const found = find(plan);
    if (!found) throw new JobError("rowGone");
    await selectCell(context, found.sheet, found.cells);
  }, run);
}
