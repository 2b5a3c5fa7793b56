import fc from "fast-check";
import { impliedWholes, leftOfShares, printedPercents } from "../../src/calc";

describe("the wholes that a printed percentage leaves open", () => {
  it("320 is 103,5 % of no whole number if rounded, of 309 if cut", () => {
    expect(impliedWholes(320, { digits: 1035, decimals: 1 })).toEqual({
      rounded: null,
      cut: { least: 309, most: 309 },
    });
  });

  it("385 is 3,73 % of 10.308 to 10.335 if rounded", () => {
    expect(impliedWholes(385, { digits: 373, decimals: 2 }).rounded).toEqual({ least: 10_308, most: 10_335 });
  });

  it("3 are 0 % of more than 600 if rounded, of more than 300 if cut, without end", () => {
    expect(impliedWholes(3, { digits: 0, decimals: 0 })).toEqual({
      rounded: { least: 601, most: null },
      cut: { least: 301, most: null },
    });
  });

  it("are just those that print so", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(3000), fc.nat(2), (count, digits, decimals) => {
        const implied = impliedWholes(count, { digits, decimals });
        for (const how of ["rounded", "cut"] as const) {
          const range = implied[how];
          for (let whole = 1; whole <= 500; whole++) {
            const within = range !== null && whole >= range.least && (range.most === null || whole <= range.most);
            expect(printedPercents(count, whole, decimals)[how] === digits).toBe(within);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

it("sums shares in the finest of their decimals", () => {
  const shares = [
    { digits: 443, decimals: 1 },
    { digits: 1848, decimals: 2 },
  ];
  expect(leftOfShares(shares)).toEqual({ sum: { digits: 6278, decimals: 2 }, left: { digits: 3722, decimals: 2 } });
});
