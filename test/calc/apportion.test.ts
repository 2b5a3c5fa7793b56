import { apportion, InvalidInputError, METHODS, verify, type Method } from "../../src/calc";
import { conflictOf, valueOf } from "./outcomes";
import { CENSUS_1880, QUANG_NAM } from "./published";

const quangNam = QUANG_NAM.map(([, weight]) => weight);
const byUnit = (seats: ArrayLike<number>) => Object.fromEntries(QUANG_NAM.map(([unit], i) => [unit, seats[i]!]));

describe("Quảng Nam 2024, 22 units", () => {
  it("splits 385 by largest remainders as worked by hand", () => {
    const { seats } = valueOf(apportion({ total: 385, weights: quangNam, method: "hamilton" }));
    expect(Array.from(seats)).toEqual([
      29, 22, 29, 25, 18, 23, 23, 17, 17, 6, 9, 15, 16, 19, 19, 22, 19, 16, 2, 6, 3, 30,
    ]);
  });

  it("would be 388 if each share were rounded by itself", () => {
    const sum = quangNam.reduce((a, b) => a + b);
    expect(sum).toBe(1950);
    expect(quangNam.reduce((all, weight) => all + Math.round((385 * weight) / sum), 0)).toBe(388);
  });

  it("from 319 to 320, hamilton takes one from Đông Giang, 16 to 15", () => {
    const [before, after] = [319, 320].map((total) =>
      byUnit(valueOf(apportion({ total, weights: quangNam, method: "hamilton" })).seats),
    );
    expect([before!["Đông Giang"], after!["Đông Giang"]]).toEqual([16, 15]);
  });

  it("from 319 to 320, webster changes one unit only: Tam Kỳ, 24 to 25", () => {
    const [before, after] = [319, 320].map((total) => byUnit(valueOf(apportion({ total, weights: quangNam })).seats));
    expect(after).toEqual({ ...before, "Tam Kỳ": 25 });
    expect(before!["Tam Kỳ"]).toBe(24);
  });
});

describe("the House of 1880, one seat at least for each of the 38 states", () => {
  const states = Object.keys(CENSUS_1880);
  const weights = Object.values(CENSUS_1880);
  const min = weights.map(() => 1);
  const house = (total: number, method: (typeof METHODS)[number]) => {
    const { seats } = valueOf(apportion({ total, weights, min, method }));
    return Object.fromEntries(states.map((state, i) => [state, seats[i]!]));
  };

  it("counts 49 371 340 people", () => {
    expect(weights.reduce((a, b) => a + b)).toBe(49_371_340);
  });

  it("on the full quota, a House of 300 instead of 299 takes a seat from Alabama, as published", () => {
    const [of299, of300] = [house(299, "hamilton-fixed-quota"), house(300, "hamilton-fixed-quota")];
    expect([of299.Alabama, of300.Alabama]).toEqual([8, 7]);
    expect([of299.Illinois, of300.Illinois]).toEqual([18, 19]);
    expect([of299.Texas, of300.Texas]).toEqual([9, 10]);
  });

  it("with Nevada's one seat taken off first, Alabama has 7, then 8", () => {
    expect([house(299, "hamilton").Alabama, house(300, "hamilton").Alabama]).toEqual([7, 8]);
    expect([house(299, "hamilton").Nevada, house(300, "hamilton").Nevada]).toEqual([1, 1]);
  });

  it("without the minimum Alabama keeps 8", () => {
    const [of299, of300] = [299, 300].map(
      (total) => valueOf(apportion({ total, weights, method: "hamilton" })).seats[0],
    );
    expect([of299, of300]).toEqual([8, 8]);
  });
});

describe("apportion", () => {
  it("lists the ties at the cut, in the order they are served", () => {
    const { seats, tied, given } = valueOf(apportion({ total: 8, weights: [6, 6, 2] }));
    expect(Array.from(seats)).toEqual([4, 3, 1]);
    expect({ tied, given }).toEqual({ tied: [0, 1], given: 1 });
  });

  it("serves the larger weight first among equal claims, then the lower rank", () => {
    // 3 ÷ 1.5 = 1 ÷ 0.5: both claim the last seat with a strength of 2.
    const unequal = valueOf(apportion({ total: 2, weights: [1, 3] }));
    expect(Array.from(unequal.seats)).toEqual([0, 2]);
    expect(unequal.tied).toEqual([1, 0]);
    const ranked = valueOf(apportion({ total: 1, weights: [5, 5, 5], rank: [9, 2, 7] }));
    expect(Array.from(ranked.seats)).toEqual([0, 1, 0]);
    expect(ranked.tied).toEqual([1, 2, 0]);
  });

  it("finds a tie of 300 different weights exactly: 7, 21, 35 … each claim a last seat with a strength of 14", () => {
    const weights = Array.from({ length: 300 }, (_, k) => 7 * (2 * k + 1));
    const certain = weights.map((_, k) => k);
    const total = certain.reduce((a, b) => a + b) + 150;
    const { seats, tied, given } = valueOf(apportion({ total, weights }));
    expect(Array.from(seats)).toEqual(certain.map((k) => (k < 150 ? k : k + 1)));
    expect(tied).toEqual([...certain].reverse());
    expect(given).toBe(150);
  });

  it("names one divisor in a tie, even where the equal claims differ as doubles", () => {
    // 6 ÷ √(8 × 9) = 1 ÷ √(1 × 2); as doubles they end in 6 and in 5.
    const problem = { total: 24, weights: [1, 6, 10], max: [2, 100, 100], method: "huntington-hill" as const };
    const { seats, tied, divisor } = valueOf(apportion(problem));
    expect(Array.from(seats)).toEqual([1, 9, 14]);
    expect(tied).toEqual([1, 0]);
    expect(divisor![0]).toBe(divisor![1]);
  });

  it("names the divisors that give the seats", () => {
    // Not served: 53 ÷ 5.5 = 9.64, 24 ÷ 2.5 = 9.6, 23 ÷ 2.5 = 9.2. Served last: 53 ÷ 4.5 = 11.8.
    const { seats, divisor } = valueOf(apportion({ total: 9, weights: [53, 24, 23] }));
    expect(Array.from(seats)).toEqual([5, 2, 2]);
    expect(divisor![0]).toBe(53 / 5.5);
    expect(divisor![1]).toBe(53 / 4.5);
  });

  it.each(["adams", "dean", "huntington-hill"] as const)(
    "gives first seats to all by %s; where there are too few, to the larger weights, and no divisor does that",
    (method) => {
      const problem = { weights: [9, 30, 20, 10], method };
      const few = valueOf(apportion({ ...problem, total: 2 }));
      expect([Array.from(few.seats), few.divisor]).toEqual([[0, 1, 1, 0], undefined]);
      // One has its first seat as a minimum already, one takes none, so two first seats are left for three.
      const some = valueOf(apportion({ ...problem, total: 4, min: [2, 0, 0, 0], max: [2, 9, 9, 0] }));
      expect(Array.from(some.seats)).toEqual([2, 1, 1, 0]);
      expect(Array.from(valueOf(apportion({ ...problem, total: 4 })).seats)).toEqual([1, 1, 1, 1]);
      expect(Array.from(valueOf(apportion({ ...problem, total: 5 })).seats)).toEqual([1, 2, 1, 1]);
    },
  );

  it("tells weights apart that only print differently: beside 10^-20 they pass what doubles hold", () => {
    const weights = [0.9835451470131463, 0.9835451470131464, 1e-20];
    expect(Array.from(valueOf(apportion({ total: 1, weights, method: "adams" })).seats)).toEqual([0, 1, 0]);
    const turned = [weights[1]!, weights[0]!, weights[2]!];
    const { seats, tied } = valueOf(apportion({ total: 1, weights: turned, method: "adams" }));
    expect([Array.from(seats), tied]).toEqual([[1, 0, 0], []]);
  });

  it.each(["hamilton", "hamilton-fixed-quota"] as const)("names none under %s", (method) => {
    expect(valueOf(apportion({ total: 9, weights: [53, 24, 23], method })).divisor).toBeUndefined();
  });

  it("has no upper divisor where everyone stands at the minimum", () => {
    expect(valueOf(apportion({ total: 2, weights: [5, 1], min: [1, 1] })).divisor).toEqual([5 / 1.5, Infinity]);
  });

  it("keeps bounds and locks, the rest sharing what is left", () => {
    const { seats } = valueOf(
      apportion({ total: 20, weights: [50, 30, 10, 10], min: [0, 3, 4, 0], max: [6, 3, Infinity, Infinity] }),
    );
    expect(Array.from(seats)).toEqual([6, 3, 6, 5]);
  });

  it("gives a claim of weight 0 its minimum and no more", () => {
    expect(Array.from(valueOf(apportion({ total: 5, weights: [0, 1], min: [2, 0] })).seats)).toEqual([2, 3]);
    expect(conflictOf(apportion({ total: 5, weights: [0, 1], min: [2, 0], max: [9, 2] }))).toMatchObject({
      kind: "maximum",
      need: 5,
      available: 4,
    });
  });

  it("spreads what the others cannot take over claims of weight 0, as equally as bounds allow, where asked", () => {
    const problem = { total: 12, weights: [0, 1, 0, 0], max: [9, 5, 1, 9], zeroWeights: "equal-spread" as const };
    // 5 to the weight of 1; of the 7 left 1 to the third, 3 each to the first and the last.
    const { seats, tied, divisor } = valueOf(apportion(problem));
    expect(Array.from(seats)).toEqual([3, 5, 1, 3]);
    expect({ tied, divisor }).toEqual({ tied: [], divisor: undefined });
    // As long as the others have room they take it all; 8 then splits 3 as 2 and 1, a tie that the lower index wins.
    expect(Array.from(valueOf(apportion({ ...problem, total: 5 })).seats)).toEqual([0, 5, 0, 0]);
    const odd = valueOf(apportion({ ...problem, total: 9 }));
    expect([Array.from(odd.seats), odd.tied, odd.given]).toEqual([[2, 5, 1, 1], [0, 3], 1]);
    expect(Array.from(valueOf(apportion({ total: 4, weights: [0, 0], zeroWeights: "equal-spread" })).seats)).toEqual([
      2, 2,
    ]);
    expect(conflictOf(apportion({ ...problem, total: 25 }))).toMatchObject({
      kind: "maximum",
      need: 25,
      available: 24,
      cures: [
        { change: "total", to: 24 },
        { change: "max", rows: [2], to: 2 },
      ],
    });
  });

  it("reads weights as the decimals they print as", () => {
    // 0.1 + 0.2 and 0.3 differ as doubles; 0.1, 0.2 and 0.3 are exactly 1 : 2 : 3.
    expect(Array.from(valueOf(apportion({ total: 6, weights: [0.1, 0.2, 0.3] })).seats)).toEqual([1, 2, 3]);
    const { tied } = valueOf(apportion({ total: 1, weights: [0.1, 0.1], method: "hamilton" }));
    expect(tied).toEqual([0, 1]);
    const claims = valueOf(apportion({ total: 2, weights: [0.1, 0.3] }));
    expect([Array.from(claims.seats), claims.tied]).toEqual([
      [0, 2],
      [1, 0],
    ]);
  });

  it.each(METHODS)("splits nothing over nobody by %s", (method) => {
    expect(Array.from(valueOf(apportion({ total: 0, weights: [], method })).seats)).toEqual([]);
    expect(Array.from(valueOf(apportion({ total: 0, weights: [0, 3], method })).seats)).toEqual([0, 0]);
    expect(conflictOf(apportion({ total: 1, weights: [], method }))).toEqual({
      kind: "maximum",
      need: 1,
      available: 0,
      rows: [],
      columns: [],
      node: null,
      cures: [{ change: "total", to: 0 }],
    });
  });

  it.each(METHODS)("splits 100 000 over 3 000 claims with bounds by %s, and verify agrees", (method) => {
    const weights = Array.from({ length: 3000 }, (_, i) => 3 + ((i * 7919) % 598));
    const min = weights.map((_, i) => (i % 5 === 0 ? i % 60 : 0));
    const max = weights.map((_, i) => (i % 7 === 0 ? Math.max(min[i]!, 20) : Infinity));
    const problem = { total: 100_000, weights, min, max, method };
    expect(verify(problem, valueOf(apportion(problem)))).toEqual([]);
  });
});

describe("an impossible split", () => {
  it("of 20 over 25 branches of at least 1 needs 25 and has 20", () => {
    const weights = Array.from({ length: 25 }, (_, i) => 10 + i);
    expect(conflictOf(apportion({ total: 20, weights, min: weights.map(() => 1) }))).toEqual({
      kind: "minimum",
      need: 25,
      available: 20,
      rows: [...weights.keys()],
      columns: [],
      node: null,
      cures: [
        { change: "total", to: 25 },
        { change: "min", rows: [...weights.keys()], to: 0 },
      ],
    });
  });

  it("names the claims whose minima add to the need, not those without one", () => {
    expect(conflictOf(apportion({ total: 4, weights: [1, 1, 1], min: [3, 0, 2] })).rows).toEqual([0, 2]);
  });

  it("offers to lower only the minima that are too high, and leaves locks alone", () => {
    // 8 + 5 + 1 locked at 4: 18 of 15. Minima cut to 6 fit: 6 + 5 + 4 = 15.
    const { cures } = conflictOf(apportion({ total: 15, weights: [1, 1, 1], min: [8, 5, 4], max: [9, 9, 4] }));
    expect(cures).toEqual([
      { change: "total", to: 17 },
      { change: "min", rows: [0], to: 6 },
    ]);
  });

  it("offers to open locks where nothing else helps", () => {
    const { cures } = conflictOf(apportion({ total: 5, weights: [1, 1], min: [4, 4], max: [4, 4] }));
    expect(cures).toEqual([
      { change: "total", to: 8 },
      { change: "min", rows: [0, 1], to: 2 },
    ]);
  });

  it("offers to raise the maxima just as far as needed, not those of weight 0", () => {
    const conflict = conflictOf(apportion({ total: 12, weights: [1, 1, 0], max: [2, 6, 9] }));
    expect(conflict).toMatchObject({ kind: "maximum", need: 12, available: 8, rows: [0, 1, 2] });
    expect(conflict.cures).toEqual([
      { change: "total", to: 8 },
      { change: "max", rows: [0], to: 6 },
    ]);
  });
});

describe("input that no plan can be made of", () => {
  const refused = (problem: Parameters<typeof apportion>[0]) => {
    try {
      apportion(problem);
    } catch (error) {
      if (error instanceof InvalidInputError) return [error.field, error.index];
      throw error;
    }
    return "accepted";
  };

  it.each([-1, 1.5, NaN, Infinity, 2 ** 31])("a total of %p is refused", (total) => {
    expect(refused({ total, weights: [1] })).toEqual(["total", undefined]);
  });

  it.each([-1, NaN, Infinity, -Infinity])("a weight of %p is refused with its index", (weight) => {
    expect(refused({ total: 1, weights: [1, weight] })).toEqual(["weights", 1]);
  });

  it("a weight that is nothing beside another, 10^-250 of it, is refused", () => {
    expect(refused({ total: 1, weights: [1, 1e-251] })).toEqual(["weights", 1]);
  });

  it.each([-1, 0.5, NaN, Infinity])("a minimum of %p is refused with its index", (least) => {
    expect(refused({ total: 1, weights: [1, 1], min: [0, least] })).toEqual(["min", 1]);
  });

  it.each([-1, 0.5, NaN])("a maximum of %p is refused with its index", (most) => {
    expect(refused({ total: 1, weights: [1, 1], max: [most, 1] })).toEqual(["max", 0]);
  });

  it("a minimum above its maximum is refused with its index", () => {
    expect(refused({ total: 4, weights: [1, 1], min: [0, 3], max: [4, 2] })).toEqual(["min", 1]);
  });

  it("a method that does not exist is refused", () => {
    expect(refused({ total: 1, weights: [1], method: "dhondt" as Method })).toEqual(["method", undefined]);
  });

  it("arrays of another length than the weights are refused", () => {
    expect(refused({ total: 1, weights: [1, 1], min: [0] })).toEqual(["min", undefined]);
    expect(refused({ total: 1, weights: [1, 1], max: [1, 1, 1] })).toEqual(["max", undefined]);
    expect(refused({ total: 1, weights: [1, 1], rank: [] })).toEqual(["rank", undefined]);
    expect(refused({ total: 1, weights: [1, 1], rank: [0, NaN] })).toEqual(["rank", 1]);
  });
});
