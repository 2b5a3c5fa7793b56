import { comparePaths, type ColumnGraph, type Path } from "./column-graph";
import type { Table } from "./table";

/**
 * Moves units from columns that hold more than their total to those that hold less, each along the cheapest path, so that
 * rows that were each at their best end as a table at its best. Where one path costs exactly what the last one did, it is
 * taken again without a search. O(columns³) a search.
 *
 * Method: successive shortest paths (R. G. Busacker, P. J. Gowen, 1960) on the columns alone, rows being arcs.
 *
 * @returns null where every column total is met; else the columns that a surplus can reach: none of them lacks a unit.
 */
export function balance(table: Table, graph: ColumnGraph): number[] | null {
  const { rows, columns, cells, columnTotals } = table;
  const surplus = columnTotals.map((total) => -total);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) surplus[column]! += cells[cell++]!;
  }
  const all = Array.from(surplus.keys());
  for (;;) {
    const sources = all.filter((column) => surplus[column]! > 0);
    const paths = graph.pathsFrom(sources);
    // Any lacking column would do; the nearest one keeps the paths short.
    let best: Path | null = null;
    for (const path of paths) {
      if (path && surplus[path.column]! < 0 && (!best || comparePaths(table, path, best) < 0)) best = path;
    }
    if (!best) {
      if (surplus.every((units) => units === 0)) return null;
      const reached = sources.length > 0 ? graph.pathsFrom(sources.slice(0, 1)) : [];
      return all.filter((column) => reached[column]);
    }
    const source = sourceOf(best);
    for (let path: Path | null = best; path && comparePaths(table, path, best) === 0; path = graph.retraced(best)) {
      graph.apply(path);
      surplus[source]!--;
      surplus[best.column]!++;
      if (surplus[source] === 0 || surplus[best.column] === 0) break;
    }
  }
}

function sourceOf(path: Path): number {
  return path.before ? sourceOf(path.before) : path.column;
}
