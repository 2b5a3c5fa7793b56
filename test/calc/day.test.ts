import fc from "fast-check";
import { calendarOf, dayOf, dayOfIso, isoOf, type Day } from "../../src/calc";
import { sameDayYearBefore, termEnd, termStart } from "../../src/calc/period";

/** 1899-12-30 in the machine's own calendar, in days since 1970. */
const EPOCH = Date.UTC(1899, 11, 30) / 86_400_000;

describe("a day", () => {
  it("is Excel's serial date", () => {
    expect(dayOf(2024, 12, 31)).toBe(45657);
    expect(dayOf(1900, 3, 1)).toBe(61);
    expect(calendarOf(45657 as Day)).toEqual({ year: 2024, month: 12, date: 31 });
  });

  it("does not exist where the calendar has none", () => {
    expect(dayOf(2023, 2, 29)).toBeNull();
    expect(dayOf(2100, 2, 29)).toBeNull();
    expect(dayOf(2025, 4, 31)).toBeNull();
    expect(dayOf(2025, 13, 1)).toBeNull();
    expect(dayOf(2025, 0, 1)).toBeNull();
    expect(dayOf(2025, 1, 0)).toBeNull();
    expect(dayOf(2024, 2, 29)).not.toBeNull();
  });

  it("is written and read as ISO text", () => {
    expect(isoOf(dayOf(2024, 12, 31)!)).toBe("2024-12-31");
    expect(dayOfIso("2024-12-31")).toBe(45657);
    expect(dayOfIso("2024-2-1")).toBeNull();
    expect(dayOfIso("2023-02-29")).toBeNull();
    expect(dayOfIso("31/12/2024")).toBeNull();
  });

  it("agrees with the machine's calendar on every day from 1600 to 2500", () => {
    for (let day = -109_000; day < 220_000; day++) {
      const date = new Date((day + EPOCH) * 86_400_000);
      const { year, month, date: ofMonth } = calendarOf(day as Day);
      if (year !== date.getUTCFullYear() || month !== date.getUTCMonth() + 1 || ofMonth !== date.getUTCDate()) {
        throw new Error(`${day} is ${date.toISOString()}`);
      }
      if (dayOf(year, month, ofMonth) !== day) throw new Error(`${day} does not come back`);
    }
  });

  it("refuses exactly the dates that the machine's calendar moves", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1600, max: 2500 }),
        fc.integer({ min: -2, max: 15 }),
        fc.integer({ min: -2, max: 34 }),
        (y, m, d) => {
          const date = new Date(Date.UTC(y, m - 1, d));
          const stays = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
          expect(dayOf(y, m, d) !== null).toBe(stays);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("periods", () => {
  it("the same day of the year before 29 February is 28 February", () => {
    expect(sameDayYearBefore(dayOf(2024, 2, 29)!)).toBe(dayOf(2023, 2, 28));
    expect(sameDayYearBefore(dayOf(2025, 6, 30)!)).toBe(dayOf(2024, 6, 30));
  });

  it("terms of five years begin in 2021, 2026 …", () => {
    expect(termStart(dayOf(2021, 1, 1)!)).toBe(dayOf(2021, 1, 1));
    expect(termStart(dayOf(2025, 12, 31)!)).toBe(dayOf(2021, 1, 1));
    expect(termStart(dayOf(2026, 1, 1)!)).toBe(dayOf(2026, 1, 1));
    expect(termStart(dayOf(2020, 12, 31)!)).toBe(dayOf(2016, 1, 1));
    expect([dayOf(2024, 6, 30)!, dayOf(2026, 1, 1)!].map(termEnd)).toEqual([2025, 2030]);
  });
});
