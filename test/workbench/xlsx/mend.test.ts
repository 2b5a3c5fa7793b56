import { strFromU8 } from "fflate";

import type { Book, Cell, Chart } from "../../../src/workbench/book";
import { chartKinds } from "../../../src/workbench/host/chart-kinds";
import { cellKey } from "../../../src/workbench/host/open-book";
import { newBook } from "../../../src/workbench/new-book";
import { chartXml } from "../../../src/workbench/xlsx/chart-xml";
import { loadExcelize } from "../../../src/workbench/xlsx/excelize-node";
import { openFrame } from "../../../src/workbench/xlsx/frame";
import {
  dropCalculationChain,
  mendChartOrder,
  mendCachedValues,
  mendDimension,
} from "../../../src/workbench/xlsx/mend";
import { openBook } from "../../../src/workbench/xlsx/open-book";
import { partText, readParts } from "../../../src/workbench/xlsx/parts";
import { edit } from "../../../src/workbench/xlsx/relations";
import { saveBook } from "../../../src/workbench/xlsx/save-book";
import { attribute, child } from "../../../src/workbench/xlsx/xml";
import { fileWith, fileWithRows } from "./file-with";
import { schemaFaults } from "./schema-order";

const sheetPart = "xl/worksheets/sheet1.xml";

/** What the writer alone makes of a workbook. */
async function written(
  steps: (file: ReturnType<Awaited<ReturnType<typeof loadExcelize>>["NewFile"]>) => { error?: string | null }[],
) {
  const file = (await loadExcelize()).NewFile();
  for (const { error } of steps(file)) expect(error).toBeNull();
  return readParts(file.WriteToBuffer().buffer as Uint8Array);
}

test("a chain of calculations that names a formula no longer there is taken out with its links", () => {
  const parts = readParts(
    fileWith(
      "<sheetData/>",
      {
        "xl/calcChain.xml":
          '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
      },
      { calcChain: "calcChain.xml" },
    ),
  );
  expect(partText(parts, "xl/_rels/workbook.xml.rels")).toContain("calcChain");
  dropCalculationChain(parts, "xl/workbook.xml");
  expect(parts["xl/calcChain.xml"]).toBeUndefined();
  expect(partText(parts, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
});

test("a formula over a number gets its own value, an error its type", async () => {
  const parts = await written((file) => [
    file.SetCellValue("Sheet1", "A1", 5),
    file.SetCellFormula("Sheet1", "A1", "1+1"),
    file.SetSheetRow("Sheet1", "B1", ["#N/A", 7]),
  ]);
  const { rows } = openFrame(partText(parts, sheetPart));
  // the writer leaves the old number, as text
  expect(rows).toContain('<c r="A1" t="str"><f>1+1</f><v>5</v></c>');
  const cells = new Map<string, Cell>([
    ["A1", { value: 2, formula: "=1+1" }],
    ["B1", { value: "#N/A", error: true }],
  ]);
  const mended = mendCachedValues(rows, cells);
  expect(mended).toContain('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><v>7</v></c>');
});

test("the area in use is the area that holds cells", async () => {
  const parts = await written((file) => [file.SetCellValue("Sheet1", "C9", 1)]);
  const { document } = openFrame(partText(parts, sheetPart));
  const dimension = () => attribute(child(document.documentElement, "dimension"), "ref");
  expect(dimension()).toBe("A1");
  const [sheet] = newBook("Sheet1").sheets;
  sheet!.cells[1] = [undefined, { value: "a" }];
  sheet!.cells[8] = [undefined, undefined, { value: 1 }];
  mendDimension(document.documentElement!, sheet!);
  expect(dimension()).toBe("B2:C9");
});

test("a solid bar between 0 and 100 % keeps its ends, which the writer loses", async () => {
  const parts = await written((file) => [
    file.SetConditionalFormat("Sheet1", "A1:A9", [
      {
        Type: "data_bar",
        Criteria: "=",
        MinType: "num",
        MaxType: "num",
        MinValue: "0",
        MaxValue: "1",
        BarColor: "#63BE7B",
        BarSolid: true,
      },
    ]),
  ]);
  expect(partText(parts, sheetPart)).toContain("autoMax");
  const book = newBook("Sheet1");
  book.sheets[0]!.dataBars = [
    { area: { row: 0, column: 0, rows: 9, columns: 1 }, color: "#63BE7B", minimum: 0, maximum: 1, changed: true },
  ];
  const saved = partText(readParts(await saveBook(null, book, loadExcelize)), sheetPart);
  expect(saved).not.toContain("auto");
  expect(saved).toContain(
    '<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f>',
  );
});

describe("a chart stands in the schema's order", () => {
  const area = (column: number) => ({ sheet: "Sheet1", row: 0, column, rows: 2, columns: 1 });
  const chart = (kind: Chart["kind"]): Chart => ({
    id: "1",
    name: "Chart",
    kind,
    title: "Tiến độ",
    position: { row: 0, column: 0, rows: 9, columns: 9 },
    series: [
      { nameCell: null, name: "Đã kết nạp", values: area(1), categories: area(0), dataLabels: true, color: "#C00000" },
    ],
    legend: "Right",
    category: { title: "Chi bộ", reversed: true, tickLabelSpacing: 2 },
    value: { title: "Người", minimum: 0, maximum: 9, gridlines: true, numberFormat: "0" },
  });
  const book: Book = newBook("Sheet1");

  test.each(chartKinds)("%s", (kind) => {
    expect(schemaFaults(chartXml(chart(kind), book))).toEqual([]);
  });

  test("the writer's own charts do not, of any kind, until they are mended", async () => {
    const excelize = await loadExcelize();
    const { Bar, Col, Line, Pie, Doughnut, Area, Radar, Scatter, Bubble } = excelize;
    const kinds = [Bar, Col, Line, Pie, Doughnut, Area, Radar, Scatter, Bubble];
    const Series = [{ Categories: "Sheet1!$A$1:$A$2", Values: "Sheet1!$B$1:$B$2" }];
    const parts = await written((file) =>
      kinds.map((Type) => file.AddChart("Sheet1", "A1", { Type, Series, PlotArea: { ShowVal: true } })),
    );
    const charts = kinds.map((_, index) => `xl/charts/chart${String(index + 1)}.xml`);
    const sound = () => charts.filter((path) => schemaFaults(partText(parts, path)).length === 0);
    expect(sound()).toEqual([]);
    for (const path of charts) edit(parts, path, (document) => mendChartOrder(document.documentElement));
    expect(sound()).toEqual(charts);
  });
});

test("the formulas that lean on an overwritten one get their own", async () => {
  const original = fileWithRows(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
  );
  const book = openBook(original);
  book.sheets[0]!.cells[0]![1] = { value: 10 };
  book.sheets[0]!.changed.values.add(cellKey(0, 1));
  const bytes = await saveBook(original, book, loadExcelize);
  expect(openBook(bytes).sheets[0]!.cells.map((row) => row[1])).toEqual([
    { value: 10 },
    { value: 4, formula: "=A2*2" },
    { value: 6, formula: "=A3*2" },
  ]);
  expect(strFromU8(readParts(bytes)["xl/workbook.xml"]!)).toContain('fullCalcOnLoad="1"');
});
