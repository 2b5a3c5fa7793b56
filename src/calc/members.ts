import type { Ratio } from "./percent";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
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
  const place = new Int32Array(units.length);
  order.forEach((unit, at) => (place[unit] = at));
  const inOrder = Array.from(order);
  return membersInOrder(
    inOrder.map((unit) => units[unit]!),
    inOrder.map((unit) => (parents[unit] === -1 ? -1 : place[parents[unit]!]!)),
  );
}

/** The same of units in tree order; `parents`: the place of the unit above, -1 at a top. Linear. */
export function membersInOrder(units: readonly Unit[], parents: ArrayLike<number>): number {
  const under = new Float64Array(units.length);
  let whole = 0;
  for (let i = units.length - 1; i >= 0; i--) {
    const members = units[i]!.members ?? under[i]!;
    const above = parents[i]!;
    if (above === -1) whole += members;
    else under[above]! += members;
  }
  return whole;
}

/** Units with nothing under them. O(n log n). */
export function branchesOf(units: readonly Unit[]): Unit[] {
  const { isLeaf } = treeOf(units);
  return units.filter((_, index) => isLeaf[index]);
}

/**
 * Yearly admissions are set at 3–4 % of members (domain rule 1), or within the band of the settings: the share of `members`
 * that `total` people are, and the whole people within the band.
 *
 * @example bandOf(385, 10322) // { share: 0.0373, low: 310, high: 412 }
 */
export function bandOf(
  total: number,
  members: number,
  { bandLow, bandHigh }: Pick<Settings, "bandLow" | "bandHigh"> = DEFAULT_SETTINGS,
): { share: Ratio; low: number; high: number } {
  return {
    share: (total / members) as Ratio,
    low: Math.ceil((members * bandLow) / 100),
    high: Math.floor((members * bandHigh) / 100),
  };
}
