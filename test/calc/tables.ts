import fc from "fast-check";
import type { BiapportionProblem, TableCure } from "../../src/calc";
import { DIVISOR_METHODS } from "./problems";

export interface TableProblem extends Required<BiapportionProblem> {
  weights: number[][];
  rowTotals: number[];
  columnTotals: number[];
  min: number[][];
  max: number[][];
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
export const rowSums = (cells: readonly ArrayLike<number>[]) => cells.map((row) => sum(Array.from(row)));
export const columnSums = (cells: readonly ArrayLike<number>[], width: number) =>
  Array.from({ length: width }, (_, column) => sum(cells.map((row) => row[column]!)));
export const transposed = (cells: readonly ArrayLike<number>[], width: number) =>
  Array.from({ length: width }, (_, column) => cells.map((row) => row[column]!));

const weight = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 600 }) },
  { weight: 1, arbitrary: fc.constantFrom(0.1, 0.3, 2.5, 2 ** 40, 1e-9, 1e15 + 1) },
);
const cell = fc.record({
  weight,
  min: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(2)),
  span: fc.oneof({ weight: 4, arbitrary: fc.constant(Infinity) }, fc.nat(4)),
  extra: fc.nat(4),
});
const sizes = { minLength: 1, maxLength: 5 };

/** Tables of all kinds; half of them on one profile, where almost every cell is tied. */
const anyCells = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.boolean(), fc.boolean())
  .chain(([width, isAlike, isFree]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), sizes).map((rows) =>
      rows.map((row) =>
        row.map((one, column) => ({
          ...one,
          ...(isAlike ? { weight: rows[0]![column]!.weight } : {}),
          ...(isFree ? { min: 0, span: Infinity } : {}),
        })),
      ),
    ),
  );

const problemOf = (cells: { weight: number; min: number; span: number }[][]) => ({
  weights: cells.map((row) => row.map((one) => one.weight)),
  min: cells.map((row) => row.map((one) => one.min)),
  max: cells.map((row) => row.map((one) => one.min + one.span)),
});

/** Problems that are possible: the totals are those of a table drawn within the bounds. */
export const possibleTable: fc.Arbitrary<TableProblem> = fc
  .tuple(anyCells, fc.constantFrom(...DIVISOR_METHODS))
  .map(([cells, method]) => {
    const table = cells.map((row) => row.map((one) => one.min + (one.weight > 0 ? Math.min(one.extra, one.span) : 0)));
    return {
      ...problemOf(cells),
      rowTotals: rowSums(table),
      columnTotals: columnSums(table, cells[0]!.length),
      method,
    };
  });

/** Problems possible or not: the totals are drawn freely, mostly with the same sum. */
export const anyTable: fc.Arbitrary<TableProblem> = fc
  .tuple(
    anyCells,
    fc.constantFrom(...DIVISOR_METHODS),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 14 }),
    fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(3)),
  )
  .map(([cells, method, units, surplus]) => {
    const rowTotals = cells.map(() => 0);
    const columnTotals = cells[0]!.map(() => 0);
    for (const [row, column] of units) {
      rowTotals[row % rowTotals.length]!++;
      columnTotals[column % columnTotals.length]!++;
    }
    columnTotals[0]! += surplus;
    return { ...problemOf(cells), rowTotals, columnTotals, method };
  });

/** The most a cell may hold. */
export const roomOf = ({ weights, min, max }: TableProblem, row: number, column: number) =>
  weights[row]![column]! > 0 ? max[row]![column]! : min[row]![column]!;

/** Whether whole cells with these totals exist, by augmenting paths of one unit: rows are filled, then columns. */
export function isPossible(problem: TableProblem): boolean {
  const { rowTotals, columnTotals, min } = problem;
  if (sum(rowTotals) !== sum(columnTotals)) return false;
  const cells = min.map((row) => [...row]);
  const rowLeft = rowSums(cells).map((held, row) => rowTotals[row]! - held);
  const columnLeft = columnSums(cells, columnTotals.length).map((held, column) => columnTotals[column]! - held);
  if (rowLeft.some((left) => left < 0) || columnLeft.some((left) => left < 0)) return false;
  const place = (row: number, seen: Set<number>): boolean => {
    for (let column = 0; column < columnTotals.length; column++) {
      if (seen.has(column) || cells[row]![column]! >= roomOf(problem, row, column)) continue;
      seen.add(column);
      const isPlaced =
        columnLeft[column]! > 0
          ? columnLeft[column]!-- > 0
          : cells.some((line, other) => {
              if (other === row || line[column]! <= min[other]![column]! || !place(other, seen)) return false;
              line[column]!--;
              return true;
            });
      if (!isPlaced) continue;
      cells[row]![column]!++;
      return true;
    }
    return false;
  };
  return rowLeft.every((left, row) => Array.from({ length: left }).every(() => place(row, new Set())));
}

/** All tables of whole cells with these totals, for small ones. */
export function allTables(problem: TableProblem): number[][][] {
  const { rowTotals, columnTotals, min } = problem;
  const width = columnTotals.length;
  const found: number[][][] = [];
  const lines = (row: number, column: number, left: number, above: number[]): number[][] => {
    if (column === width) return left === 0 ? [[]] : [];
    const most = Math.min(left, above[column]!, roomOf(problem, row, column));
    const heads = Array.from({ length: Math.max(0, most - min[row]![column]! + 1) }, (_, i) => min[row]![column]! + i);
    return heads.flatMap((held) => lines(row, column + 1, left - held, above).map((rest) => [held, ...rest]));
  };
  const fill = (row: number, left: number[], above: number[][]): void => {
    if (row === rowTotals.length) {
      if (left.every((units) => units === 0)) found.push(above);
      return;
    }
    for (const line of lines(row, 0, rowTotals[row]!, left)) {
      fill(row + 1, left.map((units, column) => units - line[column]!), [...above, line]); // prettier-ignore
    }
  };
  fill(0, columnTotals, []);
  return found;
}

/** The problem after a cure. */
export function cured(problem: TableProblem, cure: TableCure): TableProblem {
  const changed = structuredClone(problem);
  if (cure.change === "totals") {
    for (const { row, to } of cure.rows) changed.rowTotals[row] = to;
    for (const { column, to } of cure.columns) changed.columnTotals[column] = to;
  } else {
    for (const { row, column, min, max } of cure.cells) {
      changed.min[row]![column] = min;
      changed.max[row]![column] = max;
    }
  }
  return changed;
}

/** What a table costs: first units taken where s(0) = 0, then the product of s(k) ÷ weight, over ÷ under; exactly. */
export function costOf({ weights, min, method }: TableProblem, cells: readonly ArrayLike<number>[]) {
  const cost = { firsts: 0, over: 1n, under: 1n };
  cells.forEach((row, i) =>
    Array.from(row).forEach((held, j) => {
      for (let k = BigInt(min[i]![j]!); k < held; k++) {
        const tenths = 10n ** 9n;
        const whole = Number.isInteger(weights[i]![j])
          ? BigInt(weights[i]![j]!) * tenths
          : BigInt(Math.round(weights[i]![j]! * 1e9));
        const [s, per] = {
          webster: [2n * k + 1n, 2n],
          jefferson: [k + 1n, 1n],
          adams: [k, 1n],
          dean: [2n * k * (k + 1n), 2n * k + 1n],
          "huntington-hill": [k * (k + 1n), 1n],
          hamilton: [1n, 1n],
          "hamilton-fixed-quota": [1n, 1n],
        }[method] as [bigint, bigint];
        if (s === 0n) cost.firsts++;
        const power = method === "huntington-hill" ? 2n : 1n;
        cost.over *= (s || 1n) * tenths ** power;
        cost.under *= per * whole ** power;
      }
    }),
  );
  return cost;
}
export type TableCost = ReturnType<typeof costOf>;

/** Below 0 where the first is better: more first units, then the smaller product. */
export function compareCosts(a: TableCost, b: TableCost): number {
  if (a.firsts !== b.firsts) return b.firsts - a.firsts;
  const [left, right] = [a.over * b.under, b.over * a.under];
  return left < right ? -1 : left > right ? 1 : 0;
}
