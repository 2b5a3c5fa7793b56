import { type Day, dayOf } from "../calc";

/** The planner's own date, as the clock on the wall has it. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

const SECONDS_A_DAY = 86_400;

/** The planner's own date and time, to the second: days and part of a day since 1899-12-30. */
export function now(): number {
  const now = new Date();
  return today() + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / SECONDS_A_DAY;
}
