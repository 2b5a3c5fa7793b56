import type { Book, Chart, ChartSeries, ColorScale, PageLayout, Sheet } from "../../../src/workbench/book";
import { newBook } from "../../../src/workbench/new-book";
import { loadExcelize } from "../../../src/workbench/xlsx/excelize-node";
import { openBook } from "../../../src/workbench/xlsx/open-book";
import { partText, readParts } from "../../../src/workbench/xlsx/parts";
import { saveBook } from "../../../src/workbench/xlsx/save-book";
import { readChart } from "../../../src/workbench/xlsx/charts";
import { parseXml } from "../../../src/workbench/xlsx/xml";
import { fileWith } from "./file-with";
import { packageFaults } from "./package-faults";

const sheetPart = "xl/worksheets/sheet1.xml";

/** Báo cáo!A1:D4: unit, target, actual, pace. */
function reportBook(): Book {
  const book = newBook("Báo cáo");
  book.sheets[0]!.cells = [
    ["Chi bộ", "Chỉ tiêu", "Đã kết nạp", "Tiến độ"],
    ["Khu 1", 4, 2, 3],
    ["Khu 2", 2, 1, 1.5],
    ["Khu 3", 1, 0, 0.75],
  ].map((row) => row.map((value) => ({ value })));
  return book;
}

const area = (row: number, column: number, rows: number) => ({ sheet: "Báo cáo", row, column, rows, columns: 1 });

const series = (column: number, look: Partial<ChartSeries>): ChartSeries => ({
  nameCell: area(0, column, 1),
  name: ["", "Chỉ tiêu", "Đã kết nạp", "Tiến độ"][column]!,
  values: area(1, column, 3),
  categories: area(1, 0, 3),
  ...look,
});

const chart = (kind: Chart["kind"], looks: Partial<ChartSeries>[]): Chart => ({
  id: "new",
  name: "Kết quả",
  kind,
  title: "Kết quả kết nạp",
  position: { row: 5, column: 0, rows: 15, columns: 8 },
  series: looks.map((look, place) => series(place + 1, look)),
  legend: "Bottom",
  category: { title: "Chi bộ", labelAngle: 45, gridlines: false },
  value: { title: "đảng viên", maximum: 5, gridlines: false, hidden: true },
  changed: true,
});

const bars = { gapWidth: 40, overlap: 100 };
const target = { ...bars, noFill: true, outline: "#1F4E79", lineWeight: 1.5, lineStyle: "Dash" } as const;
const actual = { ...bars, color: "#C00000", dataLabels: true, labelFormat: "0;;", labelPosition: "InsideEnd" } as const;
const plainLabels = { color: "#1F4E79", dataLabels: true, gapWidth: 60 } as const;

const line = {
  color: "#404040",
  lineWeight: 1,
  lineStyle: "RoundDot",
  marker: "Dash",
  markerSize: 9,
  markerFill: "#111111",
  markerLine: "#222222",
} as const;

const charts: [string, Chart][] = [
  [
    "columns over each other and a line of points",
    chart("ColumnClustered", [target, actual, { ...line, kind: "LineMarkers" }]),
  ],
  [
    "a line without points over stacked columns",
    chart("ColumnStacked", [
      plainLabels,
      plainLabels,
      { color: "#404040", lineWeight: 2, marker: "None", kind: "Line" },
    ]),
  ],
  [
    "lying bars apart",
    chart("BarClustered", [
      { ...target, overlap: -20 },
      { ...actual, overlap: -20 },
    ]),
  ],
  ["stacked bars", chart("BarStacked", [plainLabels, { ...plainLabels, lineStyle: "None" }])],
  ["parts of a whole", chart("BarStacked100", [plainLabels, plainLabels])],
  [
    "lines with points and without a line",
    chart("LineMarkers", [line, { marker: "X", color: "#C00000", lineWeight: 1 }]),
  ],
];

async function savedAndOpened(book: Book, from: Uint8Array | null = null) {
  const bytes = await saveBook(from, book, loadExcelize);
  expect(packageFaults(readParts(bytes))).toEqual([]);
  return { bytes, sheet: openBook(bytes).sheets[0]! };
}

function withChart(one: Chart): Book {
  const book = reportBook();
  book.sheets[0]!.charts = [structuredClone(one)];
  return book;
}

const bare = ({ id, changed, ...rest }: Chart): Omit<Chart, "id" | "changed"> => rest;

test.each(charts)("%s are the same when saved and opened", async (_, one) => {
  const { sheet } = await savedAndOpened(withChart(one));
  expect(bare(sheet.charts[0]!)).toEqual(bare(one));
});

test.each(charts)("%s are changed in place in a file", async (_, one) => {
  const { bytes } = await savedAndOpened(
    withChart({
      ...one,
      series: one.series.map((plain, at) => series(at + 1, plain.kind ? { kind: plain.kind } : {})),
    }),
  );
  const book = openBook(bytes);
  const [standing] = book.sheets[0]!.charts;
  Object.assign(standing!, { ...structuredClone(one), id: standing!.id });
  const { sheet } = await savedAndOpened(book, bytes);
  expect(bare(sheet.charts[0]!)).toEqual(bare(one));
});

test("a column that becomes a line leaves its group for one on the same axes", async () => {
  const { bytes } = await savedAndOpened(withChart(chart("ColumnClustered", [{}, {}, {}])));
  const book = openBook(bytes);
  const [standing] = book.sheets[0]!.charts;
  standing!.series[1]!.kind = "Line";
  standing!.changed = true;
  const after = await savedAndOpened(book, bytes);
  const written = partText(readParts(after.bytes), "xl/charts/chart1.xml");
  expect(written.match(/<c:(bar|line)Chart>|<c:idx val="\d"\/>|<c:axId val="\d+"\/>(?=<c:axId)/g)).toEqual([
    "<c:barChart>",
    '<c:idx val="0"/>',
    '<c:idx val="2"/>',
    '<c:axId val="111111111"/>',
    "<c:lineChart>",
    '<c:idx val="1"/>',
    '<c:axId val="111111111"/>',
  ]);
  expect(after.sheet.charts[0]!.series.map(({ name, kind }) => [name, kind])).toEqual([
    ["Chỉ tiêu", undefined],
    ["Đã kết nạp", "Line"],
    ["Tiến độ", undefined],
  ]);
});

test("lines on axes of their own are a kind of their own, and kept", async () => {
  const { bytes } = await savedAndOpened(withChart(chart("ColumnClustered", [{}, { kind: "Line" }])));
  const parts = readParts(bytes);
  const secondary = partText(parts, "xl/charts/chart1.xml").replace(
    /(<c:lineChart>.*?)<c:axId val="111111111"\/><c:axId val="222222222"\/>/,
    '$1<c:axId val="333333333"/><c:axId val="444444444"/>',
  );
  const read = (xml: string) =>
    readChart(parseXml(xml).documentElement!, "1", "", { row: 0, column: 0, rows: 1, columns: 1 });
  expect(read(secondary).kind).toBe("Other");
  expect(read(partText(parts, "xl/charts/chart1.xml")).kind).toBe("ColumnClustered");
});

const scales: ColorScale[] = [
  {
    area: { row: 1, column: 1, rows: 3, columns: 2 },
    points: [
      { type: "LowestValue", color: "#FFFFFF" },
      { type: "HighestValue", color: "#63BE7B" },
    ],
    changed: true,
  },
  {
    area: { row: 1, column: 3, rows: 3, columns: 1 },
    points: [
      { type: "Number", value: 0.5, color: "#F8696B" },
      { type: "Percentile", value: 50, color: "#FFEB84" },
      { type: "Percent", value: 90, color: "#63BE7B" },
    ],
    changed: true,
  },
];

const unmarked = (all: ColorScale[] | undefined) => all?.map(({ area, points }) => ({ area, points }));

test("colour scales are the same when saved and opened, stay when others change, and go when cleared", async () => {
  const book = reportBook();
  const bar = { area: scales[0]!.area, color: "#63BE7B", minimum: 0, maximum: 1, changed: true } as const;
  Object.assign(book.sheets[0]!, { colorScales: structuredClone(scales), dataBars: [bar] } satisfies Partial<Sheet>);
  const first = await savedAndOpened(book);
  expect(first.sheet.colorScales).toEqual(unmarked(scales));
  const priorities = (bytes: Uint8Array) => partText(readParts(bytes), sheetPart).match(/priority="\d"/g);
  expect(priorities(first.bytes)).toEqual(['priority="1"', 'priority="2"', 'priority="3"']);

  const next = openBook(first.bytes);
  next.sheets[0]!.colorScales!.shift();
  next.sheets[0]!.changed.colorScalesCleared = true;
  const second = await savedAndOpened(next, first.bytes);
  expect(second.sheet.colorScales).toEqual(unmarked(scales.slice(1)));
  expect(second.sheet.dataBars).toHaveLength(1);
  expect(priorities(second.bytes)).toEqual(['priority="1"', 'priority="3"']);
});

test("a scale whose point is a formula, or whose cells are in two places, stays in the file alone", async () => {
  const rule = (sqref: string, low: string) =>
    `<conditionalFormatting sqref="${sqref}"><cfRule type="colorScale" priority="1"><colorScale>${low}<cfvo type="max"/>` +
    '<color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>';
  const foreign = rule("A1:A3", '<cfvo type="formula" val="$Z$1"/>') + rule("A1:A3 C1:C3", '<cfvo type="min"/>');
  const original = fileWith(`<sheetData/>${foreign}`);
  const book = openBook(original);
  expect(book.sheets[0]!.colorScales).toBeUndefined();
  book.sheets[0]!.colorScales = structuredClone(scales.slice(0, 1));
  const { bytes } = await savedAndOpened(book, original);
  expect(partText(readParts(bytes), sheetPart).match(/<colorScale>/g)).toHaveLength(3);
});

const page: PageLayout = {
  orientation: "Portrait",
  paper: "A4",
  fitToWide: 1,
  fitToTall: 3,
  margins: { left: 36, right: 28.35, top: 40, bottom: 0, footer: 18 },
  centeredAcross: true,
  printGridlines: true,
  header: { left: "Đảng ủy xã <Tân Lập>" },
  footer: { left: "2025 && 2026", center: "Trang &P/&N", right: "Dòng 1\nDòng 2" },
  rowBreaks: [20, 40],
  columnBreaks: [7],
  changed: true,
};

test("the page's layout is the same when saved and opened, in the schema's order", async () => {
  const book = reportBook();
  book.sheets[0]!.page = structuredClone(page);
  const { bytes, sheet } = await savedAndOpened(book);
  expect({ ...sheet.page, changed: true }).toEqual(page);
  const xml = partText(readParts(bytes), sheetPart);
  expect(xml).toContain('<brk id="20" max="16383" man="1"/><brk id="40" max="16383" man="1"/>');
  expect(xml).toContain('<brk id="7" max="1048575" man="1"/>');
  expect(xml).toContain(
    "<oddFooter>&amp;L2025 &amp;&amp; 2026&amp;CTrang &amp;P/&amp;N&amp;RDòng 1\nDòng 2</oddFooter>",
  );
});

test("what a file says of its pages is read, and goes when it is taken back", async () => {
  const original = fileWith(
    '<sheetData/><printOptions horizontalCentered="1" headings="1"/>' +
      '<pageMargins left="1" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      "<headerFooter><oddFooter>Trang &amp;P</oddFooter><firstFooter>x</firstFooter></headerFooter>" +
      '<rowBreaks count="2" manualBreakCount="1"><brk id="9" max="16383" man="1"/><brk id="30" max="16383"/></rowBreaks>',
  );
  const book = openBook(original);
  expect(book.sheets[0]!.page).toEqual({
    margins: { left: 72 },
    centeredAcross: true,
    footer: { center: "Trang &P" },
    rowBreaks: [9],
  });
  book.sheets[0]!.page = { changed: true };
  const { bytes, sheet } = await savedAndOpened(book, original);
  expect(sheet.page).toEqual({});
  const xml = partText(readParts(bytes), sheetPart);
  expect(xml).toContain('<printOptions headings="1"/>');
  expect(xml).toContain("<headerFooter><firstFooter>x</firstFooter></headerFooter>");
  expect(xml).not.toContain("rowBreaks");
});
