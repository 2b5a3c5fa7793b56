import { dayOf } from "../../src/calc";
import { termOutlook } from "../../src/calc/term";
import { targetOf } from "./units";

const tops = new Set(["TH"]);
const term = targetOf("TH", { year: 2021, resolution: 1200, wholeTerm: true, most: { resolution: null } });
const outlook = (day: [number, number, number], done: number, inYear: number, targets = [term]) =>
  termOutlook(targets, { year: day[0], kind: "Kết nạp", asOf: dayOf(...day)! }, { tops, done, inYear });

describe("Thanh Hóa: at least 1.200 in 2021–2025, 256 in 2021 and 250 in 2022", () => {
  it("leaves 694 for three years: 232, 231 and 231", () => {
    expect(outlook([2022, 12, 31], 506, 250)).toEqual({
      quota: 1200,
      done: 506,
      left: 694,
      years: [
        { year: 2023, people: 232 },
        { year: 2024, people: 231 },
        { year: 2025, people: 231 },
      ],
    });
  });

  it("within a year spreads what was left at its start, that year's part included", () => {
    expect(outlook([2023, 6, 30], 606, 100)!.years.map(({ people }) => people)).toEqual([232, 231, 231]);
  });

  it("at the end of the term has no years left to spread over", () => {
    expect(outlook([2025, 12, 31], 1100, 200)).toMatchObject({ left: 100, years: [] });
    expect(outlook([2025, 12, 31], 1300, 200)).toMatchObject({ left: 0 });
  });

  it("reads a term called 2020–2025 as that of 2021–2025; another term, kind or unit is none of it", () => {
    expect(outlook([2022, 12, 31], 506, 250, [{ ...term, year: 2020 }])!.left).toBe(694);
    expect(outlook([2026, 12, 31], 200, 200)).toBeNull();
    expect(outlook([2022, 12, 31], 1, 1, [{ ...term, kind: "Nhận thức" }])).toBeNull();
    expect(outlook([2022, 12, 31], 1, 1, [{ ...term, unit: "CB01" }])).toBeNull();
    expect(outlook([2022, 12, 31], 1, 1, [targetOf("TH", { year: 2022, resolution: 250 })])).toBeNull();
  });
});
