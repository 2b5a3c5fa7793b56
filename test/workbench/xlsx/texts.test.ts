import fc from "fast-check";

import { loadExcelize } from "../../../src/workbench/xlsx/excelize-node";
import { openBook } from "../../../src/workbench/xlsx/open-book";
import { readParts } from "../../../src/workbench/xlsx/parts";
import { saveBook } from "../../../src/workbench/xlsx/save-book";
import { openClient } from "../host/open-client";
import { packageFaults } from "./package-faults";

const MOST = 32_767;

const particular = [
  "=1+1",
  "-5",
  "'x",
  "",
  "'",
  "''",
  "#N/A",
  "TRUE",
  "1/2/2017",
  " 6 ",
  "a\r\nb\rc\nd\te",
  "\u0000\u0001\u001F\u007F\u0085\u2028",
  "\uD83D đầu và cuối \uDE00",
  "\uFFFE\uFFFF",
  "_x000A_x000D_x0041_",
  "_x005F_",
  "_x00\u00010A_",
  "x".repeat(MOST),
  "ộ".repeat(MOST),
  "😀".repeat(MOST / 2),
  "\u0001".repeat(MOST),
  `${"_x0041_".repeat(4681)}`,
  `${"\n".repeat(MOST - 1)}=`,
];

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(..."'=+-@\"<>&;#!/\\[]{}%. \t\r\n_x0A9zđộắ\u00A0\u0302\uD800\uDBFF\uDC00\uDFFF"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("_x", "_x0041_", "]]>", "<![CDATA[", "&#10;", "\u0000", "\u0085", "\uFFFF", "😀"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 3 }) },
);
const random = fc.sample(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
  { numRuns: 300, seed: 1904 },
);

test("a text that is written with an apostrophe is that text, in the cell, in the file and read again", async () => {
  const texts = [...particular, ...random];
  const { Excel, host } = openClient("Chữ");
  const read = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Chữ").getRangeByIndexes(0, 0, texts.length, 1);
      range.load("values");
      await context.sync();
      return range.values.map(([value]) => value as unknown);
    });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Chữ");
    sheet.getRangeByIndexes(0, 0, texts.length, 1).values = texts.map((text) => [`'${text}`]);
    await context.sync();
  });
  expect(await read()).toEqual(texts);

  const saved = await saveBook(null, host.book, loadExcelize);
  const again = openBook(saved).sheets[0]!;
  expect(texts.map((_, row) => again.cells[row]?.[0]?.value ?? "")).toEqual(texts);
  expect(again.cells.flat().some((cell) => cell?.formula !== undefined || cell?.error)).toBe(false);
  expect(packageFaults(readParts(saved))).toEqual([]);

  // Once more into the same file, in another order.
  const book = openBook(saved);
  const turned = openClient(book);
  const backwards = [...texts].reverse();
  await turned.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Chữ");
    sheet.getRangeByIndexes(0, 0, texts.length, 1).values = backwards.map((text) => [`'${text}`]);
    await context.sync();
  });
  const second = openBook(await saveBook(saved, book, loadExcelize)).sheets[0]!;
  expect(backwards.map((_, row) => second.cells[row]?.[0]?.value ?? "")).toEqual(backwards);
});

test("errors are read as their texts, and a text that looks like one is none", async () => {
  const { Excel, host, sheetOf } = openClient("A");
  sheetOf("A").cells[0] = [
    { value: "#N/A", error: true },
    { value: "#DIV/0!", error: true, formula: "=1/0" },
    { value: "#N/A" },
  ];
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A1:E1");
    range.values = [[null, null, null, "#REF!", "'#REF!"]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["#N/A", "#DIV/0!", "#N/A", "#REF!", "#REF!"]]);
    expect(range.valueTypes).toEqual([["Error", "Error", "String", "Error", "String"]]);
  });
  const again = openBook(await saveBook(null, host.book, loadExcelize)).sheets[0]!;
  expect(again.cells).toEqual(sheetOf("A").cells);
});
