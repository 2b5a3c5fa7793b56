import { calendarOf, type Day } from "./day";
import { forestOf } from "./forest";
import { InvalidInputError } from "./outcome";
import { dueBy, firstDayOf, sameDayYearBefore, termStart } from "./period";

/**
 * How far a unit has got: above its target, at it, on pace (at least the whole people due by the as-of date), behind
 * that; nobody in yet; no target.
 */
export type Status = "over" | "met" | "onPace" | "behind" | "none" | "noTarget";

export interface AttainProblem {
  /** Index of the unit above, -1 at a top. */
  parents: ArrayLike<number>;
  /** People asked of each unit for the year; null without a target. */
  quotas: readonly (number | null)[];
  /** One entry a person: index of the unit, and the day that counts. */
  admissions: { units: ArrayLike<number>; days: ArrayLike<number> };
  asOf: Day;
}

/** People, one entry a unit, each with all that is under it. */
export interface UnitsAttained {
  /** Given, or else the sum of the parts that have one; null where none has. */
  quotas: (number | null)[];
  /** In from 1 January of the as-of date's year to the as-of date, both included. */
  actual: Int32Array;
  /** In over the same days of the year before. */
  lastYear: Int32Array;
  /** In from the first day of the five-year term (2021–2025, 2026–2030, …) to the as-of date. */
  term: Int32Array;
  status: Status[];
}

/**
 * Counts people in at the as-of date, rolled up the tree. O(units + people). Input is not changed.
 *
 * @throws InvalidInputError `quotas` or `admissions.days` of another length, `quotas` with the index where one is not a
 * whole number of 0 or more, `admissions.units` with the index of a person in no unit, `parents` as in `allocate`.
 * @example
 * attain({ parents: [-1, 0], quotas: [null, 20], admissions: { units: [1], days: [dayOf(2024, 3, 2)!] },
 *   asOf: dayOf(2024, 12, 31)! }) // quotas [20, 20], actual [1, 1], status ["behind", "behind"]
 */
export function attain({ parents, quotas: given, admissions: { units, days }, asOf }: AttainProblem): UnitsAttained {
  const forest = forestOf(parents);
  const n = forest.order.length;
  if (given.length !== n) throw new InvalidInputError("quotas");
  if (days.length !== units.length) throw new InvalidInputError("admissions.days");
  given.forEach((quota, unit) => {
    if (quota !== null && !(Number.isInteger(quota) && quota >= 0)) throw new InvalidInputError("quotas", unit);
  });

  const yearStart = firstDayOf(calendarOf(asOf).year);
  const lastYearStart = firstDayOf(calendarOf(asOf).year - 1);
  const lastYearEnd = sameDayYearBefore(asOf);
  const term = termStart(asOf);
  const counts = { actual: new Int32Array(n), lastYear: new Int32Array(n), term: new Int32Array(n) };
  for (let person = 0; person < units.length; person++) {
    const unit = units[person]!;
    const day = days[person]!;
    if (!(unit in counts.actual)) throw new InvalidInputError("admissions.units", person);
    if (day >= yearStart && day <= asOf) counts.actual[unit]!++;
    if (day >= lastYearStart && day <= lastYearEnd) counts.lastYear[unit]!++;
    if (day >= term && day <= asOf) counts.term[unit]!++;
  }

  const quotas = [...given];
  for (let i = n - 1; i >= 0; i--) {
    const unit = forest.order[i]!;
    if (given[unit] === null) quotas[unit] = sumOfGiven(Array.from(forest.parts(unit), (part) => quotas[part]!));
    const above = forest.parents[unit]!;
    if (above === n) continue;
    counts.actual[above]! += counts.actual[unit]!;
    counts.lastYear[above]! += counts.lastYear[unit]!;
    counts.term[above]! += counts.term[unit]!;
  }
  return { quotas, ...counts, status: quotas.map((quota, unit) => statusOf(quota, counts.actual[unit]!, asOf)) };
}

/**
 * The sum of the targets that there are; null where there is none.
 *
 * @example sumOfGiven([3, null, 4]) // 7
 */
export function sumOfGiven(quotas: readonly (number | null)[]): number | null {
  return quotas.reduce((sum, quota) => (quota === null ? sum : (sum ?? 0) + quota), null);
}

/**
 * The status of `actual` people in of a target of `quota` people at a day. A target of 0 is none until somebody is in.
 *
 * @example statusOf(20, 9, dayOf(2025, 6, 30)!) // "onPace": 181 of 365 days, 9.9 people due
 */
export function statusOf(quota: number | null, actual: number, asOf: Day): Status {
  if (quota === null || (quota === 0 && actual === 0)) return "noTarget";
  if (actual > quota) return "over";
  if (actual === quota) return "met";
  if (actual === 0) return "none";
  return actual >= Math.floor(dueBy(quota, asOf)) ? "onPace" : "behind";
}
