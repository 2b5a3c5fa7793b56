import {
  DEFAULT_SETTINGS,
  dayOf,
  InvalidInputError,
  measure,
  milestoneOf,
  cutRatioOf,
  type MeasureChoice,
  type MeasuredBook,
  type Person,
  type Settings,
} from "../../src/calc";
import { personOf, targetOf, TOWN, unitOf } from "./units";

const choice = { year: 2024, kind: "Kết nạp", asOf: dayOf(2024, 12, 31)! };
const book = (parts: Partial<MeasuredBook>): MeasuredBook => ({
  units: TOWN,
  people: [],
  targets: [],
  proposal: null,
  ...parts,
});
const admitted = (unit: string, year: number, month: number, count: number): Person[] =>
  Array.from({ length: count }, () => personOf(unit, { admitted: dayOf(year, month, 19) }));

describe("a town with a target of 20, 53 admitted in 2024 and 93 in the term", () => {
  const people = [
    ...admitted("CB01", 2024, 3, 20),
    ...admitted("CB18", 2024, 9, 24),
    ...admitted("CB22", 2024, 11, 9),
    ...admitted("CB02", 2023, 5, 40),
    ...admitted("CB02", 2020, 5, 7),
  ];
  const targets = [
    targetOf("TT", { assigned: 20 }),
    ...TOWN.slice(1, 21).map(({ id }) => targetOf(id, { assigned: 1 })),
  ];
  const measured = measure(book({ people, targets }), choice);

  it("stands at 265 %, nothing left to do, 40 the year before", () => {
    expect(measured.whole).toEqual({
      quota: 20,
      most: 20,
      actual: 53,
      attainment: 2.65,
      remaining: 0,
      lastYear: 40,
      lastAttainment: null,
      term: 93,
      status: "over",
      due: 20,
      pace: null,
    });
    expect(cutRatioOf(measured.whole.actual, measured.whole.quota)).toBe(2.65);
    expect(measured.basis).toBe("assigned");
  });

  it("tells each branch: over, none yet, no target", () => {
    const status = Object.fromEntries(measured.rows.map((row) => [row.unit.id, row.status]));
    expect([status.TT, status.CB01, status.CB02, status.CB22]).toEqual(["over", "over", "none", "noTarget"]);
    expect(measured.rows.map(({ level }) => level).slice(0, 2)).toEqual([0, 1]);
  });

  it("sums the branches by type, in the order of types", () => {
    expect(measured.types.map(({ type, units, quota, actual }) => [type, units, quota, actual])).toEqual([
      ["residential", 17, 17, 20],
      ["agency", 4, 3, 24],
      ["school", 4, null, 9],
    ]);
  });

  it("adds up over the months", () => {
    expect(measured.months.map(({ actual }) => actual)).toEqual([0, 0, 20, 20, 20, 20, 20, 20, 44, 44, 53, 53]);
    expect(measured.months[11]!.pace).toBe(20);
  });

  it("at 30 June counts no later admission", () => {
    const midYear = measure(book({ people, targets }), { ...choice, asOf: dayOf(2024, 6, 30)! });
    expect(midYear.whole).toMatchObject({ actual: 20, status: "met", lastYear: 40, term: 60 });
    expect(midYear.months[6]!.actual).toBeNull();
  });

  it("asked for after the year, stands as on 31 December", () => {
    const later = measure(book({ people: [...people, ...admitted("CB01", 2025, 1, 5)], targets }), {
      ...choice,
      asOf: dayOf(2025, 6, 30)!,
    });
    expect(later).toEqual(measured);
  });
});

describe("which targets count", () => {
  const units = [unitOf("T", null), unitOf("A", "T"), unitOf("B", "T")];
  const proposal = {
    year: 2024,
    kind: "kết nạp",
    quotas: new Map([
      ["T", 7],
      ["A", 4],
      ["B", 3],
    ]),
  };
  const quotasOf = (parts: Partial<MeasuredBook>, asked: Partial<MeasureChoice> = {}) => {
    const { basis, rows } = measure(book({ units, ...parts }), { ...choice, ...asked });
    return [basis, ...rows.map(({ quota }) => quota)];
  };

  const [top, a, b] = [
    targetOf("T", { resolution: 9 }),
    targetOf("A", { assigned: 5 }),
    targetOf("B", { assigned: 4 }),
  ];

  it("those assigned, once every branch of the proposal has one", () => {
    expect(quotasOf({ targets: [top, a, b], proposal })).toEqual(["assigned", 9, 5, 4]);
    expect(quotasOf({ targets: [a, b], proposal: null })).toEqual(["assigned", 9, 5, 4]);
  });

  it("those of the proposal while one of its branches has none assigned, as where only locks are", () => {
    expect(quotasOf({ targets: [top, a], proposal })).toEqual(["proposal", 7, 4, 3]);
  });

  it("those assigned where there is no proposal, or the proposal does not know the branch that has none", () => {
    expect(quotasOf({ targets: [top, a], proposal: null })).toEqual(["assigned", 9, 5, null]);
    const older = { ...proposal, quotas: new Map([["A", 4]]) };
    expect(quotasOf({ targets: [top, a], proposal: older })).toEqual(["assigned", 9, 5, null]);
  });

  it("those of the proposal where they are asked for, though all are assigned", () => {
    expect(quotasOf({ targets: [top, a, b], proposal }, { basis: "proposal" })).toEqual(["proposal", 7, 4, 3]);
  });

  it("else those of the proposal, if it was made for that year and kind", () => {
    const targets = [targetOf("T", { assigned: 9 })];
    expect(quotasOf({ targets, proposal })).toEqual(["proposal", 7, 4, 3]);
    expect(quotasOf({ targets, proposal: { ...proposal, year: 2023 } })).toEqual(["proposal", 9, null, null]);
    expect(quotasOf({ targets, proposal: { ...proposal, kind: "Nhận thức" } })).toEqual(["proposal", 9, null, null]);
    expect(quotasOf({ targets: [], proposal: null })).toEqual(["proposal", null, null, null]);
  });

  it("a unit with a target of 0 and one admitted is over it", () => {
    const { rows } = measure(
      book({ units, targets: [targetOf("A", { assigned: 0 })], people: admitted("A", 2024, 5, 1) }),
      choice,
    );
    expect(rows[1]).toMatchObject({ quota: 0, actual: 1, attainment: null, remaining: 0, status: "over" });
    expect(rows[2]).toMatchObject({ quota: null, actual: 0, attainment: null, remaining: null, status: "noTarget" });
  });
});

describe("who counts where", () => {
  it("an officer answers for a branch, or for the branches of a committee; nobody comes last", () => {
    const units = [
      unitOf("T", null),
      unitOf("A", "T", { officer: "Đ/c Minh" }),
      unitOf("A1", "A"),
      unitOf("A2", "A", { officer: "Đ/c Lan" }),
      unitOf("B", "T"),
    ];
    const people = [...admitted("A1", 2024, 2, 2), ...admitted("A2", 2024, 2, 1), ...admitted("B", 2024, 2, 4)];
    const { officers } = measure(book({ units, people }), choice);
    expect(officers.map(({ officer, units, actual }) => [officer, units, actual])).toEqual([
      ["Đ/c Lan", 1, 1],
      ["Đ/c Minh", 1, 2],
      [null, 1, 4],
    ]);
  });

  it("people of a unit that has ended count to its successor, or that one's", () => {
    const units = [
      unitOf("T", null),
      unitOf("A", "T", { to: dayOf(2024, 3, 31), successor: "B" }),
      unitOf("B", "T", { to: dayOf(2024, 6, 30), successor: "C" }),
      unitOf("C", "T"),
    ];
    const people = admitted("A", 2024, 2, 3);
    const actual = (month: number, date: number) =>
      measure(book({ units, people }), { ...choice, asOf: dayOf(2024, month, date)! }).rows.map((row) => row.actual);
    expect(actual(3, 31)).toEqual([3, 3, 0, 0]);
    expect(actual(4, 1)).toEqual([3, 0, 3, 0]);
    expect(actual(12, 31)).toEqual([3, 0, 0, 3]);
  });

  it("successors in a circle leave people where they are", () => {
    const ended = { to: dayOf(2024, 1, 31) };
    const units = [
      unitOf("T", null),
      unitOf("A", "T", { ...ended, successor: "B" }),
      unitOf("B", "T", { ...ended, successor: "A" }),
    ];
    const { rows } = measure(book({ units, people: admitted("A", 2024, 1, 2) }), choice);
    expect(rows.map(({ actual }) => actual)).toEqual([2, 2, 0]);
  });

  it("people of a unit that ended before the year without a successor count to the committee above, for the term", () => {
    const units = [unitOf("T", null), unitOf("A", "T", { to: dayOf(2022, 12, 31) }), unitOf("B", "T")];
    const { rows } = measure(book({ units, people: admitted("A", 2022, 5, 6) }), choice);
    expect(rows.map(({ unit, term }) => [unit.id, term])).toEqual([
      ["T", 6],
      ["B", 0],
    ]);
  });

  it("people of an unknown unit, and people without the date, count nowhere", () => {
    const { whole } = measure(book({ people: [...admitted("X", 2024, 5, 2), personOf("CB01")] }), choice);
    expect(whole).toMatchObject({ actual: 0, term: 0 });
  });

  it("the date that counts follows the kind of target", () => {
    const people = [
      personOf("CB01", { course: dayOf(2024, 2, 1) }),
      personOf("CB01", { course: dayOf(2023, 2, 1), admitted: dayOf(2024, 2, 1) }),
      personOf("CB01", { admitted: dayOf(2023, 2, 1), official: dayOf(2024, 2, 1) }),
      personOf("CB01", { official: dayOf(2024, 3, 1) }),
    ];
    const actual = (kind: string) => measure(book({ people }), { ...choice, kind }).whole.actual;
    expect([actual("Kết nạp"), actual("NHẬN THỨC"), actual("chính thức")]).toEqual([1, 1, 2]);
    expect(["học nhận thức", "Lớp nhận thức", "Cảm tình"].map(milestoneOf)).toEqual(["course", "course", "course"]);
    expect(() => measure(book({}), { ...choice, kind: "Chi bộ mới" })).toThrow(new InvalidInputError("kind"));
  });

  it("an as-of date before the year is refused", () => {
    expect(() => measure(book({}), { ...choice, asOf: dayOf(2023, 12, 31)! })).toThrow(new InvalidInputError("asOf"));
  });
});

describe("what stands beside the target that counts", () => {
  const units = [
    unitOf("T", null, { members: 100 }),
    unitOf("A", "T", { members: 60 }),
    unitOf("B", "T", { members: 40 }),
  ];
  const targets = [
    targetOf("T", { assigned: 1640, resolution: 1500 }),
    targetOf("A", { assigned: 2, stretch: 3, most: { assigned: 3 } }),
    targetOf("B", { assigned: 2, stretch: 4 }),
    targetOf("A", { year: 2023, assigned: 4 }),
  ];
  const people = [...admitted("A", 2024, 3, 2), ...admitted("B", 2024, 4, 1), ...admitted("A", 2023, 5, 3)];
  const { rows, whole, band } = measure(book({ units, targets, people }), choice);

  it("is each target with its own attainment; without one of its own a committee has the sum of its parts", () => {
    expect(rows[0]!.bases).toMatchObject({
      assigned: { quota: 1640, most: 1640 },
      resolution: { quota: 1500, attainment: 3 / 1500 },
      stretch: { quota: 7, most: 7 },
    });
    expect(rows[1]!.bases).toMatchObject({ assigned: { quota: 2, most: 3 }, resolution: { quota: null } });
  });

  it("ranks the branches, ties alike: A within its range 2–3 before B with 1 of 2", () => {
    expect(rows.map(({ rank }) => rank)).toEqual([null, 1, 2]);
  });

  it("compares with the target of the year before: 3 of 4", () => {
    expect(whole).toMatchObject({ lastYear: 3, lastAttainment: 0.75 });
  });

  it("tells the rate of members, 2 of 60, and the 3–4 people that a band of 3–4 % of 100 asks", () => {
    expect(rows[1]!.rate).toBe(2 / 60);
    expect(band).toEqual({ members: 100, low: 3, high: 4 });
    const course = measure(book({ units, people: [personOf("A", { course: dayOf(2024, 2, 2) })] }), {
      ...choice,
      kind: "Nhận thức",
    });
    expect(course.rows[1]).toMatchObject({ actual: 1, rate: null });
  });

  it("sums open targets to an open one, of types and officers too", () => {
    const open = [targetOf("A", { assigned: 2, most: { assigned: null } }), targetOf("B", { assigned: 1 })];
    const { types, officers, rows } = measure(book({ units, targets: open }), choice);
    expect([types[0]!, officers[0]!, rows[0]!].map(({ quota, most }) => [quota, most])).toEqual([
      [3, null],
      [3, null],
      [3, null],
    ]);
  });

  it("names who counts, with the row in the register", () => {
    const named = personOf("B", { name: "QC-0007", row: 12, admitted: dayOf(2024, 6, 3) });
    expect(measure(book({ units, people: [named, ...admitted("A", 2023, 1, 1)] }), choice).people).toEqual([
      { unit: "B", name: "QC-0007", row: 12, day: dayOf(2024, 6, 3) },
    ]);
  });
});

describe("pace", () => {
  const units = [unitOf("T", null), unitOf("A", "T"), unitOf("B", "T")];
  const quarters = [0, 0, 0, 10] as const;
  const targets = [targetOf("A", { assigned: 10, quarters }), targetOf("B", { assigned: 10, quarters })];
  const asOf = dayOf(2024, 6, 30)!; // day 182 of 366
  const paces = (pace: Settings["pace"], people: Person[] = []) =>
    measure(book({ units, targets, people, settings: { ...DEFAULT_SETTINGS, pace } }), { ...choice, asOf }).rows.map(
      ({ pace: own }) => own?.due,
    );

  it("is even over the days unless the planner says otherwise", () => {
    expect(paces("linear")).toEqual([(20 * 182) / 366, (10 * 182) / 366, (10 * 182) / 366]);
  });

  it("by quarters is each unit's own, and of a committee the sum of its units'", () => {
    expect(paces("quarters")).toEqual([0, 0, 0]);
  });

  it("by quarters takes those of a unit without any as even: of 10 and 10, a quarter is due after two quarters", () => {
    const mixed = [targetOf("A", { assigned: 10, quarters }), targetOf("B", { assigned: 10 })];
    const settings = { ...DEFAULT_SETTINGS, pace: "quarters" } as const;
    const { rows, types } = measure(book({ units, targets: mixed, settings }), { ...choice, asOf });
    expect([rows[0]!.due, types[0]!.due]).toEqual([5, 5]);
  });

  it("as in earlier years follows when people came in: half of them by the end of June", () => {
    const people = [...admitted("A", 2023, 6, 1), ...admitted("A", 2023, 9, 1)];
    expect(paces("lastYears", people)).toEqual([10, 5, 5]);
    expect(paces("lastYears")).toEqual(paces("linear"));
  });
});
