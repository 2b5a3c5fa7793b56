import type { Ratio } from "./percent";
import { treeOf } from "./tree";
import type { Unit } from "./unit";

/**
 * Members of the whole, people: what the top says, or what its parts add up to where it says nothing; tops are summed.
 * O(n log n).
 *
 * @example membersOf([{ id: "A", parent: null, members: 20, … }, { id: "B", parent: null, members: 30, … }]) // 50
 */
export function membersOf(units: readonly Unit[]): number {
  const { order, parents } = treeOf(units);
  const under = new Float64Array(units.length);
  let whole = 0;
  for (let place = order.length - 1; place >= 0; place--) {
    const index = order[place]!;
    const members = units[index]!.members ?? under[index]!;
    const parent = parents[index]!;
    if (parent === -1) whole += members;
    else under[parent]! += members;
  }
  return whole;
}

/** Units with nothing under them. O(n log n). */
export function branchesOf(units: readonly Unit[]): Unit[] {
  const { isLeaf } = treeOf(units);
  return units.filter((_, index) => isLeaf[index]);
}

/**
 * Yearly admissions are set at 3–4 % of members (domain rule 1): the share of `members` that `total` people are, and the
 * whole people within the band.
 *
 * @example bandOf(385, 10322) // { share: 0.0373, low: 310, high: 412 }
 */
export function bandOf(total: number, members: number): { share: Ratio; low: number; high: number } {
  return {
    share: (total / members) as Ratio,
    low: Math.ceil((members * 3) / 100),
    high: Math.floor((members * 4) / 100),
  };
}
