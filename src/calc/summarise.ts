import { attain } from "./attain";
import { compose } from "./compose";
import { countedPeople, milestoneOf } from "./counted-people";
import { calendarOf } from "./day";
import { forecast } from "./forecast";
import { keyOf } from "./key";
import { type CountedMeasure, measure, measuredWith } from "./measure";
import type { MeasureChoice, MeasuredBook, MeasuredRow } from "./measured";
import { monthsOfDays } from "./months";
import { firstDayOf } from "./period";
import { plansOf } from "./plans";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { sinceSnapshot } from "./since-snapshot";
import type { Snapshot } from "./snapshot";
import type { Summary } from "./summary";

/** What a workbook says, as far as a meeting needs it. */
export interface SummarisedBook extends MeasuredBook {
  /** Those frozen for earlier meetings; absent: none. */
  snapshots?: readonly Snapshot[];
}

const STAGES = ["course", "admitted", "official"] as const;

/**
 * All that a meeting is told of a target at the as-of date. A target of another kind that no date counts towards is named in
 * `unmeasured`. Cost of `measure` for each target of the year, O(units log units) for the lists.
 *
 * @throws InvalidInputError as `measure`.
 * @example summarise({ units: [branch], people: [admittedIn2024], targets: [asked20], proposal: null },
 *   { year: 2024, kind: "Kết nạp", asOf: dayOf(2024, 12, 31)! }).lists.none // []
 */
export function summarise(book: SummarisedBook, choice: MeasureChoice): Summary {
  const settings = book.settings ?? DEFAULT_SETTINGS;
  const whole = measuredWith(book, choice);
  const { measured, tree, counted, milestone, dueShare } = whole;
  const { asOf, year, kind } = measured.choice;
  const { quota, actual } = measured.whole;
  const beside = plansOf(book.targets).filter((plan) => plan.year === year && keyOf(plan.kind) !== keyOf(kind));
  return {
    measured,
    settings,
    others: beside.flatMap((plan) => (milestoneOf(plan.kind) === null ? [] : measure(book, { ...plan, asOf }))),
    unmeasured: beside.filter((plan) => milestoneOf(plan.kind) === null).map((plan) => plan.kind),
    lists: listsOf(measured.rows, settings),
    forecast: forecast({ people: book.people, milestone, quota, actual, asOf, dueShare }),
    composition: compose({
      people: book.people,
      counted,
      types: tree.units.map((unit) => book.units[unit]!.type),
      asOf,
    }),
    heat: heatOf(whole),
    funnel: STAGES.map((stage) => ({ stage, ...inYear(book, whole, stage) })),
    since: sinceSnapshot(measured, book.snapshots ?? []),
  };
}

function listsOf(rows: readonly MeasuredRow[], { listOver, listUnder }: Settings): Summary["lists"] {
  const branches = rows.filter(({ isBranch, quota }) => isBranch && quota !== null);
  const reached = ({ attainment }: MeasuredRow): number => attainment ?? Infinity;
  const best = (a: MeasuredRow, b: MeasuredRow): number => compared(reached(b), reached(a)) || b.actual - a.actual;
  const days = ({ pace }: MeasuredRow): number => pace?.days ?? 0;
  return {
    over: branches.filter((row) => row.actual > 0 && reached(row) * 100 > listOver).sort(best),
    under: branches
      .filter((row) => row.actual > 0 && reached(row) * 100 < listUnder)
      .sort((a, b) => compared(reached(a), reached(b)) || b.quota! - a.quota!),
    none: branches.filter(({ status }) => status === "none"),
    commend: branches.filter(({ status }) => status === "over" || status === "met").sort(best),
    behind: branches
      .filter(({ status, pace }) => status === "behind" || (status === "none" && pace !== null && pace.due >= 1))
      .sort((a, b) => days(a) - days(b) || b.quota! - a.quota!),
  };
}

function compared(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** People of each month, rolled up: each month is counted as the days of that month. */
function heatOf({ measured, tree, counted }: CountedMeasure): Summary["heat"] {
  const { asOf } = measured.choice;
  const from = firstDayOf(calendarOf(asOf).year);
  const monthOf = monthsOfDays(calendarOf(asOf).year);
  const months = measured.rows.map(() => new Int32Array(12));
  for (let index = 0; index < counted.days.length; index++) {
    const day = counted.days[index]!;
    if (day >= from && day <= asOf) months[counted.units[index]!]![monthOf[day - from]! - 1]!++;
  }
  for (let i = months.length - 1; i >= 0; i--) {
    const above = tree.parents[i]!;
    if (above !== -1) months[i]!.forEach((people, month) => (months[above]![month]! += people));
  }
  return measured.rows.map((row, i) => ({ row, months: Array.from(months[i]!) }));
}

function inYear(
  { units, people }: SummarisedBook,
  { tree, measured }: CountedMeasure,
  stage: (typeof STAGES)[number],
): { count: number; lastYear: number } {
  const { asOf } = measured.choice;
  const counted = countedPeople(units, people, tree, stage, asOf);
  const noTargets = tree.parents.map(() => null);
  const { actual, lastYear } = attain({ parents: tree.parents, quotas: noTargets, admissions: counted, asOf });
  const ofTops = (figures: Int32Array): number =>
    tree.parents.reduce((sum, above, i) => (above === -1 ? sum + figures[i]! : sum), 0);
  return { count: ofTops(actual), lastYear: ofTops(lastYear) };
}
