import { calendarOf, cutRatioOf, dayOf, keyOf, treeOf } from "../calc";
import type { AllocationChoice, Day, Proposal, Ratio, Target, Unit } from "../calc";
import type { PlanBook } from "../jobs";

/** A target of a year that can be split or measured. */
export type PlanKey = Pick<AllocationChoice, "year" | "kind">;

/** The years and kinds that the targets name: the latest year first, kinds as they come. Linear in the targets. */
export function plansOf(targets: readonly Target[]): PlanKey[] {
  const plans = new Map<string, PlanKey>();
  for (const { year, kind } of targets) {
    const key = `${year} ${keyOf(kind)}`;
    if (!plans.has(key)) plans.set(key, { year, kind });
  }
  return [...plans.values()].sort((a, b) => b.year - a.year);
}

/** The plan that is meant by what was chosen so far: its year if there is one, its kind if that year has it. */
export function planOf(plans: readonly PlanKey[], chosen: Partial<PlanKey>, year?: number): PlanKey | null {
  const ofYear = plans.filter((plan) => plan.year === (chosen.year ?? year));
  const some = ofYear.length > 0 ? ofYear : plans.filter((plan) => plan.year === plans[0]?.year);
  return some.find(({ kind }) => chosen.kind !== undefined && keyOf(kind) === keyOf(chosen.kind)) ?? some[0] ?? null;
}

/** Units with nothing under them. */
export function branchesOf(units: readonly Unit[]): Unit[] {
  const { isLeaf } = treeOf(units);
  return units.filter((_, index) => isLeaf[index]);
}

/** Members of the whole: what the top says, or what its parts add up to where it says nothing. O(n log n). */
export function membersOf(units: readonly Unit[]): number {
  const { order, parents } = treeOf(units);
  const under = new Float64Array(units.length);
  let whole = 0;
  for (let place = order.length - 1; place >= 0; place--) {
    const index = order[place]!;
    const members = units[index]!.members ?? under[index]!;
    const parent = parents[index]!;
    if (parent === -1) whole += members;
    else under[parent]! += members;
  }
  return whole;
}

/** The total that the workbook gives for a plan: at each top Giao, else Nghị quyết, else Đăng ký; null without one. */
export function totalOf(
  { units, targets }: Pick<PlanBook, "units" | "targets">,
  { year, kind }: PlanKey,
): number | null {
  const { parents, duplicates } = treeOf(units);
  const key = keyOf(kind);
  const wanted = targets.filter((target) => target.year === year && keyOf(target.kind) === key);
  const givenTo = new Map(
    wanted.map(({ unit, ...given }) => [unit, given.assigned ?? given.resolution ?? given.registered]),
  );
  const tops = units.filter((_, index) => parents[index] === -1 && !duplicates.includes(index));
  return tops.reduce<number | null>(
    (sum, { id }) => {
      const given = givenTo.get(id) ?? null;
      return sum === null || given === null ? null : sum + given;
    },
    tops.length === 0 ? null : 0,
  );
}

/** Whether a target is one of admissions, the only one that is set as a share of members. */
export function countsAdmissions(kind: string): boolean {
  return keyOf(kind) === keyOf("Kết nạp");
}

/**
 * Yearly admissions are set at 3–4 % of members: the share that `total` people are, and the whole people within the band.
 *
 * @example bandOf(385, 10322) // { share: 0.0373, low: 310, high: 412 }
 */
export function bandOf(total: number, members: number): { share: Ratio; low: number; high: number } {
  return {
    share: (total / members) as Ratio,
    low: Math.ceil((members * 3) / 100),
    high: Math.floor((members * 4) / 100),
  };
}

/** The day that a plan's progress is first shown at: today, or the nearest day of the plan's year. */
export function dayWithin(year: number, today: Day): Day {
  return Math.min(Math.max(today, dayOf(year, 1, 1)!), dayOf(year, 12, 31)!) as Day;
}

/** Whether this very proposal stands on the sheet Phân bổ. Linear in its rows. */
export function isStanding(standing: PlanBook["proposal"], { choice, rows }: Proposal): boolean {
  return (
    standing !== null &&
    standing.year === choice.year &&
    keyOf(standing.kind) === keyOf(choice.kind) &&
    rows.every(({ unit, quota }) => standing.quotas.get(unit.id) === quota)
  );
}

/**
 * An even pace over the year: the share of it due by the end of the as-of date, cut to 0,1 %, and how many days `actual`
 * people are ahead of it (below 0: behind). Null once the target is met, and without one.
 *
 * @example paceOf(dayOf(2025, 6, 30)!, 160, 385) // { due: 0.495, days: -30 }: 181 of 365 days, 160 people due on day 151
 */
export function paceOf(asOf: Day, actual: number, quota: number | null): { due: Ratio; days: number } | null {
  if (quota === null || actual >= quota) return null;
  const { year } = calendarOf(asOf);
  const before = dayOf(year, 1, 1)! - 1;
  const length = dayOf(year, 12, 31)! - before;
  const gone = asOf - before;
  return { due: cutRatioOf(gone, length)!, days: Math.floor((actual * length) / quota) - gone };
}

/** A text as it is searched for: without case and accents, so that "truong" finds "Trường". Linear in the text. */
export function searchKey(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d").trim();
}
