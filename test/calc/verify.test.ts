import { allocate, apportion, verify, verifyAllocation } from "../../src/calc";
import { valueOf } from "./outcomes";

describe("verify", () => {
  it("finds a seat held by the weaker claim", () => {
    expect(verify({ total: 3, weights: [2, 1] }, { seats: [1, 2] })).toEqual([{ rule: "order", rows: [0, 1] }]);
    expect(verify({ total: 3, weights: [2, 1] }, { seats: [2, 1] })).toEqual([]);
  });

  it("finds what is not whole, out of bounds, or does not sum", () => {
    const problem = { total: 6, weights: [1, 1, 0], min: [2, 0, 0], max: [9, 3, 9] };
    expect(verify(problem, { seats: [1, 4, 1] })).toEqual([
      { rule: "minimum", rows: [0] },
      { rule: "maximum", rows: [1] },
      { rule: "zeroWeight", rows: [2] },
    ]);
    expect(verify(problem, { seats: [2.5, 3, 0] })).toEqual([
      { rule: "whole", rows: [0] },
      { rule: "total", rows: [] },
    ]);
    expect(verify(problem, { seats: [3, 3] })).toEqual([{ rule: "count", rows: [] }]);
  });

  it("accepts the claim that comes first among equal ones, and no other", () => {
    const problem = { total: 1, weights: [5, 5] };
    expect(verify(problem, { seats: [1, 0] })).toEqual([]);
    expect(verify(problem, { seats: [0, 1] })).toEqual([{ rule: "order", rows: [0, 1] }]);
    expect(verify({ ...problem, rank: [2, 1] }, { seats: [0, 1] })).toEqual([]);
  });

  it("finds ties that were not reported", () => {
    const problem = { total: 1, weights: [5, 5] };
    const answer = valueOf(apportion(problem));
    expect(verify(problem, answer)).toEqual([]);
    expect(verify(problem, { ...answer, tied: [] })).toEqual([{ rule: "tied", rows: [0, 1] }]);
    expect(verify(problem, { ...answer, given: 2 })).toEqual([{ rule: "tied", rows: [0, 1] }]);
  });

  it("tells the readings of hamilton apart", () => {
    // Full quotas 5.4, 2.7, 0.9 of 9; with a minimum of 2 for the last, 4.67 and 2.33 of the 7 left.
    const problem = { total: 9, weights: [6, 3, 1], min: [0, 0, 2] };
    expect(verify({ ...problem, method: "hamilton" }, { seats: [5, 2, 2] })).toEqual([]);
    expect(verify({ ...problem, method: "hamilton" }, { seats: [4, 3, 2] })).toEqual([{ rule: "order", rows: [0, 1] }]);
    expect(verify({ ...problem, method: "hamilton-fixed-quota" }, { seats: [5, 2, 2] })).toEqual([]);
  });
});

describe("verifyAllocation", () => {
  const problem = { total: 5, parents: [-1, 0, 0], weights: [0, 60, 40] };

  it("accepts what allocate gives", () => {
    expect(verifyAllocation(problem, valueOf(allocate(problem)).seats)).toEqual([]);
  });

  it("finds parts that do not sum to the unit above, and tops that miss the total", () => {
    expect(verifyAllocation(problem, [5, 3, 1])).toEqual([{ rule: "parts", rows: [0] }]);
    expect(verifyAllocation(problem, [4, 3, 1])).toEqual([{ rule: "total", rows: [] }]);
    expect(verifyAllocation(problem, [5, 5])).toEqual([{ rule: "count", rows: [] }]);
  });

  it("finds bounds passed and weight 0 rising", () => {
    const bounded = { ...problem, weights: [0, 60, 0], min: [0, 4, 0], max: [5, 9, 9] };
    expect(verifyAllocation(bounded, [5, 3, 2])).toEqual([
      { rule: "minimum", rows: [1] },
      { rule: "zeroWeight", rows: [2] },
    ]);
  });
});
