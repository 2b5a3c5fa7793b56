import {
  dayOf,
  InvalidInputError,
  propose,
  type AllocationChoice,
  type Proposal,
  type Target,
  type Unit,
} from "../../src/calc";
import { conflictOf, valueOf } from "./outcomes";
import { QUANG_NAM } from "./published";
import { targetOf, TOWN, unitOf } from "./units";

const choice: AllocationChoice = { year: 2024, kind: "Kết nạp", total: null, method: "webster" };
const plan = (units: readonly Unit[], targets: readonly Target[], change: Partial<AllocationChoice> = {}) =>
  valueOf(propose(units, targets, { ...choice, ...change }));
const quotas = ({ rows }: Proposal) => Object.fromEntries(rows.map(({ unit, quota }) => [unit.id, quota]));
const branchSum = ({ rows }: Proposal) => rows.reduce((sum, row) => (row.isBranch ? sum + row.quota : sum), 0);

describe("a town of 25 branches and 454 members", () => {
  const target = targetOf("TT", { assigned: 20 });

  it("splits its 20, found on the town's row, over the branches", () => {
    const proposal = plan(TOWN, [target]);
    expect(proposal.total).toBe(20);
    expect(branchSum(proposal)).toBe(20);
    expect(proposal.rows[0]).toMatchObject({
      level: 0,
      isBranch: false,
      quota: 20,
      weight: 454,
      share: 20,
      split: null,
      change: 0,
    });
    expect(proposal.rows[1]).toMatchObject({
      level: 1,
      isBranch: true,
      weight: 19,
      split: { seats: 20, weights: 454 },
    });
    expect(proposal.rows[1]!.share).toBeCloseTo((20 * 19) / 454, 12);
  });

  it("cannot give each branch at least 1", () => {
    const minima = TOWN.slice(1).map(({ id }) => targetOf(id, { min: 1 }));
    const conflict = conflictOf(propose(TOWN, [target, ...minima], choice));
    expect(conflict).toMatchObject({ kind: "minimum", need: 25, available: 20, node: null });
    expect(conflict.rows.map((row) => TOWN[row]!.id)).toEqual(TOWN.slice(1).map(({ id }) => id));
  });
});

describe("Quảng Nam as a workbook, weights in the members column", () => {
  const units = [
    unitOf("QN", null),
    ...QUANG_NAM.map(([name, members], i) => unitOf(String(i + 10), "QN", { name, members })),
  ];

  it("splits 385 by largest remainders as worked by hand", () => {
    const { rows } = plan(units, [], { total: 385, method: "hamilton" });
    expect(rows.slice(1).map(({ quota }) => quota)).toEqual([
      29, 22, 29, 25, 18, 23, 23, 17, 17, 6, 9, 15, 16, 19, 19, 22, 19, 16, 2, 6, 3, 30,
    ]);
  });

  it("from 319 to 320 under webster changes one unit", () => {
    const [before, after] = [319, 320].map((total) => plan(units, [], { total }).rows.slice(1));
    const changed = after!.filter(({ quota }, i) => quota !== before![i]!.quota);
    expect(changed.map(({ unit, quota }) => [unit.name, quota])).toEqual([["Tam Kỳ", 25]]);
  });

  it("works without a top over the units", () => {
    const { rows } = plan(
      units.slice(1).map((unit) => ({ ...unit, parent: null })),
      [],
      { total: 385, method: "hamilton" },
    );
    expect(rows.map(({ quota }) => quota).slice(0, 4)).toEqual([29, 22, 29, 25]);
    expect(rows[0]).toMatchObject({ level: 0, isBranch: true, split: { seats: 385, weights: 1950 } });
  });
});

describe("the total", () => {
  const units = [unitOf("T", null), unitOf("A", "T", { members: 3 }), unitOf("B", "T", { members: 1 })];
  const found = (target: Partial<Target>) => plan(units, [targetOf("T", target)]).total;

  it("is the top's Giao, else Nghị quyết, else Đăng ký, and a chosen one goes before all", () => {
    expect(found({ assigned: 4, resolution: 5, registered: 6 })).toBe(4);
    expect(found({ resolution: 5, registered: 6 })).toBe(5);
    expect(found({ registered: 6 })).toBe(6);
    expect(found({ assigned: 0 })).toBe(0);
    expect(plan(units, [targetOf("T", { assigned: 4 })], { total: 8 }).total).toBe(8);
  });

  it("is that of the year and kind, however the kind is spelt", () => {
    const targets = [
      targetOf("T", { assigned: 9, year: 2023 }),
      targetOf("T", { assigned: 8, kind: "Nhận thức" }),
      targetOf("T", { assigned: 7, kind: " KẾT  NẠP".normalize("NFD") }),
    ];
    expect(plan(units, targets).total).toBe(7);
  });

  it("is refused where none stands, or where it is not whole", () => {
    expect(() => propose(units, [], choice)).toThrow(new InvalidInputError("total"));
    expect(() => propose(units, [], { ...choice, total: 1.5 })).toThrow(new InvalidInputError("total"));
    expect(() => propose([], [], choice)).toThrow(new InvalidInputError("total"));
  });

  it("of several tops is the sum of theirs, each keeping its own", () => {
    const two = [...units, unitOf("U", null), unitOf("C", "U", { members: 100 })];
    const targets = [targetOf("T", { assigned: 4 }), targetOf("U", { assigned: 2 })];
    expect(quotas(plan(two, targets))).toEqual({ T: 4, A: 3, B: 1, U: 2, C: 2 });
    expect(quotas(plan(two, targets, { total: 104 }))).toEqual({ T: 4, A: 3, B: 1, U: 100, C: 100 });
  });

  it("is not split over a unit whose parent is mistyped, nor over what is under it", () => {
    const lost = [unitOf("C", "X", { members: 5 }), unitOf("C1", "C", { members: 5 })];
    const targets = [targetOf("T", { assigned: 4 }), targetOf("C1", { min: 2 })];
    expect(quotas(plan([...lost, ...units], targets))).toEqual({ T: 4, A: 3, B: 1 });
    expect(quotas(plan([...lost, ...units], targets, { total: 8 }))).toEqual({ T: 8, A: 6, B: 2 });
  });

  it("is not held back by bounds on the top's own row", () => {
    expect(quotas(plan(units, [targetOf("T", { assigned: 4, max: 2, lock: 3 })]))).toEqual({ T: 4, A: 3, B: 1 });
  });
});

describe("weights and bounds", () => {
  const units = [
    unitOf("T", null),
    unitOf("A", "T", { members: 18, pool: 1, coefficient: 1.2 }),
    unitOf("B", "T", { members: 21, pool: 3, coefficient: null }),
  ];
  const top = targetOf("T", { assigned: 8 });

  it("are members times the coefficient, as on paper", () => {
    const { rows } = plan(units, [top]);
    expect(rows.map(({ weight }) => weight)).toEqual([42.6, 21.6, 21]);
  });

  it("are the pool where that is chosen", () => {
    expect(quotas(plan(units, [top], { mix: { pool: 100 } }))).toEqual({ T: 8, A: 2, B: 6 });
  });

  it("respect a lock before the other bounds, and say so", () => {
    const { rows } = plan(units, [top, targetOf("A", { lock: 1, min: 3, max: 2, assigned: 4 })]);
    expect(rows[1]).toMatchObject({ quota: 1, lock: 1, decided: "lock", change: -3 });
    expect(rows[2]).toMatchObject({ quota: 7, change: null });
  });

  it("are the leaves' where committees have members of their own", () => {
    const deep = [
      unitOf("T", null, { members: 999 }),
      unitOf("A", "T", { members: 999 }),
      unitOf("A1", "A", { members: 5 }),
      unitOf("B", "T", { members: 5 }),
    ];
    expect(quotas(plan(deep, [top]))).toEqual({ T: 8, A: 4, A1: 4, B: 4 });
  });

  it("that no plan can be made of are refused with the unit's index", () => {
    const refusal =
      (change: Partial<Unit>, target: Partial<Target> = {}) =>
      () =>
        propose([unitOf("A", "T", change), unitOf("T", null)], [top, targetOf("A", target)], choice);
    expect(refusal({ members: -1 })).toThrow(new InvalidInputError("members", 0));
    expect(refusal({ members: 1, coefficient: NaN })).toThrow(new InvalidInputError("coefficient", 0));
    expect(refusal({ members: 1 }, { min: 3, max: 2 })).toThrow(new InvalidInputError("min", 0));
    expect(refusal({ members: 1 }, { lock: 1.5 })).toThrow(new InvalidInputError("lock", 0));
    expect(refusal({ members: 1 })).not.toThrow();
  });

  it("all 0 leave nobody who could take the total", () => {
    const conflict = conflictOf(propose([unitOf("A", "T"), unitOf("T", null)], [top], choice));
    expect(conflict).toMatchObject({ kind: "maximum", need: 8, available: 0, rows: [0], node: null });
  });

  it("that clash under a committee name it by its place among the units", () => {
    const deep = [
      unitOf("A2", "A", { members: 1 }),
      unitOf("A1", "A", { members: 1 }),
      unitOf("A", "T"),
      unitOf("T", null),
    ];
    const targets = [top, targetOf("A", { max: 3 }), targetOf("A1", { min: 2 }), targetOf("A2", { min: 2 })];
    expect(conflictOf(propose(deep, targets, choice))).toMatchObject({
      kind: "minimum",
      need: 4,
      available: 3,
      node: 2,
      rows: [1, 0],
    });
  });
});

describe("units", () => {
  it("stand in tree order whatever the order of the rows, ties by id", () => {
    const units = [unitOf("B", "T", { members: 1 }), unitOf("A", "T", { members: 1 }), unitOf("T", null)];
    const [one, other] = [plan(units, [], { total: 1 }), plan([...units].reverse(), [], { total: 1 })];
    expect(one.rows.map(({ unit, quota, decided }) => [unit.id, quota, decided])).toEqual([
      ["T", 1, "share"],
      ["A", 1, "tie"],
      ["B", 0, "tie"],
    ]);
    expect(other.rows.map(({ unit, quota }) => [unit.id, quota])).toEqual(
      one.rows.map(({ unit, quota }) => [unit.id, quota]),
    );
  });

  it("outside their life in the year are left out, what is under them moving up", () => {
    const units = [
      unitOf("T", null),
      unitOf("A", "T", { members: 1, to: dayOf(2023, 12, 31) }),
      unitOf("B", "T", { members: 1, to: dayOf(2024, 1, 1) }),
      unitOf("C", "T", { members: 1, from: dayOf(2024, 12, 31) }),
      unitOf("D", "T", { members: 1, from: dayOf(2025, 1, 1) }),
      unitOf("A1", "A", { members: 1 }),
    ];
    expect(quotas(plan(units, [], { total: 3 }))).toEqual({ T: 3, A1: 1, B: 1, C: 1 });
  });

  it("of one id stand once, the first", () => {
    const units = [unitOf("T", null), unitOf("A", "T", { members: 1 }), unitOf("A", "T", { members: 9 })];
    expect(plan(units, [], { total: 3 }).rows.map(({ weight }) => weight)).toEqual([1, 1]);
  });
});
