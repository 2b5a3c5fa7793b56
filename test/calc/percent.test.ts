import fc from "fast-check";
import { cutRatioOf, growthOf, pointsBetween, printedRatio, printedShare, ratioOf } from "../../src/calc";

describe("attainment", () => {
  it("of 53 in a target of 20 is 265 %", () => {
    expect(ratioOf(53, 20)).toBe(2.65);
    expect(cutRatioOf(53, 20)).toBe(2.65);
  });

  it("of 320 in 309, the city of Đông Triều in 2024, is printed 103.5 %, cut from 103.5598", () => {
    expect(ratioOf(320, 309)).toBeCloseTo(1.035599, 6);
    expect(cutRatioOf(320, 309)).toBe(1.035);
  });

  it("is none without a target or with a target of 0", () => {
    expect([ratioOf(1, null), ratioOf(1, 0), cutRatioOf(0, 0), cutRatioOf(5, null)]).toEqual([null, null, null, null]);
  });

  it("never shows 100 % before the last person is in, and is never cut by a whole tenth", () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), (actual, quota) => {
        const cut = cutRatioOf(actual, quota)!;
        const tenths = Math.round(cut * 1000);
        expect(tenths / 1000).toBe(cut);
        expect(tenths * quota <= actual * 1000 && (tenths + 1) * quota > actual * 1000).toBe(true);
        if (actual < quota) expect(cut).toBeLessThan(1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("attainment as it is printed", () => {
  it("of 1.336 in 1.640 and 1.500 is 81,4 % and 89,0 %, or 81,46 % and 89,07 % where it is rounded to two decimals", () => {
    const printed = (attainment: "cut1" | "round2") =>
      [1640, 1500].map((quota) => printedRatio(1336, quota, { attainment }));
    expect(printed("cut1")).toEqual([0.814, 0.89]);
    expect(printed("round2")).toEqual([0.8146, 0.8907]);
  });

  it("rounded never shows 100 % before the last person is in", () => {
    expect(printedRatio(99_999, 100_000, { attainment: "round2" })).toBe(0.9999);
    expect(printedRatio(100_000, 100_000, { attainment: "round2" })).toBe(1);
  });

  it("of a range 1–2 is 100 % within it and against its end above; an open one is its least", () => {
    const cut = { attainment: "cut1" } as const;
    expect([0, 1, 2, 3].map((actual) => printedRatio(actual, 1, cut, 2))).toEqual([0, 1, 1, 1.5]);
    expect([3, 6, 9].map((actual) => printedRatio(actual, 6, cut, null))).toEqual([0.5, 1, 1.5]);
    expect([0, 1, 3].map((actual) => ratioOf(actual, 0, 2))).toEqual([null, 1, 1.5]);
  });
});

describe("shares and growth", () => {
  it("rounds shares half up: 518, 286 and 527 of 882 are 58,73, 32,43 and 59,75 %", () => {
    expect([518, 286, 527].map((count) => printedShare(count, 882, { shares: "round2" }))).toEqual([
      0.5873, 0.3243, 0.5975,
    ]);
    expect(printedShare(1, 8, { shares: "round1" })).toBe(0.125);
    expect(printedShare(2, 3, { shares: "cut2" })).toBe(0.6666);
    expect(printedShare(0, 0, { shares: "round2" })).toBeNull();
  });

  it("of 333 against 196 is +69,9 %, of 3 against 4 −25 %, of anything against 0 none", () => {
    expect(growthOf(333, 196)).toBe(0.699);
    expect(growthOf(3, 4)).toBe(-0.25);
    expect(growthOf(3, 0)).toBeNull();
  });
});

it("counts points between two attainments: 81,4 % against 75 % are 6,4, against nothing none", () => {
  const [now, before] = [ratioOf(814, 1000), ratioOf(3, 4)];
  expect([pointsBetween(now, before), pointsBetween(before, now), pointsBetween(now, now)]).toEqual([6.4, -6.4, 0]);
  expect(pointsBetween(now, null)).toBeNull();
});
