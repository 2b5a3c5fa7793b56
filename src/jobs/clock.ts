import { calendarOf, type Day, dayOf } from "../calc";

/** The planner's own date, as the clock on the wall has it. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

/** The year that targets without a year are taken for. */
export function thisYear(): number {
  return calendarOf(today()).year;
}
