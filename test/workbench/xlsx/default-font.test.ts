import { openBook } from "../../../src/workbench/xlsx/open-book";
import { openClient } from "../host/open-client";
import { fileWith } from "./file-with";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const font = (name: string, size: number) => `<font><sz val="${size}"/><name val="${name}"/></font>`;

/** A1 has the first style, B1 the second, C1 none, and D1 is not there. */
function fileOf(styles: string): Uint8Array {
  return fileWith(
    '<sheetData><row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1"><v>1</v></c></row></sheetData>',
    { "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>` },
  );
}

test("the workbook's font is that of its first style, and cells of other styles have their own", async () => {
  const book = openBook(
    fileOf(
      `<fonts count="2">${font("VNI-Times", 12)}${font(".VnTime", 13)}</fonts>` +
        '<cellXfs count="2"><xf fontId="1"/><xf fontId="0"/></cellXfs>',
    ),
  );
  expect(book.defaultFont).toEqual({ name: ".VnTime", size: 13 });
  const { Excel } = openClient(book);
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1:D1")
      .getCellProperties({ format: { font: { name: true } } });
    await context.sync();
    expect(cells.value.flat().map((cell) => cell.format?.font?.name)).toEqual([
      ".VnTime",
      "VNI-Times",
      ".VnTime",
      ".VnTime",
    ]);
  });
});

test("a file that names no font leaves it to Excel", () => {
  expect(openBook(fileOf("")).defaultFont).toBeUndefined();
  expect(openBook(fileOf('<fonts><font><sz val="9"/></font></fonts>')).defaultFont).toBeUndefined();
});
