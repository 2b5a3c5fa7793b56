import { statusOf } from "./attain";
import { calendarOf, type Day } from "./day";
import type { Attainment } from "./measured";
import { daysAhead, dueBy, evenProfile, type Profile, quarterProfile } from "./pace";
import { cutShareOf, ratioOf } from "./percent";
import type { Settings } from "./settings";

/** What is counted of a unit or a group of units, people. */
export interface Figures extends Pick<Attainment, "quota" | "most" | "actual" | "lastYear" | "term"> {
  /** Asked for the year before; null without a target then. */
  lastQuota: number | null;
  /** The quota in its quarters, where those are what it falls due by; null: evenly. */
  quarters: readonly number[] | null;
}

/** At which day figures are looked at, and how. */
export interface Outlook {
  asOf: Day;
  settings: Settings;
  /** How all targets fall due; null: each by its own quarters. */
  profile: Profile | null;
}

/** The figures with what follows from them at a day. */
export function attainmentOf(figures: Figures, outlook: Outlook): Attainment {
  const { quota, most, actual, lastYear, lastQuota, term } = figures;
  const { asOf, settings } = outlook;
  const profile = profileOf(figures, outlook);
  const due = dueBy(quota ?? 0, asOf, profile);
  return {
    quota,
    most,
    actual,
    attainment: ratioOf(actual, quota, most),
    remaining: quota === null ? null : Math.max(0, quota - actual),
    lastYear,
    lastAttainment: ratioOf(lastYear, lastQuota),
    term,
    status: statusOf({ quota, most, actual }, due, settings.onPaceFrom),
    due: quota === null ? null : due,
    pace:
      quota === null || actual >= quota
        ? null
        : { due, dueShare: cutShareOf(due, quota), days: daysAhead(actual, quota, asOf, profile) },
  };
}

/** How the figures' own target falls due. */
export function profileOf({ quarters }: Pick<Figures, "quarters">, { asOf, profile }: Outlook): Profile {
  const { year } = calendarOf(asOf);
  return profile ?? (quarters ? quarterProfile(year, quarters) : evenProfile(year));
}

/** The sum of figures; of what some of them have not, the sum of those that have; null where none has. O(n). */
export function summedFigures(all: readonly Figures[]): Figures {
  const sum = (figure: "actual" | "lastYear" | "term") => all.reduce((people, one) => people + one[figure], 0);
  const asked = all.filter(({ quota }) => quota !== null);
  return {
    quota: sumOfGiven(asked.map(({ quota }) => quota)),
    most: asked.some(({ most }) => most === null) ? null : sumOfGiven(asked.map(({ most }) => most)),
    actual: sum("actual"),
    lastYear: sum("lastYear"),
    lastQuota: sumOfGiven(all.map(({ lastQuota }) => lastQuota)),
    term: sum("term"),
    quarters: summedQuarters(asked),
  };
}

/**
 * The sum of the numbers that there are; null where there is none.
 *
 * @example sumOfGiven([3, null, 4]) // 7
 */
export function sumOfGiven(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((sum, one) => (one === null ? sum : (sum ?? 0) + one), null);
}

/**
 * Quarters of all targets together, people, where any of them has its own; of those that have none a quarter of the target
 * each. Null where none has. O(n).
 */
export function summedQuarters(all: readonly Pick<Figures, "quota" | "quarters">[]): readonly number[] | null {
  const asked = all.filter(({ quota }) => quota !== null);
  if (asked.every(({ quarters }) => quarters === null)) return null;
  return [0, 1, 2, 3].map((at) =>
    asked.reduce((sum, { quota, quarters }) => sum + (quarters ? quarters[at]! : quota! / 4), 0),
  );
}
