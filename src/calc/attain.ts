import { calendarOf, type Day } from "./day";
import { forestOf } from "./forest";
import { InvalidInputError } from "./outcome";
import { dueBy, evenProfile, type Profile } from "./pace";
import { firstDayOf, sameDayYearBefore, termStart } from "./period";

/**
 * How far a unit has got: above its target, at it (or within its range), on pace (at least the whole people due by the
 * as-of date), behind that; nobody in yet; no target.
 */
export type Status = "over" | "met" | "onPace" | "behind" | "none" | "noTarget";

export interface AttainProblem {
  /** Index of the unit above, -1 at a top. */
  parents: ArrayLike<number>;
  /** People asked of each unit for the year, the least of a range; null without a target. */
  quotas: readonly (number | null)[];
  /** The most people of each target, null where it is open; absent: each is the one number. */
  most?: readonly (number | null)[];
  /** One entry a person: index of the unit, and the day that counts. */
  admissions: { units: ArrayLike<number>; days: ArrayLike<number> };
  asOf: Day;
  /** How the targets fall due; absent: evenly over the year. */
  profile?: Profile;
  /** Percent of the people due that count as on pace; absent: 100. */
  onPaceFrom?: number;
}

/** People, one entry a unit, each with all that is under it. */
export interface UnitsAttained {
  /** Given, or else the sum of the parts that have one; null where none has. */
  quotas: (number | null)[];
  /** The same of the most people; null where one of them is open, or where there is no target. */
  most: (number | null)[];
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
 * @throws InvalidInputError `quotas`, `most` or `admissions.days` of another length, `quotas` with the index where one is
 * not a whole number of 0 or more, `most` where one is less than its quota, `admissions.units` with the index of a person
 * in no unit, `parents` as in `allocate`.
 * @example
 * attain({ parents: [-1, 0], quotas: [null, 20], admissions: { units: [1], days: [dayOf(2024, 3, 2)!] },
 *   asOf: dayOf(2024, 12, 31)! }) // quotas [20, 20], actual [1, 1], status ["behind", "behind"]
 */
export function attain(problem: AttainProblem): UnitsAttained {
  const { parents, quotas: given, most: ends = given, admissions, asOf } = problem;
  const { profile = evenProfile(calendarOf(asOf).year), onPaceFrom = 100 } = problem;
  const forest = forestOf(parents);
  const n = forest.order.length;
  if (given.length !== n) throw new InvalidInputError("quotas");
  if (ends.length !== n) throw new InvalidInputError("most");
  given.forEach((quota, unit) => {
    if (quota !== null && !(Number.isInteger(quota) && quota >= 0)) throw new InvalidInputError("quotas", unit);
    const end = ends[unit] ?? null;
    if (end !== null && !(Number.isInteger(end) && end >= (quota ?? Infinity)))
      throw new InvalidInputError("most", unit);
  });
  const counts = countsOf(admissions, n, asOf);
  const quotas = [...given];
  const most = [...ends];
  for (let i = n - 1; i >= 0; i--) {
    const unit = forest.order[i]!;
    if (given[unit] === null) {
      const asked = Array.from(forest.parts(unit)).filter((part) => quotas[part] !== null);
      quotas[unit] = asked.length === 0 ? null : sumOf(asked.map((part) => quotas[part]!));
      const isOpen = asked.length === 0 || asked.some((part) => most[part] === null);
      most[unit] = isOpen ? null : sumOf(asked.map((part) => most[part]!));
    }
    const above = forest.parents[unit]!;
    if (above === n) continue;
    counts.actual[above]! += counts.actual[unit]!;
    counts.lastYear[above]! += counts.lastYear[unit]!;
    counts.term[above]! += counts.term[unit]!;
  }
  const status = quotas.map((quota, unit) =>
    statusOf({ quota, most: most[unit]!, actual: counts.actual[unit]! }, dueBy(quota ?? 0, asOf, profile), onPaceFrom),
  );
  return { quotas, most, ...counts, status };
}

function countsOf({ units, days }: AttainProblem["admissions"], n: number, asOf: Day) {
  if (days.length !== units.length) throw new InvalidInputError("admissions.days");
  const yearStart = firstDayOf(calendarOf(asOf).year);
  const lastYearStart = firstDayOf(calendarOf(asOf).year - 1);
  const lastYearEnd = sameDayYearBefore(asOf);
  const term = termStart(asOf);
  const [actual, lastYear, inTerm] = [new Int32Array(n), new Int32Array(n), new Int32Array(n)];
  for (let person = 0; person < units.length; person++) {
    const unit = units[person]!;
    const day = days[person]!;
    if (actual[unit] === undefined) throw new InvalidInputError("admissions.units", person);
    if (day >= yearStart && day <= asOf) actual[unit]++;
    if (day >= lastYearStart && day <= lastYearEnd) lastYear[unit]!++;
    if (day >= term && day <= asOf) inTerm[unit]!++;
  }
  return { actual, lastYear, term: inTerm };
}

function sumOf(people: readonly number[]): number {
  return people.reduce((sum, one) => sum + one, 0);
}

/**
 * The status of people in of a target, of which `due` people are due; `onPaceFrom` percent of them count as on pace. A
 * target of 0 is none until somebody is in; a range is met within it, an open target is its least.
 *
 * @example statusOf({ quota: 20, most: 20, actual: 9 }, 9.9) // "onPace": 181 of 365 days, 9.9 people due
 * @example statusOf({ quota: 1, most: 2, actual: 2 }, 0.5) // "met"
 */
export function statusOf(
  { quota, most, actual }: { quota: number | null; most: number | null; actual: number },
  due: number,
  onPaceFrom = 100,
): Status {
  if (quota === null || (quota === 0 && actual === 0)) return "noTarget";
  if (actual > Math.max(quota, most ?? quota)) return "over";
  if (actual >= quota) return actual > quota && most === null ? "over" : "met";
  if (actual === 0) return "none";
  return actual >= Math.floor((due * onPaceFrom) / 100) ? "onPace" : "behind";
}
