import { calendarOf, dayOf, type Composition, type Dimension, type Unit } from "../../src/calc";
import { AS_OF } from "./attain-register";

/** People of the year to the as-of date, of the same days of the year before, and of the term to the as-of date. */
export type Counts = [year: number, lastYear: number, term: number];

/** What every candidate has to find: people of each unit with all below it, and of each row of the composition. */
export interface Figures {
  units: Map<string, Counts>;
  parts: Map<Dimension, Map<string, Counts>>;
}

const { year, month, date } = calendarOf(AS_OF);

/** First and last days, both included; the term 2021–2025 holds the two others. */
export const PERIODS = {
  year: [dayOf(year, 1, 1)!, AS_OF],
  lastYear: [dayOf(year - 1, 1, 1)!, dayOf(year - 1, month, date)!],
  term: [dayOf(2021, 1, 1)!, AS_OF],
} as const;

export const NOBODY: Readonly<Counts> = [0, 0, 0];

/** Adds the people of each unit to all units above it; `units` names parents first. */
export function rolledUp(units: readonly Unit[], own: ReadonlyMap<string, Readonly<Counts>>): Map<string, Counts> {
  const all = new Map<string, Counts>(units.map(({ id }) => [id, [...(own.get(id) ?? NOBODY)]]));
  for (let i = units.length - 1; i >= 0; i--) {
    const { id, parent } = units[i]!;
    if (parent === null) continue;
    const [above, below] = [all.get(parent)!, all.get(id)!];
    for (let period = 0; period < 3; period++) above[period]! += below[period]!;
  }
  return all;
}

/** A composition as the figures have it. */
export function partsOf({ parts }: Composition): Figures["parts"] {
  return new Map(
    parts.map(({ dimension, rows, unexplained }) => [
      dimension,
      new Map(
        [...rows, { key: "null", ...unexplained }].map(({ key, count, lastYear, term }) => [
          key,
          [count, lastYear, term],
        ]),
      ),
    ]),
  );
}

/** The figures as one text that is equal where they are: whatever their order, and without rows that nobody is in. */
export function writtenOut({ units, parts }: Partial<Figures>): string {
  const sorted = (rows: ReadonlyMap<string, Counts> = new Map()): [string, Counts][] =>
    [...rows].filter(([, counts]) => counts.some((people) => people > 0)).sort(([a], [b]) => (a < b ? -1 : 1));
  const dimensions = [...(parts ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted(units), dimensions.map(([dimension, rows]) => [dimension, sorted(rows)])]);
}
