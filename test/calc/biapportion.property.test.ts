import fc from "fast-check";
import { biapportion, verifyTable, type BiapportionProblem } from "../../src/calc";
import { frozen } from "./frozen";
import { DIVISOR_METHODS, runs } from "./problems";
import { columnSums, cured, type TableProblem } from "./tables";

const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((a, b) => a + b, 0);

const cellWeight = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 400 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.1, 0.3, 2.5, 1e15 + 1) },
);

interface Shape {
  size?: number;
  bounds?: boolean;
  weights?: fc.Arbitrary<number>;
  units?: number;
}

/** Tables that are possible: the totals are those of cells drawn within bounds drawn around them. */
function possibleTable({
  size = 5,
  bounds = true,
  weights = cellWeight,
  units = 5,
}: Shape = {}): fc.Arbitrary<TableProblem> {
  const cell = fc.record({
    weight: weights,
    held: fc.nat(units),
    below: fc.constantFrom(0, 0, 1, 9),
    above: fc.constantFrom(0, 0, 1, 2, Infinity),
    isBound: bounds ? fc.boolean() : fc.constant(false),
  });
  return fc
    .tuple(fc.integer({ min: 1, max: size }), fc.integer({ min: 1, max: size }), fc.constantFrom(...DIVISOR_METHODS))
    .chain(([height, width, method]) =>
      fc
        .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
        .map((rows) => {
          // A cell of weight 0 takes no more than its minimum.
          const held = rows.map((row) => row.map((one) => (one.weight > 0 || one.isBound ? one.held : 0)));
          return {
            method,
            weights: rows.map((row) => row.map(({ weight }) => weight)),
            min: rows.map((row, i) =>
              row.map((one, j) => (one.isBound ? Math.max(0, held[i]![j]! - (one.weight > 0 ? one.below : 0)) : 0)),
            ),
            max: rows.map((row, i) => row.map((one, j) => (one.isBound ? held[i]![j]! + one.above : Infinity))),
            rowTotals: held.map(sum),
            columnTotals: columnSums(held, width),
          };
        }),
    );
}

function cellsOf(problem: BiapportionProblem): Int32Array[] {
  const outcome = biapportion(frozen(problem));
  if (!outcome.ok) throw new Error(`expected a table, got ${JSON.stringify(outcome.conflict)}`);
  return outcome.value.cells;
}

/** Whether some table of whole numbers meets the totals within the bounds, by the inequality over all rows and columns. */
function exists({ weights, rowTotals, columnTotals, min, max }: TableProblem): boolean {
  if (sum(rowTotals) !== sum(columnTotals)) return false;
  const most = (i: number, j: number) => (weights[i]![j]! > 0 ? max[i]![j]! : min[i]![j]!);
  const [height, width] = [rowTotals.length, columnTotals.length];
  for (let inRows = 0; inRows < 1 << height; inRows++) {
    for (let inColumns = 0; inColumns < 1 << width; inColumns++) {
      let [need, room] = [0, 0];
      for (let i = 0; i < height; i++) {
        if (inRows & (1 << i)) need += rowTotals[i]!;
        for (let j = 0; j < width; j++) {
          if (inRows & (1 << i) && !(inColumns & (1 << j))) room += most(i, j);
          if (!(inRows & (1 << i)) && inColumns & (1 << j)) need += min[i]![j]!;
        }
      }
      for (let j = 0; j < width; j++) if (inColumns & (1 << j)) room += columnTotals[j]!;
      if (need > room) return false;
    }
  }
  return true;
}

describe("every table", () => {
  it("meets both totals within the bounds, and no exchange along any cycle betters it", () => {
    fc.assert(
      fc.property(possibleTable(), (problem) => {
        expect(verifyTable(problem, { cells: cellsOf(problem) })).toEqual([]);
      }),
      runs(2000),
    );
  });

  it("of equal rows, where nearly every cell ties, too: one profile, any number of units", () => {
    fc.assert(
      fc.property(
        possibleTable({ size: 8, bounds: false, weights: fc.constant(1), units: 2 }),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 8, maxLength: 8 }),
        (problem, profile) => {
          const weights = problem.weights.map((row) => row.map((_, column) => profile[column]!));
          expect(verifyTable({ ...problem, weights }, { cells: cellsOf({ ...problem, weights }) })).toEqual([]);
        },
      ),
      runs(2000),
    );
  });

  it("keeps whole columns that are locked, and rows and columns of nothing", () => {
    fc.assert(
      fc.property(possibleTable({ bounds: false }), fc.nat(), (problem, pick) => {
        const cells = cellsOf(problem);
        const locked = pick % problem.columnTotals.length;
        const lock = (open: number) =>
          cells.map((row) => Array.from(row, (held, column) => (column === locked ? held : open)));
        const relocked = cellsOf({ ...problem, min: lock(0), max: lock(Infinity) });
        expect(relocked.map((row) => row[locked])).toEqual(cells.map((row) => row[locked]));
        const empty = { ...problem, rowTotals: [...problem.rowTotals, 0], weights: [...problem.weights] };
        empty.weights.push(problem.columnTotals.map(() => 7));
        empty.min = [...problem.min, problem.columnTotals.map(() => 0)];
        empty.max = [...problem.max, problem.columnTotals.map(() => 9)];
        expect(Array.from(cellsOf(empty).at(-1)!)).toEqual(problem.columnTotals.map(() => 0));
      }),
      runs(2000),
    );
  });

  it("turned over is as good, and the same where only one is best", () => {
    const turned = <T>(rows: readonly ArrayLike<T>[], width: number) =>
      Array.from({ length: width }, (_, column) => rows.map((row) => row[column]!));
    fc.assert(
      fc.property(possibleTable(), (problem) => {
        const width = problem.columnTotals.length;
        const over = {
          method: problem.method,
          weights: turned(problem.weights, width),
          min: turned(problem.min, width),
          max: turned(problem.max, width),
          rowTotals: problem.columnTotals,
          columnTotals: problem.rowTotals,
        };
        const [one, other] = [biapportion(frozen(problem)), biapportion(frozen(over))];
        if (!one.ok || !other.ok) throw new Error("impossible");
        expect(verifyTable(over, other.value)).toEqual([]);
        expect(other.value.unique).toBe(one.value.unique);
        if (one.value.unique)
          expect(turned(one.value.cells, width)).toEqual(other.value.cells.map((row) => Array.from(row)));
      }),
      runs(2000),
    );
  });

  it("has multipliers that give it back, up to the rounding of doubles", () => {
    fc.assert(
      fc.property(possibleTable({ bounds: false, weights: fc.integer({ min: 1, max: 50 }) }), (given) => {
        const problem = { ...given, method: "webster" as const };
        const outcome = biapportion(frozen(problem));
        if (!outcome.ok) throw new Error("impossible");
        const { cells, rowMultipliers, columnMultipliers } = outcome.value;
        cells.forEach((row, i) => {
          row.forEach((held, j) => {
            const quotient = problem.weights[i]![j]! * rowMultipliers[i]! * columnMultipliers[j]!;
            if (problem.rowTotals[i]! > 0) {
              expect(quotient).toBeGreaterThanOrEqual((held - 0.5) * (1 - 1e-9));
              expect(quotient).toBeLessThanOrEqual((held + 0.5) * (1 + 1e-9));
            }
          });
        });
      }),
      runs(2000),
    );
  });

  it("is rejected by verifyTable once a unit is moved round four cells of a table that is alone the best", () => {
    let moved = 0;
    fc.assert(
      fc.property(
        possibleTable({ bounds: false }),
        fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
        (problem, picks) => {
          const outcome = biapportion(problem);
          if (!outcome.ok || !outcome.value.unique) return;
          const cells = outcome.value.cells.map((row) => Array.from(row));
          const [height, width] = [cells.length, problem.columnTotals.length];
          const [a, b, x, y] = [picks[0] % height, picks[1] % height, picks[2] % width, picks[3] % width];
          if (a === b || x === y || cells[a]![x] === 0 || cells[b]![y] === 0) return;
          moved++;
          cells[a]![x]!--;
          cells[a]![y]!++;
          cells[b]![y]!--;
          cells[b]![x]!++;
          expect(verifyTable(problem, { cells })).not.toEqual([]);
        },
      ),
      runs(2000),
    );
    expect(moved).toBeGreaterThan(0.02 * runs(2000).numRuns);
  });
});

describe("a table that is asked for", () => {
  /** Totals and bounds drawn apart from each other. */
  const anyTable = fc
    .tuple(
      possibleTable({ size: 4, units: 3 }),
      fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 8, maxLength: 8 }),
    )
    .map(([problem, shifts]) => {
      const rowTotals = problem.rowTotals.map((total, i) => Math.max(0, total + shifts[i]!));
      const columnTotals = problem.columnTotals.map((total, j) => Math.max(0, total + shifts[4 + j]!));
      // As a rule brought to one sum, as otherwise that is all that is wrong.
      if (shifts[0] !== 2) columnTotals[0] = Math.max(0, columnTotals[0]! + sum(rowTotals) - sum(columnTotals));
      return { ...problem, rowTotals, columnTotals };
    });

  it("exists or not as the inequality over all rows and columns says; the conflict breaks it, and each cure mends it", () => {
    let impossible = 0;
    fc.assert(
      fc.property(anyTable, (problem) => {
        const outcome = biapportion(frozen(problem));
        expect(outcome.ok).toBe(exists(problem));
        if (outcome.ok) return;
        impossible++;
        const { kind, need, available, rows, columns, cures } = outcome.conflict;
        const [height, width] = [problem.rowTotals.length, problem.columnTotals.length];
        const most = (i: number, j: number) =>
          problem.weights[i]![j]! > 0 ? problem.max[i]![j]! : problem.min[i]![j]!;
        expect(need).toBeGreaterThan(available);
        if (sum(problem.rowTotals) === sum(problem.columnTotals)) {
          let [needs, room] = [0, 0];
          for (let i = 0; i < height; i++) {
            for (let j = 0; j < width; j++) {
              const [inRows, inColumns] = [rows.includes(i), columns.includes(j)];
              const [giving, taking] = kind === "maximum" ? [inRows, inColumns] : [inColumns, inRows];
              if (giving && !taking) room += most(i, j);
              if (!giving && taking) needs += problem.min[i]![j]!;
            }
          }
          const ofRows = sum(rows.map((i) => problem.rowTotals[i]!));
          const ofColumns = sum(columns.map((j) => problem.columnTotals[j]!));
          const both = kind === "maximum" ? [ofRows, ofColumns] : [ofColumns, ofRows];
          expect([need, available]).toEqual([needs + both[0]!, room + both[1]!]);
        }
        expect(cures.length).toBeGreaterThan(0);
        for (const cure of cures) expect(biapportion(cured(problem, cure)).ok).toBe(true);
      }),
      runs(2000),
    );
    expect(impossible).toBeGreaterThan(0.15 * runs(2000).numRuns);
  });
});
