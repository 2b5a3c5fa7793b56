import fc from "fast-check";
import { dayOf } from "../../src/calc";
import { daysAhead, dueBy, earlierProfile, evenProfile, quarterProfile } from "../../src/calc/pace";

const middle = dayOf(2025, 6, 30)!; // day 181 of 365

describe("an even pace", () => {
  const even = evenProfile(2025);

  it("has a target due evenly over the days, whole on 31 December", () => {
    expect(dueBy(366, dayOf(2024, 1, 31)!, evenProfile(2024))).toBe(31);
    expect(dueBy(385, dayOf(2025, 12, 31)!, even)).toBe(385);
    expect(dueBy(365, dayOf(2025, 1, 1)!, even)).toBe(1);
  });

  it("160 of 385 were due on day 151, 30 days before 30 June; 210 on day 199, 18 days after", () => {
    expect(daysAhead(160, 385, middle, even)).toBe(-30);
    expect(daysAhead(210, 385, middle, even)).toBe(18);
  });

  it("is neither ahead nor behind with just the people due", () => {
    expect(daysAhead(181, 365, middle, even)).toBe(0);
    expect(daysAhead(0, 385, dayOf(2025, 1, 1)!, even)).toBe(-1);
    expect(daysAhead(385, 385, middle, even)).toBe(184);
  });
});

describe("a pace by quarters", () => {
  const profile = quarterProfile(2025, [5, 5, 10, 0]);

  it("adds the quarters up and is even within each", () => {
    expect(profile).toEqual({ days: [90, 181, 273, 365], parts: [5, 10, 20, 20] });
    expect([dayOf(2025, 3, 31)!, middle, dayOf(2025, 8, 15)!].map((day) => dueBy(20, day, profile))).toEqual([
      5, 10, 15,
    ]);
  });

  it("8 of 20 were due on day 144, 37 before 30 June: 3 of the 5 of 91 days", () => {
    expect(daysAhead(8, 20, middle, profile)).toBe(90 + 54 - 181);
  });

  it("is even where all quarters are 0", () => {
    expect(quarterProfile(2025, [0, 0, 0, 0])).toEqual(evenProfile(2025));
  });

  it("with a first quarter of 0, nobody in is on time until it ends", () => {
    const late = quarterProfile(2025, [0, 10, 10, 0]);
    expect(daysAhead(0, 20, dayOf(2025, 2, 10)!, late)).toBe(0);
    expect(daysAhead(0, 20, dayOf(2025, 4, 10)!, late)).toBe(90 - 100);
  });
});

describe("the pace of earlier years", () => {
  it("counts the months of the three years before, and no other", () => {
    const days = [dayOf(2024, 3, 5)!, dayOf(2023, 11, 1)!, dayOf(2022, 3, 9)!, dayOf(2021, 1, 1)!, dayOf(2025, 1, 2)!];
    expect(earlierProfile(2025, days)!.parts).toEqual([0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3]);
    expect(earlierProfile(2025, [dayOf(2021, 5, 5)!])).toBeNull();
  });
});

it("never has fewer due on a later day, and by the day that people are behind to, no more than them", () => {
  const quarters = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9));
  fc.assert(
    fc.property(quarters, fc.nat(364), fc.nat(50), fc.integer({ min: 1, max: 50 }), (parts, gone, actual, quota) => {
      const profile = quarterProfile(2025, parts);
      const day = (dayOf(2025, 1, 1)! + gone) as typeof middle;
      const due = dueBy(quota, day, profile);
      expect(due).toBeGreaterThanOrEqual(0);
      expect(due).toBeLessThanOrEqual(quota);
      const ahead = daysAhead(actual, quota, day, profile);
      if (actual < due) expect(ahead).toBeLessThan(0);
      if (actual > due) expect(ahead).toBeGreaterThanOrEqual(0);
      const then = (day + ahead) as typeof middle;
      if (ahead < 0 && then >= dayOf(2025, 1, 1)!) {
        expect(dueBy(quota, then, profile)).toBeLessThanOrEqual(actual + 1e-9);
        expect(dueBy(quota, (then + 1) as typeof middle, profile)).toBeGreaterThan(actual - 1e-9);
      }
    }),
    { numRuns: 2000 },
  );
});
