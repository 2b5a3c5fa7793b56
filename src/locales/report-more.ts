import type { CompositionPart, CompositionRow, Measured, Projection, Ratio, Summary } from "../calc";
import { formatDay, formatPercent } from "./format";
import { i18n } from "./i18n";
import { inShort } from "./in-short";
import type { Saying } from "./report-sentences";

/** People of the term, and what is left of its target, year by year. */
export function outlookSentence({ whole, outlook }: Measured, { say, people, attainment }: Saying): string | null {
  const term = people(whole.term);
  if (outlook === null) return whole.term === 0 ? null : say("term.without", { term, count: whole.term });
  const { quota, done, left, years } = outlook;
  const params = {
    term,
    quota: people(quota),
    attainment: attainment({ actual: done, quota, most: quota }),
    left: people(left),
    count: years.length,
    years: years.map((each) => `${each.year}: ${people(each.people)}`).join("; "),
  };
  if (left === 0) return say("term.complete", params);
  if (years.length === 0) return say("term.over", params);
  return say(left === quota - done ? "term.left" : "term.leftAtStart", params);
}

/** Of each part the rows that a meeting asks for; of education the level that counts, of occupations none. */
const TOLD: Partial<Record<CompositionPart["dimension"], readonly string[]>> = {
  age: ["upTo30", "31to40"],
  gender: ["female"],
  ethnicity: ["minority"],
  collegeUp: ["collegeUp"],
  youth: ["youth"],
};

/** Who the people are, the groups overlapping, and what the register leaves unexplained of their units. */
export function compositionSentence({ composition }: Summary, saying: Saying): string | null {
  const { say, people, share, language } = saying;
  const { total, parts } = composition;
  if (total.count === 0) return null;
  const figure = (dimension: string, { key, count }: CompositionRow): string =>
    `${withinSentence(compositionText(dimension, key, language))} ${people(count)} (${share(count, total.count)})`;
  const groups = parts.flatMap(({ dimension, rows }) =>
    rows.filter(({ key, count }) => count > 0 && TOLD[dimension]?.includes(key)).map((row) => figure(dimension, row)),
  );
  const types = parts.find(({ dimension }) => dimension === "type");
  const typed = (types?.rows ?? []).filter(({ count }) => count > 0).map((row) => figure("type", row));
  if (groups.length + typed.length === 0) return null;
  const unknown = types?.unexplained.count ?? 0;
  if (unknown > 0)
    typed.push(say("composition.untyped", { people: people(unknown), share: share(unknown, total.count) }));
  const told = [groups.join(", "), typed.length === 0 ? "" : say("composition.types", { types: typed.join(", ") })];
  return say("composition.all", {
    count: total.count,
    people: people(total.count),
    told: told.filter(Boolean).join("; "),
  });
}

/** A name as it stands within a sentence. */
function withinSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * The name of a row of the composition: an occupation is its own.
 *
 * @example compositionText("age", "upTo30", "vi") // "đến 30 tuổi"
 */
export function compositionText(dimension: string, key: string, language: string): string {
  const text = i18n.getFixedT(language);
  if (dimension === "type") return text(`type.${key}`);
  if (dimension === "occupation" && key !== "others") return key;
  return text(`composition.key.${key}`);
}

/** The year's end as each method sees it, and what would make the target safe. */
export function forecastSentences({ forecast, measured }: Summary, saying: Saying): string[] {
  const { say, people, language } = saying;
  const { runRate, pipeline, waiting, stillToFinish } = forecast;
  const isOpen = (projection: Projection): boolean => projection.low !== projection.high;
  const told = ({ likely, low, high, chance }: Projection): Record<string, string | number> => ({
    likely: people(likely),
    low: people(low),
    high: people(high),
    count: likely,
    // Of a target that is reached already there is no chance to tell.
    chance:
      chance === null || measured.whole.remaining === 0
        ? ""
        : say("forecast.chance", { chance: chanceText(chance, language) }),
  });
  return [
    ...(runRate && isOpen(runRate) ? [say("forecast.runRate", told(runRate))] : []),
    ...(pipeline && isOpen(pipeline)
      ? [say(`forecast.${waiting > 0 ? "pipeline" : "nobodyWaits"}`, { ...told(pipeline), waiting: people(waiting) })]
      : []),
    ...(stillToFinish !== null && stillToFinish > 0 && (measured.whole.remaining ?? 0) > 0
      ? [say("forecast.still", { people: people(stillToFinish), count: stillToFinish })]
      : []),
  ];
}

/** A chance in whole percents; what is nearly sure or nearly out of the question is said to be so. */
function chanceText(chance: number, language: string): string {
  if (chance < 0.01) return `<${formatPercent(0.01 as Ratio, 0, language)}`;
  if (chance > 0.99 && chance < 1) return `>${formatPercent(0.99 as Ratio, 0, language)}`;
  return formatPercent(chance as Ratio, 0, language);
}

/** How many changed units are read out by name. */
const MOST_UNITS = 8;

/** What has changed since the last snapshot, unit by unit. */
export function sinceSentence({ since }: Summary, { say, people, signed }: Saying): string | null {
  if (since === null) return null;
  const { number, frozen } = since.snapshot;
  const params = { number, day: formatDay(frozen) };
  const changed = since.units.filter(({ isBranch }) => isBranch);
  if (changed.length === 0) return say("since.same", params);
  const units = changed.slice(0, MOST_UNITS).map(({ name, before, after }) => {
    const change = after.actual - before.actual;
    return change === 0 ? inShort(name) : `${inShort(name)} ${signed(change)}`;
  });
  const rest = changed.length - units.length;
  const named = units.join(", ") + (rest > 0 ? say("more", { count: rest, people: people(rest) }) : "");
  return say("since.changed", { ...params, count: changed.length, units: people(changed.length), names: named });
}
