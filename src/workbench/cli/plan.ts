import {
  type AllocationChoice,
  calendarOf,
  type Conflict,
  type Day,
  dayWithin,
  type MeasureChoice,
  type Measured,
  planOf,
  plansOf,
} from "../../calc";
import { allocate, check, fix, freeze, type Issue, JobError, type PlanBook, report, today } from "../../jobs";
import { sheetText } from "../../locales";
import type { PlanOptions } from "./options";

/** What the main job came to: figures and issues, or the conflict that nothing was written for. */
export interface PlanResult {
  measured: Measured | null;
  conflict: Issue | null;
  choice: MeasureChoice;
  issues: Issue[];
}

/** Asked for a day outside the year of the plan. */
export class AsOfOutsideYearError extends Error {
  constructor(
    readonly day: Day,
    readonly year: number,
  ) {
    super(`as-of outside ${year}`);
    this.name = "AsOfOutsideYearError";
  }
}

/**
 * The main job on the workbook that Excel's client is joined to: check, mend where asked, allocate, report (with Tiến độ), freeze where asked. Without a total to split the
 * allocation is left out and said so; an impossible plan ends the job before anything is written.
 */
export async function plan(options: PlanOptions): Promise<PlanResult> {
  const book = options.fix ? await mended() : await check();
  const choice = choiceOf(options, book);
  const allocation: AllocationChoice = {
    year: choice.year,
    kind: choice.kind,
    total: options.total,
    method: options.method ?? "webster",
  };
  const issues = [...book.issues];
  const proposed = await allocateWhereAsked(allocation, issues);
  if (proposed && !proposed.ok) {
    const conflict = conflictIssue(proposed.conflict, book);
    return { measured: null, conflict, choice, issues: [...issues, conflict] };
  }
  const asked = options.total !== null || options.method !== null;
  const measuring: MeasureChoice = asked ? { ...choice, basis: "proposal" } : choice;
  const { measured } = await report(measuring);
  if (options.freeze) await freeze(measuring);
  return { measured, conflict: null, choice, issues };
}

/** The workbook once all cells are mended that have one cure; what the planner has to confirm is left to them. */
async function mended(): Promise<PlanBook> {
  const book = await check();
  const easy = book.issues.filter((issue) => issue.fix?.change.kind === "cell");
  if (easy.length === 0) return book;
  await fix({ issues: easy, conventions: [] });
  return check();
}

async function allocateWhereAsked(
  choice: AllocationChoice,
  issues: Issue[],
): Promise<Awaited<ReturnType<typeof allocate>> | null> {
  try {
    return await allocate(choice);
  } catch (error) {
    if (!(error instanceof JobError) || error.code !== "noTotal") throw error;
    issues.push({
      code: "noTotal",
      severity: "error",
      sheet: null,
      cell: null,
      params: { kind: choice.kind, year: choice.year },
    });
    return null;
  }
}

function choiceOf({ year, asOf, target }: PlanOptions, { targets }: PlanBook): MeasureChoice {
  const plans = plansOf(targets);
  const planned = year ?? calendarOf(asOf ?? today()).year;
  const meant = year === null && asOf === null ? (planOf(plans, { year: planned })?.year ?? planned) : planned;
  if (asOf !== null && calendarOf(asOf).year !== meant) throw new AsOfOutsideYearError(asOf, meant);
  const kind = target ?? plans.find((plan) => plan.year === meant)?.kind ?? sheetText().t("sheet.defaultKind");
  return { year: meant, kind, asOf: asOf ?? dayWithin(meant, today()) };
}

function conflictIssue({ kind, need, available, node }: Conflict, { units }: PlanBook): Issue {
  const unit = node === null ? "" : (units[node]?.name ?? "");
  return {
    code: "planImpossible",
    severity: "error",
    sheet: null,
    cell: null,
    params: { kind, need, available, short: need - available, unit },
  };
}
