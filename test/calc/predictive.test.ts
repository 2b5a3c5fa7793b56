import fc from "fast-check";
import { amongWaiting, chanceOfAtLeast, type Chances, inTime, NOBODY, quantileOf } from "../../src/calc/predictive";

const sum = ({ chances }: Chances): number => chances.reduce((all, one) => all + one, 0);
const meanOf = ({ from, chances }: Chances): number => chances.reduce((all, chance, i) => all + chance * (from + i), 0);
const coin: Chances = { from: 0, chances: Float64Array.of(0.5, 0.5) };

describe("how many of those who wait will come", () => {
  it("is even for one who waits where one of two came", () => {
    expect(amongWaiting(1, 1, 2)).toEqual({ from: 0, chances: Float64Array.of(0.5, 0.5) });
  });

  it("of two, where none of none is known to have come, is 3/8, 2/8, 3/8", () => {
    const { from, chances } = amongWaiting(2, 0, 0);
    expect(from).toBe(0);
    expect(chances).toHaveLength(3);
    chances.forEach((chance, j) => expect(chance).toBeCloseTo([0.375, 0.25, 0.375][j]!, 12));
  });

  it("is nobody of nobody", () => {
    expect(amongWaiting(0, 3, 5)).toEqual(NOBODY);
  });

  it("sums to 1 and has the mean n (came + ½) ÷ (of + 1)", () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(500), fc.nat(500), (n, came, more) => {
        const coming = amongWaiting(n, came, came + more);
        expect(coming.from).toBeGreaterThanOrEqual(0);
        expect(coming.from + coming.chances.length).toBeLessThanOrEqual(n + 1);
        expect(sum(coming)).toBeCloseTo(1, 9);
        expect(meanOf(coming)).toBeCloseTo((n * (came + 0.5)) / (came + more + 1), 5);
      }),
    );
  });

  it("looks only at numbers that are at all likely: of 200 000 who wait, about half of 600 000 came, under 10 000", () => {
    const { from, chances } = amongWaiting(200_000, 300_000, 600_000);
    expect(chances.length).toBeLessThan(10_000);
    expect(from + chances.indexOf(Math.max(...chances))).toBe(100_000);
  });
});

describe("how many will come in a span of time", () => {
  it("is nobody with chance √½ where nobody came in a span as long, one with a quarter of that", () => {
    const { from, chances } = inTime(0, 1, 1);
    expect(from).toBe(0);
    expect(chances[0]).toBeCloseTo(Math.SQRT1_2, 12);
    expect(chances[1]).toBeCloseTo(Math.SQRT1_2 / 4, 12);
  });

  it("sums to 1 and has the mean (came + ½) × ahead ÷ gone", () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.integer({ min: 1, max: 99 }), (came, percent) => {
        const coming = inTime(came, percent / 100, 1 - percent / 100);
        expect(sum(coming)).toBeCloseTo(1, 9);
        const expected = ((came + 0.5) * (100 - percent)) / percent;
        expect(Math.abs(meanOf(coming) - expected)).toBeLessThan(1e-6 * (1 + expected));
      }),
    );
  });
});

describe("of one count or two", () => {
  it("tells the chance of at least so many: two coins", () => {
    expect([-1, 0, 1, 2, 3].map((people) => chanceOfAtLeast(people, coin, coin))).toEqual([1, 1, 0.75, 0.25, 0]);
    expect([0, 1, 2].map((people) => chanceOfAtLeast(people, coin))).toEqual([1, 0.5, 0]);
  });

  it("finds the fewest people that reach a share: two coins", () => {
    expect([0.1, 0.25, 0.5, 0.76].map((share) => quantileOf(share, coin, coin))).toEqual([0, 0, 1, 2]);
  });
});

describe("against exact fractions", () => {
  /** Weights in proportion to the chances of 0 … n people, as whole numbers: P(j + 1) ÷ P(j) = up(j) ÷ down(j). */
  function weightsBy(n: number, up: (j: number) => number, down: (j: number) => number): bigint[] {
    return Array.from({ length: n + 1 }, (_, people) => {
      let weight = 1n;
      for (let j = 0; j < n; j++) weight *= BigInt(j < people ? up(j) : down(j));
      return weight;
    });
  }
  function summedPairs(one: readonly bigint[], other: readonly bigint[]): bigint[] {
    const sums = Array.from({ length: one.length + other.length - 1 }, () => 0n);
    one.forEach((a, i) => other.forEach((b, j) => (sums[i + j]! += a * b)));
    return sums;
  }
  const total = (weights: readonly bigint[]): bigint => weights.reduce((all, one) => all + one, 0n);
  const exactQuantile = (percent: number, weights: readonly bigint[]): number => {
    let reached = 0n;
    return weights.findIndex((weight) => (reached += weight) * 100n >= total(weights) * BigInt(percent));
  };
  /** Beta-binomial: (n − j)(came + ½ + j) ÷ ((j + 1)(of − came + ½ + n − j − 1)), both parts times two. */
  const exactAmong = (n: number, came: number, of: number): bigint[] =>
    weightsBy(
      n,
      (j) => (n - j) * (2 * came + 1 + 2 * j),
      (j) => (j + 1) * (2 * (of - came + n - j) - 1),
    );

  it("chances and quantiles of one count and of two are the same", () => {
    const counted = fc.record({ n: fc.nat(12), came: fc.nat(8), more: fc.nat(8) });
    fc.assert(
      fc.property(counted, counted, (a, b) => {
        const pair = [a, b].map(({ n, came, more }) => amongWaiting(n, came, came + more)) as [Chances, Chances];
        const single: [Chances, Chances?] = [pair[0]];
        const [first, second] = [a, b].map(({ n, came, more }) => exactAmong(n, came, came + more));
        const cases = [
          { coming: single, exact: first! },
          { coming: pair as typeof single, exact: summedPairs(first!, second!) },
        ];
        for (const { coming, exact } of cases) {
          for (const percent of [10, 50, 90]) {
            expect(quantileOf(percent / 100, ...coming)).toBe(exactQuantile(percent, exact));
          }
          for (let people = 0; people <= exact.length; people++) {
            const share = Number((total(exact.slice(people)) * 10n ** 15n) / total(exact)) / 1e15;
            expect(Math.abs(chanceOfAtLeast(people, ...coming) - share)).toBeLessThan(1e-12);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("so are those of a span of time, as far as 400 people", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 40, max: 99 }), (came, gone) => {
        // Negative binomial: (came + ½ + j) ÷ (j + 1) × ahead ÷ 100.
        const weights = [1n << 400n];
        for (let j = 0; j < 400; j++) {
          weights.push((weights[j]! * BigInt((2 * came + 1 + 2 * j) * (100 - gone))) / BigInt(200 * (j + 1)));
        }
        const coming = inTime(came, gone / 100, 1 - gone / 100);
        for (const percent of [10, 50, 90]) {
          expect(quantileOf(percent / 100, coming)).toBe(exactQuantile(percent, weights));
        }
      }),
      { numRuns: 100 },
    );
  });
});

it("has a greater chance of the same number the more people wait", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(30), fc.nat(30), fc.nat(150), (n, came, more, people) => {
      const [few, many] = [n, n + 1].map((waiting) => amongWaiting(waiting, came, came + more));
      expect(chanceOfAtLeast(people, many!)).toBeGreaterThanOrEqual(chanceOfAtLeast(people, few!) - 1e-12);
    }),
  );
});
