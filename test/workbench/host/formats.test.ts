import { openClient } from "./open-client";

test("looks are set on every cell, and read as one value or null where cells differ", async () => {
  const { Excel, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    const { format } = sheet.getRange("A1:B2");
    format.font.set({ bold: true, italic: true, color: "#5f6368", size: 14, name: "Times New Roman" });
    format.fill.color = "#DDEBF7";
    format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 2 });
    sheet.getRange("B2").format.font.bold = false;
    const all = sheet.getRange("A1:B2").format;
    all.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,font/bold,font/size,fill/color");
    const plain = sheet.getRange("D4").format.load("font/name,font/color,fill/color,verticalAlignment");
    await context.sync();
    expect(all.toJSON()).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      font: { bold: null, size: 14 },
      fill: { color: "#DDEBF7" },
    });
    expect(plain.toJSON()).toMatchObject({
      verticalAlignment: "Bottom",
      font: { name: "Calibri", color: "#000000" },
      fill: { color: "#FFFFFF" },
    });
  });
  const [first, second] = sheetOf("A").cells[0] ?? [];
  expect(first?.format).toEqual({
    bold: true,
    italic: true,
    color: "#5F6368",
    fontSize: 14,
    fontName: "Times New Roman",
    fill: "#DDEBF7",
    horizontal: "Center",
    vertical: "Top",
    wrap: true,
    indent: 2,
  });
  expect(first?.format).toBe(second?.format);
  expect(sheetOf("A").changed.formats.size).toBe(4);
});

test("a fill is cleared", async () => {
  const { Excel, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("A").getRange("A1");
    format.fill.color = "#FF0000";
    format.font.bold = true;
    format.fill.clear();
    await context.sync();
  });
  expect(sheetOf("A").cells[0]?.[0]?.format).toEqual({ bold: true });
});

test("widths and heights are of whole columns and rows, in points", async () => {
  const { Excel, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("B:C").format.columnWidth = 120;
    sheet.getRange("A1:A2").format.rowHeight = 30;
    sheet.getRange("E1:E2").values = [["Mã"], ["Đảng ủy xã Tân Lập"]];
    sheet.getRange("E1").getEntireColumn().format.autofitColumns();
    const found = ["B1:C9", "A1:B1", "D1", "E1"].map((address) => sheet.getRange(address).format.load("columnWidth"));
    await context.sync();
    expect(found.map(({ columnWidth }) => columnWidth)).toEqual([120, null, 48, 18 * 5.25 + 8]);
  });
  expect(sheetOf("A").columnWidths).toMatchObject({ 1: 120, 2: 120 });
  expect(sheetOf("A").rowHeights).toEqual({ 0: 30, 1: 30 });
  expect([...sheetOf("A").changed.columnWidths]).toEqual([1, 2, 4]);
});

test("six borders around and inside make a frame of each cell; one edge stays one edge", async () => {
  const { Excel, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    const { borders } = sheet.getRange("A1:B2").format;
    for (const edge of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideHorizontal",
      "InsideVertical",
    ] as const) {
      borders.getItem(edge).style = "Continuous";
      borders.getItem(edge).color = "#BFBFBF";
    }
    sheet.getRange("D1:D2").format.borders.getItem("EdgeBottom").color = "#000000";
    const inside = borders.getItem("InsideHorizontal").load("style,color");
    const top = sheet.getRange("D1:D2").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect([inside.style, inside.color, top.style]).toEqual(["Continuous", "#BFBFBF", "None"]);
  });
  const formats = sheetOf("A").cells.map((row) => row.map((cell) => cell?.format));
  expect(formats[0]?.[0]).toEqual({ border: "#BFBFBF" });
  expect(formats[1]?.[1]).toEqual({ border: "#BFBFBF" });
  expect(formats[0]?.[3]).toBeUndefined();
  expect(formats[1]?.[3]).toEqual({ edges: { bottom: "#000000" } });
});

test("what the book cannot hold is refused by name", async () => {
  const { refusal } = openClient();
  const on = (change: (range: Excel.Range) => void) =>
    refusal((context) => {
      change(context.workbook.worksheets.getItem("A").getRange("A1"));
    });
  expect(await on((range) => (range.format.font.color = "red"))).toBe("InvalidArgument");
  expect(await on((range) => (range.format.indentLevel = 251))).toBe("InvalidArgument");
  expect(await on((range) => (range.format.borders.getItem("EdgeTop").style = "Double"))).toBe("NotImplemented");
  expect(await on((range) => (range.getEntireColumn().format.font.bold = true))).toBe("NotImplemented");
  expect(await on((range) => (range.format.font.underline = "Single"))).toBe("ApiNotFound");
});

test("a data bar has two fixed ends and a solid colour", async () => {
  const { Excel, sheetOf, refusal } = openClient();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("D2:D26");
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: "=1.5" };
    dataBar.positiveFormat.set({ fillColor: "#9cc7d8", gradientFill: false });
    const formats = range.conditionalFormats.load("items/type");
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(formats.items.map(({ type }) => type)).toEqual(["DataBar"]);
    expect(count.value).toBe(1);
    const bar = formats.items[0]!.dataBar.load("lowerBoundRule,upperBoundRule,positiveFormat/fillColor");
    await context.sync();
    expect(bar.toJSON()).toMatchObject({
      lowerBoundRule: { type: "Number", formula: "=0" },
      upperBoundRule: { type: "Number", formula: "=1.5" },
      positiveFormat: { fillColor: "#9CC7D8" },
    });
  });
  expect(sheetOf("A").dataBars).toEqual([
    { area: { row: 1, column: 3, rows: 25, columns: 1 }, color: "#9CC7D8", minimum: 0, maximum: 1.5, changed: true },
  ]);
  const automatic = (context: Excel.RequestContext) => {
    const { dataBar } = context.workbook.worksheets.getItem("A").getRange("A1").conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Percentile", formula: "10" };
  };
  expect(await refusal(automatic)).toBe("NotImplemented");
});

test("clearing conditional formats from the middle of a data bar leaves its ends", async () => {
  const { Excel, sheetOf } = openClient();
  sheetOf("A").dataBars.push({
    area: { row: 0, column: 0, rows: 10, columns: 1 },
    color: "#000000",
    minimum: 0,
    maximum: 1,
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("C1:D9").conditionalFormats.clearAll();
    await context.sync();
    expect(sheetOf("A").changed.dataBarsCleared).toBeUndefined();
    sheet.getRange("A4:B6").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(sheetOf("A").dataBars.map(({ area }) => [area.row, area.rows])).toEqual([
    [0, 3],
    [6, 4],
  ]);
  expect(sheetOf("A").changed.dataBarsCleared).toBe(true);
});
