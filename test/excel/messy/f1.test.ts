import type { Day } from "../../../src/calc";
import { runExcel } from "../../../src/excel";
import { readWorkbook } from "../../../src/excel/read-workbook";
import { createHost } from "../../../src/workbench/host";
import { installExcel } from "../../../src/workbench/office-client";
import { newBook } from "../../../src/workbench/new-book";
import { QUANG_NAM } from "../../calc/published";
import { asTcvn3 } from "../text/alphabet";
import { day } from "./base";

/** Quảng Nam as such a sheet comes: see the rows. */
function messyQuangNam(total: number) {
  const book = newBook("Sheet1");
  const sheet = book.sheets[0]!;
  const rows: (string | number)[][] = [
    ["TT", "Địa phương, đơn vị", "Đảng viên", "", "Hiệu lực từ"],
    ["", "", "Tổng số", "Nữ", ""],
    ...QUANG_NAM.map(([name, weight], index) => [index + 1, name.normalize("NFD"), weight, 1, day(2020, 1, 1)]),
    ["", "Tổng cộng", String(total).replace(/(\d)(\d{3})$/, "$1.$2"), "", ""],
  ];
  const place = (name: string): number => rows.findIndex(([, text]) => text === name.normalize("NFD"));
  rows[place("Hiệp Đức")]![1] = asTcvn3("Hiệp Đức");
  rows[place("Hội An")]![4] = "5.7.2025";
  sheet.cells = rows.map((row) => row.map((value) => (value === "" ? undefined : { value })));
  sheet.merges = [
    { row: 0, column: 2, rows: 1, columns: 2 },
    { row: 0, column: 1, rows: 2, columns: 1 },
  ];
  return book;
}

async function read(total: number) {
  installExcel(createHost(messyQuangNam(total)));
  return (await runExcel((context) => readWorkbook(context, { today: day(2026, 1, 1) as Day }))).plan.book;
}

describe("F1 with a merged header, a Tổng cộng row, NFD, a TCVN3 cell, 1.950 as text and 5.7.2025", () => {
  it("gives 22 units, sum 1.950, and 05/07/2025", async () => {
    const { units } = await read(1950);
    expect(units.map(({ name, members }) => [name, members])).toEqual(
      QUANG_NAM.map(([name, weight]) => [name, weight]),
    );
    expect(units.reduce((sum, { members }) => sum + members!, 0)).toBe(1950);
    expect(units.find(({ name }) => name === "Hội An")!.from).toBe(day(2025, 7, 5));
  });

  it("lists what it changed: 21 names composed, one in another alphabet, one date", async () => {
    const { issues } = await read(1950);
    const count = (code: string) => issues.filter((issue) => issue.code === code).length;
    const plain = QUANG_NAM.filter(([name]) => name === name.normalize("NFD")).length;
    expect([count("untidyText"), count("legacyText"), count("dateAsText"), count("sumDiffers")]).toEqual([
      21 - plain,
      1,
      1,
      0,
    ]);
  });

  it("says thừa 45 where the notice states 1.905", async () => {
    const { issues } = await read(1905);
    const [found] = issues.filter(({ code }) => code === "sumDiffers");
    expect(found).toMatchObject({ sheet: "Sheet1", cell: "C25", params: { whole: 1905, parts: 1950, difference: 45 } });
  });
});
