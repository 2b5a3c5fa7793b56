import { bandOf, branchesOf, dayOf, dayWithin, membersOf, milestoneOf, planOf, plansOf, totalOf } from "../../src/calc";
import { targetOf, TOWN, unitOf } from "./units";

describe("plans", () => {
  const targets = [
    targetOf("A", { year: 2024 }),
    targetOf("A", { year: 2025 }),
    targetOf("A", { year: 2025, kind: "Nhận thức" }),
    targetOf("B", { year: 2025 }),
  ];

  it("are the years and kinds that the targets name, the latest year first", () => {
    expect(plansOf(targets)).toEqual([
      { year: 2025, kind: "Kết nạp" },
      { year: 2025, kind: "Nhận thức" },
      { year: 2024, kind: "Kết nạp" },
    ]);
  });

  it("take kinds that differ only in case or spaces for one", () => {
    expect(plansOf([targetOf("A"), targetOf("B", { kind: " KẾT  NẠP" })])).toHaveLength(1);
  });

  it("default to the latest year; a kind that the year lacks gives way to its first", () => {
    const plans = plansOf(targets);
    expect(planOf(plans, { year: 2024 })).toEqual({ year: 2024, kind: "Kết nạp" });
    expect(planOf(plans, { year: 2030 })).toEqual({ year: 2025, kind: "Kết nạp" });
    expect(planOf(plans, { year: 2024, kind: "Nhận thức" })).toEqual({ year: 2024, kind: "Kết nạp" });
    expect(planOf([], {})).toBeNull();
  });

  it("keep a day within their year", () => {
    const day = dayOf(2025, 6, 30)!;
    expect(dayWithin(2024, day)).toBe(dayOf(2024, 12, 31));
    expect(dayWithin(2026, day)).toBe(dayOf(2026, 1, 1));
    expect(dayWithin(2025, day)).toBe(day);
  });
});

describe("the total that targets give", () => {
  const plan = { year: 2024, kind: "kết nạp" };

  it("is the top's Giao, else Nghị quyết, else Đăng ký", () => {
    expect(totalOf(TOWN, [targetOf("TT", { assigned: 20, resolution: 19, registered: 18 })], plan)).toBe(20);
    expect(totalOf(TOWN, [targetOf("TT", { resolution: 19, registered: 18 })], plan)).toBe(19);
    expect(totalOf(TOWN, [targetOf("TT", { registered: 18 })], plan)).toBe(18);
  });

  it("is none where the top has none that year", () => {
    expect(totalOf(TOWN, [targetOf("TT", { year: 2025, assigned: 20 })], plan)).toBeNull();
  });
});

describe("members of the whole", () => {
  it("are what the top says", () => expect(membersOf(TOWN)).toBe(454));

  it("are what the parts add up to where the top says nothing", () => {
    expect(membersOf([unitOf("T", null), unitOf("A", "T", { members: 20 }), unitOf("B", "T", { members: 30 })])).toBe(
      50,
    );
  });

  it("are summed over units that stand side by side", () => {
    expect(membersOf([unitOf("A", null, { members: 20 }), unitOf("B", null, { members: 30 })])).toBe(50);
  });

  it("stand in 25 branches of the town", () => expect(branchesOf(TOWN)).toHaveLength(25));
});

it("draws the band of 3–4 % within whole people: 7.314 members give 220 to 292", () => {
  expect(bandOf(250, 7314)).toMatchObject({ low: 220, high: 292 });
  expect(bandOf(385, 10322)).toMatchObject({ low: 310, high: 412 });
  expect(bandOf(385, 10322, { bandLow: 3.5, bandHigh: 5 })).toMatchObject({ low: 362, high: 516 });
});

it("knows no date that counts towards a kind nobody named", () => {
  expect(milestoneOf("Thể thao")).toBeNull();
});

it("leaves out the targets of a whole term", () => {
  expect(plansOf([targetOf("T"), targetOf("T", { year: 2021, wholeTerm: true })])).toEqual([
    { year: 2024, kind: "Kết nạp" },
  ]);
});
