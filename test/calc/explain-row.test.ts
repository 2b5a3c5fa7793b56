import * as fc from "fast-check";
import { dayOf, explainRow, METHODS, propose, type AllocationChoice, type Norm, type UnitBounds } from "../../src/calc";
import { valueOf } from "./outcomes";
import { QUANG_NAM } from "./published";
import { personOf, targetOf, unitOf } from "./units";

const choice: AllocationChoice = { year: 2024, kind: "Kết nạp", total: 385, method: "webster" };
const province = [
  unitOf("QN", null),
  ...QUANG_NAM.map(([name, members], i) => unitOf(String(i + 10), "QN", { name, members })),
];

describe("explainRow", () => {
  it("explains Hội An's 22 of 385 by what was split beside it", () => {
    const { row, total, explanation, next } = explainRow(valueOf(propose(province, [], choice)), 2)!;
    expect([row.unit.name, total]).toEqual(["Hội An", 385]);
    expect(explanation).toMatchObject({ seats: 22, weight: 110, weights: 1950, decided: "share" });
    expect(explanation.share.near).toBeCloseTo(21.718, 3);
    expect(explanation.division!.divisor).toBe(5.1);
    expect(next!.unit.name).toBe("Tam Kỳ");
  });

  it("has nothing to say of a figure that is given", () => {
    expect(explainRow(valueOf(propose(province, [], choice)), 0)).toBeNull();
  });

  it("names the lock that held a unit, and divides the rest without it", () => {
    const own = new Map([["11", { min: null, max: null, lock: 30 }]]);
    const proposal = valueOf(propose(province, [], { ...choice, own }));
    expect(explainRow(proposal, 2)!.explanation).toMatchObject({ seats: 30, decided: "lock" });
    expect(proposal.rows.reduce((sum, { isBranch, quota }) => sum + (isBranch ? quota : 0), 0)).toBe(385);
  });

  it("gives back every quota of any plan with committees, bounds and mixed bases", () => {
    const bounds = fc.record({
      min: fc.option(fc.integer({ min: 0, max: 2 })),
      max: fc.option(fc.integer({ min: 2, max: 9 })),
      lock: fc.constant(null),
    });
    const branch = fc.record({
      members: fc.integer({ min: 0, max: 60 }),
      pool: fc.integer({ min: 0, max: 9 }),
      bounds,
    });
    const plans = fc.record({
      committees: fc.array(fc.array(branch, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
      method: fc.constantFrom(...METHODS),
      total: fc.integer({ min: 0, max: 60 }),
      members: fc.integer({ min: 0, max: 100 }),
    });
    let explained = 0;
    fc.assert(
      fc.property(plans, ({ committees, method, total, members }) => {
        const units = [unitOf("T", null)];
        const own = new Map<string, UnitBounds>();
        committees.forEach((branches, c) => {
          units.push(unitOf(`C${c}`, "T"));
          branches.forEach(({ bounds: limits, ...people }, b) => {
            units.push(unitOf(`C${c}-${b}`, `C${c}`, people));
            own.set(`C${c}-${b}`, limits);
          });
        });
        const mix = { members, pool: 100 - members };
        const outcome = propose(units, [], { ...choice, total, method, mix, own });
        if (!outcome.ok) return;
        outcome.value.rows.forEach((row, at) => {
          const found = explainRow(outcome.value, at);
          if (row.split === null || !found) return;
          explained++;
          expect(found.explanation.seats).toBe(row.quota);
          expect(found.explanation.share.near).toBeCloseTo(row.share, 9);
        });
      }),
    );
    expect(explained).toBeGreaterThan(100);
  });
});

describe("a proposal by norms and bounds of its own", () => {
  const residential = { type: "residential", members: 10 } as const;
  const town = [
    unitOf("TT", null),
    unitOf("1", "TT", residential),
    unitOf("2", "TT", { ...residential, members: 80 }),
    unitOf("3", "TT", { type: "agency", members: 10 }),
  ];
  const norms: Norm[] = [{ type: "residential", min: 1, max: 2 }];
  const quotas = (more: Partial<AllocationChoice>, targets = [targetOf("TT", { assigned: 10 })]) =>
    valueOf(propose(town, targets, { ...choice, total: null, ...more })).rows.map(({ quota }) => quota);

  it("holds residential branches within 1–2, so that the agency takes the other 6", () => {
    expect(quotas({})).toEqual([10, 1, 8, 1]);
    expect(quotas({ norms })).toEqual([10, 2, 2, 6]);
  });

  it("lets a bound on the sheet stand against the norm that it crosses", () => {
    const targets = [targetOf("TT", { assigned: 10 }), targetOf("2", { min: 5 })];
    expect(quotas({ norms }, targets)).toEqual([10, 2, 5, 3]);
  });

  it("lets bounds set for this split alone stand in place of sheet and norm", () => {
    const own = new Map([["2", { min: null, max: null, lock: null }]]);
    expect(quotas({ norms, own }, [targetOf("TT", { assigned: 10 }), targetOf("2", { lock: 3 })])).toEqual([
      10, 1, 8, 1,
    ]);
  });

  it("tells of a bound that counts no people, with the unit", () => {
    const own = new Map([["2", { min: 3, max: 2, lock: null }]]);
    expect(() => quotas({ own })).toThrow("min[2]");
  });
});

describe("a proposal by last year's results", () => {
  it("gives 6 over 2 and 1 who came in 2023 as 4 and 2, whoever came in other years", () => {
    const town = [unitOf("TT", null), unitOf("1", "TT", { members: 1 }), unitOf("2", "TT", { members: 9 })];
    const came = (unit: string, year: number) => personOf(unit, { admitted: dayOf(year, 5, 1)! });
    const people = [came("1", 2023), came("1", 2023), came("2", 2023), came("2", 2022), came("2", 2024)];
    const { rows } = valueOf(propose(town, [], { ...choice, total: 6, mix: { lastYear: 100 } }, people));
    expect(rows.map(({ quota, weight }) => [quota, weight])).toEqual([
      [6, 3],
      [4, 2],
      [2, 1],
    ]);
  });

  it("mixes bases in percents of the whole: 70 % of 10 and 90 members, 30 % of 2 and 1", () => {
    const town = [
      unitOf("TT", null),
      unitOf("1", "TT", { members: 10, pool: 2 }),
      unitOf("2", "TT", { members: 90, pool: 1 }),
    ];
    const proposal = valueOf(propose(town, [], { ...choice, total: 10, mix: { members: 70, pool: 30 } }));
    expect(proposal.isMixed).toBe(true);
    expect(proposal.rows[1]!.weight).toBeCloseTo(70 * 0.1 + 30 * (2 / 3), 12);
    expect(proposal.rows.map(({ quota }) => quota)).toEqual([10, 3, 7]);
  });
});
