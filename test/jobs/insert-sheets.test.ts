import { dayOf } from "../../src/calc";
import { HEADERS } from "../../src/excel";
import { educationOf } from "../../src/excel/text/education";
import { markOf } from "../../src/excel/text/marks";
import { unitTypeOf } from "../../src/excel/unit-types";
import { allocate, assign, check, type Difference, insertSheets, PARTS, undo } from "../../src/jobs";
import { sheetText } from "../../src/locales";
import type { Book, Cell } from "../../src/workbench/book";
import { createHost, type Host } from "../../src/workbench/host";
import { newBook } from "../../src/workbench/new-book";
import { installExcel } from "../../src/workbench/office-client";
import { loadExcelize } from "../../src/workbench/xlsx/excelize-node";
import { openBook } from "../../src/workbench/xlsx/open-book";
import { readParts } from "../../src/workbench/xlsx/parts";
import { saveBook } from "../../src/workbench/xlsx/save-book";
import { packageFaults } from "../workbench/xlsx/package-faults";
import { schemaFaults } from "../workbench/xlsx/schema-order";
import { sheetNamed, valuesOf } from "./open-sample";
import { playDate } from "./play-date";

beforeAll(playDate);
afterAll(() => jest.useRealTimers());

function opened(book: Book): { book: Book; host: Host } {
  const host = createHost(book);
  installExcel(host);
  return { book, host };
}

const namesOf = (book: Book): string[] => book.sheets.map(({ name }) => name);

/** What the lists of a column offer, by its header. */
function listOf(book: Book, sheet: string, header: string): string[] {
  const { cells, validations = [] } = sheetNamed(book, sheet);
  const column = cells[0]!.findIndex((cell) => cell?.value === header);
  const found = validations.find(({ areas: [area] }) => area!.column === column);
  return found!.formula1!.replaceAll('"', "").split(",");
}

function fill(book: Book, name: string, rows: Cell["value"][][], first = 1): void {
  const { cells } = sheetNamed(book, name);
  rows.forEach((row, at) => (cells[first + at] = row.map((value) => ({ ...cells[first + at]?.[0], value }))));
}

describe("inserting the empty sheets", () => {
  it("makes three sheets in which the reader finds every column and nobody", async () => {
    const { book, host } = opened(newBook("Sheet1"));
    const inserted = await insertSheets(PARTS);
    expect(inserted).toEqual([
      { part: "units", sheet: "Đơn vị", cell: "A2" },
      { part: "register", sheet: "Danh sách", cell: "A2" },
      { part: "targets", sheet: "Chỉ tiêu", cell: "A2" },
    ]);
    expect(namesOf(book)).toEqual(["Sheet1", "Đơn vị", "Danh sách", "Chỉ tiêu", "Nhật ký"]);
    expect(host.requests.length).toBeLessThanOrEqual(5);
    const { found, units, people, targets, issues } = await check();
    expect(found.map(({ part, sheet, cell, count }) => [part, sheet, cell, count])).toEqual([
      ["units", "Đơn vị", "A1", 0],
      ["register", "Danh sách", "A1", 0],
      ["targets", "Chỉ tiêu", "A1", 0],
    ]);
    expect([units, people, targets]).toEqual([[], [], []]);
    expect(issues.map(({ code, severity, sheet, cell }) => [code, severity, `${sheet}!${cell}`])).toEqual([
      ["exampleRow", "info", "Đơn vị!A2"],
      ["exampleRow", "info", "Danh sách!A2"],
      ["exampleRow", "info", "Chỉ tiêu!A2"],
    ]);
  });

  it("writes the headers of the three tables", async () => {
    const { book } = opened(newBook("Sheet1"));
    await insertSheets(PARTS);
    const headers = (name: string) => valuesOf(sheetNamed(book, name))[0]!.join(", ");
    expect(headers("Đơn vị")).toBe(
      "Mã, Tên, Trực thuộc, Loại hình, Đảng viên, Nguồn, Hệ số, Phụ trách, Chi ủy, Hiệu lực từ, Hiệu lực đến, Đơn vị kế thừa",
    );
    expect(headers("Danh sách")).toBe(
      "Họ và tên, Mã đơn vị, Ngày sinh, Giới tính, Dân tộc, Đoàn viên, Trình độ, Nghề nghiệp, Ngày học nhận thức, " +
        "Ngày kết nạp, Ngày chính thức, Biến động, Ngày biến động, Ghi chú",
    );
    expect(headers("Chỉ tiêu")).toBe(
      "Năm, Chỉ tiêu, Mã, Nghị quyết, Đăng ký, Tối thiểu, Tối đa, Khóa, Giao, Phấn đấu, Lý do",
    );
    expect(book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      "DonVi",
      "DanhSach",
      "ChiTieu",
      "NhatKy",
    ]);
    expect(headers("Đơn vị").split(", ")).toEqual(Object.values(HEADERS.units).map(([first]) => first));
  });

  it("offers lists of words that the reader knows, and the ids of Đơn vị wherever one is asked for", async () => {
    const { book } = opened(newBook("Sheet1"));
    await insertSheets(PARTS);
    expect(listOf(book, "Đơn vị", "Loại hình").map(unitTypeOf)).toEqual([
      "residential",
      "agency",
      "school",
      "stateEnterprise",
      "privateEnterprise",
      "armedForces",
      "other",
    ]);
    expect(listOf(book, "Danh sách", "Trình độ").map(educationOf)).toEqual([
      "below",
      "below",
      "secondary",
      "vocational",
      "college",
      "university",
      "postgraduate",
      "postgraduate",
    ]);
    expect(listOf(book, "Danh sách", "Đoàn viên").map(markOf)).toEqual([true, false]);
    expect(listOf(book, "Chỉ tiêu", "Chỉ tiêu")).toEqual(["Kết nạp", "Nhận thức", "Chính thức"]);
    const ids = "OFFSET('Đơn vị'!$A$1,1,0,MAX(1,COUNTA('Đơn vị'!$A$2:$A$5001)),1)";
    const asking = book.sheets.flatMap(({ name, validations = [] }) =>
      validations.filter(({ formula1 }) => formula1 === ids).map(({ areas: [area] }) => `${name} ${area!.column}`),
    );
    expect(asking).toEqual(["Đơn vị 2", "Đơn vị 11", "Danh sách 1", "Chỉ tiêu 2"]);
  });

  it("makes a thousand rows ready: dates, whole people, and codes that stay as they are typed", async () => {
    const { book } = opened(newBook("Sheet1"));
    await insertSheets(PARTS);
    const register = sheetNamed(book, "Danh sách");
    expect(register.frozenRows).toBe(1);
    expect([1, 1000].map((row) => register.cells[row]![9]?.format?.numberFormat)).toEqual(["dd/mm/yyyy", "dd/mm/yyyy"]);
    expect(register.cells[1001]).toBeUndefined();
    expect(register.cells[1]![1]!.format!.numberFormat).toBe("@");
    const people = sheetNamed(book, "Đơn vị").validations!.find(({ areas: [area] }) => area!.column === 4)!;
    expect(people).toMatchObject({ type: "WholeNumber", operator: "GreaterThanOrEqualTo", formula1: "0" });
    expect(people.areas).toEqual([{ row: 1, column: 4, rows: 1000, columns: 1 }]);
    expect(people.alert.message).toBe("Ghi số người nguyên, từ 0 trở lên.");
  });

  it("shows an example that is never split, measured or given a quota, even while it stands above others", async () => {
    const { book } = opened(newBook("Sheet1"));
    await insertSheets(PARTS);
    fill(
      book,
      "Đơn vị",
      [
        ["TT", "Đảng bộ xã", "", "", 60],
        ["K1", "Chi bộ Một", "TT", "Khu dân cư", 40],
        ["K2", "Chi bộ Hai", "TT", "Trường học", 20],
      ],
      2,
    );
    fill(book, "Danh sách", [["QC-01", "K1", "", "", "", "", "", "", "", dayOf(2026, 2, 3)!]], 2);
    fill(book, "Chỉ tiêu", [[2026, "Kết nạp", "TT", 3]], 2);
    const plan = await check();
    expect(plan.units.map(({ id }) => id)).toEqual(["TT", "K1", "K2"]);
    expect(plan.people.map(({ name }) => name)).toEqual(["QC-01"]);
    await allocate({ year: 2026, kind: "Kết nạp", total: 3, method: "webster" });
    await assign();
    expect(
      valuesOf(sheetNamed(book, "Chỉ tiêu"))
        .slice(1, 5)
        .map((row) => [row[2], row[8] ?? ""]),
    ).toEqual([
      ["VD01", ""],
      ["TT", ""],
      ["K1", 2],
      ["K2", 1],
    ]);
  });

  it("inserts only what is missing, and its lists name the planner's own units", async () => {
    const start = newBook("Chi bộ 2026");
    start.sheets[0]!.cells = [
      [{ value: "Danh sách chi bộ" }],
      [],
      [{ value: "TT" }, { value: "Mã chi bộ" }, { value: "Tên chi bộ" }, { value: "Số đảng viên" }],
      [{ value: 1 }, { value: "01" }, { value: "Chi bộ Một" }, { value: 12 }],
    ];
    const { book } = opened(start);
    const inserted = await insertSheets(PARTS);
    expect(inserted.map(({ sheet }) => sheet)).toEqual(["Danh sách", "Chỉ tiêu"]);
    const [ids] = sheetNamed(book, "Danh sách").validations!;
    expect(ids!.formula1).toBe("OFFSET('Chi bộ 2026'!$B$3,1,0,MAX(1,COUNTA('Chi bộ 2026'!$B$4:$B$5003)),1)");
    expect(await insertSheets(PARTS)).toEqual([]);
    expect(namesOf(book)).toEqual(["Chi bộ 2026", "Danh sách", "Chỉ tiêu", "Nhật ký"]);
  });

  it("never touches a sheet or a table of that name: the next number is taken; an empty sheet is used", async () => {
    const start = newBook("Đơn vị", "Danh sách");
    start.sheets[0]!.cells = [[{ value: "Ghi chú của tôi" }]];
    const { book } = opened(start);
    const before = JSON.stringify(book.sheets[0]!.cells);
    await insertSheets(PARTS);
    expect(namesOf(book)).toEqual(["Đơn vị", "Danh sách", "Đơn vị (2)", "Chỉ tiêu", "Nhật ký"]);
    expect(JSON.stringify(book.sheets[0]!.cells)).toBe(before);
    expect((await check()).found.map(({ sheet }) => sheet)).toEqual(["Đơn vị (2)", "Danh sách", "Chỉ tiêu"]);
  });

  it("is shown first, one new table a sheet, and nothing is written", async () => {
    const { book } = opened(newBook("Sheet1"));
    const told: Difference[] = [];
    await insertSheets(["register"], { preview: (difference) => told.push(difference) });
    expect(told[0]!.changes.map(({ sheet, what, place, after }) => [sheet, what, place, after])).toEqual([
      ["Danh sách", "table", "DanhSach", "A1:N2"],
    ]);
    expect(namesOf(book)).toEqual(["Sheet1"]);
  });
});

describe("taking the empty sheets back", () => {
  it("leaves empty sheets without formats or lists, which the next time fills", async () => {
    const { book } = opened(newBook("Sheet1"));
    await insertSheets(PARTS);
    await undo();
    const sheet = sheetNamed(book, "Đơn vị");
    expect(sheet.tables).toEqual([]);
    expect(sheet.validations).toEqual([]);
    expect(sheet.cells.flat().filter((cell) => cell && (cell.value !== "" || cell.format))).toEqual([]);
    expect((await check()).found).toEqual([]);
    await insertSheets(PARTS);
    expect(namesOf(book)).toEqual(["Sheet1", "Đơn vị", "Danh sách", "Chỉ tiêu", "Nhật ký"]);
  });

  it("leaves a sheet that the planner has begun to fill as it is", async () => {
    const { book } = opened(newBook("Sheet1"));
    await insertSheets(PARTS);
    fill(book, "Danh sách", [["QC-01", "K1"]], 2);
    const { left } = await undo();
    expect(left.map(({ sheet }) => sheet)).toEqual(["Danh sách"]);
    expect(sheetNamed(book, "Danh sách").cells[2]![0]!.value).toBe("QC-01");
    expect(sheetNamed(book, "Danh sách").validations).not.toEqual([]);
    expect((await check()).found.map(({ part }) => part)).toEqual(["register"]);
  });

  it("after a write that broke off, what the planner has typed since is read and kept", async () => {
    const { book, host } = opened(newBook("Sheet1"));
    // The looks, the fourth request, fail at their first command: values and tables stand by then.
    host.failNext({ code: "GeneralException", requests: host.requests.length + 3, actions: 0 });
    await expect(insertSheets(PARTS)).rejects.toThrow();
    expect(sheetNamed(book, "Đơn vị").tables).toHaveLength(1);
    expect((await check()).found).toEqual([]);
    fill(book, "Đơn vị", [["K1", "Chi bộ Một", "", "", 9]]);
    expect((await check()).units.map(({ id }) => id)).toEqual(["K1"]);
    expect((await insertSheets(PARTS)).map(({ sheet }) => sheet)).toEqual(["Danh sách", "Chỉ tiêu"]);
    expect((await check()).units.map(({ id }) => id)).toEqual(["K1"]);
  });
});

it("an inserted workbook is a sound file, and opens again with its lists", async () => {
  const { book } = opened(newBook("Sheet1"));
  await insertSheets(PARTS);
  const saved = await saveBook(null, book, loadExcelize);
  const parts = readParts(saved);
  expect(packageFaults(parts)).toEqual([]);
  for (const [path, bytes] of Object.entries(parts)) {
    if (/worksheets\/sheet\d+\.xml$/.test(path)) expect(schemaFaults(new TextDecoder().decode(bytes))).toEqual([]);
  }
  const again = openBook(saved);
  opened(again);
  expect((await check()).found.map(({ sheet }) => sheet)).toEqual(["Đơn vị", "Danh sách", "Chỉ tiêu"]);
  expect(sheetNamed(again, "Chỉ tiêu").validations).toHaveLength(10);
});

it("what is written into cells stays within Excel's limits", () => {
  const { t } = sheetText();
  for (const words of ["type", "gender", "yesNo", "education", "movement", "kind", "lock"]) {
    expect(t(`entry.words.${words}`).length).toBeLessThanOrEqual(255);
  }
  for (const rule of ["words", "ids", "people", "figure", "factor", "year", "day"]) {
    expect(t(`entry.rule.${rule}`).length).toBeLessThanOrEqual(225);
  }
  expect(t("entry.rule.title").length).toBeLessThanOrEqual(32);
});
