import fc from "fast-check";
import { dayOf, forecast, type Person } from "../../src/calc";
import { personOf } from "./units";

const middle = dayOf(2025, 6, 30)!;
const problem = {
  people: [] as Person[],
  milestone: "admitted",
  quota: 20,
  actual: 10,
  asOf: middle,
  dueShare: 0.5,
} as const;
const some = (count: number, dates: Partial<Person>): Person[] =>
  Array.from({ length: count }, () => personOf("A", dates));

/** In each of the three years before: 10 had finished the course by 30 June, 6 of them came in by December. */
const history = [2022, 2023, 2024].flatMap((year) => [
  ...some(6, { course: dayOf(year, 3, 1), admitted: dayOf(year, 11, 1) }),
  ...some(4, { course: dayOf(year, 3, 1), admitted: dayOf(year + 1, 2, 1) }),
]);

describe("by run rate", () => {
  it("10 in by half of the year make about 20, four times in five 15 to 27", () => {
    expect(forecast(problem).runRate).toMatchObject({ likely: 20, low: 15, high: 27 });
  });

  it("says nothing before any of the year is due", () => {
    expect(forecast({ ...problem, actual: 0, dueShare: 0 }).runRate).toBeNull();
  });

  it("is what it is at the end of the year", () => {
    const ended = forecast({ ...problem, asOf: dayOf(2025, 12, 31)!, dueShare: 1 });
    const known = { likely: 10, low: 10, high: 10, chance: 0 };
    expect(ended).toMatchObject({ runRate: known, pipeline: known, stillToFinish: null });
  });

  it("has no chance to tell without a target, and every chance once it is reached", () => {
    expect(forecast({ ...problem, quota: null }).runRate!.chance).toBeNull();
    expect(forecast({ ...problem, quota: 10 }).runRate!.chance).toBe(1);
  });
});

describe("by who waits", () => {
  const waiting = some(10, { course: dayOf(2025, 4, 1) });
  const seen = forecast({ ...problem, people: [...history, ...waiting] });

  it("counts who waited on the same day of three years, and who of them came in by the year's end: 18 of 30", () => {
    expect(seen).toMatchObject({ waiting: 10, waited: 30, converted: 18 });
  });

  it("expects about six of the ten who wait now to come: 16 at the year's end", () => {
    expect(seen.pipeline).toMatchObject({ likely: 16, low: 14, high: 18 });
  });

  it("says how many must still finish the course to have 20 nine times in ten", () => {
    const more = seen.stillToFinish!;
    const withMore = (count: number) =>
      forecast({ ...problem, people: [...history, ...waiting, ...some(count, { course: dayOf(2025, 6, 1) })] });
    expect(withMore(more).pipeline!.chance).toBeGreaterThanOrEqual(0.9);
    expect(withMore(more - 1).pipeline!.chance).toBeLessThan(0.9);
    expect(withMore(more).stillToFinish).toBe(0);
  });

  it("adds those who in earlier years came in without having waited", () => {
    const late = [2022, 2023, 2024].flatMap((year) =>
      some(5, { course: dayOf(year, 8, 1), admitted: dayOf(year, 12, 1) }),
    );
    const more = forecast({ ...problem, people: [...history, ...late, ...waiting] });
    expect(more.waited).toBe(30);
    expect(more.pipeline!.likely).toBe(21);
  });

  it("is not known without earlier years, nor for a target other than admissions", () => {
    expect(forecast({ ...problem, people: waiting })).toMatchObject({
      waiting: 10,
      pipeline: null,
      stillToFinish: null,
    });
    expect(forecast({ ...problem, milestone: "course", people: history }).pipeline).toBeNull();
  });

  it("looks at no year before the register begins", () => {
    const lastYear = history.filter(({ course }) => course! > dayOf(2024, 1, 1)!);
    expect(forecast({ ...problem, people: [...lastYear, ...waiting] })).toMatchObject({ waited: 10, converted: 6 });
  });

  it("does not know how many more would do where hardly anybody ever came", () => {
    const barren = some(200, { course: dayOf(2023, 3, 1) });
    expect(forecast({ ...problem, people: barren }).stillToFinish).toBeNull();
  });

  it("looks as far as 20 times the people missing, and no farther", () => {
    const hundred = (converted: number) => [
      ...some(converted, { course: dayOf(2024, 3, 1), admitted: dayOf(2024, 11, 1) }),
      ...some(100 - converted, { course: dayOf(2024, 3, 1), admitted: dayOf(2025, 1, 1) }),
    ];
    const missingOne = (converted: number) =>
      forecast({ ...problem, quota: 11, people: hundred(converted) }).stillToFinish;
    // Nobody comes of n who wait where 11 of 100 came: 89½/101 × 90½/102 × …; nobody else: √½.
    const nobodyOf = (n: number) =>
      Array.from({ length: n }, (_, i) => (89.5 + i) / (101 + i)).reduce((chance, one) => chance * one, Math.SQRT1_2);
    expect(nobodyOf(17)).toBeGreaterThan(0.1);
    expect(nobodyOf(18)).toBeLessThan(0.1);
    expect(missingOne(11)).toBe(18);
    expect(missingOne(9)).toBeNull();
  });

  it("asks for nobody more once the target is reached, whatever is known of earlier years", () => {
    expect(forecast({ ...problem, quota: 10 }).stillToFinish).toBe(0);
    expect(forecast({ ...problem, quota: 10, milestone: "course" }).stillToFinish).toBeNull();
    const ended = { ...problem, asOf: dayOf(2025, 12, 31)!, dueShare: 1 };
    expect(forecast({ ...ended, quota: 10 }).stillToFinish).toBe(0);
    expect(forecast({ ...ended, quota: 10, milestone: "official" }).stillToFinish).toBeNull();
  });
});

it("has the likely figure within the interval, and a chance that grows with who waits", () => {
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.nat(40),
      fc.nat(80),
      fc.integer({ min: 1, max: 99 }),
      (waiting, actual, quota, percent) => {
        const given = { ...problem, actual, quota, dueShare: percent / 100 };
        const people = [...history, ...some(waiting, { course: dayOf(2025, 4, 1) })];
        const { runRate, pipeline } = forecast({ ...given, people });
        for (const projection of [runRate!, pipeline!]) {
          expect(projection.low).toBeGreaterThanOrEqual(actual);
          expect(projection.low).toBeLessThanOrEqual(projection.likely);
          expect(projection.likely).toBeLessThanOrEqual(projection.high);
          expect(projection.chance).toBeGreaterThanOrEqual(0);
          expect(projection.chance).toBeLessThanOrEqual(1);
        }
        const more = forecast({ ...given, people: [...people, ...some(1, { course: dayOf(2025, 4, 1) })] });
        expect(more.pipeline!.chance!).toBeGreaterThanOrEqual(pipeline!.chance! - 1e-12);
      },
    ),
    { numRuns: 200 },
  );
});
