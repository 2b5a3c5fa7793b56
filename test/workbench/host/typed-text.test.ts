import { enUS, typedEntry, viVN } from "../../../src/workbench/host/typed-text";

test("typedEntry reads the examples of its documentation", () => {
  expect(typedEntry("12.5%", enUS)).toEqual({ value: 0.125, numberFormat: "0.00%" });
  expect(typedEntry("31/12/2024", viVN)).toEqual({ value: 45_657, numberFormat: "dd/mm/yyyy" });
  expect(typedEntry("'0012", enUS)).toEqual({ value: "0012" });
});

test.each([
  ["1.234", 1234],
  ["1.234,5", 1234.5],
  ["1,5", 1.5],
  ["-3", -3],
  ["(7)", -7],
  ["12,5%", 0.125],
  ["265%", 2.65],
  ["1.234₫", 1234],
  ["3e2", 300],
  ["1/7/2025", 45_839],
  ["2025-06-30", 45_838],
  ["29/2/1900", "29/2/1900"],
  ["01/03/1900", 61],
  ["28/02/1900", 59],
  ["31/12/99", 36_525],
  ["6:00", 0.25],
  ["1/7/2025 12:00", 45_839.5],
  ["true", true],
  ["1.5", "1.5"],
  ["0912 345 678", "0912 345 678"],
  ["CB-01", "CB-01"],
  ["-", "-"],
  ["", ""],
  ["31/4/2024", "31/4/2024"],
])("a Vietnamese keyboard's %j is %j", (typed, value) => {
  expect(typedEntry(typed, viVN).value).toBe(value);
});

test.each([
  ["$1,000", 1000],
  ["1 1/2", 1.5],
  ["5-Jan-2024", 45_296],
  ["January 5, 2024", 45_296],
  ["6:30 PM", 0.770833333333333],
])("in values, %j is %j", (typed, value) => {
  expect(typedEntry(typed, enUS).value).toBeCloseTo(value, 12);
});

test("a date without a year is of this year", () => {
  expect(typedEntry("1/7", viVN, 2025).value).toBe(45_839);
  expect(typedEntry("7/1", enUS, 2025).value).toBe(45_839);
});
