import { strFromU8 } from "fflate";

import type { Book, Chart, Format, Sheet } from "../../../src/workbench/book";
import { cellKey } from "../../../src/workbench/host/open-book";
import { freshId, newBook, newSheet } from "../../../src/workbench/new-book";
import { loadExcelize } from "../../../src/workbench/xlsx/excelize-node";
import { openBook } from "../../../src/workbench/xlsx/open-book";
import { readParts } from "../../../src/workbench/xlsx/parts";
import { saveBook } from "../../../src/workbench/xlsx/save-book";
import { packageFaults } from "./package-faults";
import { plannersFile } from "./sample-file";

let original: Uint8Array;

beforeAll(async () => {
  original = await plannersFile();
}, 60_000);

const save = (from: Uint8Array | null, book: Book): Promise<Uint8Array> => saveBook(from, book, loadExcelize);

function put(sheet: Sheet, row: number, column: number, value: string | number | boolean, format?: Format): void {
  (sheet.cells[row] ??= [])[column] = { value, ...(format ? { format } : {}) };
  sheet.changed.values.add(cellKey(row, column));
  if (format) sheet.changed.formats.add(cellKey(row, column));
}

const percent: Format = { numberFormat: "0.0%", horizontal: "Right" };

function attainmentChart(rows: number): Chart {
  const column = (index: number) => ({ sheet: "Tiến độ", row: 1, column: index, rows, columns: 1 });
  return {
    id: "new-chart",
    name: "TienDoTheoChiBo",
    kind: "BarClustered",
    title: "Tiến độ kết nạp theo chi bộ",
    position: { row: 1, column: 6, rows: 15, columns: 6 },
    series: [
      {
        nameCell: { sheet: "Tiến độ", row: 0, column: 1, rows: 1, columns: 1 },
        name: "Chỉ tiêu",
        values: column(1),
        categories: column(0),
        color: "#A6A6A6",
        gapWidth: 60,
      },
      {
        nameCell: null,
        name: "Đã kết nạp",
        values: column(2),
        categories: column(0),
        color: "#C00000",
        dataLabels: true,
      },
    ],
    legend: "Bottom",
    category: { title: "", reversed: true, tickLabelSpacing: 1 },
    value: { title: "Người", numberFormat: "0", minimum: 0, gridlines: true },
    changed: true,
  };
}

/** What the add-in does to a planner's book: fills Giao, adds a sheet with a table, a chart and a data bar. */
function work(book: Book): void {
  const register = book.sheets[0]!;
  [2, 3, 4].forEach((quota, index) => put(register, index + 1, 3, quota));
  const sheet = newSheet("Tiến độ", freshId(book));
  sheet.changed.added = true;
  const header: Format = { bold: true, fill: "#DDEBF7", wrap: true };
  ["Chi bộ", "Chỉ tiêu", "Đã kết nạp", "Đạt"].forEach((text, column) => put(sheet, 0, column, text, header));
  [
    ["Cơ quan", 2, 2, 1],
    ["Trường học", 3, 1, 1 / 3],
    ["=Quân sự", 4, 0, 0],
  ].forEach((row, index) =>
    row.forEach((value, column) => put(sheet, index + 1, column, value, column === 3 ? percent : undefined)),
  );
  sheet.columnWidths = { 0: 150 };
  sheet.frozenRows = 1;
  sheet.tabColor = "#C00000";
  sheet.showGridlines = false;
  sheet.page = {
    orientation: "Landscape",
    paper: "A4",
    fitToWide: 1,
    printAreas: [{ row: 0, column: 0, rows: 20, columns: 12 }],
    titleRows: [0, 0],
  };
  sheet.tables.push({
    id: freshId(book),
    name: "TienDo",
    area: { row: 0, column: 0, rows: 4, columns: 4 },
    columns: ["Chi bộ", "Chỉ tiêu", "Đã kết nạp", "Đạt"],
    showTotals: false,
    style: "TableStyleLight9",
    showFilterButton: true,
  });
  sheet.dataBars.push({
    area: { row: 1, column: 3, rows: 3, columns: 1 },
    color: "#63BE7B",
    minimum: 0,
    maximum: 1,
    changed: true,
  });
  sheet.charts.push(attainmentChart(3));
  book.sheets.push(sheet);
}

async function worked(): Promise<Uint8Array> {
  const book = openBook(original);
  work(book);
  return save(original, book);
}

test("a planner's file keeps what was in it when the add-in adds a sheet and fills a column", async () => {
  const before = openBook(original);
  const after = openBook(await worked());
  const [register, allocation] = after.sheets;
  expect(after.sheets.map(({ name }) => name)).toEqual(["Danh sách", "Phân bổ", "Tiến độ"]);
  expect(register!.cells.slice(1, 4).map((row) => row[3]!.value)).toEqual([2, 3, 4]);
  // the quota column keeps its percent format and thick red edge, the header its looks, the sum its formula
  expect(register!.cells[1]![3]!.format).toEqual(before.sheets[0]!.cells[1]![3]!.format);
  expect(register!.cells[0]).toEqual(before.sheets[0]!.cells[0]);
  expect(register!.cells[5]![2]!.formula).toBe("=SUM(C2:C4)");
  expect(register!.tables.map(({ name, area }) => [name, area.rows])).toEqual([["DonVi", 4]]);
  expect({ ...allocation!, changed: null }).toEqual({ ...before.sheets[1]!, changed: null });
  expect(after.names).toEqual(before.names);
});

test("parts the add-in had no business with keep their bytes", async () => {
  const before = readParts(original);
  const after = readParts(await worked());
  const changed = Object.keys(before).filter(
    (path) => Buffer.compare(before[path]!, after[path] ?? new Uint8Array()) !== 0,
  );
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
});

test("what the add-in writes reads back the same", async () => {
  const book = openBook(original);
  work(book);
  const sheet = book.sheets[2]!;
  const after = openBook(await save(original, book)).sheets[2]!;
  expect(after.cells.map((row) => row.map((cell) => cell!.value))).toEqual(
    sheet.cells.map((row) => row.map((cell) => cell!.value)),
  );
  expect(after.cells[1]![3]!.format).toEqual(percent);
  expect(after.cells[0]![0]!.format).toEqual({ bold: true, fill: "#DDEBF7", wrap: true });
  expect(after.columnWidths[0]).toBe(150);
  expect([after.frozenRows, after.frozenColumns, after.tabColor, after.showGridlines]).toEqual([
    1,
    0,
    "#C00000",
    false,
  ]);
  expect(after.page).toEqual(sheet.page);
  expect(after.tables[0]).toEqual({ ...sheet.tables[0], id: after.tables[0]!.id });
  expect(after.dataBars).toEqual([
    { area: { row: 1, column: 3, rows: 3, columns: 1 }, color: "#63BE7B", minimum: 0, maximum: 1 },
  ]);
  const { id, changed, ...chart } = attainmentChart(3);
  expect(after.charts[0]).toMatchObject({
    ...chart,
    series: [{ ...chart.series[0] }, { ...chart.series[1], gapWidth: 60 }],
  });
  expect([id, changed]).toEqual(["new-chart", true]);
});

test("a strict reader finds nothing wrong with the file", async () => {
  expect(packageFaults(readParts(await worked()))).toEqual(
    // the planner's own chart, written by another hand, is not ours to touch
    packageFaults(readParts(original)).filter((fault) => fault.startsWith("xl/charts/chart1.xml")),
  );
});

test("the same book saved twice gives the same bytes", async () => {
  expect(Buffer.compare(await worked(), await worked())).toBe(0);
});

test("a second run changes values, table, chart and data bar in place and adds no part", async () => {
  const first = await worked();
  const book = openBook(first);
  const sheet = book.sheets[2]!;
  put(sheet, 4, 0, "Biên phòng");
  put(sheet, 4, 1, 1);
  put(sheet, 4, 2, 1);
  put(sheet, 4, 3, 1, percent);
  Object.assign(sheet.tables[0]!, { area: { row: 0, column: 0, rows: 5, columns: 4 }, changed: true });
  const chart = sheet.charts[0]!;
  chart.series.forEach((series) => {
    series.values = { ...series.values, rows: 4 };
    series.categories = { ...series.categories!, rows: 4 };
  });
  Object.assign(chart, {
    title: "Tiến độ đến 30/06/2025",
    position: { row: 1, column: 6, rows: 20, columns: 6 },
    changed: true,
  });
  sheet.dataBars = [
    { area: { row: 1, column: 3, rows: 4, columns: 1 }, color: "#63BE7B", minimum: 0, maximum: 1, changed: true },
  ];
  const second = await save(first, book);

  expect(Object.keys(readParts(second)).sort()).toEqual(Object.keys(readParts(first)).sort());
  const after = openBook(second).sheets[2]!;
  expect(after.tables.map(({ area }) => area.rows)).toEqual([5]);
  expect(
    after.charts.map(({ title, position, series }) => [title, position.rows, series.map(({ values }) => values.rows)]),
  ).toEqual([["Tiến độ đến 30/06/2025", 20, [4, 4]]]);
  expect(after.charts[0]!.series.map(({ color }) => color)).toEqual(["#A6A6A6", "#C00000"]);
  expect(after.dataBars).toEqual([
    { area: { row: 1, column: 3, rows: 4, columns: 1 }, color: "#63BE7B", minimum: 0, maximum: 1 },
  ]);
  const written = strFromU8(readParts(second)["xl/worksheets/sheet3.xml"]!);
  expect(written.match(/<\/(x14:)?dataBar>/g)).toEqual(["</dataBar>", "</x14:dataBar>"]);
  expect(packageFaults(readParts(second))).toEqual(packageFaults(readParts(first)));
});

test("a chart's cache holds what its cells hold now", async () => {
  const parts = readParts(await worked());
  const chart = strFromU8(parts["xl/charts/chart2.xml"]!);
  expect(chart).toContain(
    `<c:f>'Tiến độ'!$C$2:$C$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/>`,
  );
  expect(chart).toContain(
    `<c:pt idx="0"><c:v>2</c:v></c:pt><c:pt idx="1"><c:v>1</c:v></c:pt><c:pt idx="2"><c:v>0</c:v></c:pt>`,
  );
});

test("a new workbook is written without author or date, one sheet per sheet of the book", async () => {
  const book = newBook("Đơn vị", "Danh sách");
  put(book.sheets[0]!, 0, 0, "Mã", { bold: true });
  put(book.sheets[1]!, 2, 1, 45_838, { numberFormat: "dd/mm/yyyy" });
  const bytes = await save(null, book);
  const after = openBook(bytes);
  expect(after.sheets.map(({ name, cells }) => [name, cells.flat().filter(Boolean)])).toEqual([
    ["Đơn vị", [{ value: "Mã", format: { bold: true } }]],
    ["Danh sách", [{ value: 45_838, format: { numberFormat: "dd/mm/yyyy" } }]],
  ]);
  expect(Object.keys(readParts(bytes)).filter((path) => path.startsWith("docProps"))).toEqual([]);
  expect(packageFaults(readParts(bytes))).toEqual([]);
});

test("a sheet of the file that is gone from the book is refused, not dropped", async () => {
  const book = openBook(original);
  book.sheets.shift();
  await expect(save(original, book)).rejects.toThrow("deleted or moved");
});
