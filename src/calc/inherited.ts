import { InvalidInputError } from "./outcome";

/**
 * A plan carried over to the units that follow: each old unit's seats go to its successors, and those of a closed unit to
 * nobody. O(old units + their successors), and what the splits cost.
 *
 * @param successors by old unit, indices of new units; without it every unit follows itself.
 * @param split the seats of each of several successors of one unit.
 * @returns seats by new unit, `n` of them.
 * @throws InvalidInputError `successors` with the old unit's index: no such new unit, or the same one twice; without an
 * index, not one list for each of `previous`. `previous`: not `n` units, and no successors named.
 */
export function inherited(
  previous: Int32Array,
  successors: readonly ArrayLike<number>[] | undefined,
  n: number,
  split: (units: Int32Array, seats: number) => Int32Array,
): Float64Array {
  if (!successors) {
    if (previous.length !== n) throw new InvalidInputError("previous");
    return Float64Array.from(previous);
  }
  if (successors.length !== previous.length) throw new InvalidInputError("successors");
  const seats = new Float64Array(n);
  successors.forEach((named, old) => {
    const isUnit = (unit: number) => Number.isInteger(unit) && unit >= 0 && unit < n;
    const units = Array.from(named);
    if (!units.every(isUnit) || new Set(units).size < units.length) throw new InvalidInputError("successors", old);
    const held = previous[old]!;
    const shares = units.length > 1 ? split(Int32Array.from(units), held) : [held];
    units.forEach((unit, i) => {
      seats[unit]! += shares[i]!;
    });
  });
  return seats;
}
