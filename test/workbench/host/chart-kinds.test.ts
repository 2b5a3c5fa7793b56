import { openClient } from "./open-client";

/** Tiến độ!A1:D4: unit, target, actual, pace. */
async function withSource() {
  const client = openClient("Tiến độ");
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tiến độ").getRange("A1:D4").values = [
      ["Chi bộ", "Chỉ tiêu", "Đã kết nạp", "Tiến độ"],
      ["Khu 1", 4, 2, 3],
      ["Khu 2", 2, 1, 1.5],
      ["Khu 3", 1, 0, 0.75],
    ];
    await context.sync();
  });
  const chartOf = (at = 0) => client.sheetOf("Tiến độ").charts[at]!;
  /** Adds a chart of the three series and does something with it; the code of the refusal, if there is one. */
  const onChart = (kind: Excel.ChartType | string, change: (chart: Excel.Chart) => void) =>
    client.refusal((context) => {
      const sheet = context.workbook.worksheets.getItem("Tiến độ");
      change(sheet.charts.add(kind as "Line", sheet.getRange("A1:D4"), "Columns"));
    });
  const onSeries = (kind: string, change: (series: Excel.ChartSeries) => void) =>
    onChart(kind, (chart) => change(chart.series.getItemAt(0)));
  return { ...client, chartOf, onChart, onSeries };
}

test.each(["BarClustered", "BarStacked", "BarStacked100", "ColumnClustered", "ColumnStacked", "Line", "LineMarkers"])(
  "a chart of kind %s is added, by columns and by rows",
  async (kind) => {
    const { Excel, chartOf } = await withSource();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tiến độ");
      const source = sheet.getRange("A1:D4");
      const added = (["Columns", "Rows"] as const).map((by) => sheet.charts.add(kind as "Line", source, by));
      added.forEach((chart) => chart.load("chartType"));
      await context.sync();
      expect(added.map(({ chartType }) => chartType)).toEqual([kind, kind]);
    });
    expect([0, 1].map((at) => chartOf(at).series.map(({ name }) => name))).toEqual([
      ["Chỉ tiêu", "Đã kết nạp", "Tiến độ"],
      ["Khu 1", "Khu 2", "Khu 3"],
    ]);
  },
);

test("a series of a column chart becomes a line and a column again, and takes the looks of its new kind", async () => {
  const { Excel, chartOf } = await withSource();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:D4"), "Columns");
    const pace = chart.series.getItemAt(2);
    pace.format.fill.setSolidColor("#112233");
    pace.chartType = "LineMarkers";
    pace.set({
      markerStyle: "Dash",
      markerSize: 9,
      markerBackgroundColor: "#111111",
      markerForegroundColor: "#222222",
    });
    pace.format.line.clear();
    chart
      .load("chartType")
      .series.load("items/chartType,items/markerStyle,items/markerSize,items/markerBackgroundColor");
    await context.sync();
    expect(chart.chartType).toBe("ColumnClustered");
    expect(chart.series.items.map(({ chartType }) => chartType)).toEqual([
      "ColumnClustered",
      "ColumnClustered",
      "LineMarkers",
    ]);
    const { markerStyle, markerSize, markerBackgroundColor } = chart.series.items[2]!;
    expect([markerStyle, markerSize, markerBackgroundColor]).toEqual(["Dash", 9, "#111111"]);
    expect(chartOf().series[2]).toMatchObject({ kind: "LineMarkers", lineStyle: "None", markerLine: "#222222" });
    expect(chartOf().series[2]).not.toHaveProperty("color");
    pace.chartType = "ColumnClustered";
    await context.sync();
  });
  expect(chartOf().series[2]).not.toHaveProperty("kind");
  expect(chartOf().series[2]).not.toHaveProperty("marker");
});

test("when the last column becomes a line the chart is one of lines; a line among lying bars is refused", async () => {
  const { chartOf, onChart } = await withSource();
  const toLines = await onChart("ColumnStacked", (chart) =>
    [0, 1, 2].forEach((at) => (chart.series.getItemAt(at).chartType = "Line")),
  );
  expect(toLines).toBeUndefined();
  expect([chartOf().kind, ...chartOf().series.map(({ kind }) => kind)]).toEqual([
    "Line",
    undefined,
    undefined,
    undefined,
  ]);
  const change = (kind: "Line" | "ColumnStacked" | "Pie") => (chart: Excel.Chart) => {
    chart.series.getItemAt(0).chartType = kind;
  };
  expect(await onChart("BarClustered", change("Line"))).toBe("NotImplemented");
  expect(await onChart("ColumnClustered", change("ColumnStacked"))).toBe("NotImplemented");
  expect(await onChart("ColumnClustered", change("Pie"))).toBe("NotImplemented");
});

test("overlap and gap are one for all the bars of a chart, and lines have neither", async () => {
  const { Excel, onSeries } = await withSource();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    const source = sheet.getRange("A1:D4");
    const [beside, stacked] = [sheet.charts.add("ColumnClustered", source), sheet.charts.add("BarStacked", source)];
    stacked.series.load("items/overlap,items/gapWidth");
    beside.series.load("items/overlap");
    await context.sync();
    expect(beside.series.items.map(({ overlap }) => overlap)).toEqual([0, 0, 0]);
    expect(stacked.series.items.map(({ overlap, gapWidth }) => [overlap, gapWidth])).toEqual(
      [0, 1, 2].map(() => [100, 150]),
    );
    beside.series.items[1]!.set({ overlap: -25, gapWidth: 40 });
    beside.series.load("items/overlap,items/gapWidth");
    await context.sync();
    expect(beside.series.items.map(({ overlap, gapWidth }) => [overlap, gapWidth])).toEqual(
      [0, 1, 2].map(() => [-25, 40]),
    );
  });
  const overlap = (value: number) => (series: Excel.ChartSeries) => (series.overlap = value);
  expect(await onSeries("ColumnClustered", overlap(101))).toBe("InvalidArgument");
  expect(await onSeries("ColumnClustered", overlap(-101))).toBe("InvalidArgument");
  expect(await onSeries("Line", overlap(0))).toBe("InvalidArgument");
});

test("lines and outlines have a style; fills and lines are cleared and drawn again", async () => {
  const { Excel, chartOf, onSeries } = await withSource();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:D4"), "Columns");
    const target = chart.series.getItemAt(0).format;
    target.fill.clear();
    target.line.set({ color: "#1f4e79", weight: 1.5, lineStyle: "Dash" });
    const actual = chart.series.getItemAt(1).format;
    actual.fill.clear();
    actual.fill.setSolidColor("#c00000");
    actual.line.clear();
    actual.line.color = "#000000";
    target.line.load("color,weight,lineStyle");
    actual.line.load("lineStyle");
    await context.sync();
    expect(target.line.toJSON()).toEqual({ color: "#1F4E79", weight: 1.5, lineStyle: "Dash" });
    expect(actual.line.lineStyle).toBe("Automatic");
  });
  expect(chartOf().series[0]).toMatchObject({ noFill: true, outline: "#1F4E79" });
  expect(chartOf().series[1]).toMatchObject({ color: "#C00000", outline: "#000000" });
  expect(chartOf().series[1]).not.toHaveProperty("noFill");
  expect(await onSeries("Line", (series) => series.format.fill.clear())).toBe("NotImplemented");
  expect(await onSeries("Line", (series) => (series.format.line.lineStyle = "Grey25"))).toBe("NotImplemented");
});

test("a marker is 2 to 72 points and one of Excel's; bars have none", async () => {
  const { onSeries } = await withSource();
  expect(await onSeries("Line", (series) => (series.markerSize = 1))).toBe("InvalidArgument");
  expect(await onSeries("Line", (series) => (series.markerSize = 73))).toBe("InvalidArgument");
  expect(await onSeries("Line", (series) => (series.markerStyle = "Picture"))).toBe("NotImplemented");
  expect(await onSeries("BarStacked", (series) => (series.markerSize = 5))).toBe("InvalidArgument");
  expect(await onSeries("BarStacked", (series) => (series.markerBackgroundColor = "#000000"))).toBe("InvalidArgument");
});

test("labels have a format and stand where their kind allows", async () => {
  const { Excel, chartOf, onSeries } = await withSource();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    const first = sheet.charts.add("ColumnStacked", sheet.getRange("A1:D4"), "Columns").series.getItemAt(0);
    first.hasDataLabels = true;
    first.dataLabels.load("position,showValue,numberFormat");
    await context.sync();
    expect(first.dataLabels.toJSON()).toEqual({ position: "Center", showValue: true, numberFormat: "General" });
    first.dataLabels.set({ numberFormat: "0;;", position: "InsideEnd" });
    await context.sync();
  });
  expect(chartOf().series[0]).toMatchObject({ dataLabels: true, labelFormat: "0;;", labelPosition: "InsideEnd" });
  const place = (position: "Top" | "OutsideEnd") => (series: Excel.ChartSeries) => {
    series.dataLabels.showValue = true;
    series.dataLabels.position = position;
  };
  expect(await onSeries("ColumnClustered", place("OutsideEnd"))).toBeUndefined();
  expect(await onSeries("ColumnStacked", place("OutsideEnd"))).toBe("InvalidArgument");
  expect(await onSeries("BarClustered", place("Top"))).toBe("InvalidArgument");
  expect(await onSeries("Line", place("Top"))).toBeUndefined();
  expect(await onSeries("Line", (series) => (series.dataLabels.position = "Top"))).toBe("NotImplemented");
});

test("an axis is hidden and its labels are turned", async () => {
  const { Excel, chartOf, onChart } = await withSource();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiến độ");
    const { axes } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:D4"), "Columns");
    axes.valueAxis.visible = false;
    axes.categoryAxis.textOrientation = 45;
    axes.categoryAxis.title.text = "Chi bộ";
    axes.valueAxis.load("visible,textOrientation");
    axes.categoryAxis.load("visible,textOrientation,title/visible");
    await context.sync();
    expect([axes.valueAxis.visible, axes.valueAxis.textOrientation as unknown]).toEqual([false, ""]);
    expect([axes.categoryAxis.visible, axes.categoryAxis.textOrientation as unknown]).toEqual([true, 45]);
    expect(axes.categoryAxis.title.visible).toBe(true);
  });
  expect(chartOf()).toMatchObject({ value: { hidden: true }, category: { labelAngle: 45, title: "Chi bộ" } });
  const turn = (angle: number) => onChart("Line", (chart) => (chart.axes.categoryAxis.textOrientation = angle));
  expect([await turn(91), await turn(-90), await turn(180)]).toEqual(["InvalidArgument", undefined, undefined]);
});
