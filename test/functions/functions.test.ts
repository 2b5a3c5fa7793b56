import { cell, ids } from "./custom-functions";
import "../../src/functions";
import { dayOf } from "../../src/calc";
import { setLanguage } from "../../src/locales";
import "../../src/locales/english";
import { QUANG_NAM } from "../calc/published";

const column = (values: readonly unknown[]) => values.map((value) => [value]);
const province = column(QUANG_NAM.map(([, weight]) => weight));

afterEach(() => setLanguage("vi"));

test("the four functions are there, each under its id", () => {
  expect(ids()).toEqual(["PHANBO", "DAT", "TIENDO", "VISAO"]);
});

describe("CHITIEU.PHANBO", () => {
  it("splits Quảng Nam's 385 as published, down a column", () => {
    const published = [29, 22, 29, 25, 18, 23, 23, 17, 17, 6, 9, 15, 16, 19, 19, 22, 19, 16, 2, 6, 3, 30];
    expect(cell("PHANBO", 385, province, null, null, "Hamilton")).toEqual(column(published));
  });

  it("spills in the shape of the weights: a row, a block, or one cell", () => {
    expect(cell("PHANBO", 5, [[60, 40]])).toEqual([[3, 2]]);
    expect(
      cell("PHANBO", 10, [
        [40, 30],
        [20, 10],
      ]),
    ).toEqual([
      [4, 3],
      [2, 1],
    ]);
    expect(cell("PHANBO", 7, [[3]])).toEqual([[7]]);
  });

  it("keeps each unit within its bounds, one cell holding for all of them", () => {
    expect(cell("PHANBO", 6, [[80, 10, 10]], [[1]], [[4]])).toEqual([[4, 1, 1]]);
    expect(cell("PHANBO", 6, [[80, 10, 10]], [[0, 2, 0]], null)).toEqual([[4, 2, 0]]);
  });

  it.each([
    ["null, as the web hands it over", null],
    ["0, as the desktop does", 0],
    ["an empty text", ""],
  ])("takes a blank cell for %s: no weight, no least, no most", (_, blank) => {
    expect(cell("PHANBO", 6, [[80, blank, 20]], [[blank, blank, 3]], [[2, blank, blank]])).toEqual([[2, 0, 4]]);
  });

  it.each([
    ["Phần dư lớn nhất (Hamilton)", "Hamilton"],
    ["phần dư lớn nhất", "hamilton"],
    ["D'Hondt", "jefferson"],
  ])("knows a method by name: %s", (name, code) => {
    if (name === "D'Hondt") expect(cell("PHANBO", 1, [[1]], null, null, name)).toMatch(/^#VALUE! cách_chia: /);
    else
      expect(cell("PHANBO", 385, province, null, null, name)).toEqual(cell("PHANBO", 385, province, null, null, code));
  });

  it.each([
    ["a fractional total", [20.5, [[1, 1]]], "#VALUE! tổng: cần số người nguyên từ 0 trở lên, đang là 20.5."],
    ["a text among the weights", [20, [[1, "x"]]], "#VALUE! trọng_số: ô thứ 2 cần một số từ 0 trở lên, đang là x."],
    ["a weight below 0", [20, [[-1, 1]]], "#VALUE! trọng_số: ô thứ 1 cần một số từ 0 trở lên, đang là -1."],
    [
      "bounds of another count",
      [20, [[1, 1, 1]], [[1, 1]]],
      "#VALUE! tối_thiểu: cần 1 ô hoặc đúng 3 ô như trọng_số, đang có 2.",
    ],
    [
      "a least above its most",
      [20, [[1, 1]], [[3, 0]], [[2, 0]]],
      "#VALUE! tối_thiểu: ô thứ 1 không dùng được (tối thiểu lớn hơn tối đa, hoặc số quá lớn).",
    ],
    [
      "a plan that is impossible",
      [20, [new Array(25).fill(18)], [[1]]],
      "#VALUE! Không chia được 20: cần ít nhất 25, thiếu 5.",
    ],
  ])("names what is wrong: %s", (_, cells, told) => {
    expect(cell("PHANBO", ...cells)).toBe(told);
  });

  it("names it in English where Excel's menus are", () => {
    setLanguage("en");
    expect(cell("PHANBO", "20 đ/c", [[1]])).toBe("#VALUE! total: needs whole people of 0 or more, but is 20 đ/c.");
  });
});

describe("CHITIEU.DAT", () => {
  it.each([
    [320, 309, 1.035],
    [53, 20, 2.65],
    [999, 1000, 0.999],
    [1, 0, "–"],
    [1, null, "–"],
    [null, 20, 0],
  ])("of %s people and a target of %s is %s, as it is printed", (actual, target, attained) => {
    expect(cell("DAT", actual, target)).toBe(attained);
  });

  it("names the argument that is no number of people", () => {
    expect(cell("DAT", 5, "≥ 6")).toBe("#VALUE! chỉ_tiêu: cần số người nguyên từ 0 trở lên, đang là ≥ 6.");
  });
});

describe("CHITIEU.TIENDO", () => {
  it("of 160 of 385 on 30/06/2025: 41,5 %, 49,5 % due, 30 days behind", () => {
    expect(cell("TIENDO", 160, 385, dayOf(2025, 6, 30))).toEqual([[0.415, 0.495, -30, "chậm"]]);
  });

  it("of a target that is met has no days to count, and without a target nothing but the status", () => {
    expect(cell("TIENDO", 53, 20, dayOf(2024, 12, 31))).toEqual([[2.65, 1, "–", "vượt"]]);
    expect(cell("TIENDO", 3, 0, dayOf(2024, 12, 31))).toEqual([["–", "–", "–", "không giao"]]);
  });

  it("takes a date with its time of day, and no text for a date", () => {
    expect(cell("TIENDO", 160, 385, dayOf(2025, 6, 30)! + 0.75)).toEqual(cell("TIENDO", 160, 385, dayOf(2025, 6, 30)));
    expect(cell("TIENDO", 160, 385, "30/06/2025")).toBe("#VALUE! đến_ngày: cần một ngày, đang là 30/06/2025.");
    expect(cell("TIENDO", 160, 385, null)).toMatch(/^#VALUE! đến_ngày/);
    expect(cell("TIENDO", 160, 385, 1e12)).toMatch(/^#VALUE! đến_ngày/);
  });
});

test("a cell with a format of its own is taken for the number in it", () => {
  const formatted = (basicValue: unknown, numberFormat: string) => ({
    type: "FormattedNumber",
    basicValue,
    numberFormat,
  });
  const asOf = formatted(dayOf(2025, 6, 30), "dd/mm/yyyy");
  expect(cell("TIENDO", formatted(160, "#,##0"), 385, asOf)).toEqual([[0.415, 0.495, -30, "chậm"]]);
  const people = (count: number) => formatted(count, '0" đ/c"');
  expect(cell("PHANBO", people(5), [[people(60), people(40)]], [[people(1)]])).toEqual([[3, 2]]);
  expect(cell("DAT", people(5.5), 20)).toBe("#VALUE! thực_hiện: cần số người nguyên từ 0 trở lên, đang là 5.5.");
});

describe("CHITIEU.VISAO", () => {
  it("says of the second of Quảng Nam what the pane says of Hội An", () => {
    expect(cell("VISAO", 385, province, 2)).toBe(
      "385 × 110 ÷ 1.950 = 21,718; cứ 5,1 được một chỉ tiêu: 110 ÷ 5,1 = 21,569, làm tròn thành 22. " +
        "Sát nút tiếp theo: đơn vị thứ 1.",
    );
  });

  it.each([0, 23, 1.5, "x"])("has no unit in place %s", (place) => {
    expect(cell("VISAO", 385, province, place)).toBe(`#VALUE! thứ_tự: cần số từ 1 đến 22, đang là ${place}.`);
  });
});
