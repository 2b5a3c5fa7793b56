import { times, type Whole } from "./exact";
import { exactCost, type Move } from "./move";
import { moversOf, type Movers } from "./movers";
import type { Table } from "./table";

/** A chain of moves that ends at a column. */
export interface Path {
  column: number;
  /** The last move and the chain before it; null at the column where the path begins. */
  move: Move | null;
  before: Path | null;
  /** The sum of the logarithmic costs. */
  near: number;
}

/** The graph of the columns: an arc is the cheapest move of one unit from one column to another. */
export interface ColumnGraph {
  /** The cheapest paths from any of the sources to every column; null where none leads. */
  pathsFrom: (sources: readonly number[]) => (Path | null)[];
  first: (from: number, to: number) => Move | null;
  /** Makes all moves of a path. */
  apply: (path: Path) => void;
  /** The path through the same columns as the table stands now. */
  retraced: (path: Path) => Path | null;
}

/** Builds the graph on a table. O(rows) for each ordered pair of columns when it is first looked at. */
export function columnGraphOf(table: Table): ColumnGraph {
  const { columns, cells } = table;
  const all = Array.from({ length: columns }, (_, column) => column);
  const movers: (Movers | null)[][] = all.map((from) =>
    all.map((to) => (from === to ? null : moversOf(table, from, to))),
  );
  const first = (from: number, to: number) => movers[from]![to]?.first() ?? null;

  /** Bellman–Ford: O(columns³). */
  const pathsFrom = (sources: readonly number[]) => {
    const paths: (Path | null)[] = all.map(() => null);
    for (const column of sources) paths[column] = startAt(column);
    const arcs = all.map((from) => all.map((to) => first(from, to)));
    for (let round = 0, isSettled = false; !isSettled && round < columns; round++) {
      isSettled = true;
      for (const from of all) {
        for (const to of all) {
          const [before, move, known] = [paths[from], arcs[from]![to], paths[to]];
          if (!before || !move) continue;
          if (known && before.near + move.near > known.near + table.margin) continue;
          const path = extended(before, move);
          if (known && comparePaths(table, path, known) >= 0) continue;
          paths[to] = path;
          isSettled = false;
        }
      }
    }
    return paths;
  };

  const retraced = (path: Path): Path | null => {
    const before = path.before && retraced(path.before);
    if (!before) return path.before ? null : path;
    const move = first(before.column, path.column);
    return move && extended(before, move);
  };

  const apply = (path: Path) => {
    const moves = movesOf(path);
    for (const { row, from, to } of moves) {
      cells[row * columns + from]!--;
      cells[row * columns + to]!++;
    }
    for (const { row, from, to } of moves) {
      for (const column of all) {
        movers[column]![from]?.offer(row);
        if (column !== from) movers[to]![column]?.offer(row);
      }
    }
  };
  return { pathsFrom, first, apply, retraced };
}

const startAt = (column: number): Path => ({ column, move: null, before: null, near: 0 });

export function extended(before: Path, move: Move): Path {
  return { column: move.to, move, before, near: before.near + move.near };
}

/** Below 0 where path a costs less than b, 0 where exactly the same. */
export function comparePaths(table: Table, a: Path, b: Path): number {
  const difference = a.near - b.near;
  if (difference > table.margin || difference < -table.margin) return difference;
  let [left, right]: [Whole, Whole] = [1, 1];
  for (const [path, isLeft] of [
    [a, true],
    [b, false],
  ] as const) {
    for (const move of movesOf(path)) {
      const { over, under } = exactCost(table, move);
      left = times(left, isLeft ? over : under);
      right = times(right, isLeft ? under : over);
    }
  }
  return left === right ? 0 : left < right ? -1 : 1;
}

function movesOf(path: Path): Move[] {
  const moves: Move[] = [];
  for (let at: Path | null = path; at?.move; at = at.before) moves.push(at.move);
  return moves;
}
