import fc from "fast-check";
import { cutRatioOf, ratioOf } from "../../src/calc";

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
