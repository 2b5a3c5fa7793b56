import { JobError } from "../../src/excel";
import { placeAgain, placeNew } from "../../src/excel/place-table";
import type { ResultTable } from "../../src/excel/result-sheet";
import { sheetOf } from "./content-of";

const TABLE: ResultTable = {
  name: "PhanBo",
  columns: [
    { header: "Mã", width: 50 },
    { header: "Đơn vị", width: 100 },
    { header: "Phân bổ", width: 50 },
    { header: "Vì sao", width: 100 },
  ],
  rows: [
    ["A", "Chi bộ A", 2, "a"],
    ["B", "Chi bộ B", 3, "b"],
  ],
  about: { plan: "Kết nạp 2025" },
  keyed: { gone: "không còn", told: 3 },
  gap: 0,
};

describe("a new table", () => {
  it("is one block, its header on top", () => {
    const placed = placeNew(TABLE, null, 4, 0);
    expect(placed.after).toEqual({ row: 4, column: 0, rows: 3, columns: 4 });
    expect(placed.blocks).toMatchObject([
      {
        row: 4,
        column: 0,
        values: [
          ["Mã", "Đơn vị", "Phân bổ", "Vì sao"],
          ["A", "Chi bộ A", 2, "a"],
          ["B", "Chi bộ B", 3, "b"],
        ],
      },
    ]);
  });

  it("is refused where the planner has something", () => {
    const sheet = sheetOf("Phân bổ", [[], [], ["", "ghi chú"]]);
    expect(() => placeNew(TABLE, sheet, 1, 0)).toThrow(new JobError("tableClash", { sheet: "Phân bổ", cell: "B3" }));
  });
});

describe("a table that stands already", () => {
  it("keeps the planner's order and own columns: values go to the row of their key", () => {
    const sheet = sheetOf("Phân bổ", [
      ["Mã", "Ghi chú của tôi", "Đơn vị", "Phân bổ", "Vì sao"],
      ["B", "nhớ gọi", "Chi bộ B", 9, ""],
      ["A", "", "Chi bộ A", 9, ""],
    ]);
    const placed = placeAgain(TABLE, sheet, { row: 0, column: 0, rows: 3, columns: 5 });
    expect(placed.after.rows).toBe(3);
    expect(placed.blocks).toMatchObject([
      { row: 1, column: 0, values: [["B"], ["A"]] },
      {
        row: 1,
        column: 2,
        values: [
          ["Chi bộ B", 3, "b"],
          ["Chi bộ A", 2, "a"],
        ],
      },
    ]);
  });

  it("gets new units below and marks those that are gone", () => {
    const sheet = sheetOf("Phân bổ", [
      ["Mã", "Đơn vị", "Phân bổ", "Vì sao"],
      ["C", "Chi bộ C", 9, "c"],
      ["A", "Chi bộ A", 9, ""],
    ]);
    const placed = placeAgain(TABLE, sheet, { row: 0, column: 0, rows: 3, columns: 4 });
    expect(placed.after.rows).toBe(4);
    expect(placed.blocks[0]!.values).toEqual([
      [null, null, "", "không còn"],
      ["A", "Chi bộ A", 2, "a"],
      ["B", "Chi bộ B", 3, "b"],
    ]);
  });

  it("does not grow over what stands below it", () => {
    const sheet = sheetOf("Phân bổ", [["Mã", "Đơn vị", "Phân bổ", "Vì sao"], ["A", "", 9, ""], ["Người lập"]]);
    expect(() => placeAgain(TABLE, sheet, { row: 0, column: 0, rows: 2, columns: 4 })).toThrow(
      new JobError("tableClash", { sheet: "Phân bổ", cell: "A3" }),
    );
  });

  it("without a key is written from the top and loses the rows it no longer needs", () => {
    const sheet = sheetOf("Tiến độ", [["Mã", "Đơn vị", "Phân bổ", "Vì sao"], ["X"], ["Y"], ["Z"]]);
    const placed = placeAgain({ ...TABLE, keyed: null }, sheet, { row: 0, column: 0, rows: 4, columns: 4 });
    expect(placed.after.rows).toBe(3);
    expect(placed.blocks[0]!.values).toEqual([
      ["A", "Chi bộ A", 2, "a"],
      ["B", "Chi bộ B", 3, "b"],
      ["", "", "", ""],
    ]);
  });
});
