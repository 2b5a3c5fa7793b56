import {
  biapportion,
  InvalidInputError,
  verifyTable,
  type BiapportionProblem,
  type Method,
  type TableCure,
} from "../../src/calc";
import { valueOf } from "./outcomes";
import type { Outcome } from "../../src/calc";

const rowsOf = (cells: readonly ArrayLike<number>[]) => cells.map((row) => Array.from(row));
const cellsOf = (problem: BiapportionProblem) =>
  rowsOf(valueOf(biapportion(problem) as Outcome<{ cells: Int32Array[] }>).cells);
const conflictOf = (problem: BiapportionProblem) => {
  const outcome = biapportion(problem);
  if (outcome.ok) throw new Error("expected a conflict, got a table");
  return outcome.conflict;
};

describe("biapportion", () => {
  it("shares out a table whose totals are already in proportion as it stands", () => {
    const outcome = biapportion({
      weights: [
        [1, 1],
        [1, 3],
      ],
      rowTotals: [2, 4],
      columnTotals: [2, 4],
    });
    expect(outcome.ok && rowsOf(outcome.value.cells)).toEqual([
      [1, 1],
      [1, 3],
    ]);
    expect(outcome.ok && outcome.value.unique).toBe(true);
  });

  it("spreads eight units of 1 over four quarters of 2, though every cell ties", () => {
    const ones = (length: number) => Array<number>(length).fill(1);
    const problem = { weights: ones(8).map(() => ones(4)), rowTotals: ones(8), columnTotals: [2, 2, 2, 2] };
    const outcome = biapportion(problem);
    if (!outcome.ok) throw new Error("impossible");
    expect(verifyTable(problem, outcome.value)).toEqual([]);
    expect(outcome.value.unique).toBe(false);
  });

  it("keeps minima, maxima and locks of single cells", () => {
    // Alone, 6 over equal cells would be 2 a quarter; 4 is locked at the first, the second has 1 at most.
    const problem = {
      weights: [
        [1, 1, 1],
        [1, 1, 1],
      ],
      rowTotals: [6, 6],
      columnTotals: [5, 4, 3],
      min: [
        [4, 0, 0],
        [0, 0, 0],
      ],
      max: [
        [4, 1, 9],
        [9, 9, 9],
      ],
    };
    expect(cellsOf(problem)).toEqual([
      [4, 1, 1],
      [1, 3, 2],
    ]);
  });

  it("never raises a cell of weight 0", () => {
    expect(
      cellsOf({
        weights: [
          [0, 5],
          [5, 5],
        ],
        rowTotals: [2, 3],
        columnTotals: [3, 2],
      }),
    ).toEqual([
      [0, 2],
      [3, 0],
    ]);
  });

  it("says which rows and columns clash, and what cures it", () => {
    // Unit 0 may use the first quarter only, which has 2 of the 3 that it needs.
    const conflict = conflictOf({
      weights: [
        [1, 1],
        [1, 1],
      ],
      rowTotals: [3, 1],
      columnTotals: [2, 2],
      max: [
        [9, 0],
        [9, 9],
      ],
    });
    expect(conflict).toEqual({
      kind: "maximum",
      need: 3,
      available: 2,
      rows: [0],
      columns: [0],
      node: null,
      cures: [
        {
          change: "totals",
          rows: [],
          columns: [
            { column: 0, to: 3 },
            { column: 1, to: 1 },
          ],
        },
        { change: "bounds", cells: [{ row: 0, column: 1, min: 0, max: 1 }] },
      ],
    });
  });

  it("leaves locks alone where a bound that is none can give way", () => {
    // Unit 0 needs 3 and may take 0 (locked), 1 and 1: the cheapest unit more would be the first, behind the lock.
    const problem = {
      weights: [
        [9, 1, 1],
        [1, 1, 1],
      ],
      rowTotals: [3, 3],
      columnTotals: [2, 2, 2],
      max: [
        [0, 1, 1],
        [9, 9, 9],
      ],
    };
    const boundsOf = (cures: readonly TableCure[]) =>
      cures.flatMap((cure) => (cure.change === "bounds" ? cure.cells : []));
    expect(boundsOf(conflictOf(problem).cures)).toEqual([{ row: 0, column: 1, min: 0, max: 2 }]);
    const allLocked = { ...problem, min: problem.max.map((row, i) => (i === 0 ? row : [0, 0, 0])) };
    expect(boundsOf(conflictOf(allLocked).cures)).toEqual([{ row: 0, column: 0, min: 0, max: 1 }]);
  });

  it("names all rows and columns where the two sides sum to different totals", () => {
    const { need, available, rows, columns } = conflictOf({ weights: [[1, 1]], rowTotals: [3], columnTotals: [1, 1] });
    expect({ need, available, rows, columns }).toEqual({ need: 3, available: 2, rows: [0], columns: [0, 1] });
  });

  it("does not change its input", () => {
    const problem = {
      weights: [
        [1, 0.5],
        [2, 3],
      ],
      rowTotals: [2, 4],
      columnTotals: [2, 4],
      max: [
        [9, 9],
        [9, 9],
      ],
    };
    const before = structuredClone(problem);
    biapportion(problem);
    expect(problem).toEqual(before);
  });
});

describe("a table that no plan can be made of", () => {
  const refused = (change: Partial<BiapportionProblem>) => {
    try {
      biapportion({
        weights: [
          [1, 1],
          [1, 1],
        ],
        rowTotals: [1, 1],
        columnTotals: [1, 1],
        ...change,
      });
    } catch (error) {
      if (error instanceof InvalidInputError) return [error.field, error.index];
      throw error;
    }
    return "accepted";
  };

  it("is refused with the field and the row or total", () => {
    expect(refused({})).toBe("accepted");
    expect(refused({ weights: [[1, 1]] })).toEqual(["weights", undefined]);
    expect(refused({ weights: [[1, 1], [1]] })).toEqual(["weights", 1]);
    expect(
      refused({
        weights: [
          [1, 1],
          [1, NaN],
        ],
      }),
    ).toEqual(["weights", 1]);
    expect(
      refused({
        weights: [
          [-1, 1],
          [1, 1],
        ],
      }),
    ).toEqual(["weights", 0]);
    expect(
      refused({
        weights: [
          [1, Infinity],
          [1, 1],
        ],
      }),
    ).toEqual(["weights", 0]);
    expect(refused({ rowTotals: [1, 0.5] })).toEqual(["rowTotals", 1]);
    expect(refused({ columnTotals: [-1, 1] })).toEqual(["columnTotals", 0]);
    expect(
      refused({
        min: [
          [0, 0],
          [0.5, 0],
        ],
      }),
    ).toEqual(["min", 1]);
    expect(
      refused({
        min: [
          [0, 2],
          [0, 0],
        ],
        max: [
          [9, 1],
          [9, 9],
        ],
      }),
    ).toEqual(["min", 0]);
    expect(
      refused({
        max: [
          [9, 9],
          [9, -1],
        ],
      }),
    ).toEqual(["max", 1]);
    expect(refused({ max: [[9, 9]] })).toEqual(["max", undefined]);
  });

  it.each<Method>(["hamilton", "hamilton-fixed-quota"])("is refused by %s, which has no divisors", (method) => {
    expect(refused({ method })).toEqual(["method", undefined]);
  });
});

describe("verifyTable", () => {
  const problem = {
    weights: [
      [3, 1],
      [1, 1],
    ],
    rowTotals: [1, 1],
    columnTotals: [1, 1],
  };

  it("finds the exchange that would better a table", () => {
    expect(
      verifyTable(problem, {
        cells: [
          [0, 1],
          [1, 0],
        ],
      }),
    ).toEqual([{ rule: "order", rows: [1, 0], columns: [0, 1] }]);
    expect(
      verifyTable(problem, {
        cells: [
          [1, 0],
          [0, 1],
        ],
      }),
    ).toEqual([]);
  });

  it("finds totals missed, bounds passed, parts of people and rows that are not there", () => {
    expect(
      verifyTable(problem, {
        cells: [
          [1, 1],
          [1, 0],
        ],
      }),
    ).toEqual([{ rule: "total", rows: [0], columns: [0] }]);
    const bounded = {
      ...problem,
      min: [
        [0, 1],
        [0, 0],
      ],
      max: [
        [0, 9],
        [9, 9],
      ],
    };
    expect(
      verifyTable(bounded, {
        cells: [
          [1, 0],
          [0, 1],
        ],
      }),
    ).toEqual([
      { rule: "minimum", rows: [0], columns: [1] },
      { rule: "maximum", rows: [0], columns: [0] },
    ]);
    expect(
      verifyTable(problem, {
        cells: [
          [0.5, 0.5],
          [0.5, 0.5],
        ],
      })[0],
    ).toEqual({ rule: "whole", rows: [0, 1], columns: [0, 1] });
    expect(verifyTable(problem, { cells: [[1, 0]] })).toEqual([{ rule: "count", rows: [], columns: [] }]);
  });
});
