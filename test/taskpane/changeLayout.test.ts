import type { CellChange } from "../../src/jobs";
import { changeRows, rowsWithin, valuesOf } from "../../src/taskpane/changeLayout";

const change = (sheet: string, place: string, more: Partial<CellChange> = {}): CellChange => ({
  plan: "",
  unit: "CB01",
  column: "Giao",
  reason: "",
  what: "value",
  before: "",
  after: 2,
  sheet,
  place,
  ...more,
});

describe("the rows of what changes", () => {
  it("stand by sheet, each sheet once over its own, one below another without a gap", () => {
    const rows = changeRows([change("Đơn vị", "E4"), change("Danh sách", "C3"), change("Đơn vị", "E9")]);
    expect(rows.map((row) => (row.kind === "sheet" ? `${row.sheet} ${row.count}` : row.change.place))).toEqual([
      "Đơn vị 2",
      "E4",
      "E9",
      "Danh sách 1",
      "C3",
    ]);
    rows.slice(1).forEach(({ top }, at) => expect(top).toBe(rows[at]!.top + rows[at]!.steps));
  });

  it("give long contents a line of their own, and more lines the longer they are, four at the most", () => {
    const steps = ["2", "Chi bộ Trường THPT số 1", "x".repeat(60), "x".repeat(5_000), "x".repeat(9_000)].map(
      (after) => changeRows([change("Đơn vị", "B4", { after })])[1]!.steps,
    );
    expect(steps).toEqual([3, 3, 5, 7, 7]);
  });

  it("are found by where they stand, the first and the last in sight included", () => {
    const rows = changeRows(Array.from({ length: 3_000 }, (_, row) => change("Danh sách", `C${row + 2}`)));
    const within = rowsWithin(rows, 2 + 3 * 1_000, 2 + 3 * 1_010);
    expect(within.map((row) => (row.kind === "sheet" ? "" : row.change.place))).toEqual(
      Array.from({ length: 10 }, (_, row) => `C${1_002 + row}`),
    );
    expect(rowsWithin(rows, 0, 4)).toEqual(rows.slice(0, 2));
    expect(rowsWithin([], 0, 40)).toEqual([]);
  });
});

describe("what stands and what will", () => {
  const values = (more: Partial<CellChange>) => valuesOf(change("Đơn vị", "E4", more)).join(" → ");

  it("is quoted where it looks the same as what it becomes", () => {
    expect(values({ before: "1.950", after: 1950 })).toBe("“1.950” → 1.950");
    expect(values({ before: "Chi  bộ Ba ", after: "Chi bộ Ba" })).toBe("“Chi  bộ Ba ” → Chi bộ Ba");
    expect(values({ before: "k4", after: "K4" })).toBe("k4 → K4");
  });

  it("is a formula to the letter, and a number as planners write it", () => {
    expect(values({ what: "formula", before: "=4+5", after: 1234.5 })).toBe("=4+5 → 1.234,5");
  });
});
