import type { BiapportionProblem } from "./biapportion";
import { MOST } from "./bounds";
import { readCounts } from "./counts";
import { ln } from "./logarithm";
import { InvalidInputError } from "./outcome";
import { signpost, WHOLE_SIGNPOSTS, type DivisorMethod } from "./signposts";

/**
 * A two-way problem made ready to be solved: cells row by row in flat arrays. A row holds its total whatever moves;
 * `cells` are changed in place.
 */
export interface Table {
  rows: number;
  columns: number;
  method: DivisorMethod;
  /** As given; 1 where the weight is 0. */
  weights: Float64Array;
  /** Their logarithms. */
  logs: Float64Array;
  /** Inclusive; hi = lo where the weight is 0, and no hi is above the row's total. */
  lo: Int32Array;
  hi: Int32Array;
  /** Bounds to be kept wherever the totals can be met within them; `lo` and `hi` themselves unless these are wider. */
  kept: { lo: Int32Array; hi: Int32Array };
  /** Row totals as given. */
  wanted: Float64Array;
  /** The same, each brought within the bounds of its row. */
  rowTotals: Float64Array;
  columnTotals: Float64Array;
  cells: Int32Array;
  /** ln s(k); far below all others where s(0) = 0. */
  logSignpost: (k: number) => number;
  /** s(k), or for Huntington–Hill its square, as over ÷ under in whole numbers up to a common factor; s(0) = 0 as 1. */
  overOf: (k: number) => number;
  underOf: (k: number) => number;
  /** The cost of a unit outside `kept`: above that of any path. */
  penalty: number;
  /** Costs nearer than this are compared exactly. */
  margin: number;
}

/** ln s(k) is below this for every k that a cell can hold. */
const LOG_MOST = 22;

/** Reads and checks a problem. O(cells). @throws InvalidInputError as `biapportion` does. */
export function readTable(problem: BiapportionProblem, method: DivisorMethod): Table {
  const { weights: given, rowTotals, columnTotals, min, max } = problem;
  const [rows, columns] = [rowTotals.length, columnTotals.length];
  const weights = new Float64Array(rows * columns);
  const lo = new Int32Array(rows * columns);
  const hi = new Int32Array(rows * columns);
  checkShape("weights", given, rows, columns);
  checkShape("min", min, rows, columns);
  checkShape("max", max, rows, columns);
  for (let row = 0; row < rows; row++) {
    const [weightsOf, minOf, maxOf] = [given[row]!, min?.[row], max?.[row]];
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      const weight = weightsOf[column]!;
      if (!(weight >= 0 && weight < Infinity)) throw new InvalidInputError("weights", row);
      const least = minOf ? minOf[column]! : 0;
      const most = maxOf ? maxOf[column]! : Infinity;
      if ((least | 0) !== least || least < 0) throw new InvalidInputError("min", row);
      if (most !== Infinity && !(Number.isInteger(most) && most >= 0)) throw new InvalidInputError("max", row);
      if (least > most) throw new InvalidInputError("min", row);
      weights[cell] = weight || 1;
      lo[cell] = least;
      hi[cell] = weight > 0 ? Math.min(most, MOST) : least;
    }
  }
  const wanted = Float64Array.from(readCounts(rowTotals, rows, "rowTotals"));
  const table = {
    rows,
    columns,
    method,
    weights,
    lo,
    hi,
    kept: { lo, hi },
    wanted,
    rowTotals: wanted.slice(),
    columnTotals: Float64Array.from(readCounts(columnTotals, columns, "columnTotals")),
    cells: new Int32Array(rows * columns),
  };
  for (let row = 0; row < rows; row++) boundRow(table, row);
  const logs = weights.map(ln);
  const reach = 4 * columns * (logs.reduce((most, log) => Math.max(most, Math.abs(log)), 0) + LOG_MOST);
  const penalty = 4 * columns * reach;
  const { over, under } = WHOLE_SIGNPOSTS[method];
  return {
    ...table,
    logs,
    logSignpost: remembered((k) => (signpost(method, k) > 0 ? ln(signpost(method, k)) : -reach)),
    overOf: remembered((k) => over(k)[0] * over(k)[1] || 1),
    underOf: remembered(under),
    penalty,
    margin: 1e-9 + 1e-13 * penalty,
  };
}

function checkShape(field: string, lists: BiapportionProblem["min"], rows: number, columns: number): void {
  if (!lists) return;
  if (lists.length !== rows) throw new InvalidInputError(field);
  const ragged = lists.findIndex((list) => list.length !== columns);
  if (ragged >= 0) throw new InvalidInputError(field, ragged);
}

/** Brings a row's total within the sums of its bounds, and its maxima to that total. */
export function boundRow(
  { columns, lo, hi, rowTotals }: Pick<Table, "columns" | "lo" | "hi" | "rowTotals">,
  row: number,
): void {
  const from = row * columns;
  let [least, most] = [0, 0];
  for (let cell = from; cell < from + columns; cell++) {
    least += lo[cell]!;
    most += hi[cell]!;
  }
  const total = Math.min(Math.max(rowTotals[row]!, least), most);
  rowTotals[row] = total;
  for (let cell = from; cell < from + columns; cell++) hi[cell] = Math.max(lo[cell]!, Math.min(hi[cell]!, total));
}

/** The same function, with its values for small k kept. */
function remembered(of: (k: number) => number): (k: number) => number {
  const known = Float64Array.from({ length: 256 }, (_, k) => of(k));
  return (k) => (k < known.length ? known[k]! : of(k));
}

/** The logarithmic cost of the unit that a cell takes when it holds k: ln s(k) − ln weight. */
export function step(table: Table, cell: number, k: number): number {
  const cost = table.logSignpost(k) - table.logs[cell]!;
  return k >= table.kept.hi[cell]! ? cost + table.penalty : k < table.kept.lo[cell]! ? cost - table.penalty : cost;
}
