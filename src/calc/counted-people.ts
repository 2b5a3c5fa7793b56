import type { Day } from "./day";
import { keyOf } from "./key";
import type { Person, Unit } from "./unit";
import type { YearTree } from "./year-tree";

export type Milestone = "course" | "admitted" | "official";

/** What the planner may call a target, by key, and the date of a person that counts towards it. */
const MILESTONES: ReadonlyMap<string, Milestone> = new Map([
  ["kết nạp", "admitted"],
  ["nhận thức", "course"],
  ["học nhận thức", "course"],
  ["lớp nhận thức", "course"],
  ["cảm tình", "course"],
  ["chính thức", "official"],
]);

/**
 * The date of a person that counts towards a kind of target; null where none is known to.
 *
 * @example milestoneOf("Kết nạp") // "admitted"
 */
export function milestoneOf(kind: string): Milestone | null {
  return MILESTONES.get(keyOf(kind)) ?? null;
}

/** People with a date that counts, one entry a person in each. */
export interface CountedPeople {
  /** Their unit's place in the year's tree. */
  units: ArrayLike<number>;
  days: ArrayLike<number>;
  /** Their index in the register. */
  who: ArrayLike<number>;
}

/**
 * The people with a date that counts: their unit's place in the year's tree, and that day. Where a unit has ended before
 * the as-of date its people count to its successor, or that one's; where a unit has no place in the year, to the unit
 * above. People of an unknown unit count nowhere. O(units + people).
 */
export function countedPeople(
  units: readonly Unit[],
  people: readonly Person[],
  tree: YearTree,
  milestone: Milestone,
  asOf: Day,
): CountedPeople {
  const placeOf = placesOf(units, tree, asOf);
  // One look-up a person, and no array that grows: a register of a million rows is counted at every refresh.
  const found = new Map<string, number>();
  const counted = {
    units: new Int32Array(people.length),
    days: new Int32Array(people.length),
    who: new Int32Array(people.length),
  };
  let count = 0;
  for (let index = 0; index < people.length; index++) {
    const { unit, [milestone]: day } = people[index]!;
    if (day === null) continue;
    let place = found.get(unit);
    if (place === undefined) found.set(unit, (place = placeOf(unit) ?? NOWHERE));
    if (place === NOWHERE) continue;
    counted.units[count] = place;
    counted.days[count] = day;
    counted.who[count++] = index;
  }
  return {
    units: counted.units.subarray(0, count),
    days: counted.days.subarray(0, count),
    who: counted.who.subarray(0, count),
  };
}

const NOWHERE = -1;

function placesOf(units: readonly Unit[], tree: YearTree, asOf: Day): (id: string) => number | null {
  const unitOf = new Map<string, Unit>();
  for (const unit of units) if (!unitOf.has(unit.id)) unitOf.set(unit.id, unit);
  const placeOf = new Map(tree.units.map((unit, place) => [units[unit]!.id, place]));

  const successorOf = (id: string): string => {
    const seen = new Set<string>();
    let last = id;
    while (!seen.has(last)) {
      seen.add(last);
      const { to, successor } = unitOf.get(last)!;
      if (to === null || to >= asOf || successor === null || !unitOf.has(successor)) return last;
      last = successor;
    }
    return id;
  };
  const find = (id: string): number | null => {
    const seen = new Set<string>();
    let above: string | null = unitOf.has(id) ? successorOf(id) : null;
    while (above !== null && !placeOf.has(above) && !seen.has(above)) {
      seen.add(above);
      above = unitOf.get(above)?.parent ?? null;
    }
    return above === null ? null : (placeOf.get(above) ?? null);
  };
  return find;
}
