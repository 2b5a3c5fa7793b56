import fc from "fast-check";
import { allocate, apportion, InvalidInputError, verifyAllocation, type AllocateProblem } from "../../src/calc";
import { frozen } from "./frozen";
import { conflictOf, valueOf } from "./outcomes";
import { possibleProblem, runs } from "./problems";
import { anyTree } from "./trees";

describe("allocate", () => {
  it("splits 5 over 60 and 40 as 3 and 2, the committee holding both", () => {
    const { seats, shares, weights } = valueOf(allocate({ total: 5, parents: [-1, 0, 0], weights: [0, 60, 40] }));
    expect(Array.from(seats)).toEqual([5, 3, 2]);
    expect(Array.from(shares)).toEqual([5, 3, 2]);
    expect(Array.from(weights)).toEqual([100, 60, 40]);
  });

  it("splits level by level: each committee its own seats", () => {
    //        0 (12)
    //   1 (30)     2 (10)      3 is a branch of 20 right under the top
    //  4:20 5:10    6:10
    const parents = [-1, 0, 0, 0, 1, 1, 2];
    const { seats, shares } = valueOf(allocate({ total: 12, parents, weights: [0, 0, 0, 20, 20, 10, 10] }));
    expect(Array.from(seats)).toEqual([12, 6, 2, 4, 4, 2, 2]);
    expect(Array.from(shares)).toEqual([12, 6, 2, 4, 4, 2, 2]);
  });

  it("does not mind the order in which units are listed", () => {
    const { seats } = valueOf(allocate({ total: 5, parents: [2, 2, -1], weights: [60, 40, 0] }));
    expect(Array.from(seats)).toEqual([3, 2, 5]);
  });

  it("splits the total over several tops by what is under them", () => {
    const { seats, weight } = valueOf(allocate({ total: 10, parents: [-1, -1, 0, 0], weights: [0, 30, 40, 30] }));
    expect(Array.from(seats)).toEqual([7, 3, 4, 3]);
    expect(weight).toBe(100);
  });

  it("sums decimal weights exactly", () => {
    const { weights } = valueOf(allocate({ total: 1, parents: [-1, 0, 0], weights: [0, 0.1, 0.2] }));
    expect(weights[0]).toBe(0.3);
  });

  it("gives a committee what the minima under it need, though its weight alone would not", () => {
    // By weight 1 and 2 would have 1 and 9; three branches of at least 1 under unit 1 need 3.
    const { seats, decided } = valueOf(
      allocate({ total: 10, parents: [-1, 0, 0, 1, 1, 1], weights: [0, 0, 90, 4, 3, 3], min: [0, 0, 0, 1, 1, 1] }),
    );
    expect(Array.from(seats)).toEqual([10, 3, 7, 1, 1, 1]);
    expect(decided[1]).toBe("minimum");
    // Its share is 8; what the minimum of the other took is missing.
    expect(decided[2]).toBe("method");
  });

  it("says what decided each quota", () => {
    const { seats, decided, tied } = valueOf(
      allocate({
        total: 20,
        parents: [-1, 0, 0, 0, 0, 0, 0],
        weights: [0, 50, 30, 10, 4, 3, 3],
        min: [0, 0, 7, 4, 0, 0, 0],
        max: [Infinity, 6, 7, Infinity, Infinity, Infinity, Infinity],
      }),
    );
    expect(Array.from(seats)).toEqual([20, 6, 7, 4, 1, 1, 1]);
    expect(decided).toEqual(["share", "maximum", "lock", "minimum", "share", "share", "share"]);
    expect(tied).toEqual([]);
    const equal = valueOf(allocate({ total: 1, parents: [-1, 0, 0], weights: [0, 5, 5], rank: [0, 2, 1] }));
    expect(equal.decided).toEqual(["share", "tie", "tie"]);
    expect(Array.from(equal.seats)).toEqual([1, 0, 1]);
    expect(equal.tied).toEqual([1, 2]);
  });

  it("does not call rounded what the method gives beside the nearest whole", () => {
    // Of 3 by 60 : 15 : 5 : 5 Adams gives the first units to the larger weights, though the shares are 2.1, 0.5, 0.2, 0.2.
    const { seats, decided } = valueOf(
      allocate({
        total: 3,
        parents: [-1, 0, 0, 0, 0],
        weights: [0, 60, 15, 5, 5],
        rank: [0, 1, 2, 3, 4],
        method: "adams",
      }),
    );
    expect(Array.from(seats)).toEqual([3, 1, 1, 1, 0]);
    expect(decided).toEqual(["share", "method", "share", "tie", "tie"]);
  });

  it("names a bound only where the share, rounded to the nearest whole, lies beyond it", () => {
    // Of 10 by 97 : 7 : 40 the shares are 6.74, 0.49 and 2.78; of 10 by 90 : 8 : 40, 6.52, 0.58 and 2.90.
    const decided = (weights: number[]) =>
      valueOf(allocate({ total: 10, parents: [-1, 0, 0, 0], weights: [0, ...weights], min: [0, 0, 1, 0] })).decided[2];
    expect(decided([97, 7, 40])).toBe("minimum");
    expect(decided([90, 8, 40])).toBe("share");
  });

  it("names the committee whose parts need more than its maximum", () => {
    const conflict = conflictOf(
      allocate({
        total: 10,
        parents: [-1, 0, 0, 1, 1],
        weights: [0, 0, 9, 5, 5],
        min: [0, 0, 0, 4, 3],
        max: [99, 5, 99, 99, 99],
      }),
    );
    expect(conflict).toEqual({
      kind: "minimum",
      need: 7,
      available: 5,
      rows: [3, 4],
      columns: [],
      node: 1,
      cures: [
        { change: "max", rows: [1], to: 7 },
        { change: "min", rows: [3, 4], to: 2 },
      ],
    });
  });

  it("names the committee whose parts cannot take its minimum", () => {
    const conflict = conflictOf(
      allocate({
        total: 10,
        parents: [-1, 0, 0, 1, 1],
        weights: [0, 0, 9, 5, 0],
        min: [0, 6, 0, 0, 1],
        max: [99, 99, 99, 3, 9],
      }),
    );
    expect(conflict).toMatchObject({ kind: "maximum", need: 6, available: 4, rows: [3, 4], node: 1 });
    expect(conflict.cures).toEqual([
      { change: "min", rows: [1], to: 4 },
      { change: "max", rows: [3], to: 5 },
    ]);
  });

  it("has no node where the clash is with the total itself: 25 branches of at least 1, 20 to give", () => {
    const parents = [-1, ...Array<number>(25).fill(0)];
    const conflict = conflictOf(
      allocate({ total: 20, parents, weights: parents.map(() => 18), min: parents.map((above) => above + 1) }),
    );
    expect(conflict).toMatchObject({ kind: "minimum", need: 25, available: 20, node: null });
    expect(conflict.rows).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
    expect(conflict.cures[0]).toEqual({ change: "total", to: 25 });
  });

  it("refuses parents that do not exist or run in a circle, and ragged arrays", () => {
    const refused = (problem: Partial<AllocateProblem>) => {
      try {
        allocate({ total: 1, parents: [-1, 0], weights: [1, 1], ...problem });
      } catch (error) {
        if (error instanceof InvalidInputError) return [error.field, error.index];
        throw error;
      }
      return "accepted";
    };
    expect(refused({ parents: [-1, 2] })).toEqual(["parents", 1]);
    expect(refused({ parents: [-2, 0] })).toEqual(["parents", 0]);
    expect(refused({ parents: [-1, 1] })).toEqual(["parents", 1]);
    expect(refused({ weights: [1] })).toEqual(["weights", undefined]);
    expect(refused({ min: [1] })).toEqual(["min", undefined]);
    expect(refused({ weights: [1, -1] })).toEqual(["weights", 1]);
    expect(refused({})).toBe("accepted");
  });
});

describe("every tree", () => {
  it("has every unit hold exactly its parts, within all bounds, and leaves its input as it was", () => {
    let possible = 0;
    fc.assert(
      fc.property(anyTree, (problem) => {
        const outcome = allocate(frozen(problem));
        if (!outcome.ok) return;
        possible++;
        expect(verifyAllocation(problem, outcome.value.seats)).toEqual([]);
      }),
      runs(2000),
    );
    expect(possible).toBeGreaterThan(0.15 * runs(2000).numRuns);
  });

  it("of one level is the plain split", () => {
    fc.assert(
      fc.property(possibleProblem(), (problem) => {
        const { seats, tied } = valueOf(
          allocate(frozen({ ...problem, parents: Array.from(problem.weights, () => -1) })),
        );
        const plain = valueOf(apportion(problem));
        expect(seats).toEqual(plain.seats);
        expect(tied).toEqual([...plain.tied].sort((a, b) => a - b));
      }),
      runs(2000),
    );
  });

  it("that is impossible says by how much, and each cure makes it possible", () => {
    let impossible = 0;
    fc.assert(
      fc.property(anyTree, (problem) => {
        const outcome = allocate(problem);
        if (outcome.ok) return;
        impossible++;
        const { need, available, cures } = outcome.conflict;
        expect(need).toBeGreaterThan(available);
        for (const cure of cures) {
          const cured = { ...problem, min: Array.from(problem.min), max: Array.from(problem.max) };
          if (cure.change === "total") cured.total = cure.to;
          else for (const row of cure.rows) cured[cure.change][row] = cure.to;
          expect(allocate(cured).ok).toBe(true);
        }
      }),
      runs(2000),
    );
    expect(impossible).toBeGreaterThan(0.15 * runs(2000).numRuns);
  });

  it("can only be impossible where no split of the leaves exists", () => {
    // Small enough to try every split.
    const small = anyTree.filter(({ parents }) => parents.length <= 5);
    fc.assert(
      fc.property(small, fc.nat(6), (problem, total) => {
        const tree = { ...problem, total };
        const n = problem.parents.length;
        const isLeaf = (unit: number) => !Array.from(problem.parents).includes(unit);
        const leaves = Array.from({ length: n }, (_, unit) => unit).filter(isLeaf);
        const exists = (left: number, at: number, seats: number[]): boolean => {
          if (at === leaves.length) {
            const sums = [...seats];
            for (let unit = n - 1; unit >= 0; unit--) {
              const above = problem.parents[unit]!;
              if (above >= 0) sums[above]! += sums[unit]!;
            }
            return left === 0 && verifyAllocation(tree, sums).length === 0;
          }
          for (let held = 0; held <= left; held++) {
            seats[leaves[at]!] = held;
            if (exists(left - held, at + 1, seats)) return true;
          }
          seats[leaves[at]!] = 0;
          return false;
        };
        expect(allocate(tree).ok).toBe(exists(total, 0, Array<number>(n).fill(0)));
      }),
      runs(2000),
    );
  });
});
