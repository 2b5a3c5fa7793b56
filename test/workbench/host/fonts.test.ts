import { newBook } from "../../../src/workbench/new-book";
import { openClient } from "./open-client";

const asked = { format: { font: { name: true } } };

test("the font of each cell is told, the workbook's own where a cell names none", async () => {
  const book = newBook("A");
  book.defaultFont = { name: ".VnTime", size: 13 };
  book.sheets[0]!.cells = [
    [{ value: "Chi bé" }, { value: "Tên", format: { fontName: "Times New Roman" } }],
    [undefined, { value: 1, format: { bold: true } }],
  ];
  const { Excel } = openClient(book);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    const cells = sheet.getRange("A1:B2").getCellProperties(asked);
    const fonts = ["A1:A9", "B1", "A1:B2", "B2", "A:A"].map((address) =>
      sheet.getRange(address).format.font.load("name,size"),
    );
    await context.sync();
    expect(cells.value.map((row) => row.map((cell) => cell.format?.font?.name))).toEqual([
      [".VnTime", "Times New Roman"],
      [".VnTime", ".VnTime"],
    ]);
    expect(fonts.map(({ name, size }) => [name, size])).toEqual([
      [".VnTime", 13],
      ["Times New Roman", 13],
      [null, 13],
      [".VnTime", 13],
      [".VnTime", 13],
    ]);
  });
});

test("a new workbook's font is Calibri 11", async () => {
  const { Excel } = openClient();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("C3");
    const cells = range.getCellProperties(asked);
    const font = range.format.font.load("name,size");
    await context.sync();
    expect(cells.value).toEqual([[{ format: { font: { name: "Calibri" } } }]]);
    expect([font.name, font.size]).toEqual(["Calibri", 11]);
  });
});

test("a property that is not wanted may be named, one that is wanted and not played is refused", async () => {
  const { refusal } = openClient();
  const ask = (properties: Excel.CellPropertiesLoadOptions, address = "A1:B2") =>
    refusal((context) => context.workbook.worksheets.getItem("A").getRange(address).getCellProperties(properties));
  expect(await ask({ address: false, format: { font: { name: true, bold: false } } })).toBeUndefined();
  expect(await ask({ format: { font: { name: true, bold: true } } })).toBe("NotImplemented");
  expect(await ask({ format: { fill: { color: true } } })).toBe("NotImplemented");
  expect(await ask({ address: true, ...asked })).toBe("NotImplemented");
  expect(await ask({})).toBe("NotImplemented");
  expect(await ask(asked, "A:A")).toBe("NotImplemented");
  expect(await ask(asked, "A1:Z200000")).toBe("NotImplemented");
});

test("a font's name has at most 31 characters", async () => {
  const { refusal, sheetOf } = openClient();
  const name = (length: number) =>
    refusal((context) => {
      context.workbook.worksheets.getItem("A").getRange("A1").format.font.name = "x".repeat(length);
    });
  expect([await name(0), await name(32), await name(31)]).toEqual(["InvalidArgument", "InvalidArgument", undefined]);
  expect(sheetOf("A").cells[0]?.[0]?.format?.fontName).toHaveLength(31);
});
