import { dayOf, DEFAULT_SETTINGS, type Person, type Target, type Unit } from "../../src/calc";
import type { Issue, PlanBook } from "../../src/jobs";
import { QUANG_NAM } from "../calc/published";
import { personOf } from "../calc/units";

export function unit(id: string, name: string, parent: string | null, members: number | null): Unit {
  const unsaid = { type: null, pool: null, coefficient: null, officer: null, from: null, to: null, successor: null };
  return { id, name, parent, members, ...unsaid };
}

export function target(unit: string, year: number, more: Partial<Target> = {}): Target {
  const blank = { resolution: null, registered: null, min: null, max: null, lock: null, assigned: null, stretch: null };
  return { year, kind: "Kết nạp", unit, ...blank, quarters: null, wholeTerm: false, ...more };
}

export function admitted(unit: string, year: number, month: number, date: number): Person {
  return personOf(unit, { admitted: dayOf(year, month, date) });
}

function book(units: Unit[], targets: Target[], people: Person[], issues: Issue[] = []): PlanBook {
  const found = [
    { part: "units" as const, sheet: "Đơn vị", cell: "A4", count: units.length },
    { part: "register" as const, sheet: "Danh sách", cell: "A3", count: people.length },
    { part: "targets" as const, sheet: "Chỉ tiêu", cell: "A2", count: targets.length },
  ];
  return {
    units,
    targets,
    people,
    proposal: null,
    found,
    from: { sheets: ["{DV}", "{DS}", "{CT}"], fingerprint: 1 },
    issues,
    settings: DEFAULT_SETTINGS,
    snapshots: [],
    scenarios: [],
    outlines: [],
    undo: null,
  };
}

/** Thị trấn Mường Khương 2024: 25 branches, 454 members (22 in one, 18 in the others), target 20, 53 admitted. */
export function town(more: Partial<Target> = {}): PlanBook {
  const ids = Array.from({ length: 25 }, (_, index) => `CB${String(index + 1).padStart(2, "0")}`);
  const branches = ids.map((id, index) => unit(id, `Chi bộ ${index + 1}`, "TT", index === 0 ? 22 : 18));
  const quotas = ids.map((id, index) => target(id, 2024, { assigned: index < 20 ? 1 : 0, ...more }));
  // 11 a branch in the first four, 9 in the fifth: the other twenty have none.
  const people = Array.from({ length: 53 }, (_, person) => admitted(ids[Math.floor(person / 11)]!, 2024, 5, 19));
  const top = unit("TT", "Đảng bộ thị trấn Mường Khương", null, 454);
  return book([top, ...branches], [target("TT", 2024, { assigned: 20 }), ...quotas], people);
}

/** Quảng Nam 2024: 22 units with their published weights as members; total 385. */
export function province(): PlanBook {
  const units = QUANG_NAM.map(([name, members], index) =>
    unit(`QN${String(index + 1).padStart(2, "0")}`, name, "QN", members),
  );
  return book([unit("QN", "Quảng Nam", null, null), ...units], [target("QN", 2024, { resolution: 385 })], []);
}

/** A city of two committees with two branches each: 10.322 members, resolution 385, 160 admitted by 30/06/2025. */
export function city(): PlanBook {
  const units = [
    unit("TP", "Thành phố", null, 10322),
    unit("A", "Đảng bộ A", "TP", null),
    unit("A1", "Chi bộ Trường THPT", "A", 3000),
    unit("A2", "Chi bộ khu phố 2", "A", 2000),
    unit("B", "Đảng bộ B", "TP", null),
    unit("B1", "Chi bộ Công an", "B", 3322),
    unit("B2", "Chi bộ khu phố 4", "B", 2000),
  ];
  const people = Array.from({ length: 160 }, () => admitted("A1", 2025, 2, 3));
  return book(units, [target("TP", 2025, { resolution: 385 })], people);
}

/** A workbook in which nothing was recognised. */
export function blank(): PlanBook {
  return {
    units: [],
    targets: [],
    people: [],
    proposal: null,
    found: [],
    from: { sheets: [], fingerprint: 0 },
    issues: [],
    settings: DEFAULT_SETTINGS,
    snapshots: [],
    scenarios: [],
    outlines: [],
    undo: null,
  };
}
