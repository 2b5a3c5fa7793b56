import { strFromU8 } from "fflate";

import type { Format } from "../../../src/workbench/book";
import { cellKey } from "../../../src/workbench/host/open-book";
import { newBook } from "../../../src/workbench/new-book";
import { loadExcelize } from "../../../src/workbench/xlsx/excelize-node";
import { openBook } from "../../../src/workbench/xlsx/open-book";
import { partText, readParts, setPartText, writeParts } from "../../../src/workbench/xlsx/parts";
import { saveBook } from "../../../src/workbench/xlsx/save-book";
import { fileWith } from "./file-with";
import { schemaFaults } from "./schema-order";
import { plannersFile } from "./sample-file";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

test("texts stay texts, whatever they look like", async () => {
  const texts = ["=1+1", "0123", "1.950", " 6 ", "a_x000A_b", "dòng 1\ndòng 2", "<&>\"'", "TRUE"];
  const book = newBook("S");
  book.sheets[0]!.cells[0] = texts.map((value) => ({ value }));
  const cells = openBook(await saveBook(null, book, loadExcelize)).sheets[0]!.cells[0]!;
  expect(cells).toEqual(texts.map((value) => ({ value })));
});

test("numbers, booleans, errors and formulas come back as they were", async () => {
  const cells = [
    { value: 0.1 + 0.2 },
    { value: -1e-7 },
    { value: 1e21 },
    { value: false },
    { value: "#N/A", error: true as const },
    { value: 3, formula: "=1+2" },
    { value: "x", formula: '="x"' },
    { value: true, formula: "=1=1" },
    { value: "#DIV/0!", error: true as const, formula: "=1/0" },
  ];
  const book = newBook("S");
  book.sheets[0]!.cells[3] = cells;
  expect(openBook(await saveBook(null, book, loadExcelize)).sheets[0]!.cells[3]).toEqual(cells);
});

test("a cleared cell is empty and keeps its looks", async () => {
  const original = await plannersFile();
  const book = openBook(original);
  const sheet = book.sheets[0]!;
  sheet.cells[1]![3] = { value: "", format: sheet.cells[1]![3]!.format };
  sheet.cells[5] = [];
  for (const key of [cellKey(1, 3), cellKey(5, 2)]) sheet.changed.values.add(key);
  const saved = await saveBook(original, book, loadExcelize);
  const xml = partText(readParts(saved), "xl/worksheets/sheet1.xml");
  expect(xml).toContain('<c r="D2" s="2"');
  expect(openBook(saved).sheets[0]!.cells[1]![3]).toEqual(sheet.cells[1]![3]);
  expect(xml).not.toContain("<f>");
});

/** Style 1: theme font colour, hatched fill, thick red bottom, quote prefix, unlocked; style 2: on a whole column. */
const styles =
  `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font>` +
  '<font><u/><sz val="14"/><color theme="4" tint="-0.25"/><name val="Calibri"/><scheme val="minor"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="darkGrid"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/></border><border><left/><right/><top/><bottom style="thick"><color rgb="FFFF0000"/></bottom></border></borders>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" quotePrefix="1" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

test("a new number format leaves theme colour, hatching, thick edge and lock as they were", async () => {
  const original = fileWith('<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>', {
    "xl/styles.xml": styles,
  });
  const book = openBook(original);
  const sheet = book.sheets[0]!;
  sheet.cells[0]![0] = { value: 1, format: { ...sheet.cells[0]![0]!.format, numberFormat: "0.0%", bold: true } };
  sheet.changed.formats.add(cellKey(0, 0));
  const after = partText(readParts(await saveBook(original, book, loadExcelize)), "xl/styles.xml");
  expect(after).toContain(
    '<font><b/><u/><sz val="14"/><color theme="4" tint="-0.25"/><name val="Calibri"/><scheme val="minor"/></font>',
  );
  expect(after).toContain(
    '<xf numFmtId="164" fontId="2" fillId="2" borderId="1" quotePrefix="1" applyProtection="1" applyNumberFormat="1" applyFont="1"><protection locked="0"/></xf>',
  );
  expect(after).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts');
});

test("a cell that is not there yet starts from its column's style", async () => {
  const original = fileWith('<cols><col min="2" max="2" width="9" style="2"/></cols><sheetData/>', {
    "xl/styles.xml": styles,
  });
  const book = openBook(original);
  const sheet = book.sheets[0]!;
  sheet.cells[0] = [undefined, { value: 0.5, format: { numberFormat: "0.00%", bold: true } }];
  sheet.changed.values.add(cellKey(0, 1));
  sheet.changed.formats.add(cellKey(0, 1));
  const saved = openBook(await saveBook(original, book, loadExcelize));
  expect(saved.sheets[0]!.cells[0]![1]!.format).toEqual({ numberFormat: "0.00%", bold: true });
});

test("300 rows of four looks make four styles", async () => {
  const looks: Format[] = [
    { bold: true },
    { numberFormat: "0.0%" },
    { fill: "#FFF2CC" },
    { border: "#BFBFBF", indent: 1 },
  ];
  const book = newBook("S");
  book.sheets[0]!.cells = Array.from({ length: 300 }, (_, row) =>
    looks.map((format) => ({ value: row, format: { ...format } })),
  );
  const saved = await saveBook(null, book, loadExcelize);
  expect(partText(readParts(saved), "xl/styles.xml")).toContain('<cellXfs count="5">');
  expect(openBook(saved).sheets[0]!.cells[299]!.map((cell) => cell!.format)).toEqual(looks);
});

test("a look taken away is gone", async () => {
  const book = newBook("S");
  book.sheets[0]!.cells[0] = [
    { value: 1, format: { bold: true, fill: "#FFF2CC", border: "#BFBFBF", horizontal: "Center" } },
  ];
  const original = await saveBook(null, book, loadExcelize);
  const again = openBook(original);
  again.sheets[0]!.cells[0] = [{ value: 1 }];
  again.sheets[0]!.changed.formats.add(cellKey(0, 0));
  expect(openBook(await saveBook(original, again, loadExcelize)).sheets[0]!.cells[0]).toEqual([{ value: 1 }]);
});

test("a table of the file that grows keeps its column formulas, ids and filters", async () => {
  const parts = readParts(await plannersFile());
  const table = "xl/tables/table1.xml";
  setPartText(
    parts,
    table,
    partText(parts, table)
      .replace(
        /<tableColumn id="4" name="Giao"><\/tableColumn>/,
        '<tableColumn id="7" name="Giao"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn>',
      )
      .replace(
        /<autoFilter ref="A1:D4"><\/autoFilter>/,
        '<autoFilter ref="A1:D4"><filterColumn colId="0"><filters><filter val="CB01"/></filters></filterColumn></autoFilter>',
      ),
  );
  const original = writeParts(parts);
  const book = openBook(original);
  const sheet = book.sheets[0]!;
  sheet.cells[0]![4] = { value: "Lý do" };
  sheet.changed.values.add(cellKey(0, 4));
  Object.assign(sheet.tables[0]!, {
    area: { row: 0, column: 0, rows: 5, columns: 5 },
    columns: ["Mã", "Tên", "Đảng viên", "Giao", "Lý do"],
    changed: true,
  });
  const after = partText(readParts(await saveBook(original, book, loadExcelize)), table);
  expect(after).toContain('ref="A1:E5"');
  expect(after).toContain(
    '<autoFilter ref="A1:E5"><filterColumn colId="0"><filters><filter val="CB01"/></filters></filterColumn></autoFilter>',
  );
  expect(after).toContain('<tableColumns count="5">');
  expect(after).toContain(
    '<tableColumn id="7" name="Giao"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn><tableColumn id="8" name="Lý do"/>',
  );
});

test("a planner's own chart whose cells move keeps its styling", async () => {
  const original = await plannersFile();
  const book = openBook(original);
  const chart = book.sheets[1]!.charts[0]!;
  expect([chart.kind, chart.title, chart.series[0]!.values.rows]).toEqual(["ColumnClustered", "Biểu đồ của huyện", 2]);
  chart.series[0]!.values = { ...chart.series[0]!.values, rows: 4 };
  chart.title = "Quý I đến IV";
  chart.changed = true;
  const saved = await saveBook(original, book, loadExcelize);
  const axisLine = '<schemeClr val="tx1"><a:lumMod val="15000"/><a:lumOff val="85000"/></a:schemeClr>'.replace(
    "<",
    "<a:",
  );
  const titleColor = '<a:solidFill><a:srgbClr val="595959"/></a:solidFill></a:rPr><a:t>Quý I đến IV</a:t>';
  const after = strFromU8(readParts(saved)["xl/charts/chart1.xml"]!);
  expect(after).toContain("<c:f>'Phân bổ'!$B$4:$B$7</c:f>");
  expect(after).toContain(axisLine);
  expect(after).toContain(titleColor);
  expect(schemaFaults(after)).toEqual([]);
  expect(openBook(saved).sheets[1]!.charts[0]).toMatchObject({
    title: "Quý I đến IV",
    position: chart.position,
    name: chart.name,
  });
});

test("a deleted chart takes its part with it, the other things on the drawing stay", async () => {
  const original = await plannersFile();
  const book = openBook(original);
  book.sheets[1]!.charts = [];
  book.sheets[1]!.changed.removedCharts = ["gone"];
  const parts = readParts(await saveBook(original, book, loadExcelize));
  expect(Object.keys(parts).filter((path) => path.startsWith("xl/charts"))).toEqual([]);
  expect(partText(parts, "[Content_Types].xml")).not.toContain("chart1.xml");
  expect(partText(parts, "xl/comments1.xml")).toContain("Đã duyệt");
});

test("merges, hidden rows, sizes, names and visibility that changed are written, in a sheet of the file", async () => {
  const original = await plannersFile();
  const book = openBook(original);
  const [register, allocation] = book.sheets;
  allocation!.merges = [{ row: 0, column: 0, rows: 2, columns: 2 }];
  allocation!.hiddenRows = [4];
  allocation!.hiddenColumns = [];
  allocation!.columnWidths[1] = 75;
  allocation!.changed.columnWidths.add(1);
  delete allocation!.rowHeights[2];
  allocation!.changed.rowHeights.add(2);
  register!.visibility = "VeryHidden";
  book.active = 1;
  book.names = [{ name: "Nam", formula: "=2025", visible: true, changed: true }];
  const after = openBook(await saveBook(original, book, loadExcelize));
  expect(after.sheets[1]).toMatchObject({ merges: allocation!.merges, hiddenRows: [4], hiddenColumns: [] });
  expect([after.sheets[1]!.columnWidths[1], after.sheets[1]!.rowHeights[2]]).toEqual([75, undefined]);
  expect([after.sheets[0]!.visibility, after.active]).toEqual(["VeryHidden", 1]);
  expect(after.names).toEqual([{ name: "Nam", formula: "=2025", visible: true }]);
});
