import { firstDayOf, lastDayOf } from "./period";
import { treeOf } from "./tree";
import type { Unit } from "./unit";

/** The units that exist in a year, in tree order; arrays run along `units`. */
export interface YearTree {
  /** Indices of the given units. */
  units: number[];
  /** Place in `units` of the unit above, -1 at a top. */
  parents: number[];
  /** 0 at a top. */
  levels: number[];
  isBranch: boolean[];
  /** The whole is its own figure: at the top, unless units stand side by side with nothing above or below them. */
  isTop: boolean[];
  /** The last word on ties: the order of ids. */
  ranks: number[];
}

/**
 * The tree of the units that exist on some day of a year. A unit whose committee does not exist then stands under the
 * next one above that does; of units with one id the first stands. O(n log n).
 */
export function yearTree(units: readonly Unit[], year: number): YearTree {
  const all = treeOf(units);
  const left = new Set(all.duplicates);
  units.forEach(({ from, to }, i) => {
    if ((from !== null && from > lastDayOf(year)) || (to !== null && to < firstDayOf(year))) left.add(i);
  });
  const kept = Array.from(units.keys()).filter((unit) => !left.has(unit));
  const tree = treeOf(
    kept.map((unit) => {
      let above = all.parents[unit]!;
      while (left.has(above)) above = all.parents[above]!;
      return { id: units[unit]!.id, parent: units[above]?.id ?? null };
    }),
  );
  const place = new Int32Array(kept.length);
  tree.order.forEach((unit, i) => {
    place[unit] = i;
  });
  const inOrder = Array.from(tree.order);
  const isList = inOrder.length > 1 && tree.levels.every((level) => level === 0);
  return {
    units: inOrder.map((unit) => kept[unit]!),
    parents: inOrder.map((unit) => (tree.parents[unit] === -1 ? -1 : place[tree.parents[unit]!]!)),
    levels: inOrder.map((unit) => tree.levels[unit]!),
    isBranch: inOrder.map((unit) => tree.isLeaf[unit]!),
    isTop: inOrder.map((unit) => tree.levels[unit] === 0 && !isList),
    ranks: inOrder.map((unit) => tree.ranks[unit]!),
  };
}

/** The part of the tree under some of its tops, given by their places. O(n). */
export function underTops(tree: YearTree, tops: readonly number[]): YearTree {
  const newPlace = new Map([[-1, -1]]);
  const isKept = new Set(tops);
  const kept = tree.units.flatMap((_, i) => {
    if (!isKept.has(i) && !isKept.has(tree.parents[i]!)) return [];
    isKept.add(i);
    newPlace.set(i, newPlace.size - 1);
    return [i];
  });
  return {
    units: kept.map((i) => tree.units[i]!),
    parents: kept.map((i) => newPlace.get(tree.parents[i]!)!),
    levels: kept.map((i) => tree.levels[i]!),
    isBranch: kept.map((i) => tree.isBranch[i]!),
    isTop: kept.map((i) => tree.isTop[i]!),
    ranks: kept.map((i) => tree.ranks[i]!),
  };
}
