import type { CompositionRow, Dimension } from "./compose";
import { calendarOf, type Day } from "./day";
import { keyOf } from "./key";
import { EDUCATIONS, UNIT_TYPES, type Person, type UnitType } from "./unit";

/** A person with the day that counts and the type of their unit. */
export interface Described {
  person: Person;
  day: Day;
  type: UnitType | null;
}

/** One way of telling people apart. */
export interface PartRule {
  dimension: Dimension;
  /** The rows in their order; absent: as they come. */
  keys?: readonly string[];
  /** The row a person is in; false: in none; null: the register does not say. */
  keyOf: (described: Described) => string | false | null;
  /** Orders and shortens the rows that somebody is in. */
  listed?: (rows: CompositionRow[]) => CompositionRow[];
}

/** Occupations listed by name; the rest is summed. */
const MOST_OCCUPATIONS = 10;
const COLLEGE = EDUCATIONS.indexOf("college");

const marked = (value: boolean | null, key: string): string | false | null => (value === null ? null : value && key);

export const COMPOSITION: readonly PartRule[] = [
  {
    dimension: "age",
    keys: ["upTo30", "31to40", "41to50", "over50"],
    keyOf: ({ person, day }) => ageBand(person, day),
  },
  { dimension: "gender", keyOf: ({ person }) => (person.gender === "male" ? false : person.gender) },
  { dimension: "ethnicity", keyOf: ({ person }) => marked(person.minority, "minority") },
  { dimension: "education", keys: EDUCATIONS, keyOf: ({ person }) => person.education },
  {
    dimension: "collegeUp",
    keyOf: ({ person: { education } }) =>
      marked(education === null ? null : EDUCATIONS.indexOf(education) >= COLLEGE, "collegeUp"),
  },
  { dimension: "youth", keyOf: ({ person }) => marked(person.youth, "youth") },
  { dimension: "occupation", keyOf: ({ person }) => person.occupation, listed: mostFrequent },
  { dimension: "type", keys: UNIT_TYPES, keyOf: ({ type }) => type },
];

/** By completed years on the day that counts. */
function ageBand({ born }: Person, day: Day): string | null {
  if (born === null || born > day) return null;
  const [then, now] = [calendarOf(born), calendarOf(day)];
  const isBefore = now.month < then.month || (now.month === then.month && now.date < then.date);
  const age = now.year - then.year - Number(isBefore);
  if (age <= 30) return "upTo30";
  return age <= 40 ? "31to40" : age <= 50 ? "41to50" : "over50";
}

/** Spellings of one occupation are summed under the first; the most frequent come first. */
function mostFrequent(rows: CompositionRow[]): CompositionRow[] {
  const byKey = new Map<string, CompositionRow>();
  for (const row of rows) {
    const known = byKey.get(keyOf(row.key));
    if (known) addTo(known, row);
    else byKey.set(keyOf(row.key), { ...row });
  }
  const sorted = [...byKey.values()].sort(
    (a, b) => b.count - a.count || b.term - a.term || b.lastYear - a.lastYear || (a.key < b.key ? -1 : 1),
  );
  const others = sorted.slice(MOST_OCCUPATIONS);
  if (others.length === 0) return sorted;
  const rest: CompositionRow = { key: "others", count: 0, lastYear: 0, term: 0 };
  for (const row of others) addTo(rest, row);
  return [...sorted.slice(0, MOST_OCCUPATIONS), rest];
}

function addTo(sum: CompositionRow, row: CompositionRow): void {
  sum.count += row.count;
  sum.lastYear += row.lastYear;
  sum.term += row.term;
}
