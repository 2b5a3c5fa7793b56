declare const dayBrand: unique symbol;

/** A whole day counted from 1899-12-30, Excel's serial date. It has no clock and so no time zone. */
export type Day = number & { readonly [dayBrand]: true };

/** Days from 0000-03-01 to 1899-12-30. Years here begin in March, so the leap day is a year's last. */
const EPOCH = 693_899;
const DAYS_PER_400_YEARS = 146_097;

function daysBeforeMarchYear(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/**
 * The day of a calendar date (month 1 to 12), or null where the calendar has no such date. Constant cost.
 * Method: days_from_civil, H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 *
 * @example dayOf(2024, 12, 31) // 45657
 * @example dayOf(2023, 2, 29)  // null
 */
export function dayOf(year: number, month: number, date: number): Day | null {
  const marchYear = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const day = daysBeforeMarchYear(marchYear) + Math.floor((153 * monthFromMarch + 2) / 5) + date - 1 - EPOCH;
  const back = calendarOf(day as Day);
  return back.year === year && back.month === month && back.date === date ? (day as Day) : null;
}

/**
 * The calendar date of a day: year, month 1 to 12, date. Constant cost.
 *
 * @example calendarOf(45657 as Day) // { year: 2024, month: 12, date: 31 }
 */
export function calendarOf(day: Day): { year: number; month: number; date: number } {
  const sinceMarch0 = day + EPOCH;
  let marchYear = Math.floor((sinceMarch0 * 400) / DAYS_PER_400_YEARS);
  if (daysBeforeMarchYear(marchYear) > sinceMarch0) marchYear--;
  else if (daysBeforeMarchYear(marchYear + 1) <= sinceMarch0) marchYear++;
  const dayOfMarchYear = sinceMarch0 - daysBeforeMarchYear(marchYear);
  const monthFromMarch = Math.floor((5 * dayOfMarchYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: month <= 2 ? marchYear + 1 : marchYear,
    month,
    date: dayOfMarchYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * The day as ISO text. Constant cost.
 *
 * @example isoOf(dayOf(2024, 12, 31)!) // "2024-12-31"
 */
export function isoOf(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/**
 * The day that ISO text names, or null where the text is not `yyyy-mm-dd` or the calendar has no such date.
 *
 * @example dayOfIso("2024-12-31") // 45657
 */
export function dayOfIso(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
