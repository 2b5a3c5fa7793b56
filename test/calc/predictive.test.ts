import fc from "fast-check";
import { amongWaiting, chanceOfAtLeast, inTime, quantileOf, together } from "../../src/calc/predictive";

const sum = (chances: readonly number[]): number => chances.reduce((all, one) => all + one, 0);

describe("how many of those who wait will come", () => {
  it("is even for one who waits where one of two came", () => {
    expect(amongWaiting(1, 1, 2)).toEqual([0.5, 0.5]);
  });

  it("of two, where none of none is known to have come, is 3/8, 2/8, 3/8", () => {
    amongWaiting(2, 0, 0).forEach((chance, j) => expect(chance).toBeCloseTo([0.375, 0.25, 0.375][j]!, 12));
  });

  it("is nobody of nobody", () => {
    expect(amongWaiting(0, 3, 5)).toEqual([1]);
  });

  it("sums to 1 and has the mean n (came + ½) ÷ (of + 1)", () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(500), fc.nat(500), (n, came, more) => {
        const chances = amongWaiting(n, came, came + more);
        expect(chances).toHaveLength(n + 1);
        expect(sum(chances)).toBeCloseTo(1, 9);
        const mean = sum(chances.map((chance, j) => chance * j));
        expect(mean).toBeCloseTo((n * (came + 0.5)) / (came + more + 1), 5);
      }),
    );
  });
});

describe("how many will come in a span of time", () => {
  it("is nobody with chance √½ where nobody came in a span as long, one with a quarter of that", () => {
    const chances = inTime(0, 1, 1);
    expect(chances[0]).toBeCloseTo(Math.SQRT1_2, 12);
    expect(chances[1]).toBeCloseTo(Math.SQRT1_2 / 4, 12);
  });

  it("sums to 1 and has the mean (came + ½) × ahead ÷ gone", () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.integer({ min: 1, max: 99 }), (came, percent) => {
        const chances = inTime(came, percent / 100, 1 - percent / 100);
        expect(sum(chances)).toBeCloseTo(1, 9);
        const mean = sum(chances.map((chance, j) => chance * j));
        const expected = ((came + 0.5) * (100 - percent)) / percent;
        expect(Math.abs(mean - expected)).toBeLessThan(1e-6 * (1 + expected));
      }),
    );
  });
});

it("adds two counts up: two coins", () => {
  expect(together([0.5, 0.5], [0.5, 0.5])).toEqual([0.25, 0.5, 0.25]);
});

it("finds the fewest people that reach a share, and the chance of at least so many", () => {
  const coins = [0.25, 0.5, 0.25];
  expect([0.1, 0.25, 0.5, 0.76].map((share) => quantileOf(coins, share))).toEqual([0, 0, 1, 2]);
  expect([-1, 0, 1, 2, 3].map((people) => chanceOfAtLeast(coins, people))).toEqual([1, 1, 0.75, 0.25, 0]);
});
