import { statusOf, sumOfGiven } from "./attain";
import type { Day } from "./day";
import type { Attainment } from "./measure";
import { ratioOf } from "./percent";

/** People of a unit or a group of units: asked, in, in over the same days of the year before, in over the term. */
export type Figures = Pick<Attainment, "quota" | "actual" | "lastYear" | "term">;

/** The figures with what follows from them at a day. */
export function attainmentOf({ quota, actual, lastYear, term }: Figures, asOf: Day): Attainment {
  return {
    quota,
    actual,
    attainment: ratioOf(actual, quota),
    remaining: quota === null ? null : Math.max(0, quota - actual),
    lastYear,
    term,
    status: statusOf(quota, actual, asOf),
  };
}

/** The sum of figures; its quota is the sum of those that there are, null where there is none. O(n). */
export function summedFigures(all: readonly Figures[]): Figures {
  const sum = (figure: "actual" | "lastYear" | "term") => all.reduce((people, one) => people + one[figure], 0);
  return {
    quota: sumOfGiven(all.map(({ quota }) => quota)),
    actual: sum("actual"),
    lastYear: sum("lastYear"),
    term: sum("term"),
  };
}
