/** Units in the order of their tree, and what is wrong with it. Everything is an index of the given units. */
export interface Tree {
  /** Each unit after the one above it, its parts right under it; beside each other by id. */
  order: Int32Array;
  /** The unit above, -1 at a top. */
  parents: Int32Array;
  /** 0 at a top. */
  levels: Int32Array;
  /** Place of the unit when all are sorted by id, so that ties do not hang on the order of the rows. */
  ranks: Int32Array;
  /** True where nothing stands under the unit. */
  isLeaf: boolean[];
  /** Units whose id an earlier unit has; what names that id means the earlier one. */
  duplicates: number[];
  /** Units whose unit above does not exist; they stand as tops. */
  unknownParents: number[];
  /** Units that stand, over others, above themselves; they stand as tops. */
  cycles: number[];
}

/**
 * Orders units as a tree, parents before children, beside each other by id in UTF-16 code units, so that sorting the
 * rows changes nothing. Mistakes are reported, and the rest still works. O(n log n).
 *
 * @example treeOf([{ id: "B", parent: "A" }, { id: "A", parent: null }]).order // [1, 0]
 */
export function treeOf(units: readonly { id: string; parent: string | null }[]): Tree {
  const indexOf = new Map<string, number>();
  const duplicates: number[] = [];
  units.forEach(({ id }, i) => {
    if (indexOf.has(id)) duplicates.push(i);
    else indexOf.set(id, i);
  });
  const unknownParents: number[] = [];
  const parents = Int32Array.from(units, ({ parent }, i) => {
    const above = parent === null ? -1 : indexOf.get(parent);
    if (above === undefined) unknownParents.push(i);
    return above ?? -1;
  });
  const cycles = cyclesOf(parents);
  for (const unit of cycles) parents[unit] = -1;

  const byId = Int32Array.from(units.keys()).sort((a, b) => {
    const [x, y] = [units[a]!.id, units[b]!.id];
    return x < y ? -1 : x > y ? 1 : a - b;
  });
  const ranks = new Int32Array(units.length);
  byId.forEach((unit, rank) => {
    ranks[unit] = rank;
  });
  return { ...walk(parents, byId), parents, ranks, duplicates, unknownParents, cycles };
}

/** The units on a cycle, in index order: walking up from each unit, until the top or a unit seen before. */
function cyclesOf(parents: Int32Array): number[] {
  const walkOf = new Int32Array(parents.length).fill(-1);
  const cycles: number[] = [];
  for (let start = 0; start < parents.length; start++) {
    let unit = start;
    while (unit !== -1 && walkOf[unit] === -1) {
      walkOf[unit] = start;
      unit = parents[unit]!;
    }
    if (unit === -1 || walkOf[unit] !== start) continue;
    const first = unit;
    do {
      cycles.push(unit);
      unit = parents[unit]!;
    } while (unit !== first);
  }
  return cycles.sort((a, b) => a - b);
}

function walk(parents: Int32Array, byId: Int32Array): Pick<Tree, "order" | "levels" | "isLeaf"> {
  const parts: number[][] = Array.from(parents, () => []);
  const waiting: number[] = [];
  for (const unit of byId) (parents[unit] === -1 ? waiting : parts[parents[unit]!]!).push(unit);
  waiting.reverse();
  const order = new Int32Array(parents.length);
  const levels = new Int32Array(parents.length);
  let found = 0;
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    order[found++] = unit;
    if (parents[unit] !== -1) levels[unit] = levels[parents[unit]!]! + 1;
    const under = parts[unit]!;
    for (let i = under.length - 1; i >= 0; i--) waiting.push(under[i]!);
  }
  return { order, levels, isLeaf: parts.map((under) => under.length === 0) };
}
