import { loadExcelize } from "../../../src/workbench/xlsx/excelize-node";
import { openBook } from "../../../src/workbench/xlsx/open-book";
import { readParts } from "../../../src/workbench/xlsx/parts";
import { saveBook } from "../../../src/workbench/xlsx/save-book";
import { openClient } from "../host/open-client";
import { fileWith } from "./file-with";
import { packageFaults } from "./package-faults";

/** Rows 3 to 5 and the columns from D to the last are hidden, the latter at a width of their own. */
const fileTo = (last: number) =>
  fileWith(
    `<cols><col min="4" max="${last}" width="20.7109375" hidden="1" customWidth="1"/></cols><sheetData>` +
      '<row r="1"><c r="A1"><v>1</v></c></row>' +
      ["3", "4", "5"].map((row) => `<row r="${row}" hidden="1"><c r="A${row}"><v>1</v></c></row>`).join("") +
      "</sheetData>",
  );

test("columns that are hidden to the sheet's end are hidden to its end, their widths are not kept so far", async () => {
  const book = openBook(fileTo(16_384));
  const { Excel } = openClient(book);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const ranges = ["D:XFD", "XFD1", "C:XFD", "A3:XFD5"].map((address) =>
      sheet.getRange(address).load("rowHidden,columnHidden"),
    );
    await context.sync();
    expect(ranges.map(({ rowHidden, columnHidden }) => [rowHidden, columnHidden])).toEqual([
      [null, true],
      [false, true],
      [null, null],
      [true, null],
    ]);
  });
  expect(Object.keys(book.sheets[0]!.columnWidths)).toHaveLength(1024 - 3);
});

test("what is shown again or hidden besides is written, the rest stays", async () => {
  const original = fileTo(40);
  const book = openBook(original);
  const sheet = book.sheets[0]!;
  sheet.hiddenRows = [1, 3, 4];
  sheet.hiddenColumns = [0, ...sheet.hiddenColumns.filter((column) => column !== 4 && column < 36)];
  const saved = await saveBook(original, book, loadExcelize);
  const again = openBook(saved).sheets[0]!;
  expect(again.hiddenRows).toEqual(sheet.hiddenRows);
  expect(again.hiddenColumns).toEqual(sheet.hiddenColumns);
  expect(packageFaults(readParts(saved))).toEqual([]);
});
