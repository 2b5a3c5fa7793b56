import { dayOf } from "../../src/calc";
import {
  bandOf,
  branchesOf,
  countsAdmissions,
  dayWithin,
  membersOf,
  paceOf,
  planOf,
  plansOf,
  searchKey,
  totalOf,
} from "../../src/taskpane/figures";
import { city, province, target, town, unit } from "./books";

describe("plans", () => {
  const targets = [
    target("A", 2024),
    target("A", 2025),
    { ...target("A", 2025), kind: "Nhận thức" },
    target("B", 2025),
  ];

  it("are the years and kinds that the targets name, the latest year first", () => {
    expect(plansOf(targets)).toEqual([
      { year: 2025, kind: "Kết nạp" },
      { year: 2025, kind: "Nhận thức" },
      { year: 2024, kind: "Kết nạp" },
    ]);
  });

  it("take kinds that differ only in case or spaces for one", () => {
    expect(plansOf([target("A", 2025), { ...target("B", 2025), kind: " KẾT  NẠP" }])).toHaveLength(1);
  });

  it("default to the year asked for, else the latest; a kind that the year lacks gives way to its first", () => {
    const plans = plansOf(targets);
    expect(planOf(plans, {}, 2024)).toEqual({ year: 2024, kind: "Kết nạp" });
    expect(planOf(plans, {}, 2030)).toEqual({ year: 2025, kind: "Kết nạp" });
    expect(planOf(plans, { year: 2024, kind: "Nhận thức" })).toEqual({ year: 2024, kind: "Kết nạp" });
    expect(planOf([], {})).toBeNull();
  });
});

describe("members of the whole", () => {
  it("are what the top says: 10.322", () => expect(membersOf(city().units)).toBe(10322));

  it("are what the parts add up to where the top says nothing: 1.950", () => {
    expect(membersOf(province().units)).toBe(1950);
  });

  it("are summed over units that stand side by side", () => {
    expect(membersOf([unit("A", "A", null, 20), unit("B", "B", null, 30)])).toBe(50);
  });
});

describe("the total of a workbook", () => {
  it("is the top's Giao, else Nghị quyết, else Đăng ký", () => {
    expect(totalOf(town(), { year: 2024, kind: "Kết nạp" })).toBe(20);
    expect(totalOf(city(), { year: 2025, kind: "kết nạp" })).toBe(385);
    const registered = [target("QN", 2024, { registered: 400 })];
    expect(totalOf({ ...province(), targets: registered }, { year: 2024, kind: "Kết nạp" })).toBe(400);
  });

  it("is none where the top has none that year", () => {
    expect(totalOf(city(), { year: 2024, kind: "Kết nạp" })).toBeNull();
  });
});

it("counts the branches: 25 in the town, 4 in the city", () => {
  expect(branchesOf(town().units)).toHaveLength(25);
  expect(branchesOf(city().units)).toHaveLength(4);
});

it("draws the band of 3–4 % within whole people: 7.314 members give 220 to 292", () => {
  expect(bandOf(250, 7314)).toMatchObject({ low: 220, high: 292 });
});

it("holds the band against admissions alone", () => {
  expect(countsAdmissions("KẾT NẠP")).toBe(true);
  expect(countsAdmissions("Nhận thức")).toBe(false);
});

describe("an even pace", () => {
  const middle = dayOf(2025, 6, 30)!;

  it("has 49,5 % due on day 181 of 365; 160 of 385 were due on day 151, 30 days before", () => {
    expect(paceOf(middle, 160, 385)).toEqual({ due: 0.495, days: -30 });
  });

  it("is beaten by 18 days with 210 of 385: due on day 199", () => {
    expect(paceOf(middle, 210, 385)).toEqual({ due: 0.495, days: 18 });
  });

  it("says nothing once the target is met, nor without one", () => {
    expect(paceOf(middle, 385, 385)).toBeNull();
    expect(paceOf(middle, 160, null)).toBeNull();
    expect(paceOf(middle, 0, 0)).toBeNull();
  });
});

it("keeps the day within the plan's year", () => {
  expect(dayWithin(2024, dayOf(2025, 6, 30)!)).toBe(dayOf(2024, 12, 31));
  expect(dayWithin(2026, dayOf(2025, 6, 30)!)).toBe(dayOf(2026, 1, 1));
  expect(dayWithin(2025, dayOf(2025, 6, 30)!)).toBe(dayOf(2025, 6, 30));
});

it("searches without case and accents: Đông Triều is dong trieu, composed or not", () => {
  expect(searchKey(" Đông Triều ")).toBe("dong trieu");
  expect(searchKey("Đông Triều".normalize("NFD"))).toBe("dong trieu");
});
