import type { ColorPoint } from "../../../src/workbench/book";
import { newSheet } from "../../../src/workbench/new-book";
import { shadingOf } from "../../../src/workbench/page/color-scale";

const white = "#FFFFFF";
const black = "#000000";

/** The colours of a column of numbers, 0, 10, 20 and 100 unless others are given. */
function colorsOf(points: ColorPoint[], values: (number | string)[] = [0, 10, 20, 100]) {
  const sheet = newSheet("A", "1");
  sheet.cells = values.map((value) => [{ value }]);
  sheet.colorScales = [{ area: { row: 0, column: 0, rows: values.length, columns: 1 }, points }];
  const shade = shadingOf(sheet);
  return values.map((_, row) => shade(row, 0));
}

const lowest: ColorPoint = { type: "LowestValue", color: white };
const highest: ColorPoint = { type: "HighestValue", color: black };

test("between two points the colour lies on a straight line", () => {
  // a tenth of the way from 255 to 0 is 229.5
  expect(colorsOf([lowest, highest])).toEqual([white, "#E6E6E6", "#CCCCCC", black]);
});

test("beyond a fixed number the colour is that of the number", () => {
  const from: ColorPoint = { type: "Number", value: 10, color: white };
  const to: ColorPoint = { type: "Number", value: 20, color: black };
  expect(colorsOf([from, to])).toEqual([white, white, black, black]);
});

test("a percentile counts cells, a percent the way from the lowest to the highest", () => {
  const middle = (type: "Percentile" | "Percent"): ColorPoint => ({ type, value: 50, color: "#FF0000" });
  // the median of 0, 10, 20 and 100 is 15, half the way to the highest is 50
  expect(colorsOf([lowest, middle("Percentile"), highest])[1]).toBe("#FF5555");
  expect(colorsOf([lowest, middle("Percent"), highest])[1]).toBe("#FFCCCC");
});

test("text and cells outside have no colour of it", () => {
  expect(colorsOf([lowest, highest], [1, "—", 3])).toEqual([white, undefined, black]);
  expect(shadingOf(newSheet("A", "1"))(0, 0)).toBeUndefined();
});
