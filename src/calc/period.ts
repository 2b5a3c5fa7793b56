import { calendarOf, dayOf, type Day } from "./day";

/** Five-year terms: 2021–2025, 2026–2030, … */
const TERM_YEARS = 5;
const A_TERM_BEGINS = 2021;

/** 1 January. */
export function firstDayOf(year: number): Day {
  return dayOf(year, 1, 1)!;
}

/** 31 December. */
export function lastDayOf(year: number): Day {
  return dayOf(year, 12, 31)!;
}

/**
 * The same date of the year before; 28 February for 29 February.
 *
 * @example sameDayYearBefore(dayOf(2024, 2, 29)!) // dayOf(2023, 2, 28)
 */
export function sameDayYearBefore(day: Day): Day {
  const { year, month, date } = calendarOf(day);
  return dayOf(year - 1, month, date) ?? dayOf(year - 1, month, date - 1)!;
}

/**
 * The first day of the five-year term a day lies in.
 *
 * @example termStart(dayOf(2024, 6, 30)!) // dayOf(2021, 1, 1)
 */
export function termStart(day: Day): Day {
  const { year } = calendarOf(day);
  return firstDayOf(A_TERM_BEGINS + TERM_YEARS * Math.floor((year - A_TERM_BEGINS) / TERM_YEARS));
}

/**
 * The last year of the five-year term a day lies in.
 *
 * @example termEnd(dayOf(2024, 6, 30)!) // 2025
 */
export function termEnd(day: Day): number {
  return calendarOf(termStart(day)).year + TERM_YEARS - 1;
}
