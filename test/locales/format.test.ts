import { dayOf, type Ratio } from "../../src/calc";
import {
  formatAttainment,
  formatDay,
  formatDecimal,
  formatNumber,
  formatPeople,
  formatPercent,
  formatTarget,
  inShort,
  readDay,
  setLanguage,
} from "../../src/locales";
import "../../src/locales/english";

afterEach(() => setLanguage("vi"));

const ratio = (value: number) => value as Ratio;

describe("figures in Vietnamese", () => {
  it("group thousands by dots: 1.950", () => expect(formatPeople(1950)).toBe("1.950"));

  it("part a percentage by a comma, and never from its sign: 103,5 %", () => {
    expect(formatPercent(ratio(1.035))).toBe("103,5\u00a0%");
    expect(formatPercent(ratio(2.65))).toBe("265,0\u00a0%");
    expect(formatPercent(ratio(385 / 10322), 2)).toBe("3,73\u00a0%");
  });

  it("have the decimals asked for: 21,718", () => expect(formatDecimal(21.7179, 3)).toBe("21,718"));

  it("have the decimals they have: 1,5 and 1.950", () => {
    expect([1.5, 1950, 1.2346].map((value) => formatNumber(value))).toEqual(["1,5", "1.950", "1,235"]);
  });

  it("write less than nothing with a minus sign: −1", () => expect(formatPeople(-1)).toBe("−1"));
});

describe("figures in English", () => {
  beforeEach(() => setLanguage("en"));

  it("are 1,950 and 103.5%", () => {
    expect(formatPeople(1950)).toBe("1,950");
    expect(formatPercent(ratio(1.035))).toBe("103.5%");
  });

  it("can still be asked for in Vietnamese", () => {
    expect(formatPercent(ratio(1.035), 1, "vi")).toBe("103,5\u00a0%");
  });
});

it("writes a day as 31/12/2024 in both languages", () => {
  const day = dayOf(2024, 12, 31)!;
  expect(formatDay(day)).toBe("31/12/2024");
  setLanguage("en");
  expect(formatDay(day)).toBe("31/12/2024");
});

it("reads the days that planners write, and no others", () => {
  const day = dayOf(2025, 7, 5);
  expect(["5.7.2025", "05/07/2025", " 5-7-2025 "].map(readDay)).toEqual([day, day, day]);
  expect(["30/02/2025", "2025-07-05", "5/7/25", ""].map(readDay)).toEqual([null, null, null, null]);
});

it("reads a name out in short where it is too long to listen to", () => {
  expect(inShort("Chi bộ Khu phố 1")).toBe("Chi bộ Khu phố 1");
  expect(inShort("a".repeat(60))).toBe("a".repeat(60));
  expect(inShort("😀".repeat(100))).toBe(`${"😀".repeat(59)}…`);
});

it("shows a target as a number, a range, an open one or none", () => {
  expect([formatTarget(6, 6), formatTarget(1, 2), formatTarget(6, null), formatTarget(null, null)]).toEqual([
    "6",
    "1–2",
    "≥\u00a06",
    "–",
  ]);
});

it("prints attainment by the settings: 1.336 of 1.640", () => {
  const figure = { actual: 1336, quota: 1640, most: 1640 };
  expect(formatAttainment(figure, { attainment: "cut1" })).toBe("81,4\u00a0%");
  expect(formatAttainment(figure, { attainment: "round2" })).toBe("81,46\u00a0%");
  expect(formatAttainment({ ...figure, quota: null, most: null }, { attainment: "cut1" })).toBe("–");
});
