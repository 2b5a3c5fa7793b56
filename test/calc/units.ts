import type { Person, Target, Unit } from "../../src/calc";

export function unitOf(id: string, parent: string | null, rest: Partial<Unit> = {}): Unit {
  return {
    id,
    name: id,
    parent,
    type: null,
    members: null,
    pool: null,
    coefficient: null,
    officer: null,
    from: null,
    to: null,
    successor: null,
    ...rest,
  };
}

export function targetOf(unit: string, rest: Partial<Target> = {}): Target {
  return {
    year: 2024,
    kind: "Kết nạp",
    unit,
    resolution: null,
    registered: null,
    min: null,
    max: null,
    lock: null,
    assigned: null,
    stretch: null,
    quarters: null,
    wholeTerm: false,
    ...rest,
  };
}

export function personOf(unit: string, rest: Partial<Person> = {}): Person {
  return {
    unit,
    course: null,
    admitted: null,
    official: null,
    name: null,
    row: 0,
    born: null,
    gender: null,
    minority: null,
    youth: null,
    education: null,
    occupation: null,
    ...rest,
  };
}

/** A town as published for 2024: 25 branches, 17 of them residential, 454 members in all; target 20. */
export const TOWN: readonly Unit[] = [
  unitOf("TT", null, { members: 454 }),
  ...Array.from({ length: 25 }, (_, i) =>
    unitOf(`CB${String(i + 1).padStart(2, "0")}`, "TT", {
      // 25 branches of 18 are 450; the first four have 19.
      members: i < 4 ? 19 : 18,
      type: i < 17 ? "residential" : i < 21 ? "agency" : "school",
    }),
  ),
];
