import fc from "fast-check";
import { cellValueOf } from "../../src/excel/cell-text";
import { cleanText } from "../../src/excel/text/clean";
import { allocate, check, fix, refresh, undo } from "../../src/jobs";
import { dayOf } from "../../src/calc";
import type { Book, Cell } from "../../src/workbench/book";
import { newBook } from "../../src/workbench/new-book";
import { createHost } from "../../src/workbench/host";
import { installExcel, type OfficeClient } from "../../src/workbench/office-client";
import { loadExcelize } from "../../src/workbench/xlsx/excelize-node";
import { openBook } from "../../src/workbench/xlsx/open-book";
import { saveBook } from "../../src/workbench/xlsx/save-book";
import { rowsOf } from "./open-sample";

const COUNT = 1_000;
const MOST = 32_767;

const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  "=1+1",
  "+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r\n=1",
  "'",
  "''x",
  "'=1",
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "&lt;b&gt; &amp; &#65;",
  "]]>",
  "01",
  "1e5",
  "1.950",
  "1,950",
  "3/4",
  "May 10",
  "TRUE",
  "false",
  "#N/A",
  "12:30",
  "50%",
  "$5",
  "_x000D_",
  "_x0041_",
  " hai  đầu ",
  "hai\ndòng",
  "\u0000\u0001\u001f",
  "\ufffe\uffff",
  "\ud83d\ude00",
  "\ud800",
  "x\udc00y",
  "\u202e\u200fabc",
  "Chi bộ Hiệp Đức".normalize("NFD"),
  "\u00a0",
  "=".repeat(MOST),
  "a".repeat(MOST),
  `=${"1".repeat(MOST - 1)}`,
  "\n".repeat(MOST),
  "ệ".repeat(MOST),
];

const seed = Number(process.env.FC_SEED ?? 20261127);
const letter = fc.oneof(
  fc.constantFrom(..."=+-@'\"<>&;_x0123456789. \t\r\n\u00a0\u00ad\u200b\ufeffăâđêôơưỆ"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const texts = [
  ...HOSTILE,
  ...fc.sample(
    fc.array(letter, { minLength: 1, maxLength: 40 }).map((parts) => parts.join("")),
    { numRuns: COUNT, seed },
  ),
].slice(0, COUNT);

function bookOf(texts: readonly string[]): Book {
  const book = newBook("Đơn vị", "Danh sách", "Chỉ tiêu");
  const fill = (sheet: number, rows: (string | number)[][]) => {
    book.sheets[sheet]!.cells = rows.map((row) =>
      row.map((value): Cell | undefined => (value === "" ? undefined : { value })),
    );
  };
  const ids = texts.map((_, index) => `U${index}`);
  fill(0, [
    ["Mã", "Tên", "Trực thuộc", "Đảng viên"],
    ["TT", "Đảng bộ", "", 10 * texts.length],
    ...texts.map((text, index) => [ids[index]!, text, "TT", 10]),
  ]);
  fill(1, [
    ["Họ và tên", "Mã đơn vị", "Ngày kết nạp"],
    ...texts.map((text, index) => [text, ids[index]!, dayOf(2025, 2, 3)!]),
  ]);
  fill(2, [
    ["Năm", "Chỉ tiêu", "Mã", "Giao", "Lý do"],
    [2025, "Kết nạp", "TT", 500, ""],
    ...texts.map((text, index) => [2025, "Kết nạp", ids[index]!, "", text]),
  ]);
  return book;
}

const formulasIn = (book: Book): Cell[] =>
  book.sheets.flatMap(({ cells }) =>
    cells.flatMap((row) => row.filter((cell) => cell?.formula !== undefined)),
  ) as Cell[];

console.log(`fuzzed strings: ${texts.length}, FC_SEED=${seed}`);

describe(`${COUNT} strings of every kind`, () => {
  let client: OfficeClient;

  it("sent to cells come back equal, and none is a formula", async () => {
    const book = newBook("Sheet1");
    client = installExcel(createHost(book));
    const read = await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, texts.length, 1);
      range.values = texts.map((text) => [cellValueOf(text)]);
      range.load("values,formulas");
      await context.sync();
      return { values: range.values as string[][], formulas: range.formulas as string[][] };
    });
    expect(read.values.map(([value]) => value)).toEqual(texts);
    expect(read.formulas.map(([formula]) => formula)).toEqual(texts);
    expect(formulasIn(book)).toEqual([]);
  });

  it("saved to a file and opened again are equal", async () => {
    const book = newBook("Sheet1");
    book.sheets[0]!.cells = texts.map((value) => [{ value }]);
    const again = openBook(await saveBook(null, book, loadExcelize));
    const read = again.sheets[0]!.cells.map((row) => row?.[0]?.value);
    expect(texts.map((_, index) => read[index] ?? "")).toEqual(texts);
    expect(formulasIn(again)).toEqual([]);
  });

  it("as names of units, people and reasons go through every job, and none becomes a formula", async () => {
    const named = texts.filter((text) => cleanText(text) !== null);
    const book = bookOf(named);
    const before = structuredClone(book.sheets.slice(0, 3).map(({ cells }) => cells));
    installExcel(createHost(book));
    await allocate({ year: 2025, kind: "Kết nạp", total: 500, method: "webster", basis: "members" });
    await refresh({ year: 2025, kind: "Kết nạp", asOf: dayOf(2025, 6, 30)! });
    const { units } = await check();
    const names = new Map(units.map(({ id, name }) => [id, name]));
    for (const table of ["PhanBo", "TienDo"]) {
      expect(new Map(rowsOf(book, table).map((row) => [row["Mã"], row["Đơn vị"]]))).toEqual(names);
    }
    // An error's text is no name, and letters of an old alphabet are read as what they show.
    const read = named.filter((text, index) => names.get(`U${index}`) === cleanText(text));
    expect(read.length).toBeGreaterThan(named.length * 0.98);
    expect(formulasIn(book)).toEqual([]);
    expect(book.sheets.slice(0, 3).map(({ cells }) => cells)).toEqual(before);
  }, 60_000);

  it("that are mended are given back to the letter by Hoàn tác", async () => {
    const book = bookOf(texts);
    installExcel(createHost(book));
    const before = structuredClone(
      book.sheets.slice(0, 3).map(({ cells }) => cells.map((row) => row.map((cell) => cell?.value))),
    );
    const { issues } = await check();
    const { changes } = await fix({ issues, conventions: [] });
    expect(changes.filter(({ sheet, what }) => sheet !== "Kiểm tra" && what === "value").length).toBeGreaterThan(50);
    expect((await undo()).left).toEqual([]);
    expect(
      book.sheets.slice(0, 3).map(({ cells }) => cells.map((row) => row.map((cell) => cell?.value ?? undefined))),
    ).toEqual(before);
    expect(formulasIn(book)).toEqual([]);
  }, 60_000);
});
