import type { BiapportionProblem } from "./biapportion";
import { brokenBounds } from "./broken-bounds";
import type { DivisorMethod } from "./signposts";
import { integersOf, STRENGTHS } from "./strength";
import type { Violation } from "./verify";

/** As `Violation`; with the columns where cells or totals of them are concerned. For `order`, the cells of a cycle. */
export interface TableViolation extends Violation {
  columns: number[];
}

/** What moving one unit costs: where s(0) = 0, first units given up less those taken; then over ÷ under. */
interface Cost {
  firsts: number;
  over: bigint;
  under: bigint;
}

interface Arc {
  row: number;
  from: number;
  to: number;
  cost: Cost;
}

/**
 * Checks an answer of `biapportion` against its problem, exactly and by other means than those that found it: the totals,
 * the bounds, and that no exchange of units along a cycle of columns lowers the product of s(k) ÷ weight (the condition
 * that its multipliers exist). O(rows × columns² + columns⁴) on BigInt. An empty list: correct.
 *
 * `order`: the `rows` could exchange units between the `columns`, the nth row giving one in the nth column and taking one
 * in the next.
 *
 * @example
 * verifyTable({ weights: [[3, 1], [1, 1]], rowTotals: [1, 1], columnTotals: [1, 1] }, { cells: [[0, 1], [1, 0]] })
 * // [{ rule: "order", rows: [1, 0], columns: [0, 1] }]: 3 × 1 would be held instead of 1 × 1
 */
export function verifyTable(
  problem: BiapportionProblem,
  answer: { cells: readonly ArrayLike<number>[] },
): TableViolation[] {
  const { weights, rowTotals, columnTotals, min, max } = problem;
  const cells = answer.cells.map((row) => Array.from(row));
  const width = columnTotals.length;
  if (cells.length !== rowTotals.length || cells.some((row) => row.length !== width)) {
    return [{ rule: "count", rows: [], columns: [] }];
  }
  const least = (row: number, column: number) => min?.[row]![column] ?? 0;
  const most = (row: number, column: number) => max?.[row]![column] ?? Infinity;
  const flat = (lists?: readonly ArrayLike<number>[]) => lists && Array.from(lists, (list) => Array.from(list)).flat();
  const bounded = { weights: flat(weights)!, min: flat(min), max: flat(max) };
  const violations: TableViolation[] = brokenBounds(cells.flat(), bounded, () => false).map(
    ({ rule, rows: wrong }) => ({
      rule,
      rows: distinct(wrong.map((cell) => Math.floor(cell / width))),
      columns: distinct(wrong.map((cell) => cell % width)),
    }),
  );
  const rows = cells.flatMap((line, row) => (sum(line) === rowTotals[row] ? [] : [row]));
  const columns = Array.from(columnTotals).flatMap((total, column) =>
    sum(cells.map((line) => line[column]!)) === total ? [] : [column],
  );
  if (rows.length + columns.length > 0) violations.push({ rule: "total", rows, columns });
  if (violations.length > 0) return violations;

  const method = (problem.method ?? "webster") as DivisorMethod;
  const whole = Array.from(weights, integersOf);
  const arcs: Arc[] = [];
  for (let from = 0; from < width; from++) {
    for (let to = 0; to < width; to++) {
      let best: Arc | null = null;
      for (let row = 0; row < cells.length && from !== to; row++) {
        const [giver, taker] = [cells[row]![from]!, cells[row]![to]!];
        const [given, taken] = [whole[row]![from]!, whole[row]![to]!];
        if (giver <= least(row, from) || taker >= most(row, to) || !given || !taken) continue;
        const cost = costOf(method, [taker, taken], [giver - 1, given]);
        if (!best || isLess(cost, best.cost)) best = { row, from, to, cost };
      }
      if (best) arcs.push(best);
    }
  }
  const cycle = cheapeningCycle(arcs, width);
  if (cycle) {
    violations.push({ rule: "order", rows: cycle.map(({ row }) => row), columns: cycle.map((arc) => arc.from) });
  }
  return violations;
}

/** s(k) ÷ weight of the unit taken over that of the unit given: strengths turned over. s(0) = 0 counts apart. */
function costOf(method: DivisorMethod, [k, taken]: [number, bigint], [l, given]: [number, bigint]): Cost {
  const [up, down] = [STRENGTHS[method](taken, BigInt(k)), STRENGTHS[method](given, BigInt(l))];
  return {
    firsts: Number(down.under === 0n) - Number(up.under === 0n),
    over: (up.under || 1n) * down.over,
    under: up.over * (down.under || 1n),
  };
}

/** Bellman–Ford: a cycle of arcs whose product is below 1, or null. */
function cheapeningCycle(arcs: readonly Arc[], columns: number): Arc[] | null {
  const cost: Cost[] = Array.from({ length: columns }, () => ({ firsts: 0, over: 1n, under: 1n }));
  const last: Arc[] = [];
  for (let round = 0; round <= columns; round++) {
    let changed = -1;
    for (const arc of arcs) {
      const through = product(cost[arc.from]!, arc.cost);
      if (!isLess(through, cost[arc.to]!)) continue;
      cost[arc.to] = through;
      last[arc.to] = arc;
      changed = arc.to;
    }
    if (changed < 0) return null;
    if (round < columns) continue;
    // So many arcs back, one is on the cycle.
    let at = changed;
    for (let i = 0; i < columns; i++) at = last[at]!.from;
    const cycle = [last[at]!];
    while (cycle[0]!.from !== at) cycle.unshift(last[cycle[0]!.from]!);
    return cycle;
  }
  return null;
}

const product = (a: Cost, b: Cost): Cost => ({
  firsts: a.firsts + b.firsts,
  over: a.over * b.over,
  under: a.under * b.under,
});
const isLess = (a: Cost, b: Cost): boolean =>
  a.firsts !== b.firsts ? a.firsts < b.firsts : a.over * b.under < b.over * a.under;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const distinct = (numbers: readonly number[]): number[] => [...new Set(numbers)];
