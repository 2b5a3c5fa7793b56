import { balance } from "./balance";
import type { BiapportionProblem } from "./biapportion";
import { MOST } from "./bounds";
import { columnGraphOf } from "./column-graph";
import type { Conflict, TableCure } from "./outcome";
import { boundRow, type Table } from "./table";
import { fittedMultipliers, shareRows } from "./table-rows";

type Clash = Pick<Conflict, "kind" | "need" | "available" | "rows" | "columns">;

/**
 * Why a table is impossible, and what would make it possible. Cost of the table, twice more.
 *
 * Method: a table of whole numbers exists just where, for all rows P and columns D, the totals of P less those of D do
 * not pass the maxima of P outside D less the minima of D outside P (A. J. Hoffman, 1960).
 *
 * @param table with its rows within their bounds and its columns as near to their totals as they come.
 * @param reached the columns that a surplus can reach.
 */
export function tableConflict(
  problem: BiapportionProblem,
  table: Table,
  reached: readonly number[],
): Conflict<TableCure> {
  const isEven = sum(table.wanted) === sum(table.columnTotals);
  const cures: (TableCure | null)[] = [
    totalsCure(table),
    isEven ? (boundsCure(problem, table, false) ?? boundsCure(problem, table, true)) : null,
  ];
  const clash = isEven ? clashOf(table, reached) : unevenClash(table);
  return { ...clash, node: null, cures: cures.filter((cure) => cure !== null) };
}

function unevenClash({ rows, columns, wanted, columnTotals }: Table): Clash {
  const [ofRows, ofColumns] = [sum(wanted), sum(columnTotals)];
  return {
    kind: ofRows > ofColumns ? "maximum" : "minimum",
    need: Math.max(ofRows, ofColumns),
    available: Math.min(ofRows, ofColumns),
    rows: upTo(rows),
    columns: upTo(columns),
  };
}

function clashOf({ rows, columns, lo, hi, wanted, rowTotals, columnTotals }: Table, reached: readonly number[]): Clash {
  // A row that its own bounds overrun clashes with all columns or with none.
  const isMet = wanted.every((total, row) => total === rowTotals[row]);
  const isRaised = wanted.every((total, row) => total <= rowTotals[row]!);
  const inside = isMet ? [...reached] : isRaised ? upTo(columns) : [];
  const isInside = upTo(columns).map((column) => inside.includes(column));
  const giving: number[] = [];
  let need = 0;
  let available = inside.reduce((all, column) => all + columnTotals[column]!, 0);
  for (let row = 0; row < rows; row++) {
    let [room, least] = [0, 0];
    for (let column = 0; column < columns; column++) {
      if (isInside[column]) least += lo[row * columns + column]!;
      else room += hi[row * columns + column]!;
    }
    if (wanted[row]! - room > least) {
      giving.push(row);
      need += wanted[row]!;
      available += room;
    } else need += least;
  }
  return { kind: "maximum", need, available, rows: giving, columns: inside };
}

/** The totals that the table has come to. */
function totalsCure({ columns, cells, wanted, rowTotals, columnTotals }: Table): TableCure | null {
  const sums = new Float64Array(columns);
  for (let cell = 0; cell < cells.length; cell++) sums[cell % columns]! += cells[cell]!;
  if (sums.some((to) => to > MOST) || rowTotals.some((to) => to > MOST)) return null;
  return {
    change: "totals",
    rows: Array.from(rowTotals).flatMap((to, row) => (to === wanted[row] ? [] : { row, to })),
    columns: Array.from(sums).flatMap((to, column) => (to === columnTotals[column] ? [] : { column, to })),
  };
}

/**
 * The bounds passed by a table that passes them as little as can be, in units. Locks, and cells of weight 0, are touched
 * only where told; null where that is needed.
 */
function boundsCure(problem: BiapportionProblem, table: Table, breaksLocks: boolean): TableCure | null {
  const { columns, lo, hi, wanted } = table;
  const given = (cell: number) => {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const min = problem.min ? problem.min[row]![column]! : 0;
    const max = problem.max ? problem.max[row]![column]! : Infinity;
    return { row, column, min, max, isZero: problem.weights[row]![column] === 0 };
  };
  const loose = { lo: lo.slice(), hi: hi.slice() };
  for (let cell = 0; cell < lo.length; cell++) {
    const { min, max, isZero } = given(cell);
    if (!breaksLocks && min === max) continue;
    loose.lo[cell] = 0;
    if (breaksLocks || !isZero) loose.hi[cell] = wanted[Math.floor(cell / columns)]!;
  }
  const relaxed = { ...table, ...loose, kept: { lo, hi }, rowTotals: wanted.slice(), cells: new Int32Array(lo.length) };
  for (let row = 0; row < table.rows; row++) boundRow(relaxed, row);
  if (relaxed.rowTotals.some((total, row) => total !== wanted[row])) return null;
  shareRows(relaxed, fittedMultipliers(relaxed));
  if (balance(relaxed, columnGraphOf(relaxed))) return null;
  const cells = [];
  for (let cell = 0; cell < lo.length; cell++) {
    const held = relaxed.cells[cell]!;
    if (held >= lo[cell]! && held <= hi[cell]!) continue;
    const { row, column, min, max, isZero } = given(cell);
    cells.push({ row, column, min: isZero ? held : Math.min(min, held), max: Math.max(max, held) });
  }
  return { change: "bounds", cells };
}

const sum = (numbers: Float64Array) => numbers.reduce((all, one) => all + one, 0);

const upTo = (length: number) => Array.from({ length }, (_, index) => index);
