import { newBook } from "../../../src/workbench/new-book";
import { loadExcelize } from "../../../src/workbench/xlsx/excelize-node";
import { openBook } from "../../../src/workbench/xlsx/open-book";
import { partText, readParts } from "../../../src/workbench/xlsx/parts";
import { saveBook } from "../../../src/workbench/xlsx/save-book";
import { fileWith } from "../xlsx/file-with";
import { packageFaults } from "../xlsx/package-faults";
import { openClient } from "./open-client";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What DATE(2000, 1, 1) is in this workbook. */
async function firstOf2000(date1904: boolean): Promise<number> {
  const { Excel } = openClient({ ...newBook("A"), ...(date1904 && { date1904 }) });
  return Excel.run(async (context) => {
    const first = context.workbook.functions.date(2000, 1, 1).load("value");
    await context.sync();
    return first.value;
  });
}

test("DATE counts from 1900, or from 1904 where the workbook does", async () => {
  expect(await firstOf2000(false)).toBe(36_526);
  expect(await firstOf2000(true)).toBe(35_064);
});

test("no other function is played", async () => {
  const { refusal } = openClient("A");
  expect(await refusal(({ workbook }) => workbook.functions.today().load("value"))).toBe("ApiNotFound");
  expect(await refusal(({ workbook }) => workbook.functions.sum(1, 2).load("value"))).toBe("ApiNotFound");
});

const workbook = (properties: string) =>
  `<workbook xmlns="${main}" xmlns:r="${types}">${properties}<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;

const propertiesOf = (file: Uint8Array): string =>
  /<workbookPr[^>]*>/.exec(partText(readParts(file), "xl/workbook.xml"))?.[0] ?? "";

test.each([
  ['<workbookPr date1904="1" codeName="So"/>', true],
  ['<workbookPr date1904="true"/>', true],
  ['<workbookPr date1904="0"/>', undefined],
  ["<workbookPr/>", undefined],
  ["", undefined],
])("a file with %j is read so, and keeps it when an edit is saved", async (properties, date1904) => {
  const original = fileWith('<sheetData><row r="1"><c r="A1"><v>35064</v></c></row></sheetData>', {
    "xl/workbook.xml": workbook(properties),
  });
  const { Excel, host, sheetOf } = openClient(openBook(original));
  expect(host.book.date1904).toBe(date1904);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1").values = [["Mã"]];
    await context.sync();
  });
  const saved = await saveBook(original, host.book, loadExcelize);
  expect(openBook(saved).date1904).toBe(date1904);
  expect(openBook(saved).sheets[0]!.cells).toEqual(sheetOf("Sheet1").cells);
  expect(packageFaults(readParts(saved))).toEqual([]);
  if (properties.includes("codeName")) expect(propertiesOf(saved)).toContain('codeName="So"');
});

test("a new workbook that counts from 1904 says so in its file", async () => {
  const book = { ...newBook("A"), date1904: true as const };
  book.sheets[0]!.cells[0] = [{ value: 35_064, format: { numberFormat: "dd/mm/yyyy" } }];
  const saved = await saveBook(null, book, loadExcelize);
  expect(propertiesOf(saved)).toContain('date1904="1"');
  expect(packageFaults(readParts(saved))).toEqual([]);
  const again = openBook(saved);
  expect([again.date1904, again.sheets[0]!.cells[0]![0]!.value]).toEqual([true, 35_064]);
  expect(openBook(await saveBook(null, newBook("A"), loadExcelize)).date1904).toBeUndefined();
});
