import { readFileSync } from "node:fs";
import { join } from "node:path";
import { done } from "../../src/workbench/xlsx/excelize";
import { loadExcelize } from "../../src/workbench/xlsx/excelize-node";
import { edited } from "../workbooks/edit";
import { QUANG_NAM } from "../calc/published";
import { f1Workbook } from "../workbooks/f1";

async function rowsOf(bytes: Uint8Array, sheet: string): Promise<string[][]> {
  const file = done((await loadExcelize()).OpenReader(bytes));
  return done(file.GetRows(sheet, { RawCellValue: true })).result;
}

test("Quảng Nam's 22 units weigh 1 950 in all, from Tam Kỳ with 150 to the offices with 155", async () => {
  const rows = await rowsOf(await f1Workbook(), "Đơn vị");
  expect(rows).toHaveLength(23);
  expect(rows.slice(0, 2)).toEqual([
    ["Mã", "Tên", "Trực thuộc", "Đảng viên"],
    ["U01", "Tam Kỳ", "", "150"],
  ]);
  expect(rows[22]).toEqual(["U22", "Khối cơ quan", "", "155"]);
  expect(rows.slice(1).reduce((sum, row) => sum + Number(row[3]), 0)).toBe(1950);
  expect(QUANG_NAM.reduce((sum, [, weight]) => sum + weight, 0)).toBe(1950);
});

test("an edit changes the cells it names and no other", async () => {
  const before = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/thi-tran-2024.xlsx")));
  const after = await edited(before, [
    { sheet: "Đơn vị", cell: "A7", value: "CB01" },
    { sheet: "Đơn vị", cell: "E8", value: "mười chín" },
    { sheet: "Đơn vị", cell: "B9", value: null },
  ]);
  const expected = await rowsOf(before, "Đơn vị");
  expected[6]![0] = "CB01";
  expected[7]![4] = "mười chín";
  expected[8]![1] = "";
  expect(await rowsOf(after, "Đơn vị")).toEqual(expected);
  expect(await rowsOf(after, "Danh sách")).toEqual(await rowsOf(before, "Danh sách"));
});

test("an edit of a sheet that is not there is refused", async () => {
  await expect(edited(await f1Workbook(), [{ sheet: "Chỉ tiêu", cell: "A1", value: 1 }])).rejects.toThrow("Chỉ tiêu");
});
