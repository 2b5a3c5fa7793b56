import fc from "fast-check";
import { fairness, InvalidInputError } from "../../src/calc";
import { frozen } from "./frozen";
import { runs, weight } from "./problems";
import { QUANG_NAM } from "./published";

describe("fairness", () => {
  it("sets four and one seat against 60 and 40 members", () => {
    const fair = fairness({ weights: [60, 40], seats: [4, 1] });
    expect(fair.rates[0]).toBeCloseTo(6.667, 3);
    expect(fair.rates[1]).toBe(2.5);
    expect(fair.rate).toBe(5);
    expect(fair.lowest).toEqual({ row: 1, rate: 2.5 });
    expect(fair.highest).toEqual({ row: 0, rate: fair.rates[0] });
    expect(fair.beyond).toEqual([0, 1]);
    // Both are 20 points off: √(½ (20² + 20²)).
  });

  it("finds Quảng Nam's 385 between 16,7 and 20,7 for 100, and nobody beyond the shares", () => {
    const seats = [29, 22, 29, 25, 18, 23, 23, 17, 17, 6, 9, 15, 16, 19, 19, 22, 19, 16, 2, 6, 3, 30];
    const fair = fairness({ weights: QUANG_NAM.map(([, members]) => members), seats });
    expect(QUANG_NAM[fair.lowest!.row]).toEqual(["Công an", 12]);
    expect(fair.lowest!.rate).toBeCloseTo(200 / 12, 12);
    expect(QUANG_NAM[fair.highest!.row]).toEqual(["Quân sự", 29]);
    expect(fair.highest!.rate).toBeCloseTo(600 / 29, 12);
    expect(fair.rate).toBeCloseTo(19.74, 2);
    expect(fair.beyond).toEqual([]);
  });

  it("lists a departure of exactly one seat, and none below", () => {
    expect(fairness({ weights: [3, 1], seats: [4, 0] }).beyond).toEqual([0, 1]);
    expect(fairness({ weights: [31, 9], seats: [4, 0] }).beyond).toEqual([]);
    expect(fairness({ weights: [0.3, 0.1], seats: [2, 2] }).beyond).toEqual([0, 1]);
  });

  it("has no rate for a weight of 0, but counts its seats", () => {
    const fair = fairness({ weights: [0, 50], seats: [1, 4] });
    expect(fair.rates).toEqual([null, 8]);
    expect(fair.rate).toBe(10);
    expect([fair.lowest, fair.highest]).toEqual([
      { row: 1, rate: 8 },
      { row: 1, rate: 8 },
    ]);
    expect(fair.beyond).toEqual([0, 1]);
  });

  it("has an answer where there is nothing to compare", () => {
    const nothing = { rate: null, lowest: null, highest: null, beyond: [] };
    expect(fairness({ weights: [], seats: [] })).toEqual({ ...nothing, rates: [] });
    expect(fairness({ weights: [0], seats: [3] })).toEqual({ ...nothing, rates: [null] });
    expect(fairness({ weights: [20], seats: [0] }).rate).toBe(0);
  });

  it("names the first of equal rates, told apart beyond what doubles see", () => {
    expect(fairness({ weights: [10, 20, 30], seats: [1, 2, 3] })).toMatchObject({
      lowest: { row: 0 },
      highest: { row: 0 },
    });
    const large = 2 ** 53 - 2;
    expect(fairness({ weights: [large + 1, large], seats: [1, 1] })).toMatchObject({
      lowest: { row: 0 },
      highest: { row: 1 },
    });
  });

  it("refuses what is no figure", () => {
    const error = (weights: number[], seats: number[]) => {
      try {
        fairness({ weights, seats });
      } catch (thrown) {
        if (thrown instanceof InvalidInputError) return [thrown.field, thrown.index];
      }
      return null;
    };
    expect(error([1, -1], [0, 0])).toEqual(["weights", 1]);
    expect(error([1, 1], [1])).toEqual(["seats", undefined]);
    expect(error([1, 1], [1, 0.5])).toEqual(["seats", 1]);
    expect(error([1, 1], [-1, 1])).toEqual(["seats", 0]);
  });

  it("is the same for weights counted in another unit", () => {
    const rows = fc.array(fc.record({ weight, seats: fc.nat(40) }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 1000 }), (given, factor) => {
        const problem = { weights: given.map((one) => one.weight), seats: given.map((one) => one.seats) };
        const fair = fairness(frozen(problem));
        const scaled = fairness({ ...problem, weights: problem.weights.map((own) => own * factor) });
        expect(scaled.beyond).toEqual(fair.beyond);
        expect([scaled.lowest?.row, scaled.highest?.row]).toEqual([fair.lowest?.row, fair.highest?.row]);
        scaled.rates.forEach((rate, i) => {
          if (rate === null) expect(fair.rates[i]).toBeNull();
          else expect(rate * factor).toBeCloseTo(fair.rates[i]!, 8);
        });
      }),
      runs(2000),
    );
  });
});
