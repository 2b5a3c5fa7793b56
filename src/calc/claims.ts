import { onBigInts, onNumbers, type Arithmetic } from "./arithmetic";
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
export function summedWeights(forest: Forest, own: WholeWeights): readonly number[] | readonly bigint[] {
  return own.sum <= Number.MAX_SAFE_INTEGER
    ? summed(forest, Array.from<number | bigint, number>(own.whole, Number), onNumbers)
    : summed(forest, Array.from<number | bigint, bigint>(own.whole, BigInt), onBigInts);
}

function summed<N extends number | bigint>(
  { order, parents, parts }: Forest,
  own: N[],
  { plus, zero }: Arithmetic<N>,
): N[] {
  const sums = own.map((weight, unit) => (parts(unit).length === 0 ? weight : zero));
  sums.push(zero);
  for (let i = order.length - 1; i >= 0; i--) {
    const unit = order[i]!;
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
  const room = { lo: new Float64Array(n + 1), hi: new Float64Array(n + 1) };
  for (let i = n; i >= 0; i--) {
    const unit = i === 0 ? n : forest.order[i - 1]!;
    const parts = forest.parts(unit);
    const own = unit === n ? { min: total, max: total } : { min: min[unit]!, max: max[unit]! };
    let need = 0;
    let takes = 0;
    for (const part of parts) {
      need += room.lo[part]!;
      takes += room.hi[part]!;
    }
    if (parts.length === 0 && unit < n) {
      need = own.min;
      takes = hasWeight(unit) ? own.max : own.min;
    }
    const node = unit === n ? null : unit;
    if (need > own.max) {
      const rows = claimants(
        forest,
        unit,
        (part) => room.lo[part]! > 0,
        (part) => min[part]! < room.lo[part]!,
      );
      return { room, clash: { kind: "minimum", need, available: own.max, rows, node } };
    }
    if (own.min > takes) {
      const rows = claimants(
        forest,
        unit,
        () => true,
        (part) => max[part]! > room.hi[part]!,
      );
      return { room, clash: { kind: "maximum", need: own.min, available: takes, rows, node } };
    }
    room.lo[unit] = Math.max(own.min, need);
    room.hi[unit] = Math.min(own.max, takes);
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
      if (onlySums(part) && forest.parts(part).length > 0) waiting.push(forest.parts(part));
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
