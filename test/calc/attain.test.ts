import fc from "fast-check";
import { attain, dayOf, InvalidInputError, statusOf, type Day } from "../../src/calc";
import { sumOfGiven } from "../../src/calc/attainment";
import { monthsOf, wholeYear } from "../../src/calc/months";
import { evenProfile } from "../../src/calc/pace";

const yearEnd = dayOf(2024, 12, 31)!;

describe("statusOf", () => {
  const of = (quota: number | null, actual: number, due = 0, most = quota) => statusOf({ quota, most, actual }, due);

  it("calls 53 of 20 over, 20 met", () => {
    expect(of(20, 53, 20)).toBe("over");
    expect(of(20, 20, 20)).toBe("met");
  });

  it("is on pace from the whole people due: of 20 by 30 June, 9.9 are due", () => {
    expect(of(20, 9, 9.9)).toBe("onPace");
    expect(of(20, 8, 9.9)).toBe("behind");
  });

  it("is on pace from 80 percent of the people due where the planner says so: 7 of 9.9", () => {
    expect(statusOf({ quota: 20, most: 20, actual: 7 }, 9.9, 80)).toBe("onPace");
    expect(statusOf({ quota: 20, most: 20, actual: 6 }, 9.9, 80)).toBe("behind");
  });

  it("is none while nobody is in, be it 2 January", () => {
    expect(of(3, 0, 0.02)).toBe("none");
    expect(of(3, 0, 3)).toBe("none");
  });

  it("has no target at null, nor at 0 until somebody is in", () => {
    expect(of(null, 4)).toBe("noTarget");
    expect(of(0, 0)).toBe("noTarget");
    expect(of(0, 1)).toBe("over");
  });

  it("is met within a range of 1–2 and over above it; an open target of 6 or more is its least", () => {
    expect([0, 1, 2, 3].map((actual) => of(1, actual, 1, 2))).toEqual(["none", "met", "met", "over"]);
    expect([5, 6, 7].map((actual) => of(6, actual, 6, null))).toEqual(["behind", "met", "over"]);
    expect([0, 1, 3].map((actual) => of(0, actual, 0, 2))).toEqual(["noTarget", "met", "over"]);
  });
});

describe("attain", () => {
  it("sums ranges: 1–2 and 3 are 4–5; with an open one there is no most", () => {
    const admissions = { units: [], days: [] };
    const parents = [-1, 0, 0];
    const sum = (most: (number | null)[]) =>
      attain({ parents, quotas: [null, 1, 3], most: [null, ...most], admissions, asOf: yearEnd });
    expect(sum([2, 3])).toMatchObject({ quotas: [4, 1, 3], most: [5, 2, 3] });
    expect(sum([2, null])).toMatchObject({ quotas: [4, 1, 3], most: [null, 2, null] });
    expect(() => sum([0, 3])).toThrow(new InvalidInputError("most", 1));
  });

  it("counts 1 January to the as-of date, both included", () => {
    const days = [dayOf(2023, 12, 31)!, dayOf(2024, 1, 1)!, dayOf(2024, 6, 30)!, dayOf(2024, 7, 1)!];
    const { actual } = attain({
      parents: [-1],
      quotas: [20],
      admissions: { units: [0, 0, 0, 0], days },
      asOf: dayOf(2024, 6, 30)!,
    });
    expect(Array.from(actual)).toEqual([2]);
  });

  it("counts the same days of the year before, up to 28 February for the 29th", () => {
    const days = [dayOf(2023, 1, 1)!, dayOf(2023, 2, 28)!, dayOf(2023, 3, 1)!, dayOf(2022, 12, 31)!];
    const { lastYear } = attain({
      parents: [-1],
      quotas: [null],
      admissions: { units: [0, 0, 0, 0], days },
      asOf: dayOf(2024, 2, 29)!,
    });
    expect(Array.from(lastYear)).toEqual([2]);
  });

  it("counts the term from 1 January 2021: 256 in 2021 and 250 in 2022 leave 694 of 1 200", () => {
    const days = [...Array<number>(256).fill(dayOf(2021, 5, 19)!), ...Array<number>(250).fill(dayOf(2022, 9, 2)!)];
    days.push(dayOf(2020, 12, 31)!);
    const { term } = attain({
      parents: [-1],
      quotas: [250],
      admissions: { units: days.map(() => 0), days },
      asOf: dayOf(2022, 12, 31)!,
    });
    expect(1200 - term[0]!).toBe(694);
  });

  it("rolls people and targets up; a committee's own target goes before the sum of its parts", () => {
    // 0 over 1 (over 3, 4) and 2
    const { quotas, actual, status } = attain({
      parents: [-1, 0, 0, 1, 1],
      quotas: [20, null, null, 6, null],
      admissions: { units: [3, 3, 4, 2, 0], days: Array<Day>(5).fill(dayOf(2024, 3, 2)!) },
      asOf: yearEnd,
    });
    expect(quotas).toEqual([20, 6, null, 6, null]);
    expect(Array.from(actual)).toEqual([5, 3, 1, 2, 1]);
    expect(status).toEqual(["behind", "behind", "noTarget", "behind", "noTarget"]);
  });

  it("gives the worked example", () => {
    const { quotas, actual, status } = attain({
      parents: [-1, 0],
      quotas: [null, 20],
      admissions: { units: [1], days: [dayOf(2024, 3, 2)!] },
      asOf: yearEnd,
    });
    expect([quotas, Array.from(actual), status]).toEqual([
      [20, 20],
      [1, 1],
      ["behind", "behind"],
    ]);
  });

  it("refuses people of no unit, targets that are not whole, and ragged arrays", () => {
    const problem = { parents: [-1], quotas: [1], admissions: { units: [0], days: [1] }, asOf: yearEnd };
    const refusal = (change: Partial<Parameters<typeof attain>[0]>) => () => attain({ ...problem, ...change });
    expect(refusal({ admissions: { units: [0, 1], days: [1, 1] } })).toThrow(
      new InvalidInputError("admissions.units", 1),
    );
    expect(refusal({ admissions: { units: [0], days: [] } })).toThrow(new InvalidInputError("admissions.days"));
    expect(refusal({ quotas: [1.5] })).toThrow(new InvalidInputError("quotas", 0));
    expect(refusal({ quotas: [] })).toThrow(new InvalidInputError("quotas"));
    expect(refusal({})).not.toThrow();
  });

  it("counts at every top, together, everyone in", () => {
    const person = fc.record({ unit: fc.nat(), day: fc.integer({ min: 44000, max: 46500 }) });
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 1, maxLength: 10 }),
        fc.array(person),
        fc.integer({ min: 44500, max: 46500 }),
        (above, people, asOf) => {
          const parents = above.map((pick, i) => (pick % (i + 1)) - 1);
          const units = people.map(({ unit }) => unit % parents.length);
          const days = people.map(({ day }) => day);
          const { actual, term } = attain({
            parents,
            quotas: parents.map(() => null),
            admissions: { units, days },
            asOf: asOf as Day,
          });
          const tops = parents.flatMap((parent, i) => (parent === -1 ? [i] : []));
          const year = new Date(Date.UTC(1899, 11, 30 + asOf)).getUTCFullYear();
          const isIn = (from: number) => days.filter((day) => day >= dayOf(from, 1, 1)! && day <= asOf).length;
          expect(tops.reduce((sum, top) => sum + actual[top]!, 0)).toBe(isIn(year));
          expect(tops.reduce((sum, top) => sum + term[top]!, 0)).toBe(
            isIn(year > 2025 ? 2026 : year > 2020 ? 2021 : 2016),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("sumOfGiven", () => {
  it("leaves out what is not given, and is null where nothing is", () => {
    expect(sumOfGiven([3, null, 4])).toBe(7);
    expect(sumOfGiven([null, null])).toBeNull();
    expect(sumOfGiven([])).toBeNull();
    expect(sumOfGiven([0, null])).toBe(0);
  });
});

describe("monthsOf", () => {
  it("adds up the months to the as-of date and has none after it", () => {
    const days = [
      dayOf(2025, 1, 31)!,
      dayOf(2025, 2, 3)!,
      dayOf(2025, 2, 28)!,
      dayOf(2025, 3, 10)!,
      dayOf(2024, 5, 1)!,
    ];
    const months = monthsOf(days, null, dayOf(2025, 3, 9)!, evenProfile(2025));
    expect(months.map(({ actual }) => actual)).toEqual([1, 3, 3, ...Array<null>(9).fill(null)]);
    expect(months.every(({ pace }) => pace === null)).toBe(true);
  });

  it("paces a target evenly over the days: 365 of a year are one a day", () => {
    const months = monthsOf([dayOf(2025, 2, 3)!], 365, dayOf(2025, 2, 28)!, evenProfile(2025));
    expect(months[1]).toEqual({ month: 2, actual: 1, pace: 59 });
    expect(months.map(({ pace }) => pace)).toEqual([31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]);
  });
});

describe("wholeYear", () => {
  it("adds up the twelve months of its year and no other", () => {
    const days = [dayOf(2023, 12, 31)!, dayOf(2024, 2, 29)!, dayOf(2024, 12, 31)!, dayOf(2025, 1, 1)!];
    expect(wholeYear(days, 2024)).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
  });
});
