import { useMemo } from "react";
import { calendarOf, type PlanKey, planOf, plansOf } from "../calc";
import { sheetText } from "../locales";
import { usePlan } from "./plan";

/**
 * The plans to choose from and the one in hand: what was chosen, else this year's, else the latest. A workbook without
 * targets has one plan, this year's admissions, whose total is typed.
 */
export function useChosenPlan({ year, kind }: Partial<PlanKey>): { plans: readonly PlanKey[]; plan: PlanKey } {
  const { book, today } = usePlan();
  return useMemo(() => {
    const thisYear = calendarOf(today).year;
    const named = plansOf(book?.targets ?? []);
    const unplanned = { year: thisYear, kind: sheetText().t("sheet.defaultKind") };
    return {
      plans: named.length > 0 ? named : [unplanned],
      plan: planOf(named, { year: year ?? thisYear, kind }) ?? unplanned,
    };
  }, [book, today, year, kind]);
}
