import type { Day } from "./day";
import { keyOf } from "./key";
import { firstDayOf, lastDayOf } from "./period";
import type { Target } from "./unit";

/** A target of a year that can be split or measured. */
export interface PlanKey {
  year: number;
  /** Kết nạp, Nhận thức, …, as the planner writes it. */
  kind: string;
}

/**
 * The years and kinds that the targets name, those of a whole term left out: the latest year first, kinds as they come. Linear in the targets.
 *
 * @example plansOf([{ year: 2024, kind: "Kết nạp", … }, { year: 2025, kind: "Kết nạp", … }])
 *   // [{ year: 2025, kind: "Kết nạp" }, { year: 2024, kind: "Kết nạp" }]
 */
export function plansOf(targets: readonly Target[]): PlanKey[] {
  const plans = new Map<string, PlanKey>();
  for (const { year, kind, wholeTerm } of targets) {
    if (wholeTerm) continue;
    const key = `${year} ${keyOf(kind)}`;
    if (!plans.has(key)) plans.set(key, { year, kind });
  }
  return [...plans.values()].sort((a, b) => b.year - a.year);
}

/**
 * The plan that is meant by what was chosen so far: its year if there is one, else the latest, and its kind if that year
 * has it; null without plans.
 *
 * @example planOf(plansOf(targets), { year: 2024 }) // { year: 2024, kind: "Kết nạp" }
 */
export function planOf(plans: readonly PlanKey[], chosen: Partial<PlanKey>): PlanKey | null {
  const ofYear = plans.filter((plan) => plan.year === chosen.year);
  const some = ofYear.length > 0 ? ofYear : plans.filter((plan) => plan.year === plans[0]?.year);
  return some.find(({ kind }) => chosen.kind !== undefined && keyOf(kind) === keyOf(chosen.kind)) ?? some[0] ?? null;
}

/**
 * The day of a year that is nearest to a day.
 *
 * @example dayWithin(2024, dayOf(2025, 6, 30)!) // dayOf(2024, 12, 31)
 */
export function dayWithin(year: number, day: Day): Day {
  return Math.min(Math.max(day, firstDayOf(year)), lastDayOf(year)) as Day;
}
