import type { AgeBand, CompositionRow, Dimension } from "./compose";
import { calendarOf, type Day } from "./day";
import { keyOf } from "./key";
import { type Education, EDUCATIONS, type Person, UNIT_TYPES, type UnitType } from "./unit";

/** One way of telling people apart. */
export interface PartRule {
  dimension: Dimension;
  /** The rows in their order. */
  keys: readonly string[];
  /** The place in `keys` of the row a person is in, or NO_ROW, or UNKNOWN. */
  placeOf: (person: Person, day: Day, type: UnitType | null) => number;
  /** Orders and shortens the rows that somebody is in. */
  listed?: (rows: CompositionRow[]) => CompositionRow[];
}

/** The person is in none of the rows. */
export const NO_ROW = -1;
/** The register does not say which row the person is in. */
export const UNKNOWN = -2;

/** Occupations listed by name; the rest is summed. */
const MOST_OCCUPATIONS = 10;
const AGE_BANDS: readonly AgeBand[] = ["upTo30", "31to40", "41to50", "over50"];
/** Completed years with which each band but the first begins. */
const AGES = [31, 41, 51] as const;
const EDUCATION_PLACES = new Map<Education | null, number>(EDUCATIONS.map((education, place) => [education, place]));
const COLLEGE = EDUCATIONS.indexOf("college");
const TYPE_PLACES = new Map<UnitType | null, number>(UNIT_TYPES.map((type, place) => [type, place]));

const marked = (value: boolean | null): number => (value === null ? UNKNOWN : value ? 0 : NO_ROW);

/** The ways of telling people apart, in their order. Occupations become rows as they are met: once for each composition. */
export function partRules(): PartRule[] {
  return [
    { dimension: "age", keys: AGE_BANDS, placeOf: ({ born }, day) => agePlace(born, day) },
    {
      dimension: "gender",
      keys: ["female"],
      placeOf: ({ gender }) => marked(gender === null ? null : gender === "female"),
    },
    { dimension: "ethnicity", keys: ["minority"], placeOf: ({ minority }) => marked(minority) },
    {
      dimension: "education",
      keys: EDUCATIONS,
      placeOf: ({ education }) => EDUCATION_PLACES.get(education) ?? UNKNOWN,
    },
    {
      dimension: "collegeUp",
      keys: ["collegeUp"],
      placeOf: ({ education }) => marked(education === null ? null : EDUCATION_PLACES.get(education)! >= COLLEGE),
    },
    { dimension: "youth", keys: ["youth"], placeOf: ({ youth }) => marked(youth) },
    occupations(),
    { dimension: "type", keys: UNIT_TYPES, placeOf: (_person, _day, type) => TYPE_PLACES.get(type) ?? UNKNOWN },
  ];
}

/**
 * The age band of a person, by completed years on the day that counts; null where they were born later or it is not known
 * when. Constant cost.
 *
 * @example ageBand(dayOf(1989, 6, 16), dayOf(2020, 6, 15)!) // "upTo30": the 31st birthday is the day after
 */
export function ageBand(born: Day | null, day: Day): AgeBand | null {
  return AGE_BANDS[agePlace(born, day)] ?? null;
}

function agePlace(born: Day | null, day: Day): number {
  if (born === null || born > day) return UNKNOWN;
  // A year has 365 or 366 days: near a birthday only is the calendar asked.
  const [least, most] = [placeOfAge((day - born) / 366), placeOfAge((day - born) / 365)];
  return least === most ? least : placeOfAge(completedYears(born, day));
}

function placeOfAge(years: number): number {
  return years < AGES[0] ? 0 : years < AGES[1] ? 1 : years < AGES[2] ? 2 : 3;
}

function completedYears(born: Day, day: Day): number {
  const [then, now] = [calendarOf(born), calendarOf(day)];
  const isBefore = now.month < then.month || (now.month === then.month && now.date < then.date);
  return now.year - then.year - Number(isBefore);
}

/** Spellings of one occupation are one row, in the words of the first. */
function occupations(): PartRule {
  const keys: string[] = [];
  const byKey = new Map<string, number>();
  const bySpelling = new Map<string, number>();
  const spelled = (occupation: string): number => {
    const key = keyOf(occupation);
    const place = byKey.get(key) ?? keys.push(occupation) - 1;
    byKey.set(key, place);
    bySpelling.set(occupation, place);
    return place;
  };
  return {
    dimension: "occupation",
    keys,
    placeOf: ({ occupation }) => (occupation === null ? UNKNOWN : (bySpelling.get(occupation) ?? spelled(occupation))),
    listed: mostFrequent,
  };
}

/** The most frequent first: this year, then in the term, then last year, then in UTF-16 order; the rest summed last. */
function mostFrequent(rows: CompositionRow[]): CompositionRow[] {
  const sorted = [...rows].sort(
    (a, b) => b.count - a.count || b.term - a.term || b.lastYear - a.lastYear || (a.key < b.key ? -1 : 1),
  );
  const others = sorted.slice(MOST_OCCUPATIONS);
  if (others.length === 0) return sorted;
  const rest: CompositionRow = { key: "others", count: 0, lastYear: 0, term: 0 };
  for (const { count, lastYear, term } of others) {
    rest.count += count;
    rest.lastYear += lastYear;
    rest.term += term;
  }
  return [...sorted.slice(0, MOST_OCCUPATIONS), rest];
}
