import { printedRatio, type Settings, type Summary } from "../calc";
import type { SheetText } from "../locales";
import type { ResultColumn, ResultTable, ResultValue } from "./result-sheet";

export const COUNT = { numberFormat: "#,##0" };
/** One decimal, and a second where there is one. */
export const PERCENT = { numberFormat: "0.0#%" };
export const SHARE = { numberFormat: "0.00%" };
export const SIGNED = { numberFormat: "+#,##0;-#,##0;0" };
export const SIGNED_PERCENT = { numberFormat: "+0.0%;-0.0%;0.0%" };

/** Makes the columns of the report's tables. */
export function reportColumn({ t }: SheetText) {
  return (name: string, width: number, more: Partial<ResultColumn> = {}): ResultColumn => ({
    header: t(`sheet.report.columns.${name}`),
    width,
    ...more,
  });
}

/** What the cells of the report's tables are about. */
export function aboutReport({ measured: { choice } }: Summary): ResultTable["about"] {
  return { plan: `${choice.kind} ${choice.year}` };
}

/** Attainment as it is printed; without a target it is none, not zero. */
export function reached(
  actual: number,
  { quota, most }: { quota: number | null; most: number | null },
  settings: Settings,
): ResultValue {
  return printedRatio(actual, quota, settings, most) ?? "–";
}
