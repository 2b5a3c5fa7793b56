import { openBook } from "../../../src/workbench/xlsx/open-book";
import { loadExcelize } from "../../../src/workbench/xlsx/excelize-node";
import { type Parts, partText, readParts, writeParts } from "../../../src/workbench/xlsx/parts";
import { addPart } from "../../../src/workbench/xlsx/relations";
import { saveBook } from "../../../src/workbench/xlsx/save-book";
import { openClient, valuesOf } from "../host/open-client";
import { packageFaults } from "./package-faults";
import { plannersFile } from "./sample-file";

/** The planner's file, its chart with a style of its own and its table with a query, as Excel writes them. */
async function fileOfExcel(): Promise<Uint8Array> {
  const parts = readParts(await plannersFile());
  const add = (part: string, path: string, type: string) =>
    addPart(parts, part, { path, type, contentType: "application/xml", text: "<x/>" });
  add("xl/charts/chart1.xml", "xl/charts/style1.xml", "chartStyle");
  add("xl/tables/table1.xml", "xl/queryTables/queryTable1.xml", "queryTable");
  return writeParts(parts);
}

/** The file after this was done to it by an add-in, and the book it then is. */
async function after(original: Uint8Array, batch: (workbook: Excel.Workbook) => void) {
  const { Excel, host } = openClient(openBook(original));
  await Excel.run(async (context) => {
    batch(context.workbook);
    await context.sync();
  });
  const saved = await saveBook(original, host.book, loadExcelize);
  return { parts: readParts(saved), book: openBook(saved) };
}

let original: Uint8Array;

beforeAll(async () => {
  original = await fileOfExcel();
}, 60_000);

const pathsLike = (parts: Parts, word: RegExp) => Object.keys(parts).filter((path) => word.test(path));

test("a deleted table is gone from the file with its query, and a formula on it says #REF!", async () => {
  const { parts, book } = await after(original, ({ worksheets, tables }) => {
    worksheets.getItem("Danh sách").getRange("F2").formulas = [["=SUM(DonVi[Giao])"]];
    tables.getItem("DonVi").delete();
  });
  expect(pathsLike(parts, /table/i)).toEqual([]);
  expect(partText(parts, "[Content_Types].xml")).not.toMatch(/table/i);
  expect(partText(parts, "xl/worksheets/sheet1.xml")).not.toContain("tablePart");
  expect(book.sheets[0]!.tables).toEqual([]);
  expect(valuesOf(book.sheets[0]!).slice(0, 4)).toEqual([
    ["", "", "", "", "", "Ghi chú"],
    ["", "", "", "", "", "=SUM(#REF!)"],
    ["", "", "", ""],
    ["", "", "", ""],
  ]);
  expect(packageFaults(parts)).toEqual(packageFaults(readParts(original)));
});

test("a table made a range again leaves its cells and the rest of the sheet", async () => {
  const before = openBook(original).sheets[0]!;
  const { parts, book } = await after(original, ({ tables }) => tables.getItem("DonVi").convertToRange());
  expect(pathsLike(parts, /table/i)).toEqual([]);
  expect(book.sheets[0]!.cells).toEqual(before.cells);
  expect(packageFaults(parts)).toEqual(packageFaults(readParts(original)));
});

test("a deleted chart is gone from the file with its style; the other things on the sheet stay", async () => {
  const { parts, book } = await after(original, ({ worksheets }) => {
    const { charts } = worksheets.getItem("Phân bổ");
    charts.getItem(openBook(original).sheets[1]!.charts[0]!.name).delete();
  });
  expect(pathsLike(parts, /chart/)).toEqual([]);
  expect(partText(parts, "[Content_Types].xml")).not.toContain("/xl/charts/");
  expect(book.sheets[1]!.charts).toEqual([]);
  expect(partText(parts, "xl/comments1.xml")).toContain("Đã duyệt");
  expect(packageFaults(parts)).toEqual([]);
});

test("a deleted name is gone from the file, and one deleted and added again is what it is now", async () => {
  const gone = await after(original, ({ names }) => names.getItem("TongSo").delete());
  expect(gone.book.names).toEqual([]);
  expect(partText(gone.parts, "xl/workbook.xml")).not.toContain("definedName");
  expect(packageFaults(gone.parts)).toEqual(packageFaults(readParts(original)));
  const again = await after(original, ({ names }) => {
    names.getItem("TongSo").delete();
    names.add("TongSo", "=1");
  });
  expect(again.book.names).toEqual([{ name: "TongSo", formula: "=1", visible: true }]);
});

test("a table and a chart deleted and made again in one go are new ones", async () => {
  const { parts, book } = await after(original, ({ worksheets, tables }) => {
    tables.getItem("DonVi").delete();
    const sheet = worksheets.getItem("Danh sách");
    sheet.getRange("A1:B2").values = [
      ["Mã", "Tên"],
      ["CB09", "Chi bộ 9"],
    ];
    sheet.tables.add("A1:B2", true).name = "DonVi";
  });
  expect(pathsLike(parts, /table/i)).toEqual(["xl/tables/table1.xml"]);
  expect(book.sheets[0]!.tables).toMatchObject([{ name: "DonVi", columns: ["Mã", "Tên"], area: { rows: 2 } }]);
  expect(packageFaults(parts)).toEqual(packageFaults(readParts(original)));
});
