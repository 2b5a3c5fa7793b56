import type { Bounds } from "./bounds";
import { withCures, type Clash } from "./cures";
import type { Forest } from "./forest";
import type { Conflict } from "./outcome";
import type { WholeWeights } from "./whole-weights";

/** What every unit may hold, its parts included; the last entry is the virtual top, which holds the total. */
export interface Room {
  lo: Float64Array;
  hi: Float64Array;
}

/**
 * Sums the weights of the leaves up to every unit and the virtual top (the last entry), exactly. O(n).
 *
 * @param own weights of all units; those of units with parts are not looked at.
 */
export function summedWeights(forest: Forest, { whole }: WholeWeights): Float64Array | bigint[] {
  const n = whole.length;
  return whole instanceof Float64Array
    ? summed(forest, whole, new Float64Array(n + 1), (a, b) => a + b)
    : summed(forest, whole, new Array<bigint>(n + 1).fill(0n), (a, b) => a + b);
}

/** Fills in `sums`, given as zeros. */
function summed<N, Sums extends { [unit: number]: N }>(
  { order, parents, isLeaf }: Forest,
  own: ArrayLike<N>,
  sums: Sums,
  plus: (a: N, b: N) => N,
): Sums {
  for (let i = order.length - 1; i >= 0; i--) {
    const unit = order[i]!;
    if (isLeaf(unit)) sums[unit] = own[unit]!;
    sums[parents[unit]!] = plus(sums[parents[unit]!]!, sums[unit]!);
  }
  return sums;
}

/**
 * Carries the bounds from the leaves to the top: a unit needs at least its own minimum and what its parts need, and takes
 * at most its own maximum and what its parts take; a leaf of weight 0 takes its minimum. O(n).
 *
 * @returns the room of every unit, or the first clash met on the way up. Where there is none, every whole number within a
 * unit's room can be split among its parts.
 */
export function roomOf(
  forest: Forest,
  hasWeight: (unit: number) => boolean,
  { min, max }: Bounds,
  total: number,
): { room: Room; clash: Clash | null } {
  const n = forest.order.length;
  // Until a unit's own turn, its entries gather what its parts need and take.
  const lo = new Float64Array(n + 1);
  const hi = new Float64Array(n + 1);
  const room = { lo, hi };
  for (let i = n; i >= 0; i--) {
    const unit = i === 0 ? n : forest.order[i - 1]!;
    const node = unit === n ? null : unit;
    const least = unit === n ? total : min[unit]!;
    const most = unit === n ? total : max[unit]!;
    if (node !== null && forest.isLeaf(unit)) {
      lo[unit] = least;
      hi[unit] = hasWeight(unit) ? most : least;
    }
    const need = lo[unit]!;
    const takes = hi[unit]!;
    if (need > most) {
      const onlySums = (part: number) => min[part]! < lo[part]!;
      const rows = claimants(forest, unit, (part) => lo[part]! > 0, onlySums);
      return { room, clash: { kind: "minimum", need, available: most, rows, node } };
    }
    if (least > takes) {
      const onlySums = (part: number) => max[part]! > hi[part]!;
      const rows = claimants(forest, unit, () => true, onlySums);
      return { room, clash: { kind: "maximum", need: least, available: takes, rows, node } };
    }
    lo[unit] = Math.max(least, need);
    hi[unit] = Math.min(most, takes);
    if (node === null) continue;
    lo[forest.parents[unit]!]! += lo[unit];
    hi[forest.parents[unit]!]! += hi[unit];
  }
  return { room, clash: null };
}

/** The units under a unit whose own bounds make up its claim: a part, or where the part only sums, its parts. */
function claimants(
  forest: Forest,
  unit: number,
  counts: (part: number) => boolean,
  onlySums: (part: number) => boolean,
): number[] {
  const rows: number[] = [];
  const waiting = [forest.parts(unit)];
  for (let parts = waiting.pop(); parts !== undefined; parts = waiting.pop()) {
    for (const part of parts) {
      if (!counts(part)) continue;
      if (onlySums(part) && !forest.isLeaf(part)) waiting.push(forest.parts(part));
      else rows.push(part);
    }
  }
  return rows.sort((a, b) => a - b);
}

/** The clash as a conflict: a cure is offered where, with it, the whole tree has room. */
export function conflictOf(
  clash: Clash,
  forest: Forest,
  hasWeight: (unit: number) => boolean,
  bounds: Bounds,
  total: number,
): Conflict {
  const isPossible = (changedTotal: number | null, changed: Bounds) =>
    roomOf(forest, hasWeight, changed, changedTotal ?? total).clash === null;
  return withCures(clash, bounds, hasWeight, isPossible);
}
