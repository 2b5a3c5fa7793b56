import { dayOf, measure, type Person, type Snapshot } from "../../src/calc";
import { sinceSnapshot } from "../../src/calc/since-snapshot";
import { personOf, targetOf, unitOf } from "./units";

const units = [unitOf("T", null), unitOf("A", "T", { name: "Chi bộ A" }), unitOf("B", "T")];
const day = dayOf(2024, 3, 5)!;
const choice = { year: 2024, kind: "Kết nạp", asOf: dayOf(2024, 6, 30)! };
const person = (unit: string, name: string, row: number): Person => personOf(unit, { name, row, admitted: day });
const measured = (people: Person[], quota = 2) =>
  measure({ units, people, targets: [targetOf("A", { assigned: quota })], proposal: null }, choice);

const frozen: Snapshot = {
  number: 1,
  frozen: dayOf(2024, 4, 1)!,
  year: 2024,
  kind: "Kết nạp",
  asOf: dayOf(2024, 3, 31)!,
  units: new Map([
    ["T", { quota: 2, actual: 2 }],
    ["A", { quota: 2, actual: 1 }],
    ["B", { quota: null, actual: 1 }],
  ]),
  people: [
    { unit: "A", name: "QC-1", day },
    { unit: "B", name: "QC-2", day },
  ],
};

describe("what has changed since a snapshot", () => {
  it("is nothing while the same people count", () => {
    expect(sinceSnapshot(measured([person("A", "QC-1", 4), person("B", "QC-2", 5)]), [frozen])!.units).toEqual([]);
  });

  it("is the units whose people are others, by name and row, though their number is the same", () => {
    const since = sinceSnapshot(measured([person("A", "QC-1", 4), person("B", "QC-3", 9)]), [frozen])!;
    expect(since.units).toEqual([
      {
        unit: "B",
        name: "B",
        isBranch: true,
        before: { quota: null, actual: 1 },
        after: { quota: null, actual: 1 },
        joined: [{ name: "QC-3", row: 9, day }],
        left: [{ name: "QC-2", row: null, day }],
      },
    ]);
  });

  it("is a unit with another quota, and with it the whole", () => {
    const people = [person("A", "QC-1", 4), person("B", "QC-2", 5)];
    expect(sinceSnapshot(measured(people, 3), [frozen])!.units.map(({ unit, after }) => [unit, after.quota])).toEqual([
      ["T", 3],
      ["A", 3],
    ]);
  });

  it("of two people alike counts the one more", () => {
    const people = [person("A", "QC-1", 4), person("A", "QC-1", 6), person("B", "QC-2", 5)];
    const { units: changed } = sinceSnapshot(measured(people), [frozen])!;
    expect(changed.map(({ unit, joined }) => [unit, joined.length])).toEqual([
      ["T", 0],
      ["A", 1],
    ]);
  });

  it("names a unit that is gone by its code", () => {
    const old = { ...frozen, units: new Map([...frozen.units, ["X", { quota: 1, actual: 0 }]]) };
    const same = measured([person("A", "QC-1", 4), person("B", "QC-2", 5)]);
    expect(sinceSnapshot(same, [old])!.units).toMatchObject([{ unit: "X", after: { quota: null, actual: 0 } }]);
  });

  it("looks at the last snapshot of the same target, and at none of another", () => {
    const same = measured([person("A", "QC-1", 4), person("B", "QC-2", 5)]);
    const later = { ...frozen, number: 2, people: [] };
    expect(sinceSnapshot(same, [frozen, later, { ...frozen, number: 3, year: 2023 }])!.snapshot.number).toBe(2);
    expect(sinceSnapshot(same, [{ ...frozen, kind: "Nhận thức" }])).toBeNull();
    expect(sinceSnapshot(same, [])).toBeNull();
  });
});
