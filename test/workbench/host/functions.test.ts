import { newBook } from "../../../src/workbench/new-book";
import { openClient } from "./open-client";

/** What DATE gives, its value or its error, in a workbook that counts its days from 1900 or from 1904. */
async function dateOf(date1904: boolean, ...parts: [number, number, number]): Promise<unknown> {
  const book = newBook("A");
  if (date1904) book.date1904 = true;
  const { Excel } = openClient(book);
  return Excel.run(async (context) => {
    const result = context.workbook.functions.date(...parts).load("value,error");
    await context.sync();
    return result.error === "" ? result.value : [result.value, result.error];
  });
}

test.each([
  [[124, 1, 1], 45_292],
  [[1900, 1, 1], 1],
  [[1900, 2, 29], 60],
  [[1900, 3, 1], 61],
  [[1900, 1, 0], 0],
  [[2024.9, 1.9, 1.9], 45_292],
  [[9999, 12, 31], 2_958_465],
] as [[number, number, number], number][])("DATE(%j) is %d", async (parts, serial) => {
  expect(await dateOf(false, ...parts)).toBe(serial);
});

test.each([
  [1900, 1, -1],
  [-1, 1, 1],
  [10_000, 1, 1],
  [9999, 12, 32],
])("DATE(%d,%d,%d) is #NUM! and has no value", async (...parts) => {
  expect(await dateOf(false, ...parts)).toEqual([null, "#NUM!"]);
});

test("in a workbook that counts from 1904, serials are 1,462 lower and there is no day before", async () => {
  expect(await dateOf(true, 1904, 1, 1)).toBe(0);
  expect(await dateOf(true, 4, 3, 31)).toBe(90);
  expect(await dateOf(true, 1903, 12, 31)).toEqual([null, "#NUM!"]);
});

test("a date that is written or typed into such a workbook counts from 1904 too", async () => {
  const book = newBook("A");
  book.date1904 = true;
  const { Excel, host, sheetOf } = openClient(book);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1:B1").values = [["1/1/2000", "12/31/1903"]];
    await context.sync();
  });
  host.userEdit(sheetOf("A").id, 0, 2, "01/01/2000");
  expect(sheetOf("A").cells[0]?.map((cell) => cell?.value)).toEqual([35_064, "12/31/1903", 35_064]);
});

test("DATE takes no cells", async () => {
  const { refusal } = openClient("A");
  const ofCell = (context: Excel.RequestContext) => {
    const cell = context.workbook.worksheets.getItem("A").getRange("A1");
    return context.workbook.functions.date(cell, 1, 1).load("value");
  };
  expect(await refusal(ofCell)).toBe("NotImplemented");
});
