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
