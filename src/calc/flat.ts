import type { Room } from "./claims";
import type { Forest } from "./forest";

/**
 * Lets all leaves compete for the total directly, subtotals following, with the room of every group kept exactly. Where
 * the free split breaks groups, those that lack (or, where there is more to spill than is lacking, those that spill) are
 * fixed at their bound and the rest is split again; at the end every fixed group splits its figure over its own leaves
 * in the same way. A few rounds, at worst one a group, each a split of the leaves left and O(n).
 *
 * Nested bounds form a polymatroid, on which serving the strongest claim that has room is optimal for a divisor method
 * (J. Edmonds 1970; A. Federgruen, H. Groenevelt, "The greedy procedure for resource allocation problems", 1986). This
 * finds that answer: a group below its minimum is still below it when others take seats away from it.
 *
 * @param seats n + 1 entries, the last the total; filled in.
 * @param split writes the seats of the given leaves, which sum to the total given, and returns which of them are tied.
 * @returns the tied leaves, and for each leaf the unit whose figure it was split from; a group's entry is itself.
 */
export function flatten(
  { parts, isLeaf, order }: Forest,
  { lo, hi }: Room,
  seats: Int32Array,
  split: (leaves: Int32Array, total: number) => number[],
): { tied: number[]; from: Int32Array } {
  const n = order.length;
  const from = Int32Array.from({ length: n }, (_, unit) => unit);
  const tied: number[] = [];
  const isFixed = new Uint8Array(n);
  const pools = [n];
  for (let top = pools.pop(); top !== undefined; top = pools.pop()) {
    for (;;) {
      const { groups, leaves, left } = poolOf(top);
      const equal = split(leaves, left);
      const broken = brokenIn(groups, seats[top]!);
      if (broken.length === 0) {
        for (const leaf of equal) tied.push(leaf);
        for (const leaf of leaves) from[leaf] = top;
        break;
      }
      for (const group of broken) {
        isFixed[group] = 1;
        pools.push(group);
      }
    }
  }
  return { tied, from };

  /** The groups (each before what is under it) and leaves that share the figure of `top`, and what fixed groups leave. */
  function poolOf(top: number) {
    const groups = [top];
    const leaves: number[] = [];
    let left = seats[top]!;
    for (const group of groups) {
      for (const part of parts(group)) {
        if (isLeaf(part)) leaves.push(part);
        else if (isFixed[part]) left -= seats[part]!;
        else groups.push(part);
      }
    }
    // In index order, which has the last word on ties.
    return { groups, leaves: Int32Array.from(leaves).sort(), left };
  }

  /** The outermost groups to be fixed, their bound written as their seats. Groups that are kept get the sum of their parts. */
  function brokenIn(groups: number[], total: number): number[] {
    const sums = new Map<number, number>();
    let held = 0;
    for (let i = groups.length - 1; i >= 0; i--) {
      const group = groups[i]!;
      let sum = 0;
      for (const part of parts(group)) sum += seats[part]!;
      if (i === 0) held = sum;
      else {
        sums.set(group, sum);
        seats[group] = Math.min(Math.max(sum, lo[group]!), hi[group]!);
      }
    }
    const isBroken = (group: number) =>
      (held >= total && sums.get(group)! < lo[group]!) || (held <= total && sums.get(group)! > hi[group]!);
    const broken: number[] = [];
    const waiting = [groups[0]!];
    for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
      for (const part of parts(group)) {
        if (isLeaf(part) || isFixed[part]) continue;
        if (isBroken(part)) broken.push(part);
        else waiting.push(part);
      }
    }
    return broken;
  }
}
