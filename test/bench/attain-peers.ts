import { type ColumnTable, escape, op, table } from "arquero";
import _ from "lodash";
import { EDUCATIONS, type Day, type Dimension, type Person, type Unit } from "../../src/calc";
import { ageBand } from "../../src/calc/composition-parts";
import { type Counts, type Figures, PERIODS, rolledUp } from "./attain-figures";

const within = (day: number, [from, to]: readonly [number, number]): boolean => day >= from && day <= to;
const COLLEGE_UP = new Set<string | null>([
  "college",
  "university",
  "postgraduate",
] satisfies (typeof EDUCATIONS)[number][]);

/** The row a person is in; of those in none the figures say nothing. "null": the register does not say. */
const ROW_OF: Record<Dimension, (person: Person, typeOf: ReadonlyMap<string, string | null>) => string | null> = {
  age: ({ born, admitted }) => ageBand(born, admitted!),
  gender: ({ gender }) => gender,
  ethnicity: ({ minority }) => (minority === null ? null : minority ? "minority" : "majority"),
  education: ({ education }) => education,
  collegeUp: ({ education }) => (education === null ? null : COLLEGE_UP.has(education) ? "collegeUp" : "below"),
  youth: ({ youth }) => (youth === null ? null : youth ? "youth" : "other"),
  occupation: ({ occupation }) => occupation,
  type: ({ unit }, typeOf) => typeOf.get(unit) ?? null,
};
const DIMENSIONS = Object.keys(ROW_OF) as Dimension[];

/** Rows that a composition does not print. */
const UNPRINTED: Partial<Record<Dimension, string>> = {
  gender: "male",
  ethnicity: "majority",
  collegeUp: "below",
  youth: "other",
};

function printed(dimension: Dimension, rows: Map<string, Counts>): [Dimension, Map<string, Counts>] {
  rows.delete(UNPRINTED[dimension] ?? "");
  return [dimension, rows];
}

function typesOf(units: readonly Unit[]): Map<string, string | null> {
  return new Map(units.map(({ id, type }) => [id, type]));
}

/** People of each unit by one loop and one Map, as anybody would write it first. */
export function countedByMap(units: readonly Unit[], people: readonly Person[]): Figures["units"] {
  const own = new Map<string, Counts>();
  for (const { unit, admitted } of people) if (admitted !== null) addTo(own, unit, admitted);
  return rolledUp(units, own);
}

/** The same with a Map more for each dimension. */
export function byMap(units: readonly Unit[], people: readonly Person[]): Figures {
  const typeOf = typesOf(units);
  const own = new Map<string, Counts>();
  const parts = DIMENSIONS.map((dimension) => ({
    dimension,
    rowOf: ROW_OF[dimension],
    rows: new Map<string, Counts>(),
  }));
  for (const person of people) {
    const { unit, admitted } = person;
    if (admitted === null || !(within(admitted, PERIODS.term) || within(admitted, PERIODS.lastYear))) continue;
    addTo(own, unit, admitted);
    for (const { rowOf, rows } of parts) addTo(rows, String(rowOf(person, typeOf)), admitted);
  }
  return {
    units: rolledUp(units, own),
    parts: new Map(parts.map(({ dimension, rows }) => printed(dimension, rows))),
  };
}

function addTo(rows: Map<string, Counts>, key: string, day: Day): void {
  let counts = rows.get(key);
  if (!counts) rows.set(key, (counts = [0, 0, 0]));
  if (within(day, PERIODS.year)) counts[0]++;
  if (within(day, PERIODS.lastYear)) counts[1]++;
  if (within(day, PERIODS.term)) counts[2]++;
}

/** People grouped by unit, then by each dimension, and each group counted. */
export function byLodash(units: readonly Unit[], people: readonly Person[]): Figures {
  const typeOf = typesOf(units);
  const inSome = _.filter(
    people,
    ({ admitted }) => admitted !== null && (within(admitted, PERIODS.term) || within(admitted, PERIODS.lastYear)),
  );
  const grouped = (rowOf: (person: Person) => string | null): Map<string, Counts> =>
    new Map(Object.entries(_.mapValues(_.groupBy(inSome, rowOf), countsOf)));
  return {
    units: rolledUp(
      units,
      grouped(({ unit }) => unit),
    ),
    parts: new Map(
      DIMENSIONS.map((dimension) =>
        printed(
          dimension,
          grouped((person) => ROW_OF[dimension](person, typeOf)),
        ),
      ),
    ),
  };
}

function countsOf(group: readonly Person[]): Counts {
  const inPeriod = (period: readonly [Day, Day]): number =>
    _.sumBy(group, (one) => Number(within(one.admitted!, period)));
  return [inPeriod(PERIODS.year), inPeriod(PERIODS.lastYear), inPeriod(PERIODS.term)];
}

/** The columns that the figures hang on, one table each of units and of people: what arquero likes best. */
export function tablesOf(
  units: readonly Unit[],
  people: Iterable<Person>,
): { units: ColumnTable; people: ColumnTable } {
  const columns = {
    unit: [] as string[],
    day: [] as (Day | null)[],
    born: [] as (Day | null)[],
    gender: [] as Person["gender"][],
    minority: [] as (boolean | null)[],
    youth: [] as (boolean | null)[],
    education: [] as Person["education"][],
    occupation: [] as (string | null)[],
  };
  for (const { unit, admitted, born, gender, minority, youth, education, occupation } of people) {
    columns.unit.push(unit);
    columns.day.push(admitted);
    columns.born.push(born);
    columns.gender.push(gender);
    columns.minority.push(minority);
    columns.youth.push(youth);
    columns.education.push(education);
    columns.occupation.push(occupation);
  }
  return {
    people: table(columns),
    units: table({ unit: units.map(({ id }) => id), type: units.map(({ type }) => type) }),
  };
}

/** Filtered to the periods, derived, joined with the units, grouped and rolled up. Expressions are texts: those compile. */
export function byArquero(units: readonly Unit[], tables: ReturnType<typeof tablesOf>): Figures {
  const [from, to] = PERIODS.year;
  const [lastFrom, lastTo] = PERIODS.lastYear;
  const people = tables.people.params({ from, to, lastFrom, lastTo, term: PERIODS.term[0] }) as ColumnTable;
  const counted = people
    .filter("(d, $) => d.day !== null && d.day >= $.term && d.day <= $.to")
    .reify()
    .derive({
      inYear: "(d, $) => d.day >= $.from ? 1 : 0",
      inLast: "(d, $) => d.day >= $.lastFrom && d.day <= $.lastTo ? 1 : 0",
      age: escape((d: { born: Day | null; day: Day }) => ageBand(d.born, d.day)),
      collegeUp:
        "d => d.education === null ? null : d.education === 'college' || d.education === 'university' || d.education === 'postgraduate' ? 'collegeUp' : 'below'",
      ethnicity: "d => d.minority === null ? null : d.minority ? 'minority' : 'majority'",
      youth: "d => d.youth === null ? null : d.youth ? 'youth' : 'other'",
    })
    .lookup(tables.units, ["unit", "unit"], "type");
  const grouped = (column: string): Map<string, Counts> => {
    const rows = counted
      .groupby(column)
      .rollup({ year: op.sum("inYear"), lastYear: op.sum("inLast"), term: op.count() })
      .objects() as Record<string, string | number | null>[];
    return new Map(rows.map((row) => [String(row[column]), [row.year, row.lastYear, row.term] as Counts]));
  };
  return {
    units: rolledUp(units, grouped("unit")),
    parts: new Map(DIMENSIONS.map((dimension) => printed(dimension, grouped(dimension)))),
  };
}
