import { calendarOf, dayOf } from "../calc/day";
import type { Day } from "../calc/day";
import { printedRatio, type Ratio } from "../calc/percent";
import type { Settings } from "../calc/settings";
import { i18n } from "./i18n";

/** No-break: a number never stands on another line than its unit. */
const NO_BREAK_SPACE = "\u00a0";

/** Making a formatter takes longer than formatting a thousand figures. */
const FIGURES = new Map<string, Intl.NumberFormat>();

function localeOf(language: string): string {
  return language === "en" ? "en-US" : "vi-VN";
}

/**
 * Whole people.
 *
 * @example formatPeople(1950) // "1.950"; in English "1,950"
 */
export function formatPeople(people: number, language = i18n.language): string {
  return formatDecimal(people, 0, language);
}

/**
 * A target of whole people: one number, a range, or an open one; "–" where there is none.
 *
 * @example formatTarget(6, 6)    // "6"
 * @example formatTarget(1, 2)    // "1–2"
 * @example formatTarget(6, null) // "≥ 6"
 */
export function formatTarget(quota: number | null, most: number | null, language = i18n.language): string {
  if (quota === null) return "–";
  const least = formatPeople(quota, language);
  if (most === null) return `≥${NO_BREAK_SPACE}${least}`;
  return most === quota ? least : `${least}–${formatPeople(most, language)}`;
}

/**
 * A ratio as a percentage of exactly `decimals` decimals. It rounds half up; a ratio that must not is cut beforehand.
 *
 * @example formatPercent(1.035 as Ratio) // "103,5 %"; in English "103.5%"
 */
export function formatPercent(ratio: Ratio, decimals = 1, language = i18n.language): string {
  const percent = formatDecimal(ratio * 100, decimals, language);
  return language === "en" ? `${percent}%` : `${percent}${NO_BREAK_SPACE}%`;
}

/** A target and the people in. */
interface Attained {
  actual: number;
  quota: number | null;
  most: number | null;
}

/**
 * Attainment as the settings have it printed; "–" without a target.
 *
 * @example formatAttainment({ actual: 320, quota: 309, most: 309 }, DEFAULT_SETTINGS) // "103,5 %"
 */
export function formatAttainment(
  { actual, quota, most }: Attained,
  settings: Pick<Settings, "attainment">,
  language = i18n.language,
): string {
  const printed = printedRatio(actual, quota, settings, most);
  return printed === null ? "–" : formatPercent(printed, settings.attainment === "round2" ? 2 : 1, language);
}

/**
 * A number with exactly `digits` decimals.
 *
 * @example formatDecimal(21.7179, 3) // "21,718"; in English "21.718"
 */
export function formatDecimal(value: number, digits: number, language = i18n.language): string {
  return figure(value, digits, digits, language);
}

/**
 * A number with the decimals it has, three at the most.
 *
 * @example formatNumber(1.5) // "1,5"; in English "1.5"
 */
export function formatNumber(value: number, language = i18n.language): string {
  return figure(value, 0, 3, language);
}

function figure(value: number, least: number, most: number, language: string): string {
  const key = `${language} ${least} ${most}`;
  let format = FIGURES.get(key);
  if (!format) {
    format = new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: least, maximumFractionDigits: most });
    FIGURES.set(key, format);
  }
  return format.format(value).replace("-", "−");
}

/**
 * A day as planners write it, in both languages.
 *
 * @example formatDay(dayOfIso("2024-12-31")!) // "31/12/2024"
 */
export function formatDay(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${String(date).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}

const MINUTES_A_DAY = 1440;

/**
 * A day and its time to the minute, of days and part of a day since 1899-12-30.
 *
 * @example formatMoment(46353.3819) // "27/11/2026 09:10"
 */
export function formatMoment(when: number): string {
  const minutes = Math.round(when * MINUTES_A_DAY);
  const day = Math.floor(minutes / MINUTES_A_DAY) as Day;
  const two = (count: number): string => String(count).padStart(2, "0");
  const minute = minutes - day * MINUTES_A_DAY;
  return `${formatDay(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/**
 * The day that a planner writes: date, month and year of four digits, with "/", "." or "-" between; null for any other
 * text and for a date the calendar has not.
 *
 * @example readDay("5.7.2025") // dayOf(2025, 7, 5)
 */
export function readDay(text: string): Day | null {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  return parts && dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1]));
}
