import { compose, dayOf, InvalidInputError, type Person, type UnitType } from "../../src/calc";
import { personOf } from "./units";

const asOf = dayOf(2020, 12, 31)!;
const counts = (count: number, lastYear = 0, term = count + lastYear) => ({ count, lastYear, term });

function composed(people: readonly Person[], types: readonly (UnitType | null)[] = [null], units?: readonly number[]) {
  const days = people.map(({ admitted }) => admitted!);
  const counted = { units: [...(units ?? people.map(() => 0))], days, who: people.map((_, index) => index) };
  const { total, parts } = compose({ people, counted, types, asOf });
  return {
    total,
    part: Object.fromEntries(parts.map((part) => [part.dimension, part])),
    dimensions: parts.map((part) => part.dimension),
  };
}
const admitted = (rest: Partial<Person>, year = 2020): Person =>
  personOf("A", { admitted: dayOf(year, 6, 15), ...rest });

describe("882 admitted in a term, 391, 163, 168 and 104 of them by type", () => {
  const types = ["residential", "agency", "school", "privateEnterprise", null] as const;
  const sizes = [391, 163, 168, 104, 56];
  const people = sizes.flatMap((size) => Array.from({ length: size }, (_, index) => admitted({}, 2016 + (index % 5))));
  const units = sizes.flatMap((size, unit) => Array.from({ length: size }, () => unit));
  const { total, part } = composed(people, types, units);

  it("counts them all over the term, the types in their order", () => {
    expect(total.term).toBe(882);
    expect(part.type!.rows.map(({ key, term }) => [key, term])).toEqual([
      ["residential", 391],
      ["agency", 163],
      ["school", 168],
      ["privateEnterprise", 104],
    ]);
  });

  it("leaves 56 unexplained", () => {
    expect(part.type!.unexplained.term).toBe(56);
  });
});

describe("age", () => {
  it("is completed years on the day that counts: 30 until the day before the 31st birthday", () => {
    const born = (year: number, month: number, date: number) => admitted({ born: dayOf(year, month, date) });
    const { part } = composed([
      born(1989, 6, 16),
      born(1989, 6, 15),
      born(1979, 6, 16),
      born(1979, 6, 15),
      born(1969, 6, 15),
      born(2021, 1, 1),
      admitted({}),
    ]);
    expect(part.age!.rows).toEqual([
      { key: "upTo30", ...counts(1) },
      { key: "31to40", ...counts(2) },
      { key: "41to50", ...counts(1) },
      { key: "over50", ...counts(1) },
    ]);
    expect(part.age!.unexplained).toEqual(counts(2));
  });
});

describe("the other ways of telling people apart", () => {
  const { part, total, dimensions } = composed(
    [
      admitted({ gender: "female", minority: true, youth: true, education: "university", occupation: "Giáo viên" }),
      admitted({ gender: "male", minority: false, youth: false, education: "secondary", occupation: "giáo  viên" }),
      admitted({ gender: null, minority: null, youth: true, education: "college", occupation: "Công an" }, 2019),
      admitted({}, 2015),
    ],
    ["school"],
  );

  it("count the year, the same days of the year before, and the term 2016–2020", () => {
    expect(total).toEqual(counts(2, 1));
    expect(part.gender).toEqual({
      dimension: "gender",
      rows: [{ key: "female", ...counts(1) }],
      unexplained: counts(0, 1),
    });
    expect(part.youth!.rows).toEqual([{ key: "youth", ...counts(1, 1) }]);
    expect(part.type!.rows).toEqual([{ key: "school", ...counts(2, 1) }]);
  });

  it("overlap: one of college or higher this year is also of a university", () => {
    expect(part.education!.rows.map(({ key, count }) => [key, count])).toEqual([
      ["secondary", 1],
      ["college", 0],
      ["university", 1],
    ]);
    expect(part.collegeUp!.rows).toEqual([{ key: "collegeUp", ...counts(1, 1) }]);
  });

  it("take two spellings of an occupation for one, the first", () => {
    expect(part.occupation!.rows.map(({ key, count }) => [key, count])).toEqual([
      ["Giáo viên", 2],
      ["Công an", 0],
    ]);
  });

  it("are left out where the register says nothing of anybody", () => {
    expect(dimensions).not.toContain("age");
    expect(composed([admitted({})]).dimensions).toEqual(["type"]);
    expect(composed([]).dimensions).toEqual([]);
  });
});

it("lists ten occupations and sums the rest", () => {
  const people = Array.from({ length: 12 }, (_, index) => admitted({ occupation: `Nghề ${index + 10}` }));
  const { rows } = composed([...people, admitted({ occupation: "Nghề 21" })]).part.occupation!;
  expect(rows).toHaveLength(11);
  expect(rows[0]).toMatchObject({ key: "Nghề 21", count: 2 });
  expect(rows[10]).toEqual({ key: "others", ...counts(2) });
});

it("refuses columns of several lengths", () => {
  const counted = { units: [0], days: [], who: [] };
  expect(() => compose({ people: [], counted, types: [], asOf })).toThrow(new InvalidInputError("counted"));
});
