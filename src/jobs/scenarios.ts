import type { Scenario } from "../calc";
import { carryOut, JobError, readWorkbook, type ResultSheet, sheetWithoutScenario, sheetWithScenario } from "../excel";
import { today } from "./clock";
import { inTurn } from "./in-turn";
import { type JobRun, readingOf, writingOf } from "./job";

/**
 * Keeps a scenario in the workbook, on sheet Kịch bản: in place of one of the same name, else below the others. Two syncs to
 * read, three to write.
 */
export function keepScenario(scenario: Scenario, run: JobRun = {}): Promise<void> {
  return writeScenarios(run, (content) => sheetWithScenario(content, scenario));
}

/** Takes a scenario out of the workbook. Throws `gone` where it is not there. Two syncs to read, three to write. */
export function dropScenario(name: string, run: JobRun = {}): Promise<void> {
  return writeScenarios(run, (content) => sheetWithoutScenario(content, name));
}

type Content = Awaited<ReturnType<typeof readWorkbook>>["content"];

function writeScenarios(run: JobRun, sheetOf: (content: Content) => ResultSheet | null): Promise<void> {
  return inTurn(async (context) => {
    run.onProgress?.({ stage: "read", done: 0 });
    const { content } = await readWorkbook(context, { ...readingOf(run), today: today() });
    const sheet = sheetOf(content);
    if (!sheet) throw new JobError("gone");
    const writing = writingOf(run);
    writing.onProgress?.(0);
    await carryOut(context, content, { job: "scenario", results: [sheet], cells: [] }, writing);
  }, run);
}
