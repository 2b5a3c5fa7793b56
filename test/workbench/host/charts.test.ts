import { openClient } from "./open-client";

/** Tiến độ!A1:D4: unit, target, actual, ratio. */
async function withSource() {
  const client = openClient("Tiến độ");
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tiến độ").getRange("A1:D4").values = [
      ["Chi bộ", "Chỉ tiêu", "Đã kết nạp", "Tỷ lệ"],
      ["Khu 1", 1, 2, 2],
      ["Khu 2", 2, 1, 0.5],
      ["Khu 3", 1, 0, 0],
    ];
    await context.sync();
  });
  return client;
}

const area = (row: number, column: number, rows: number, columns: number) => ({
  sheet: "Tiến độ",
  row,
  column,
  rows,
  columns,
});

test("by columns, the first column of text is the categories and the header row the names", async () => {
  const { Excel, sheetOf } = await withSource();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    await context.sync();
  });
  const [chart] = sheetOf("Tiến độ").charts;
  expect(chart).toMatchObject({ name: "Chart 1", kind: "ColumnClustered", title: "", legend: "Bottom", changed: true });
  expect(chart?.series).toEqual([
    { name: "Chỉ tiêu", nameCell: area(0, 1, 1, 1), values: area(1, 1, 3, 1), categories: area(1, 0, 3, 1) },
    { name: "Đã kết nạp", nameCell: area(0, 2, 1, 1), values: area(1, 2, 3, 1), categories: area(1, 0, 3, 1) },
  ]);
});

test("by rows, the same is turned", async () => {
  const { Excel, sheetOf } = await withSource();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    sheet.charts.add("BarClustered", sheet.getRange("A1:C2"), "Rows");
    await context.sync();
  });
  expect(sheetOf("Tiến độ").charts[0]).toMatchObject({ title: "Khu 1", legend: "Hidden" });
  expect(sheetOf("Tiến độ").charts[0]?.series).toEqual([
    { name: "Khu 1", nameCell: area(1, 0, 1, 1), values: area(1, 1, 1, 2), categories: area(0, 1, 1, 2) },
  ]);
});

test("left to Excel, the longer side runs along a series", async () => {
  const { Excel, sheetOf } = await withSource();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    sheet.charts.add("Line", sheet.getRange("A1:C4"), "Auto");
    sheet.charts.add("Line", sheet.getRange("A1:D2"));
    await context.sync();
  });
  expect(sheetOf("Tiến độ").charts.map(({ series }) => series.map(({ name }) => name))).toEqual([
    ["Chỉ tiêu", "Đã kết nạp"],
    ["Khu 1"],
  ]);
});

test("numbers head rows and columns where the corner is empty; without text there are no headers", async () => {
  const { Excel, sheetOf } = openClient("Tiến độ");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    sheet.getRange("A1:B3").values = [
      ["", 2025],
      [1, 30],
      [2, 40],
    ];
    sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
    sheet.charts.add("Line", sheet.getRange("A2:B3"), "Columns");
    await context.sync();
  });
  const [headed, bare] = sheetOf("Tiến độ").charts;
  expect(headed?.series).toEqual([
    { name: "2025", nameCell: area(0, 1, 1, 1), values: area(1, 1, 2, 1), categories: area(1, 0, 2, 1) },
  ]);
  expect(bare?.series.map(({ name, categories }) => [name, categories])).toEqual([
    ["Series1", null],
    ["Series2", null],
  ]);
});

test("dates are categories, and two columns of text are two levels of them", async () => {
  const { Excel, sheetOf } = openClient("Tiến độ");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    sheet.getRange("A1:B3").values = [
      ["Tháng", "Lũy kế"],
      [45_658, 1],
      [45_689, 3],
    ];
    sheet.getRange("A2:A3").numberFormat = [["mm/yyyy"], ["mm/yyyy"]];
    sheet.getRange("D1:F2").values = [
      ["Mã", "Tên", "Giao"],
      ["CB-01", "Khu 1", 2],
    ];
    sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
    sheet.charts.add("BarClustered", sheet.getRange("D1:F2"), "Columns");
    await context.sync();
  });
  const categories = sheetOf("Tiến độ").charts.map(({ series }) => series.map((one) => one.categories));
  expect(categories).toEqual([[area(1, 0, 2, 1)], [area(1, 3, 1, 2)]]);
});

test("a dash among figures makes no categories of them", async () => {
  const { Excel, sheetOf } = await withSource();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    sheet.getRange("B3").values = [["—"]];
    sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
    await context.sync();
  });
  expect(sheetOf("Tiến độ").charts[0]?.series.map(({ name }) => name)).toEqual(["Chỉ tiêu", "Đã kết nạp"]);
});

test("a chart's parts are set and read back", async () => {
  const { Excel, sheetOf } = await withSource();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns");
    chart.name = "XepHang";
    chart.title.text = "Kết quả theo chi bộ";
    chart.legend.position = "Top";
    chart.setPosition("F2", "M20");
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.set({ numberFormat: "0", minimum: 0, maximum: 5 });
    valueAxis.majorGridlines.visible = false;
    valueAxis.title.text = "đảng viên";
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelSpacing = 1;
    categoryAxis.title.visible = false;
    const first = chart.series.getItemAt(0);
    first.set({ gapWidth: 50, hasDataLabels: true });
    first.format.fill.setSolidColor("#9cc7d8");
    chart.load("name,chartType,title/text,title/visible,legend/position,axes/valueAxis/maximum");
    chart.series.load("items/name,items/gapWidth,items/hasDataLabels,items/chartType");
    const count = chart.series.getCount();
    await context.sync();
    expect(chart.toJSON()).toMatchObject({
      name: "XepHang",
      chartType: "BarClustered",
      title: { text: "Kết quả theo chi bộ", visible: true },
      legend: { position: "Top" },
      axes: { valueAxis: { maximum: 5 } },
    });
    expect(chart.series.items.map(({ name, gapWidth, hasDataLabels }) => [name, gapWidth, hasDataLabels])).toEqual([
      ["Chỉ tiêu", 50, true],
      ["Đã kết nạp", 50, false],
    ]);
    expect(count.value).toBe(2);
  });
  expect(sheetOf("Tiến độ").charts[0]).toMatchObject({
    position: { row: 1, column: 5, rows: 19, columns: 8 },
    value: { title: "đảng viên", numberFormat: "0", minimum: 0, maximum: 5, gridlines: false },
    category: { title: "", reversed: true, tickLabelSpacing: 1 },
    series: [{ color: "#9CC7D8", gapWidth: 50, dataLabels: true }, { gapWidth: 50 }],
  });
});

test("a line has a colour, a weight and markers; bars have a fill, an outline and a gap", async () => {
  const { sheetOf, refusal } = await withSource();
  const onSeries = (kind: "Line" | "ColumnClustered", change: (series: Excel.ChartSeries) => void) =>
    refusal((context) => {
      const sheet = context.workbook.worksheets.getItem("Tiến độ");
      change(sheet.charts.add(kind, sheet.getRange("A1:B4"), "Columns").series.getItemAt(0));
    });
  const style = (series: Excel.ChartSeries) => {
    series.format.line.set({ color: "#2E75B6", weight: 2.25 });
    series.markerStyle = "Circle";
  };
  const fill = (series: Excel.ChartSeries) => series.format.fill.setSolidColor("#2E75B6");
  expect(await onSeries("Line", style)).toBeUndefined();
  expect(sheetOf("Tiến độ").charts[0]?.series[0]).toMatchObject({
    color: "#2E75B6",
    lineWeight: 2.25,
    marker: "Circle",
  });
  expect(await onSeries("ColumnClustered", style)).toBe("InvalidArgument");
  // the outline came before the marker that bars have not
  expect(sheetOf("Tiến độ").charts[1]?.series[0]).toMatchObject({ outline: "#2E75B6", lineWeight: 2.25 });
  expect(await onSeries("Line", fill)).toBe("NotImplemented");
  expect(await onSeries("Line", (series) => (series.gapWidth = 50))).toBe("InvalidArgument");
});

test("new data keeps the looks of the series, and a series can be pointed elsewhere", async () => {
  const { Excel, sheetOf } = await withSource();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor("#112233");
    chart.setData(sheet.getRange("A1:C3"), "Columns");
    first.name = "Giao";
    chart.series.getItemAt(1).setValues(sheet.getRange("D2:D3"));
    chart.series.getItemAt(1).setXAxisValues(sheet.getRange("A2:A3"));
    await context.sync();
  });
  expect(sheetOf("Tiến độ").charts[0]?.series).toEqual([
    { name: "Giao", nameCell: null, values: area(1, 1, 2, 1), categories: area(1, 0, 2, 1), color: "#112233" },
    { name: "Đã kết nạp", nameCell: area(0, 2, 1, 1), values: area(1, 3, 2, 1), categories: area(1, 0, 2, 1) },
  ]);
});

test("charts are listed, counted, found and deleted", async () => {
  const { Excel, sheetOf, refusal } = await withSource();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    const { charts } = sheet;
    charts.add("Line", sheet.getRange("A1:B4"), "Columns").name = "LuyKe";
    charts.add("LineMarkers", sheet.getRange("A1:B4"), "Columns");
    charts.load("items/name");
    const none = charts.getItemOrNullObject("Khac");
    const count = charts.getCount();
    await context.sync();
    expect(charts.items.map(({ name }) => name)).toEqual(["LuyKe", "Chart 2"]);
    expect([none.isNullObject, count.value]).toEqual([true, 2]);
    charts.getItem("luyke").delete();
    await context.sync();
  });
  expect(sheetOf("Tiến độ").charts.map(({ name }) => name)).toEqual(["Chart 2"]);
  expect(sheetOf("Tiến độ").changed.removedCharts).toHaveLength(1);
  const missing = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem("Tiến độ").charts.getItem("LuyKe").load("name");
  expect(await refusal(missing)).toBe("ItemNotFound");
});

test("other kinds of chart are refused, and a chart of the file of such a kind is left alone", async () => {
  const { Excel, refusal, sheetOf } = await withSource();
  const add = (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    sheet.charts.add("Pie", sheet.getRange("A1:B4"), "Columns");
  };
  expect(await refusal(add)).toBe("NotImplemented");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns").name = "Tron";
    await context.sync();
  });
  sheetOf("Tiến độ").charts[0]!.kind = "Other";
  const rename = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("Tiến độ").charts.getItem("Tron").title.text = "x";
  };
  expect(await refusal(rename)).toBe("NotImplemented");
});
