import fc from "fast-check";
import { dayOf, plansOf } from "../../src/calc";
import { headerKey } from "../../src/excel/headers";
import { readPlan } from "../../src/excel/read-plan";
import { allocate, assign } from "../../src/jobs";
import { openBookOf } from "../jobs/open-sample";
import { contentOf } from "./content-of";

type Value = string | number;

const UNITS = [
  ["Mã", "Tên", "Trực thuộc", "Đảng viên"],
  ["TT", "Đảng bộ xã", "", 30],
  ["K1", "Chi bộ Một", "TT", 20],
  ["K2", "Chi bộ Hai", "TT", 10],
];

function reading(...targets: Value[][]) {
  const content = contentOf({ "Đơn vị": UNITS, "Chỉ tiêu": targets });
  const { book } = readPlan(content, { today: dayOf(2026, 1, 1)!, year: 2024 });
  const told = book.issues.filter(({ code }) => code !== "partMissing");
  return { targets: book.targets, told: told.map(({ code, severity, cell }) => [code, severity, cell]), issues: told };
}

const BASES = ["Năm", "Chỉ tiêu", "Mã", "Nghị quyết", "Giao", "Phấn đấu"];

describe("a range in Nghị quyết, Giao or Phấn đấu", () => {
  it("keeps its least as the figure and its upper end beside it, none where it is open", () => {
    const { targets, told } = reading(BASES, [2025, "Kết nạp", "K1", "≥ 6", "01-02", "từ 3 đến 5 đ/c"]);
    expect(targets[0]).toMatchObject({ resolution: 6, assigned: 1, stretch: 3 });
    expect(targets[0]!.most).toEqual({ resolution: null, assigned: 2, stretch: 5 });
    expect(told.sort()).toEqual([
      ["readAsRange", "info", "D2"],
      ["readAsRange", "info", "E2"],
      ["readAsRange", "info", "F2"],
    ]);
  });

  it.each([6, "6", "6 đ/c", "≤ 6", "tối đa 6", ""])("of %j has no upper end", (text) => {
    const [target] = reading(BASES, [2025, "Kết nạp", "K1", text, "", ""]).targets;
    expect(target!.resolution).toBe(text === "" ? null : 6);
    expect(target).not.toHaveProperty("most");
  });

  it("is read back whatever its ends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (least, more) => {
        const [target] = reading(BASES, [2025, "Kết nạp", "K1", "", `${least} - ${least + more}`, ""]).targets;
        expect(target).toMatchObject({ assigned: least, most: { assigned: least + more } });
      }),
    );
  });
});

describe("quarters", () => {
  const head = (...quarters: string[]) => ["Năm", "Chỉ tiêu", "Mã", "Giao", ...quarters];
  const plain = head("Quý I", "Quý II", "Quý III", "Quý IV");

  it.each([
    ["Quý I", "Quý II", "Quý III", "Quý IV"],
    ["Quý 1", "Quý 2", "Quý 3", "Quý 4"],
    ["Q1", "Q2", "Q3", "Q4"],
    ["Q.I", "Q.II", "Q.III", "Q.IV"],
    ["Quý I/2025", "Quý II/2025", "Quý III/2025", "Quý IV/2025"],
    ["Quý 1 năm 2025", "Quý 2 năm 2025", "Quý 3 năm 2025", "Quý 4 năm 2025"],
    ["Quí I", "Quí II", "Quí III", "Quí IV"],
  ])("under %s, %s, %s, %s are those of the year", (...quarters) => {
    const { targets, told } = reading(head(...quarters), [2025, "Kết nạp", "K1", 10, 1, 2, 3, 4]);
    expect(targets[0]!.quarters).toEqual([1, 2, 3, 4]);
    expect(told).toEqual([]);
  });

  it("under Quý over I, II, III and IV are those of the year", () => {
    const { targets } = reading(
      ["Năm", "Chỉ tiêu", "Mã", "Giao", "Quý", "", "", ""],
      ["", "", "", "", "I", "II", "III", "IV"],
      [2025, "Kết nạp", "K1", 10, 1, 2, 3, 4],
    );
    expect(targets[0]!.quarters).toEqual([1, 2, 3, 4]);
  });

  it("are none where one of them is blank or no number, and nought is one", () => {
    const of = (...quarters: Value[]) => reading(plain, [2025, "Kết nạp", "K1", 6, ...quarters]).targets[0]!.quarters;
    expect(of(1, 2, 3, "")).toBeNull();
    expect(of(1, 2, "chưa giao", 3)).toBeNull();
    expect(of(0, 2, 0, 4)).toEqual([0, 2, 0, 4]);
  });

  it("that do not sum to Giao are told with both sums, and stand", () => {
    const { targets, issues } = reading(plain, [2025, "Kết nạp", "K1", 9, 1, 2, 3, 4]);
    expect(targets[0]!.quarters).toEqual([1, 2, 3, 4]);
    expect(issues).toMatchObject([
      { code: "quartersDiffer", severity: "info", cell: "E2", params: { unit: "K1", sum: 10, assigned: 9 } },
    ]);
  });

  it("may sum to anything within a range, and to anything where nothing is assigned", () => {
    const codes = (assigned: Value) =>
      reading(plain, [2025, "Kết nạp", "K1", assigned, 1, 1, 1, 1]).told.map(([code]) => code);
    expect(codes("03-05")).toEqual(["readAsRange"]);
    expect(codes("≥ 3")).toEqual(["readAsRange"]);
    expect(codes("")).toEqual([]);
    expect(codes("01-02")).toEqual(["readAsRange", "quartersDiffer"]);
    expect(codes("≥ 5")).toEqual(["readAsRange", "quartersDiffer"]);
  });

  it("are compared without their year, other headers with it", () => {
    expect(headerKey("Quý IV/2025")).toBe("quyiv");
    expect(headerKey("Q4-2025")).toBe("q4");
    expect(headerKey("Kết nạp 2025")).toBe("ketnap2025");
  });
});

describe("a target for the whole term", () => {
  it.each([
    ["2021-2025", "Kết nạp", 2021],
    ["NK 2020–2025", "Kết nạp", 2020],
    ["Nhiệm kỳ 2021-2025", "Kết nạp", 2021],
    [2025, "Kết nạp nhiệm kỳ", 2025],
    [2025, "Kết nạp (nhiệm kỳ 2021–2025)", 2021],
    ["", "Kết nạp nhiệm kỳ 2021-2025", 2021],
  ])("is told by Năm %j and Chỉ tiêu %j", (year, kind, from) => {
    const { targets, told } = reading(BASES, [year, kind, "TT", 1200, "", ""]);
    expect(told).toEqual([]);
    expect(targets).toMatchObject([{ year: from, kind: "Kết nạp", unit: "TT", resolution: 1200, wholeTerm: true }]);
  });

  it("stands beside the year's and is no plan to split; a second one is a duplicate", () => {
    const { targets, told } = reading(
      BASES,
      [2021, "Kết nạp", "TT", 200, "", ""],
      ["2021-2025", "Kết nạp", "TT", 1200, "", ""],
      [2021, "Kết nạp nhiệm kỳ", "TT", 1100, "", ""],
    );
    expect(targets.map(({ year, resolution, wholeTerm }) => [year, resolution, wholeTerm])).toEqual([
      [2021, 200, false],
      [2021, 1200, true],
    ]);
    expect(told).toEqual([["duplicateTarget", "error", "C4"]]);
    expect(plansOf(targets)).toEqual([{ year: 2021, kind: "Kết nạp" }]);
  });

  it("is not taken from a school year, a year in words or an error, each of which is told once", () => {
    const codes = (year: Value) => reading(BASES, [year, "Kết nạp", "TT", 5, "", ""]).told.map(([code]) => code);
    expect(codes("2024-2025")).toEqual(["readAsRange"]);
    expect(codes(" 2025")).toEqual(["readAsNumber"]);
    expect(codes("năm nay")).toEqual(["notANumber"]);
    expect(codes("#N/A")).toEqual(["cellError"]);
    expect(codes("")).toEqual(["missingYear"]);
  });

  it("keeps its Giao when the year's quotas are assigned, wherever its row stands", async () => {
    const { book } = openBookOf({
      "Đơn vị": UNITS,
      "Chỉ tiêu": [
        ["Năm", "Chỉ tiêu", "Mã", "Nghị quyết", "Giao"],
        [2025, "Kết nạp", "TT", 6, 6],
        [2025, "Kết nạp", "K1", "", ""],
        [2025, "Kết nạp", "K2", "", ""],
        [2025, "Kết nạp nhiệm kỳ", "K1", 30, 28],
        ["2025-2030", "Kết nạp", "K2", 15, ""],
      ],
    });
    await allocate({ year: 2025, kind: "Kết nạp", total: 6, method: "webster" });
    await assign();
    const assigned = book.sheets[1]!.cells.slice(1).map((row) => row?.[4]?.value ?? "");
    expect(assigned).toEqual([6, 4, 2, 28, ""]);
  });
});
