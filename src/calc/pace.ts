import { calendarOf, dayOf, type Day } from "./day";
import { firstDayOf, lastDayOf } from "./period";

/**
 * How a year's target falls due: by the end of day `days[i]` of the year `parts[i]` of `parts.at(-1)` parts, evenly within
 * each span. Whole numbers, rising.
 */
export interface Profile {
  days: readonly number[];
  parts: readonly number[];
}

/** The day of its year: 1 on 1 January. */
export function dayOfYear(day: Day): number {
  return day - firstDayOf(calendarOf(day).year) + 1;
}

/**
 * An even pace: none before 1 January, all at the end of 31 December.
 *
 * @example evenProfile(2025) // { days: [365], parts: [365] }
 */
export function evenProfile(year: number): Profile {
  const length = dayOfYear(lastDayOf(year));
  return { days: [length], parts: [length] };
}

/**
 * The pace of a target that is phased over the quarters, people each; even where all are 0.
 *
 * @example quarterProfile(2025, [5, 5, 10, 0]) // { days: [90, 181, 273, 365], parts: [5, 10, 20, 20] }
 */
export function quarterProfile(year: number, quarters: readonly number[]): Profile {
  const ends = [4, 7, 10].map((month) => dayOfYear((dayOf(year, month, 1)! - 1) as Day));
  return cumulated([...ends, dayOfYear(lastDayOf(year))], quarters) ?? evenProfile(year);
}

/**
 * The pace at which people came in over the years before, month by month; null where nobody did. O(people).
 *
 * @param days the days on which people came in, of any year; those of the `span` years before `year` count.
 * @example earlierProfile(2025, [dayOf(2024, 3, 5)!])!.parts // [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
 */
export function earlierProfile(year: number, days: ArrayLike<number>, span = 3): Profile | null {
  const [from, to] = [firstDayOf(year - span), firstDayOf(year)];
  const byMonth = Array.from({ length: 12 }, () => 0);
  for (let person = 0; person < days.length; person++) {
    const day = days[person]!;
    if (day >= from && day < to) byMonth[calendarOf(day as Day).month - 1]!++;
  }
  const ends = Array.from({ length: 12 }, (_, month) =>
    dayOfYear(month < 11 ? ((dayOf(year, month + 2, 1)! - 1) as Day) : lastDayOf(year)),
  );
  return cumulated(ends, byMonth);
}

function cumulated(days: readonly number[], each: readonly number[]): Profile | null {
  let sum = 0;
  const parts = each.map((part) => (sum += part));
  return sum === 0 ? null : { days, parts };
}

/**
 * People due of a target by the end of a day, not rounded. O(spans).
 *
 * @example dueBy(385, dayOf(2025, 6, 30)!, evenProfile(2025)) // 190.92: 181 of 365 days
 */
export function dueBy(quota: number, day: Day, { days, parts }: Profile): number {
  const gone = dayOfYear(day);
  const span = days.findIndex((end) => gone <= end);
  const [from, done] = [days[span - 1] ?? 0, parts[span - 1] ?? 0];
  const length = days[span]! - from;
  return (quota * (done * length + (parts[span]! - done) * (gone - from))) / (length * parts.at(-1)!);
}

/**
 * Days that `actual` people are ahead of the pace of a target at the end of a day; below 0: behind. Whole, counted to the
 * last day by whose end no more were due. O(spans).
 *
 * @example daysAhead(160, 385, dayOf(2025, 6, 30)!, evenProfile(2025)) // -30: 160 people were due on day 151
 */
export function daysAhead(actual: number, quota: number, day: Day, profile: Profile): number {
  const { days, parts } = profile;
  const whole = parts.at(-1)!;
  if (actual === dueBy(quota, day, profile)) return 0;
  // More parts are due than people are in, all in parts of the quota: so as not to leave whole numbers.
  const span = parts.findIndex((part) => part * quota > actual * whole);
  if (span === -1) return days.at(-1)! - dayOfYear(day);
  const [from, done] = [days[span - 1] ?? 0, parts[span - 1] ?? 0];
  const reached = Math.floor(
    ((actual * whole - done * quota) * (days[span]! - from)) / ((parts[span]! - done) * quota),
  );
  return from + reached - dayOfYear(day);
}
