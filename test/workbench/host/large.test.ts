import type { Cell } from "../../../src/workbench/book";
import { openClient } from "./open-client";

test("40,000 rows of 14 columns are written and read back in blocks under the payload limit", async () => {
  const { Excel, host, sheetOf } = openClient("Danh sách");
  const [rows, columns, block] = [40_000, 14, 20_000];
  const valueAt = (row: number, column: number) => (column === 0 ? `QC-${String(row).padStart(6, "0")}` : row + column);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Danh sách");
    for (let first = 0; first < rows; first += block) {
      sheet.getRangeByIndexes(first, 0, block, columns).values = Array.from({ length: block }, (_, r) =>
        Array.from({ length: columns }, (_unused, c) => valueAt(first + r, c)),
      );
      await context.sync();
    }
  });
  expect(sheetOf("Danh sách").changed.values.size).toBe(rows * columns);

  const wrong = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Danh sách");
    let differences = 0;
    for (let first = 0; first < rows; first += block) {
      const range = sheet.getRangeByIndexes(first, 0, block, columns).load("values");
      await context.sync();
      range.values.forEach((row, r) => {
        row.forEach((value, c) => (differences += value === valueAt(first + r, c) ? 0 : 1));
      });
    }
    return differences;
  });
  expect(wrong).toBe(0);
  expect(host.requests).toHaveLength(4);
}, 60_000);

test("a sheet of 100,000 rows of 14 columns tells its parts and is read in five blocks", async () => {
  const { Excel, host, sheetOf } = openClient();
  const [rows, columns, block] = [100_000, 14, 20_000];
  sheetOf("A").cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column): Cell => ({ value: column === 0 ? `Họ tên ${row}` : row })),
  );
  sheetOf("A").hiddenRows = Array.from({ length: 50_000 }, (_, index) => 2 * index);
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    const used = sheet.getUsedRangeOrNullObject(true).load("address,rowHidden,columnHidden");
    const head = sheet.getRange("1:2000").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([used.address, used.rowHidden, used.columnHidden, head.address]).toEqual([
      "A!A1:N100000",
      null,
      false,
      "A!A1:N2000",
    ]);
    const names: unknown[] = [];
    for (let first = 0; first < rows; first += block) {
      const range = sheet.getRangeByIndexes(first, 0, block, columns).load("values");
      await context.sync();
      names.push(...(range.values as unknown[][]).map(([name]) => name));
    }
    return names;
  });
  expect(read).toHaveLength(rows);
  expect(read.at(-1)).toBe("Họ tên 99999");
  expect(host.requests.map(({ answerBytes }) => answerBytes).every((bytes) => bytes < 4_000_000)).toBe(true);
});
