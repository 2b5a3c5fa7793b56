import type { Biapportionment, BiapportionProblem } from "./biapportion";
import { columnGraphOf, comparePaths, extended, type ColumnGraph, type Path } from "./column-graph";
import { signpost } from "./signposts";
import type { Table } from "./table";

type Multipliers = Pick<Biapportionment, "rowMultipliers" | "columnMultipliers" | "unique">;

/**
 * The multipliers that show a table to be at its best: for the columns, the costs of the cheapest paths to them; for each
 * row, a number between those that its cells demand. O(rows × columns).
 *
 * @param graph that of the table, at its best.
 */
export function multipliersOf(problem: BiapportionProblem, table: Table, graph: ColumnGraph): Multipliers {
  const { columns, method, hi, cells } = table;
  const all = Array.from({ length: columns }, (_, column) => column);
  const paths = graph.pathsFrom(all) as Path[];
  const unique = isUnique(table, graph, paths);
  // Where s(0) = 0, the first units of cells that hold none cost nothing that multipliers could express.
  const expressible =
    signpost(method, 0) > 0
      ? paths
      : (columnGraphOf({ ...table, hi: hi.map((most, cell) => (cells[cell]! > 0 ? most : 0)) }).pathsFrom(
          all,
        ) as Path[]);
  const ofColumns = expressible.map((path) => costOf(table, path));
  return { rowMultipliers: rowMultipliers(problem, table, ofColumns), columnMultipliers: ofColumns, unique };
}

/** Whether no cycle of moves costs nothing: none does where the moves that end cheapest paths form no cycle. */
function isUnique(table: Table, graph: ColumnGraph, paths: readonly Path[]): boolean {
  let left = paths;
  for (;;) {
    const leading = left.filter((from) =>
      left.some((to) => {
        const move = graph.first(from.column, to.column);
        if (!move || from.near + move.near > to.near + table.margin) return false;
        return comparePaths(table, extended(from, move), to) === 0;
      }),
    );
    if (leading.length === 0) return true;
    if (leading.length === left.length) return false;
    left = leading;
  }
}

/** The cost of a path without logarithm. */
function costOf({ method, weights, columns }: Table, { move, before }: Path): number {
  if (!move || !before) return 1;
  const [giver, taker] = [weights[move.row * columns + move.from]!, weights[move.row * columns + move.to]!];
  const step = (signpost(method, move.taken) / signpost(method, move.held - 1)) * (giver / taker);
  return step * costOf({ method, weights, columns } as Table, before);
}

function rowMultipliers({ weights, max }: BiapportionProblem, table: Table, ofColumns: number[]): number[] {
  const { rows, columns, method, lo, cells } = table;
  return Array.from({ length: rows }, (_, row) => {
    let [least, most] = [0, Infinity];
    for (let column = 0; column < columns; column++) {
      const weight = weights[row]![column]! * ofColumns[column]!;
      if (weight === 0) continue;
      const held = cells[row * columns + column]!;
      if (held > lo[row * columns + column]!) least = Math.max(least, signpost(method, held - 1) / weight);
      const next = held < (max ? max[row]![column]! : Infinity) ? signpost(method, held) : 0;
      if (next > 0) most = Math.min(most, next / weight);
    }
    if (most === Infinity) return least > 0 ? 2 * least : 1;
    return least > 0 ? Math.sqrt(least) * Math.sqrt(most) : most / 2;
  });
}
