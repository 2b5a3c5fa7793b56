import { decimalOf, doubleOf, timesExactly } from "../../src/calc/decimal";

describe("decimalOf", () => {
  it.each<[number, bigint, number]>([
    [4914.5, 49145n, -1],
    [0.1, 1n, -1],
    [12, 12n, 0],
    [0, 0n, 0],
    [1e21, 1n, 21],
    [1.5e-7, 15n, -8],
    [2.25e300, 225n, 298],
  ])("reads %p as it prints", (value, digits, exponent) => {
    expect(decimalOf(value)).toEqual({ digits, exponent });
    expect(doubleOf({ digits, exponent })).toBe(value);
  });
});

describe("timesExactly", () => {
  it("multiplies as on paper: 18 × 1.2 = 21.6, 0.1 × 0.2 = 0.02", () => {
    expect(timesExactly(18, 1.2)).toBe(21.6);
    expect(timesExactly(0.1, 0.2)).toBe(0.02);
    expect(timesExactly(40, 2)).toBe(80);
  });
});
