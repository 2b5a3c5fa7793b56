import { apportion } from "./apportion";
import { sumOfGiven } from "./attainment";
import { keyOf } from "./key";
import type { MeasureChoice, TermOutlook } from "./measured";
import { firstDayOf, lastDayOf, termEnd, termStart } from "./period";
import { givenTo } from "./target-rows";
import type { Target } from "./unit";

/**
 * The target of the term in which a day lies, and what is left of it spread evenly over the years that remain: those after
 * the as-of date's year where that has ended, else from that year on. A term that a sheet calls 2020–2025 is that of
 * 2021–2025. Null without a target for the term. O(targets).
 *
 * @param counted `tops`: the ids of the units at the top; `done`: people in since the term began, `inYear` of them this year.
 * @example termOutlook([{ year: 2021, wholeTerm: true, resolution: 1200, … }], { year: 2022, kind: "Kết nạp",
 *   asOf: dayOf(2022, 12, 31)! }, { tops: new Set(["TH"]), done: 506, inYear: 250 })
 *   // { quota: 1200, done: 506, left: 694, years: 232 in 2023, 231 in 2024, 231 in 2025 }
 */
export function termOutlook(
  targets: readonly Target[],
  { year, kind, asOf }: MeasureChoice,
  { tops, done, inYear }: { tops: ReadonlySet<string>; done: number; inYear: number },
): TermOutlook | null {
  const begins = termStart(asOf);
  const meant = targets.filter(
    (target) => target.wholeTerm && keyOf(target.kind) === keyOf(kind) && tops.has(target.unit),
  );
  const beginningIn = (shift: number) =>
    meant.filter((target) => termStart(firstDayOf(target.year + shift)) === begins);
  const own = beginningIn(0).length > 0 ? beginningIn(0) : beginningIn(1);
  const quota = sumOfGiven(own.map(givenTo));
  if (quota === null) return null;
  const hasEnded = asOf === lastDayOf(year);
  const left = Math.max(0, quota - (hasEnded ? done : done - inYear));
  const first = hasEnded ? year + 1 : year;
  const count = Math.max(0, termEnd(asOf) - first + 1);
  const spread = apportion({ total: count === 0 ? 0 : left, weights: Array.from({ length: count }, () => 1) });
  const people = spread.ok ? Array.from(spread.value.seats) : [];
  return { quota, done, left, years: people.map((each, index) => ({ year: first + index, people: each })) };
}
