import fc from "fast-check";
import { allocate, apportion, InvalidInputError, METHODS, verifyAllocation, type Method } from "../../src/calc";
import { frozen } from "./frozen";
import { conflictOf, valueOf } from "./outcomes";
import { possibleProblem, runs } from "./problems";
import { anyTree, type TreeProblem } from "./trees";

const isLeafOf = (parents: readonly number[]) => {
  const above = new Set(parents);
  return (unit: number) => !above.has(unit);
};

describe("allocate, flat", () => {
  // Committees 1 (branches 3: 30, 4: 20) and 2 (branches 5: 25, 6: 15, 7: 10) under the top.
  const parents = [-1, 0, 0, 1, 1, 2, 2, 2];
  const weights = [0, 0, 0, 30, 20, 25, 15, 10];

  it("lets branches compete with each other, committees holding what comes of it", () => {
    // By 100 ÷ 7: 2.1, 1.4 | 1.75, 1.05, 0.7; in a cascade each committee would have 3.5, a tie.
    const { seats, shares, from } = valueOf(allocate({ total: 7, parents, weights, mode: "flat" }));
    expect(Array.from(seats)).toEqual([7, 3, 4, 2, 1, 2, 1, 1]);
    expect(shares[3]).toBe(2.1);
    expect(Array.from(from)).toEqual([0, 1, 2, -1, -1, -1, -1, -1]);
    expect(Array.from(valueOf(allocate({ total: 7, parents, weights })).seats)).toEqual([7, 4, 3, 2, 2, 1, 1, 1]);
  });

  it("keeps a committee's maximum exactly, its branches splitting it, the others the rest", () => {
    const max = [99, 99, 2, 99, 99, 99, 99, 99];
    const { seats, decided, from } = valueOf(allocate({ total: 7, parents, weights, max, mode: "flat" }));
    expect(Array.from(seats)).toEqual([7, 5, 2, 3, 2, 1, 1, 0]);
    expect(decided[2]).toBe("maximum");
    expect(Array.from(from)).toEqual([0, 1, 2, -1, -1, 2, 2, 2]);
  });

  it("keeps a committee's minimum exactly", () => {
    const min = [0, 5, 0, 0, 0, 0, 0, 0];
    const { seats, decided } = valueOf(allocate({ total: 7, parents, weights, min, mode: "flat" }));
    expect(Array.from(seats)).toEqual([7, 5, 2, 3, 2, 1, 1, 0]);
    expect(decided[1]).toBe("minimum");
  });

  it("gives ties to the lower index, whichever committee a branch is under", () => {
    // Branches 2 (under 1, which comes later in the tree) and 3, equal.
    const { seats } = valueOf(allocate({ total: 1, parents: [-1, 0, 1, 0], weights: [0, 0, 7, 7], mode: "flat" }));
    expect(Array.from(seats)).toEqual([1, 1, 1, 0]);
  });

  it("names the committee whose parts need more than its maximum", () => {
    const conflict = conflictOf(
      allocate({
        total: 7,
        parents,
        weights,
        min: [0, 0, 0, 3, 2, 0, 0, 0],
        max: [9, 4, 9, 9, 9, 9, 9, 9],
        mode: "flat",
      }),
    );
    expect(conflict).toMatchObject({ kind: "minimum", need: 5, available: 4, rows: [3, 4], node: 1 });
  });

  it("refuses a mode that it does not know", () => {
    expect(() => allocate({ total: 7, parents, weights, mode: "level" as "flat" })).toThrow(
      new InvalidInputError("mode"),
    );
  });
});

/** s(k) = over ÷ under, squared for the last. */
const signposts: Partial<Record<Method, (k: bigint) => [over: bigint, under: bigint]>> = {
  webster: (k) => [2n * k + 1n, 2n],
  jefferson: (k) => [k + 1n, 1n],
  adams: (k) => [k, 1n],
  dean: (k) => [2n * k * (k + 1n), 2n * k + 1n],
  "huntington-hill": (k) => [k * (k + 1n), 1n],
};

/**
 * Seat by seat from the leaves' minima: to the strongest claim after which the tree can still be filled within its
 * bounds. O(total × n²).
 */
function greedy({ total, parents, weights, min, max, rank, method }: TreeProblem): number[] {
  const n = parents.length;
  const isLeaf = isLeafOf(parents);
  const whole = weights.map((weight) => (method === "huntington-hill" ? BigInt(weight) ** 2n : BigInt(weight)));
  const seats = min.map((least, unit) => (isLeaf(unit) ? least : 0));
  // Parents stand before their parts.
  const canBeFilled = () => {
    const need = [...seats];
    let all = 0;
    for (let unit = n - 1; unit >= 0; unit--) {
      if (!isLeaf(unit)) need[unit] = Math.max(need[unit]!, min[unit]!);
      if (need[unit]! > max[unit]!) return false;
      if (parents[unit] === -1) all += need[unit]!;
      else need[parents[unit]!]! += need[unit]!;
    }
    return all <= total;
  };
  const stronger = (a: number, b: number) => {
    const [[overA, underA], [overB, underB]] = [a, b].map((unit) => signposts[method]!(BigInt(seats[unit]!))) as [
      [bigint, bigint],
      [bigint, bigint],
    ];
    return Number(whole[b]! * underB * overA - whole[a]! * underA * overB);
  };
  const order = [...seats.keys()].filter((unit) => isLeaf(unit) && weights[unit]! > 0);
  for (let held = seats.reduce((a, b) => a + b); held < total; held++) {
    order.sort((a, b) => stronger(a, b) || weights[b]! - weights[a]! || rank[a]! - rank[b]! || a - b);
    const served = order.find((unit) => {
      seats[unit]!++;
      const fits = canBeFilled();
      if (!fits) seats[unit]!--;
      return fits;
    });
    if (served === undefined) throw new Error("impossible");
  }
  for (let unit = n - 1; unit >= 0; unit--) if (parents[unit] !== -1) seats[parents[unit]!]! += seats[unit]!;
  return seats;
}

describe("every flat tree", () => {
  const divisorMethods = METHODS.filter((method) => signposts[method]);

  it("is the greedy answer: each seat to the strongest claim that all bounds leave room for", () => {
    let possible = 0;
    fc.assert(
      fc.property(anyTree, fc.constantFrom(...divisorMethods), (tree, method) => {
        const problem = frozen({ ...tree, method, mode: "flat" as const });
        const outcome = allocate(problem);
        if (!outcome.ok) return;
        possible++;
        expect(Array.from(outcome.value.seats)).toEqual(greedy(problem));
      }),
      runs(4000),
    );
    expect(possible).toBeGreaterThan(0.075 * runs(4000).numRuns);
  });

  it("without bounds of groups is the plain split over the leaves", () => {
    fc.assert(
      fc.property(possibleProblem(), fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (problem, places) => {
        // Three groups above: the second under the first or at the top, the third likewise; leaves under any of them.
        const groups = [-1, (places[0]! % 2) - 1, (places[1]! % 3) - 1];
        const parents = [...groups, ...Array.from(problem.weights, (_, i) => ((places[2]! + i * i) % 4) - 1)];
        const isLeaf = isLeafOf(parents);
        const below = <T>(list: ArrayLike<T>, top: T) => [top, top, top, ...Array.from(list)];
        const { seats, tied } = valueOf(
          allocate({
            ...problem,
            parents,
            mode: "flat",
            weights: below(problem.weights, 0),
            min: below(problem.min, 0),
            max: below(problem.max, Infinity),
            rank: below(problem.rank, 0),
          }),
        );
        const plain = valueOf(apportion(problem));
        expect(seats.slice(3)).toEqual(plain.seats);
        expect(tied).toEqual(plain.tied.map((i) => i + 3).sort((a, b) => a - b));
        expect([0, 1, 2].filter(isLeaf).every((group) => seats[group] === 0)).toBe(true);
      }),
      runs(2000),
    );
  });

  it("by any method keeps all bounds and sums", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const problem = frozen({ ...tree, mode: "flat" as const });
        const outcome = allocate(problem);
        if (outcome.ok) expect(verifyAllocation(problem, outcome.value.seats)).toEqual([]);
      }),
      runs(2000),
    );
  });
});
