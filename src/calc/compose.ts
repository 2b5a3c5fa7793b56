import { NO_ROW, partRules, UNKNOWN } from "./composition-parts";
import type { CountedPeople } from "./counted-people";
import { calendarOf, type Day } from "./day";
import { InvalidInputError } from "./outcome";
import { firstDayOf, sameDayYearBefore, termStart } from "./period";
import type { Education, Person, UnitType } from "./unit";

/** What people are told apart by. The dimensions overlap: each is about all the people. */
export type Dimension = "age" | "gender" | "ethnicity" | "education" | "collegeUp" | "youth" | "occupation" | "type";

export type AgeBand = "upTo30" | "31to40" | "41to50" | "over50";

/** People of the year, of the same days of the year before, and of the term. */
export interface PeopleCounts {
  count: number;
  lastYear: number;
  term: number;
}

/** Some of the people in. */
export interface CompositionRow extends PeopleCounts {
  /**
   * What they have in common: an AgeBand, "female", "minority", an Education, "collegeUp", "youth", an occupation in the
   * words of the first that has it, "others" for the occupations left, a UnitType.
   */
  key: AgeBand | Education | UnitType | "female" | "minority" | "collegeUp" | "youth" | (string & {});
}

export interface CompositionPart {
  dimension: Dimension;
  rows: CompositionRow[];
  /** People of whom the register does not say it: where the rows part all people, they make the total with them. */
  unexplained: PeopleCounts;
}

/** Whom the people in are. */
export interface Composition {
  total: PeopleCounts;
  parts: CompositionPart[];
}

export interface ComposeProblem {
  people: readonly Person[];
  /** Those with a date that counts. */
  counted: CountedPeople;
  /** Of the units, by their place in the year's tree. */
  types: readonly (UnitType | null)[];
  asOf: Day;
}

/**
 * Counts the people in at the as-of date by age on the day that counts, gender, people, education, Youth Union, occupation
 * and unit type: of the year, of the same days of the year before, and of the term. Rows that nobody is in are left out, and
 * so is a dimension of which nothing is known of anybody. O(people).
 *
 * @throws InvalidInputError `counted` where its columns are of several lengths.
 * @example compose({ people: [woman, man], counted: { units: [0, 0], days: [day, day], who: [0, 1] }, types: ["school"],
 *   asOf: day }).parts // gender: female 1 of 2; type: school 2 of 2
 */
export function compose({ people, counted, types, asOf }: ComposeProblem): Composition {
  const { units, days, who } = counted;
  if (days.length !== units.length || who.length !== units.length) throw new InvalidInputError("counted");
  const from = firstDayOf(calendarOf(asOf).year);
  const [lastFrom, lastTo] = [firstDayOf(calendarOf(asOf).year - 1), sameDayYearBefore(asOf)];
  const term = termStart(asOf);
  const tallies = partRules().map((rule) => ({
    rule,
    rows: [] as PeopleCounts[],
    unexplained: nobody(),
    known: false,
  }));
  const total = nobody();
  for (let index = 0; index < who.length; index++) {
    const day = days[index]! as Day;
    const year = Number(day >= from && day <= asOf);
    const last = Number(day >= lastFrom && day <= lastTo);
    const inside = Number(day >= term && day <= asOf);
    if (year + last + inside === 0) continue;
    add(total, year, last, inside);
    const person = people[who[index]!]!;
    const type = types[units[index]!]!;
    for (const tally of tallies) {
      const place = tally.rule.placeOf(person, day, type);
      if (place === UNKNOWN) {
        add(tally.unexplained, year, last, inside);
        continue;
      }
      tally.known = true;
      if (place !== NO_ROW) add((tally.rows[place] ??= nobody()), year, last, inside);
    }
  }
  const parts = tallies
    .filter(({ known, rule }) => known || (rule.dimension === "type" && total.count + total.lastYear + total.term > 0))
    .map(({ rule: { dimension, keys, listed }, rows, unexplained }) => {
      const all = keys.flatMap((key, place) => (rows[place] ? [{ key, ...rows[place] }] : []));
      return { dimension, rows: listed ? listed(all) : all, unexplained };
    });
  return { total, parts };
}

function nobody(): PeopleCounts {
  return { count: 0, lastYear: 0, term: 0 };
}

function add(counts: PeopleCounts, year: number, last: number, term: number): void {
  counts.count += year;
  counts.lastYear += last;
  counts.term += term;
}
