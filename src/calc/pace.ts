import { calendarOf, type Day } from "./day";
import { cutRatioOf, type Ratio } from "./percent";
import { firstDayOf } from "./period";

/**
 * An even pace over the year: the share of it due by the end of the as-of date, cut to 0,1 %, and how many days `actual`
 * people are ahead of it (below 0: behind). Null once the target is met, and without one. Constant cost.
 *
 * @example paceOf(dayOf(2025, 6, 30)!, 160, 385) // { due: 0.495, days: -30 }: 181 of 365 days, 160 people due on day 151
 */
export function paceOf(asOf: Day, actual: number, quota: number | null): { due: Ratio; days: number } | null {
  if (quota === null || actual >= quota) return null;
  const { year } = calendarOf(asOf);
  const length = firstDayOf(year + 1) - firstDayOf(year);
  const gone = asOf - firstDayOf(year) + 1;
  return { due: cutRatioOf(gone, length)!, days: Math.floor((actual * length) / quota) - gone };
}
