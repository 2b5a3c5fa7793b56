import { dayOf, measure } from "../../src/calc";
import { chartedRows } from "../../src/excel/charted-rows";
import { targetOf, unitOf } from "../calc/units";

/** Two committees with so many branches each, every branch but the last with a target. */
function charted(branches: number): string[] {
  const names = (above: string) => Array.from({ length: branches }, (_, index) => `${above}${index + 1}`);
  const all = [...names("A"), ...names("B")];
  const units = [
    unitOf("T", null),
    unitOf("A", "T"),
    unitOf("B", "T"),
    ...all.map((id) => unitOf(id, id.startsWith("A") ? "A" : "B")),
  ];
  const targets = all.slice(0, -1).map((id) => targetOf(id, { assigned: 1 }));
  const { rows } = measure(
    { units, targets, people: [], proposal: null },
    { year: 2024, kind: "Kết nạp", asOf: dayOf(2024, 6, 30)! },
  );
  return chartedRows(rows).map(({ unit }) => unit.id);
}

describe("the units that a page can show", () => {
  it("are the branches with a target, as long as there are at most 40", () => {
    expect(charted(2)).toEqual(["A1", "A2", "B1"]);
    expect(charted(20)).toHaveLength(39);
  });

  it("are those right under the top where there are more", () => {
    expect(charted(21)).toEqual(["A", "B"]);
  });
});
