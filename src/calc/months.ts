import { calendarOf, dayOf, type Day } from "./day";
import type { MeasuredMonth } from "./measured";
import { dueBy, evenProfile, type Profile } from "./pace";
import { firstDayOf, lastDayOf } from "./period";

/**
 * The twelve months of the as-of date's year: people in since 1 January by the end of each, and the people due by then.
 * O(people).
 *
 * @param days one a person, the day that counts.
 * @param quota people, null without a target.
 * @example monthsOf([dayOf(2025, 2, 3)!], 365, dayOf(2025, 2, 28)!, evenProfile(2025))[1] // { month: 2, actual: 1, pace: 59 }
 */
export function monthsOf(days: ArrayLike<number>, quota: number | null, asOf: Day, profile: Profile): MeasuredMonth[] {
  const { year } = calendarOf(asOf);
  const from = firstDayOf(year);
  const monthOf = monthsOfDays(year);
  const byMonth = new Int32Array(13);
  for (let person = 0; person < days.length; person++) {
    const day = days[person]!;
    if (day >= from && day <= asOf) byMonth[monthOf[day - from]!]!++;
  }
  let sum = 0;
  return Array.from({ length: 12 }, (_, i) => {
    const month = i + 1;
    sum += byMonth[month]!;
    const nextMonth = month < 12 ? dayOf(year, month + 1, 1)! : firstDayOf(year + 1);
    const hasBegun = dayOf(year, month, 1)! <= asOf;
    return {
      month,
      actual: hasBegun ? sum : null,
      pace: quota === null ? null : dueBy(quota, (nextMonth - 1) as Day, profile),
    };
  });
}

/**
 * People in since 1 January by the end of each of a year's twelve months, the whole year's last. O(people).
 *
 * @param days one a person, the day that counts.
 * @example wholeYear([dayOf(2024, 2, 29)!, dayOf(2024, 12, 31)!], 2024) // [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]
 */
export function wholeYear(days: ArrayLike<number>, year: number): number[] {
  return monthsOf(days, null, lastDayOf(year), evenProfile(year)).map(({ actual }) => actual!);
}

/** The month, 1 to 12, of each day of a year, 1 January first: asked of the calendar once, not for every person. */
export function monthsOfDays(year: number): Uint8Array {
  const from = firstDayOf(year);
  return Uint8Array.from({ length: firstDayOf(year + 1) - from }, (_, day) => calendarOf((from + day) as Day).month);
}
