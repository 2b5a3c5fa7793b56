import { balance } from "./balance";
import { columnGraphOf } from "./column-graph";
import type { Method } from "./method";
import { InvalidInputError, type Outcome, type TableCure } from "./outcome";
import { readTable } from "./table";
import { tableConflict } from "./table-conflict";
import { multipliersOf } from "./table-multipliers";
import { fittedMultipliers, shareRows } from "./table-rows";

export interface BiapportionProblem {
  /**
   * One row a unit, one number a column: 0 or more; read as the decimals they print as. Only their proportion within a
   * row and a column counts.
   */
  weights: readonly ArrayLike<number>[];
  /** Whole, 0 to 2^31 - 1. */
  rowTotals: ArrayLike<number>;
  columnTotals: ArrayLike<number>;
  /** Inclusive, whole, of the shape of the weights; a lock is min = max. No minimum is 0. */
  min?: readonly ArrayLike<number>[];
  /** No maximum is Infinity. A cell of weight 0 never rises above its minimum. */
  max?: readonly ArrayLike<number>[];
  /** A divisor method; default "webster". */
  method?: Method;
}

export interface Biapportionment {
  /** One array a row; rows and columns sum to their totals. */
  cells: Int32Array[];
  /**
   * Weight × the multiplier of its row × that of its column, rounded by the method and held between the bounds, is the
   * cell, up to the rounding of doubles; where that product is a signpost it goes either way. Where s(0) = 0, cells that
   * hold 0 for lack of units are left out of account.
   */
  rowMultipliers: number[];
  columnMultipliers: number[];
  /** Whether no other table is as good: false where a tie could have gone otherwise. */
  unique: boolean;
}

/**
 * Splits whole units over a table of which rows (units) and columns (quarters, types …) both have their totals, in
 * proportion to weights and within bounds for each cell, exactly and the same on every machine. The table is the best in
 * that no exchange of units along a cycle of cells lowers the product of all s(k) ÷ weight over the units given; s as in
 * `apportion`. Where several are as good, which one is given depends on the order of the rows. Input is not changed.
 *
 * Rows are shared out alone under multipliers that come near to the column totals; then units move along the cheapest
 * chains of columns. O(rows × columns²), and O(columns³ + columns² log rows) for each unit that the first step misplaced;
 * so let the shorter side be the columns.
 *
 * Method: M. Balinski, G. Demange, "Algorithms for proportional matrices in reals and integers" (1989), solved as a flow
 * of least cost: G. Rote, M. Zachariasen, "Matrix scaling by network flow" (2007). Multipliers: F. Pukelsheim,
 * "Proportional Representation" (2017), ch. 14.
 *
 * @returns the cells; or a conflict, where totals or bounds make the table impossible. `maximum`: the totals of `rows`,
 * with the minima of the other rows in `columns`, `need` more than the totals of `columns` and the maxima of `rows`
 * elsewhere hold `available`. Where the two sides sum to different totals all rows and columns are named, and `minimum`
 * says that the columns need more. A cell of weight 0 counts at its minimum. Each cure alone helps.
 * @throws InvalidInputError the field, and the index of the row or total: `method` not a divisor method; a list or row of
 * another length; a weight negative or not finite; a total or bound not whole or negative; a minimum above its maximum.
 * @example
 * biapportion({ weights: [[1, 1], [1, 3]], rowTotals: [2, 4], columnTotals: [2, 4] }) // cells [[1, 1], [1, 3]]
 */
export function biapportion(problem: BiapportionProblem): Outcome<Biapportionment, TableCure> {
  const { method = "webster" } = problem;
  if (method === "hamilton" || method === "hamilton-fixed-quota") throw new InvalidInputError("method");
  const table = readTable(problem, method);
  const { columns, cells, wanted, rowTotals } = table;
  shareRows(table, fittedMultipliers(table));
  const graph = columnGraphOf(table);
  const reached = balance(table, graph);
  if (reached || rowTotals.some((total, row) => total !== wanted[row])) {
    return { ok: false, conflict: tableConflict(problem, table, reached ?? []) };
  }
  const multipliers = multipliersOf(problem, table, graph);
  const lines = Array.from(wanted, (_, row) => cells.subarray(row * columns, (row + 1) * columns));
  return { ok: true, value: { cells: lines, ...multipliers } };
}
