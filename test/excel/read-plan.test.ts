import { dayOf } from "../../src/calc";
import type { Issue } from "../../src/excel";
import { readPlan } from "../../src/excel/read-plan";
import { personOf } from "../calc/units";
import { contentOf } from "./content-of";

const UNITS = [
  ["DANH SÁCH ĐƠN VỊ"],
  [],
  ["Mã", "Tên", "Trực thuộc", "Loại hình", "Đảng viên (đầu năm)"],
  ["TT", "Đảng ủy thị trấn", "", "", 30],
  ["01", "Chi bộ Khu 1", "TT", "Khu phố", 18],
  ["02", "Chi bộ Khu 2", "TT", "Khu phố", 12],
];
const REGISTER = [
  ["Họ và tên", "Mã đơn vị", "Ngày kết nạp"],
  ["QC-0001", "01", 45300],
  ["QC-0002", "02", 45657],
];
const TARGETS = [
  ["Năm", "Chỉ tiêu", "Mã", "Nghị quyết", "Tối thiểu", "Tối đa", "Khóa", "Giao"],
  [2024, "Kết nạp", "TT", 5, "", "", "", ""],
  [2024, "Kết nạp", "01", "", 1, 3, "", ""],
];

const TODAY = { today: dayOf(2026, 1, 1)!, year: 2024 };
const read = (sheets: Parameters<typeof contentOf>[0]) => readPlan(contentOf(sheets), TODAY).book;
const told = (issues: readonly Issue[]) => issues.map(({ code, sheet, cell }) => [code, sheet, cell]);

/** The three sheets with some cells typed over: "Đơn vị!E5" and the like. */
function typedOver(edits: Record<string, string | number>) {
  const sheets = {
    "Đơn vị": structuredClone(UNITS),
    "Danh sách": structuredClone(REGISTER),
    "Chỉ tiêu": structuredClone(TARGETS),
  };
  for (const [place, value] of Object.entries(edits)) {
    const [, sheet, column, row] = /^(.+)!([A-Z])(\d+)$/.exec(place)!;
    sheets[sheet as keyof typeof sheets][Number(row) - 1]![column!.charCodeAt(0) - 65] = value;
  }
  return read(sheets);
}

describe("a sound workbook", () => {
  const book = read({ "Đơn vị": UNITS, "Danh sách": REGISTER, "Chỉ tiêu": TARGETS });

  it("is read without an issue", () => {
    expect(book.issues).toEqual([]);
  });

  it("says where each part was found", () => {
    expect(book.found).toEqual([
      { part: "units", sheet: "Đơn vị", cell: "A3", count: 3 },
      { part: "register", sheet: "Danh sách", cell: "A1", count: 2 },
      { part: "targets", sheet: "Chỉ tiêu", cell: "A1", count: 2 },
    ]);
  });

  it("gives units, people and targets", () => {
    expect(book.units[1]).toMatchObject({
      id: "01",
      name: "Chi bộ Khu 1",
      parent: "TT",
      type: "residential",
      members: 18,
    });
    expect(book.people[1]).toEqual(personOf("02", { name: "QC-0002", row: 3, admitted: dayOf(2024, 12, 31) }));
    expect(book.targets[1]).toMatchObject({ year: 2024, kind: "Kết nạp", unit: "01", min: 1, max: 3, lock: null });
  });
});

describe("parts are found by their headers", () => {
  it("whatever the sheets are called, in whatever order, with headers in capitals, decomposed or oddly spaced", () => {
    const headers = ["  MÃ ", "tên đơn vị".normalize("NFD"), "TRỰC\u00a0THUỘC", "loại  hình", "Số đảng viên"];
    const book = read({ a: REGISTER, b: [...UNITS.slice(0, 2), headers, ...UNITS.slice(3)] });
    expect(book.units.map(({ id, members }) => [id, members])).toEqual([
      ["TT", 30],
      ["01", 18],
      ["02", 12],
    ]);
    expect(book.people).toHaveLength(2);
  });

  it("and a part that is not there is said", () => {
    expect(told(read({ "Đơn vị": UNITS }).issues)).toEqual([
      ["partMissing", null, null],
      ["partMissing", null, null],
    ]);
  });

  it("and sheets the add-in wrote are not taken for the planner's", () => {
    const content = contentOf({ "Tiến độ": UNITS });
    content.tables = [{ name: "TienDo", sheet: "Tiến độ", totals: false, row: 2, column: 0, rows: 4, columns: 5 }];
    expect(readPlan(content, TODAY).book.units).toEqual([]);
  });

  it("and hidden sheets are passed over", () => {
    const content = contentOf({ cũ: UNITS });
    content.sheets[0]!.visible = false;
    expect(readPlan(content, TODAY).book.units).toEqual([]);
  });

  it("and sum rows are no units", () => {
    const book = read({ "Đơn vị": [...UNITS, ["", "Tổng cộng", "", "", 60]] });
    expect(book.units).toHaveLength(3);
  });
});

describe("a slip is an issue with its cell, and the rest still works", () => {
  it("a unit in the register that does not exist", () => {
    const book = typedOver({ "Danh sách!B2": "99" });
    expect(told(book.issues)).toEqual([["unknownUnit", "Danh sách", "B2"]]);
    expect(book.people.map(({ unit }) => unit)).toEqual(["02"]);
  });

  it("a duplicate Mã: the first stands", () => {
    const book = typedOver({ "Đơn vị!A6": "01" });
    expect(told(book.issues)).toContainEqual(["duplicateUnit", "Đơn vị", "A6"]);
    expect(book.issues[0]!.params).toEqual({ unit: "01", first: "A5" });
    expect(book.units.map(({ name }) => name)).toEqual(["Đảng ủy thị trấn", "Chi bộ Khu 1"]);
  });

  it("a circle in Trực thuộc: each unit in it hangs under the top", () => {
    const book = typedOver({ "Đơn vị!C5": "02", "Đơn vị!C6": "01" });
    expect(told(book.issues)).toEqual([
      ["parentCycle", "Đơn vị", "C5"],
      ["parentCycle", "Đơn vị", "C6"],
    ]);
    expect(book.units.map(({ parent }) => parent)).toEqual([null, "TT", "TT"]);
  });

  it("a unit under one that does not exist hangs under the top", () => {
    const book = typedOver({ "Đơn vị!C6": "XX" });
    expect(told(book.issues)).toEqual([["unknownParent", "Đơn vị", "C6"]]);
    expect(book.units[2]!.parent).toBe("TT");
  });

  it("text where a number belongs", () => {
    const book = typedOver({ "Đơn vị!E6": "mười hai", "Chỉ tiêu!E3": "một" });
    expect(told(book.issues)).toEqual([
      ["notANumber", "Đơn vị", "E6"],
      ["partsDiffer", "Đơn vị", "E4"],
      ["notANumber", "Chỉ tiêu", "E3"],
    ]);
    expect(book.units[2]!.members).toBeNull();
    expect(book.targets[1]!.min).toBeNull();
  });

  it("a blank where a number belongs", () => {
    const book = typedOver({ "Đơn vị!E6": "", "Đơn vị!E4": 18 });
    expect(told(book.issues)).toEqual([["noMembers", "Đơn vị", "E6"]]);
  });

  it("a formula error, a part of a person, a number below zero", () => {
    const book = typedOver({ "Đơn vị!E4": "#N/A", "Đơn vị!E5": 1.5, "Đơn vị!E6": -3 });
    expect(told(book.issues)).toEqual([
      ["cellError", "Đơn vị", "E4"],
      ["notWhole", "Đơn vị", "E5"],
      ["negativeNumber", "Đơn vị", "E6"],
    ]);
  });

  it("a committee whose members are not the sum of its units'", () => {
    const [issue] = typedOver({ "Đơn vị!E4": 25 }).issues;
    expect(issue).toMatchObject({ code: "partsDiffer", severity: "warning", cell: "E4" });
    expect(issue!.params).toEqual({ unit: "TT", whole: 25, parts: 30, difference: 5 });
  });

  it("text where a date belongs", () => {
    const book = typedOver({ "Danh sách!C2": "hôm qua" });
    expect(told(book.issues)).toEqual([["notADate", "Danh sách", "C2"]]);
    expect(book.people[0]!.admitted).toBeNull();
  });

  it("a minimum above the maximum: neither holds", () => {
    const book = typedOver({ "Chỉ tiêu!E3": 4 });
    expect(told(book.issues)).toEqual([["minAboveMax", "Chỉ tiêu", "E3"]]);
    expect(book.targets[1]).toMatchObject({ min: null, max: null });
  });

  it("a second target of the same year, kind and unit", () => {
    const book = typedOver({ "Chỉ tiêu!C3": "TT" });
    expect(told(book.issues)).toEqual([["duplicateTarget", "Chỉ tiêu", "C3"]]);
  });
});

describe("Khóa", () => {
  it("holds the quota that is assigned", () => {
    expect(typedOver({ "Chỉ tiêu!G3": "x", "Chỉ tiêu!H3": 2 }).targets[1]!.lock).toBe(2);
    expect(typedOver({ "Chỉ tiêu!G3": 1, "Chỉ tiêu!H3": 3 }).targets[1]!.lock).toBe(3);
  });

  it("is itself the quota where none is assigned", () => {
    expect(typedOver({ "Chỉ tiêu!G3": 2 }).targets[1]!.lock).toBe(2);
  });

  it("without a quota to hold is an issue", () => {
    expect(told(typedOver({ "Chỉ tiêu!G3": "x" }).issues)).toEqual([["lockWithoutQuota", "Chỉ tiêu", "G3"]]);
  });

  it.each(["không", 0, ""])("%j is no lock", (mark) => {
    expect(typedOver({ "Chỉ tiêu!G3": mark, "Chỉ tiêu!H3": 2 }).targets[1]!.lock).toBeNull();
  });
});
