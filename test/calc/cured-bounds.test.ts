import { curedBounds, planningOf, split, type Norm, type SplitChoice } from "../../src/calc";
import { conflictOf, valueOf } from "./outcomes";
import { targetOf, unitOf } from "./units";

const units = [
  unitOf("TT", null),
  ...["1", "2", "3", "4"].map((id) => unitOf(id, "TT", { members: 10, type: id === "4" ? "agency" : "residential" })),
];
const plan = { year: 2024, kind: "Kết nạp" };
const choice: SplitChoice = { total: 3, method: "webster" };

describe("curedBounds", () => {
  it("frees the residential branches of their norm of 1, as the cure asks, and the 3 can be split", () => {
    const norms: Norm[] = [
      { type: "residential", min: 1, max: 2 },
      { type: "agency", min: 1, max: null },
    ];
    const planning = planningOf(units, [], plan);
    const conflict = conflictOf(split(planning, { ...choice, norms }));
    expect(conflict).toMatchObject({ need: 4, available: 3 });
    const cure = conflict.cures.find(({ change }) => change === "min")!;
    if (cure.change === "total") throw new Error("no bounds");
    const own = curedBounds(planning, { ...choice, norms }, cure);
    expect(own.get("1")).toEqual({ min: null, max: 2, lock: null });
    expect(valueOf(split(planning, { ...choice, norms, own })).rows[0]!.quota).toBe(3);
  });

  it("opens a lock only as far as it must: 5 locked of a total of 3 becomes at most 5, at least 3", () => {
    const planning = planningOf(units, [targetOf("2", { lock: 5 })], plan);
    const conflict = conflictOf(split(planning, choice));
    const cure = conflict.cures.find(({ change }) => change === "min")!;
    if (cure.change === "total") throw new Error("no bounds");
    const own = curedBounds(planning, choice, cure);
    expect(own.get("2")).toEqual({ min: 3, max: 5, lock: null });
    expect(valueOf(split(planning, { ...choice, own })).rows.map(({ quota }) => quota)).toEqual([3, 0, 3, 0, 0]);
  });

  it("raises the maxima that leave no room for 9, and keeps what was set before", () => {
    const planning = planningOf(units, [], plan);
    const norms: Norm[] = [
      { type: "residential", min: null, max: 1 },
      { type: "agency", min: null, max: 1 },
    ];
    const before = { ...choice, total: 9, norms, own: new Map([["4", { min: null, max: null, lock: 2 }]]) };
    const conflict = conflictOf(split(planning, before));
    const cure = conflict.cures.find(({ change }) => change === "max")!;
    if (cure.change === "total") throw new Error("no bounds");
    const own = curedBounds(planning, before, cure);
    expect(own.get("4")).toEqual({ min: null, max: null, lock: 2 });
    const { rows } = valueOf(split(planning, { ...before, own }));
    expect(rows.map(({ quota }) => quota)).toEqual([9, 3, 2, 2, 2]);
  });
});
