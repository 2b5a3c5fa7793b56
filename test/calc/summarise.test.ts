import { dayOf, type Person, summarise, type SummarisedBook } from "../../src/calc";
import { personOf, targetOf, unitOf } from "./units";

const units = [
  unitOf("T", null),
  unitOf("A", "T", { pool: 3, type: "school" }),
  unitOf("B", "T"),
  unitOf("C", "T"),
  unitOf("D", "T"),
  unitOf("E", "T"),
];
const choice = { year: 2025, kind: "Kết nạp", asOf: dayOf(2025, 6, 30)! };
const asked = (unit: string, assigned: number) => targetOf(unit, { year: 2025, assigned });
const admitted = (unit: string, count: number, month = 3): Person[] =>
  Array.from({ length: count }, () => personOf(unit, { admitted: dayOf(2025, month, 3) }));
const book: SummarisedBook = {
  units,
  targets: [
    asked("A", 2),
    asked("B", 4),
    asked("C", 10),
    asked("D", 3),
    targetOf("T", { year: 2025, kind: "Nhận thức", assigned: 5 }),
    targetOf("T", { year: 2025, kind: "Chi bộ mới", assigned: 2 }),
    targetOf("T", { year: 2024, kind: "Chính thức", assigned: 2 }),
  ],
  people: [
    ...admitted("A", 3),
    ...admitted("B", 4, 1),
    ...admitted("C", 2, 5),
    personOf("B", { course: dayOf(2025, 2, 2) }),
    personOf("B", { course: dayOf(2024, 2, 2), official: dayOf(2025, 2, 2) }),
  ],
  proposal: null,
};
const summary = summarise(book, choice);
const ids = (rows: readonly { unit: { id: string } }[]) => rows.map(({ unit }) => unit.id);

describe("a meeting's summary: A has 3 of 2, B 4 of 4, C 2 of 10, D none of 3, E no target", () => {
  it("names who is over, under half, at none, to commend and behind", () => {
    const { over, under, none, commend, behind } = summary.lists;
    expect([over, under, none, commend, behind].map(ids)).toEqual([["A"], ["C"], ["D"], ["A", "B"], ["D", "C"]]);
  });

  it("lists by the planner's own thresholds", () => {
    const settings = { ...summary.settings, listOver: 90, listUnder: 20 };
    const { lists } = summarise({ ...book, settings }, choice);
    expect([ids(lists.over), ids(lists.under)]).toEqual([["A", "B"], []]);
  });

  it("names the farthest below half first: 2 of 10 before 1 of 3", () => {
    const more = { ...book, people: [...book.people, ...admitted("D", 1)] };
    expect(ids(summarise(more, choice).lists.under)).toEqual(["C", "D"]);
    const fewer = { ...book, people: [...book.people, ...admitted("D", 1), ...admitted("C", 2)] };
    expect(ids(summarise(fewer, choice).lists.under)).toEqual(["D", "C"]);
  });

  it("measures the other targets of the year that a date counts towards, and names those that none does", () => {
    expect(summary.others.map(({ choice: { kind }, whole }) => [kind, whole.actual, whole.quota])).toEqual([
      ["Nhận thức", 1, 5],
    ]);
    expect(summary.unmeasured).toEqual(["Chi bộ mới"]);
  });

  it("tells the months of each unit, the whole first", () => {
    expect(summary.heat[0]!.months).toEqual([4, 0, 3, 0, 2, 0, 0, 0, 0, 0, 0, 0]);
    expect(summary.heat[3]).toMatchObject({ row: { unit: { id: "C" } }, months: [0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0] });
  });

  it("tells the way from the course to official, this year and last", () => {
    expect(summary.funnel).toEqual([
      { stage: "course", count: 1, lastYear: 1 },
      { stage: "admitted", count: 9, lastYear: 0 },
      { stage: "official", count: 1, lastYear: 0 },
    ]);
  });

  it("composes the nine and compares with no snapshot", () => {
    expect(summary.composition.total.count).toBe(9);
    expect(summary.since).toBeNull();
  });
});
