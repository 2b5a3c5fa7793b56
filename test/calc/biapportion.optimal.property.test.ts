import fc from "fast-check";
import { biapportion } from "../../src/calc";
import { frozen } from "./frozen";
import { runs } from "./problems";
import {
  allTables,
  anyTable,
  compareCosts,
  costOf,
  isPossible,
  possibleTable,
  roomOf,
  type TableProblem,
} from "./tables";

function solved(problem: TableProblem) {
  const outcome = biapportion(frozen(problem));
  if (!outcome.ok) throw new Error(`expected a table: ${JSON.stringify(outcome.conflict)}`);
  return outcome.value;
}
const cellsOf = (problem: TableProblem) => solved(problem).cells.map((row) => Array.from(row));
const upTo = (length: number) => Array.from({ length }, (_, index) => index);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe("a table against all others", () => {
  it("is the best of them, and unique where it says so", () => {
    fc.assert(
      fc.property(possibleTable, (problem) => {
        fc.pre(problem.rowTotals.length <= 4 && problem.columnTotals.length <= 4 && sum(problem.rowTotals) <= 16);
        const tables = allTables(problem);
        fc.pre(tables.length <= 2000);
        const { cells, unique } = solved(problem);
        const cost = costOf(problem, cells);
        const orders = tables.map((table) => compareCosts(costOf(problem, table), cost));
        expect(Math.min(...orders)).toBe(0);
        expect(unique).toBe(orders.filter((order) => order === 0).length === 1);
      }),
      runs(2000),
    );
  });

  it("has no exchange between two or three rows and columns that lowers the product", () => {
    fc.assert(
      fc.property(possibleTable, fc.nat(), fc.nat(), (problem, a, b) => {
        const cells = cellsOf(problem);
        const cost = costOf(problem, cells);
        const tryCycle = (rows: number[], columns: number[]) => {
          const changed = cells.map((row) => [...row]);
          rows.forEach((row, i) => {
            changed[row]![columns[i]!]!--;
            changed[row]![columns[(i + 1) % columns.length]!]!++;
          });
          const isKept = changed.every((row, i) =>
            row.every((held, j) => held >= problem.min[i]![j]! && held <= roomOf(problem, i, j)),
          );
          if (isKept) expect(compareCosts(costOf(problem, changed), cost)).toBeGreaterThanOrEqual(0);
        };
        const [lines, width] = [upTo(cells.length), problem.columnTotals.length];
        const [i, j, k] = [a % width, (a + 1 + (b % Math.max(1, width - 1))) % width, (a + b) % width];
        for (const r of lines) {
          for (const s of lines) {
            if (r !== s && i !== j) tryCycle([r, s], [i, j]);
            for (const t of lines) {
              if (new Set([r, s, t]).size === 3 && new Set([i, j, k]).size === 3) tryCycle([r, s, t], [i, j, k]);
            }
          }
        }
      }),
      runs(2000),
    );
  });

  it("is as good when the rows are sorted otherwise", () => {
    fc.assert(
      fc.property(possibleTable, fc.infiniteStream(fc.double({ min: 0, max: 1 })), (problem, stream) => {
        const keys = problem.rowTotals.map(() => Number(stream.next().value));
        const order = upTo(keys.length).sort((a, b) => keys[a]! - keys[b]!);
        const along = <T>(rows: T[]) => order.map((row) => rows[row]!);
        const { weights, min, max, rowTotals } = problem;
        const sorted = cellsOf({
          ...problem,
          weights: along(weights),
          min: along(min),
          max: along(max),
          rowTotals: along(rowTotals),
        });
        const back = sorted.map((_, row) => sorted[order.indexOf(row)]!);
        expect(compareCosts(costOf(problem, back), costOf(problem, cellsOf(problem)))).toBe(0);
      }),
      runs(2000),
    );
  });

  it("is as good where the weights pass 2^53 and BigInt has to decide", () => {
    fc.assert(
      fc.property(possibleTable, fc.constantFrom("7e17", "3e99", "3e-30"), (problem, scale) => {
        fc.pre(problem.weights.flat().every((weight) => Number.isInteger(weight) && weight < 1000));
        const [digit, power] = scale.split("e");
        const weights = problem.weights.map((row) => row.map((one) => Number(`${one * Number(digit)}e${power}`)));
        const large = cellsOf({ ...problem, weights });
        expect(compareCosts(costOf(problem, large), costOf(problem, cellsOf(problem)))).toBe(0);
      }),
      runs(2000),
    );
  });

  it("exists just where a flow can fill it", () => {
    fc.assert(
      fc.property(anyTable, (problem) => {
        expect(biapportion(frozen(problem)).ok).toBe(isPossible(problem));
      }),
      runs(2000),
    );
  });
});
