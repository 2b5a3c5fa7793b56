import { dayOf } from "../../src/calc";
import { cellValueOf } from "../../src/excel/cell-text";
import { cleanText } from "../../src/excel/text/clean";
import { legacyOf } from "../../src/excel/text/legacy";
import { allocate, check, type Difference, fix, freeze, refresh, report, undo } from "../../src/jobs";
import type { Book, Cell } from "../../src/workbench/book";
import { createHost } from "../../src/workbench/host";
import { newBook } from "../../src/workbench/new-book";
import { installExcel } from "../../src/workbench/office-client";
import { editText } from "../../src/workbench/page/edit-text";
import { loadExcelize } from "../../src/workbench/xlsx/excelize-node";
import { openBook } from "../../src/workbench/xlsx/open-book";
import { readParts } from "../../src/workbench/xlsx/parts";
import { saveBook } from "../../src/workbench/xlsx/save-book";
import { packageFaults } from "../workbench/xlsx/package-faults";
import { hostileTexts } from "./hostile-texts";
import { rowsOf, sheetNamed } from "./open-sample";

const COUNT = 1_000;
const texts = hostileTexts(COUNT);

const PLAN = { year: 2025, kind: "Kết nạp", total: 500, method: "webster" } as const;
const MEASURE = { year: 2025, kind: "Kết nạp", asOf: dayOf(2025, 6, 30)! };

function open(book: Book): Book {
  installExcel(createHost(book));
  return book;
}

const idOf = (index: number): string => `U${String(index + 1).padStart(4, "0")}`;

/** An officer is called like the branch, but for names that fill a cell: a reading would pass 5 MB. */
const officerOf = (name: string): string => (name.length > 255 ? "" : name);

/** A committee of branches that are called by the texts, as are their officers, the people in them and the reasons. */
function bookOf(names: readonly string[]): Book {
  const book = newBook("Đơn vị", "Danh sách", "Chỉ tiêu");
  const fill = (sheet: number, header: string[], rows: (string | number)[][]): void => {
    book.sheets[sheet]!.cells = [header, ...rows].map((row) =>
      row.map((value): Cell | undefined => (value === "" ? undefined : { value })),
    );
  };
  fill(
    0,
    ["Mã", "Tên", "Trực thuộc", "Phụ trách", "Đảng viên"],
    [
      ["TT", "Đảng bộ", "", "", 10 * names.length],
      ...names.map((name, at) => [idOf(at), name, "TT", officerOf(name), 10]),
    ],
  );
  const admitted = dayOf(2025, 2, 3)!;
  fill(
    1,
    ["Họ và tên", "Mã đơn vị", "Ngày kết nạp"],
    names.map((name, at) => [name, idOf(at), admitted]),
  );
  fill(
    2,
    ["Năm", "Chỉ tiêu", "Mã", "Giao", "Lý do"],
    [[2025, "Kết nạp", "TT", 500, ""], ...names.map((name, at) => [2025, "Kết nạp", idOf(at), "", name])],
  );
  return book;
}

/** What the planner's own sheets hold. */
const plannersCells = ({ sheets }: Book) => structuredClone(sheets.slice(0, 3).map(({ cells }) => cells));

/** Cells anywhere that are more than a text, a number or a truth. */
const workedOut = ({ sheets }: Book): Cell[] =>
  sheets.flatMap(({ cells }) =>
    cells.flatMap((row) => row.flatMap((cell) => (cell?.formula !== undefined || cell?.error ? [cell] : []))),
  );

/** Errors have these names, and are errors again when they are sent; as a name of a unit they are none. */
const ERROR = /^#(N\/A|REF!|DIV\/0!)$/;

/** Texts that a unit can be called by. Letters of an old alphabet are read as what they show, which is tested elsewhere. */
const names = texts.filter((text) => cleanText(text) !== null && legacyOf(text) === null);
const isError = (text: string): boolean => /^#(N\/A|REF!|DIV\/0!|SPILL!)$/.test(cleanText(text)!);

describe(`${COUNT} strings of every kind`, () => {
  it("sent to cells come back equal, and no cell holds anything but its text", async () => {
    const book = open(newBook("Sheet1"));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, texts.length, 1);
      range.values = texts.map((text) => [cellValueOf(text)]);
      range.load("values,formulas,valueTypes");
      await context.sync();
      const column = texts.map((text) => [text]);
      expect(range.values).toEqual(column);
      expect(range.formulas).toEqual(column);
      expect(range.valueTypes).toEqual(texts.map((text) => [ERROR.test(text) ? "Error" : "String"]));
    });
    expect(book.sheets[0]!.cells).toEqual(
      texts.map((value) => [ERROR.test(value) ? { value, error: true } : { value }]),
    );
  });

  it("typed again as the edit line shows them are equal, in a cell of text format too", () => {
    const book = newBook("Sheet1");
    const host = createHost(book);
    const [sheet] = book.sheets;
    for (const format of [undefined, { numberFormat: "@" }]) {
      const cells = texts.map((value) => [format ? { value, format } : { value }]);
      sheet!.cells = texts.map(() => [format ? { value: "", format } : undefined]);
      cells.forEach(([cell], row) => host.userEdit(sheet!.id, row, 0, editText(cell)));
      expect(sheet!.cells).toEqual(cells);
    }
  });

  it("saved to a file and opened again are equal, in a new file and in one that is there", async () => {
    // Half a surrogate pair, and what XML cannot hold, stand in the file as _xHHHH_ (ISO/IEC 29500-1 §22.9.2.19).
    const written = open(newBook("Sheet1"));
    const textsOf = (book: Book): unknown[] => texts.map((_, row) => book.sheets[0]!.cells[row]?.[0]?.value ?? "");
    written.sheets[0]!.cells = texts.map((value) => [{ value }]);
    const file = await saveBook(null, written, loadExcelize);
    const again = open(openBook(file));
    expect(textsOf(again)).toEqual(texts);
    expect(packageFaults(readParts(file))).toEqual([]);

    const turned = texts.toReversed();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, texts.length, 1);
      range.values = turned.map((text) => [cellValueOf(text)]);
      await context.sync();
    });
    const saved = openBook(await saveBook(file, again, loadExcelize));
    expect(textsOf(saved)).toEqual(turned);
    expect(workedOut(saved).filter(({ error }) => !error)).toEqual([]);
  }, 60_000);

  it("as names of units, officers and people, and as reasons, go through every job as they are", async () => {
    const book = open(bookOf(names));
    const before = plannersCells(book);
    await allocate(PLAN);
    await refresh(MEASURE);
    const called = new Map(names.map((name, at) => [idOf(at), isError(name) ? idOf(at) : cleanText(name)]));
    called.set("TT", "Đảng bộ");
    const officers = new Map(
      names.map((name, at) => [idOf(at), isError(name) ? "" : (cleanText(officerOf(name)) ?? "")]),
    );
    officers.set("TT", "");
    const under = (table: string, header: string) =>
      new Map(rowsOf(book, table).map((row) => [row["Mã"], row[header]]));
    expect(under("PhanBo", "Đơn vị")).toEqual(called);
    expect(under("TienDo", "Đơn vị")).toEqual(called);
    expect(under("TienDo", "Phụ trách")).toEqual(officers);
    expect(workedOut(book)).toEqual([]);
    expect(plannersCells(book)).toEqual(before);

    const told: Difference[] = [];
    const preview = (difference: Difference) => void told.push(difference);
    await allocate(PLAN, { preview });
    await refresh(MEASURE, { preview });
    expect(told.map(({ changes }) => changes)).toEqual([[], []]);
  }, 60_000);

  it("are read out, frozen and compared as they are, cut short only where a meeting would not listen", async () => {
    const book = open(bookOf(names));
    await freeze(MEASURE);
    const frozen = rowsOf(book, "ChotKyNguoi").map((row) => row["Họ và tên"]);
    expect(frozen).toEqual(names.map((name) => (isError(name) ? "" : cleanText(name))));
    const register = sheetNamed(book, "Danh sách");
    for (let row = 1; row <= names.length; row++) register.cells[row]![2] = { value: dayOf(2025, 3, 3)! };
    const before = plannersCells(book);
    await report(MEASURE);
    const called = new Map(names.map((name, at) => [idOf(at), isError(name) ? idOf(at) : cleanText(name)]));
    const written = new Map(rowsOf(book, "BaoCaoDonVi").map((row) => [row["Mã"], row["Đơn vị"]]));
    expect(written).toEqual(new Map([["TT", "Đảng bộ"], ...called]));
    expect(rowsOf(book, "BaoCaoThayDoi").length).toBeGreaterThan(names.length);
    expect(workedOut(book)).toEqual([]);
    expect(plannersCells(book)).toEqual(before);

    const told: Difference[] = [];
    await report(MEASURE, { preview: (difference) => void told.push(difference) });
    expect(told[0]!.changes).toEqual([]);
  }, 60_000);

  it("as long as a cell can hold are read out in short, and no cell gets more than it can hold", async () => {
    const long = "x".repeat(32_767);
    const book = open(bookOf([long, "Chi bộ Hai"]));
    await freeze(MEASURE);
    sheetNamed(book, "Danh sách").cells[1]![2] = { value: dayOf(2025, 3, 3)! };
    await report(MEASURE);
    const lines = rowsOf(book, "BaoCao").map((row) => String(row["Nội dung báo cáo"]));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200);
    expect(lines.join(" ")).toContain("…");
    const whose = rowsOf(book, "BaoCaoThayDoi").map((row) => String(row["Do ai"]));
    expect(Math.max(...whose.map((text) => text.length))).toBeLessThan(200);
  });

  it("that are mended are given back to the letter by Hoàn tác, from the file too", async () => {
    const book = open(bookOf(texts));
    const before = plannersCells(book);
    const { issues } = await check();
    const { changes } = await fix({ issues, conventions: [] });
    const mended = changes.filter(({ sheet, what }) => sheet === "Đơn vị" && what === "value");
    expect(mended.length).toBeGreaterThan(100);
    expect(sheetNamed(book, "Đơn vị").cells).not.toEqual(before[0]);
    expect(workedOut(book).filter(({ error }) => !error)).toEqual([]);
    const file = await saveBook(null, book, loadExcelize);

    expect((await undo()).left).toEqual([]);
    expect(plannersCells(book)).toEqual(before);

    const later = open(openBook(file));
    expect((await undo()).left).toEqual([]);
    expect(plannersCells(later).map(valuesIn)).toEqual(before.map(valuesIn));
  }, 60_000);

  it("as headers of the planner's own columns in our table stay, with what stands under them", async () => {
    const book = open(bookOf(["Chi bộ Một", "Chi bộ Hai"]));
    await allocate(PLAN);
    const headers = ownHeaders();
    const { sheet, area } = tableOf(book);
    const first = area.column + area.columns;
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.name);
      const own = worksheet.getRangeByIndexes(area.row, first, area.rows, headers.length);
      own.values = Array.from({ length: area.rows }, (_, row) =>
        headers.map((_text, at) => cellValueOf(headers[(at + row) % headers.length]!)),
      );
      const whole = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns + headers.length);
      worksheet.tables.getItem("PhanBo").resize(whole);
      await context.sync();
    });
    const own = () => structuredClone(tableOf(book).sheet.cells.map((row) => row.slice(first)));
    const before = own();
    expect(before[area.row]!.map((cell) => cell?.value)).toEqual(headers);
    await allocate({ ...PLAN, total: 400 });
    expect(own()).toEqual(before);
    await undo();
    expect(own()).toEqual(before);

    const file = await saveBook(null, book, loadExcelize);
    expect(packageFaults(readParts(file))).toEqual([]);
    const again = tableOf(openBook(file));
    expect(again.columns.slice(area.columns)).toEqual(headers);
    expect(valuesIn(again.sheet.cells)[area.row]!.slice(first)).toEqual(headers);
  }, 60_000);
});

it("an error that stood in a cell is one again when it is given back", async () => {
  const book = open(bookOf(["Chi bộ Một"]));
  await allocate(PLAN);
  const { sheet, area } = tableOf(book);
  sheet.cells[area.row + 1]![area.column + 1] = { value: "#DIV/0!", error: true };
  await allocate({ ...PLAN, total: 400 });
  expect(sheet.cells[area.row + 1]![area.column + 1]).toMatchObject({ value: "Đảng bộ" });
  await undo();
  expect(sheet.cells[area.row + 1]![area.column + 1]).toMatchObject({ value: "#DIV/0!", error: true });
});

/** What cells hold, row by row to the last that is not blank. */
const valuesIn = (cells: Book["sheets"][number]["cells"]) =>
  Array.from(cells, (row) => {
    const values = Array.from(row ?? [], (cell) => cell?.value ?? "");
    return values.slice(0, values.findLastIndex((value) => value !== "") + 1);
  });

/** Excel's headers have 255 characters at the most and differ by more than their case. */
function ownHeaders(): string[] {
  const fitting = texts.filter(({ length }) => length <= 255);
  return [...new Map(fitting.map((text) => [text.toLocaleLowerCase("vi"), text])).values()];
}

/** Our table as it stands, and its sheet. */
function tableOf(book: Book) {
  const sheet = sheetNamed(book, "Phân bổ");
  return { sheet, ...sheet.tables.find(({ name }) => name === "PhanBo")! };
}
