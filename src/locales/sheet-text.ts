import type { Day } from "../calc/day";
import type { Ratio } from "../calc/percent";
import {
  formatAttainment,
  formatDay,
  formatDecimal,
  formatMoment,
  formatPeople,
  formatPercent,
  formatTarget,
} from "./format";
import { i18n, type Language } from "./i18n";

/** The workbook speaks Vietnamese, whatever the pane speaks: its sheets are found again by their headers. */
const SHEET_LANGUAGE: Language = "vi";

/** The texts and figures that are written into sheets. */
export interface SheetText {
  t: (key: string, params?: Record<string, string | number>) => string;
  people: (count: number) => string;
  /** As many decimals as given, else only those the number has, three at the most. */
  decimal: (value: number, digits?: number) => string;
  percent: (ratio: Ratio, decimals?: number) => string;
  /** Attainment in words of the settings; "–" without a target. */
  attainment: (...of: Parameters<typeof formatAttainment>) => string;
  /** What a cell shows of a target: a number, or the text of a range or an open target; null where there is none. */
  target: (quota: number | null, most: number | null) => number | string | null;
  day: (day: Day) => string;
  /** "27/11/2026 09:10", of days and part of a day since 1899-12-30. */
  moment: (when: number) => string;
}

export function sheetText(): SheetText {
  const fixed = i18n.getFixedT(SHEET_LANGUAGE);
  const ownDigits = (value: number): number => [0, 1, 2].find((digits) => Number(value.toFixed(digits)) === value) ?? 3;
  return {
    t: (key, params = {}) => fixed(key, params),
    people: (count) => formatPeople(count, SHEET_LANGUAGE),
    decimal: (value, digits = ownDigits(value)) => formatDecimal(value, digits, SHEET_LANGUAGE),
    percent: (ratio, decimals = 1) => formatPercent(ratio, decimals, SHEET_LANGUAGE),
    attainment: (attained, settings) => formatAttainment(attained, settings, SHEET_LANGUAGE),
    target: (quota, most) => (quota === most ? quota : formatTarget(quota, most, SHEET_LANGUAGE)),
    day: formatDay,
    moment: formatMoment,
  };
}
