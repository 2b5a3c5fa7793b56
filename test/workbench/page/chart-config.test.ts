import { newBook } from "../../../src/workbench/new-book";
import { chartConfig } from "../../../src/workbench/page/chart-config";
import type { Book, Chart } from "../../../src/workbench/book";

function bookOf(): Book {
  const book = newBook("Tiến độ");
  book.sheets[0]!.cells = [
    [{ value: "Đơn vị" }, { value: "Thực hiện" }],
    [{ value: "Chi bộ 1" }, { value: 4 }],
    [{ value: "Chi bộ 2" }, { value: "#N/A", error: true }],
    [{ value: "Chi bộ 3" }],
  ];
  return book;
}

const column = (at: number) => ({ sheet: "Tiến độ", row: 1, column: at, rows: 3, columns: 1 });

const chart: Chart = {
  id: "1",
  name: "Đạt",
  kind: "BarClustered",
  title: "Thực hiện",
  position: { row: 0, column: 3, rows: 10, columns: 5 },
  series: [
    {
      name: "",
      nameCell: { sheet: "Tiến độ", row: 0, column: 1, rows: 1, columns: 1 },
      values: column(1),
      categories: column(0),
      gapWidth: 50,
    },
  ],
  legend: "Hidden",
  category: { title: "" },
  value: { title: "", numberFormat: "0%", minimum: 0, maximum: 1 },
};

describe("the drawing of a chart", () => {
  test("takes names, categories and values from the cells; what is no number leaves a gap", () => {
    const { data } = chartConfig(chart, bookOf());
    expect(data.labels).toEqual(["Chi bộ 1", "Chi bộ 2", "Chi bộ 3"]);
    expect(data.datasets.map(({ label, data: values }) => [label, values])).toEqual([["Thực hiện", [4, null, null]]]);
  });

  test("lays bars down with the first category at the bottom, as Excel does, at the top when reversed", () => {
    const { type, options } = chartConfig(chart, bookOf());
    expect([type, options?.indexAxis, options?.scales?.y?.reverse]).toEqual(["bar", "y", true]);
    const turned = chartConfig({ ...chart, category: { title: "", reversed: true } }, bookOf());
    expect(turned.options?.scales?.y?.reverse).toBe(false);
  });

  test("leaves half a bar's width between bars when the gap is 50 %", () => {
    expect(chartConfig(chart, bookOf()).data.datasets[0]).toMatchObject({ categoryPercentage: 1 / 1.5 });
  });

  test("keeps the ends and the number format of the value axis", () => {
    const { x } = chartConfig(chart, bookOf()).options?.scales ?? {};
    expect([x?.min, x?.max]).toEqual([0, 1]);
    const { callback } = x?.ticks ?? {};
    expect(callback?.call({} as never, 0.5, 0, [])).toBe("50\u00a0%");
  });

  test("draws lines with markers only where the kind or the series has them", () => {
    const radius = (changed: Partial<Chart>) =>
      (chartConfig({ ...chart, ...changed }, bookOf()).data.datasets[0] as { pointRadius: number }).pointRadius;
    expect(radius({ kind: "Line" })).toBe(0);
    expect(radius({ kind: "LineMarkers" })).toBe(3);
    expect(radius({ kind: "LineMarkers", series: [{ ...chart.series[0]!, marker: "None" }] })).toBe(0);
  });
});

describe("bars and lines in one drawing", () => {
  const series = chart.series[0]!;
  const columns = (looks: Partial<Chart["series"][number]>[], kind: Chart["kind"] = "ColumnClustered"): Chart => ({
    ...chart,
    kind,
    value: { title: "" },
    series: looks.map((look) => ({ ...series, gapWidth: undefined, ...look })),
  });
  const drawn = (one: Chart) => chartConfig(one, bookOf());

  test("are each of their own type; a line without points or dashes is drawn so", () => {
    const { data } = drawn(columns([{}, { kind: "LineMarkers", marker: "Dash", markerSize: 9, lineStyle: "None" }]));
    expect(data.datasets.map(({ type }) => type)).toEqual(["bar", "line"]);
    expect(data.datasets[1]).toMatchObject({ showLine: false, pointStyle: "line", pointRadius: 6 });
    const dashed = drawn(columns([{}, { kind: "Line", lineStyle: "Dash" }])).data.datasets[1];
    expect(dashed).toMatchObject({ showLine: true, borderDash: [6, 4], pointRadius: 0 });
  });

  test("share a category's room by gap and overlap", () => {
    const widths = (look: object) => {
      const [first] = drawn(columns([look, look])).data.datasets as {
        categoryPercentage: number;
        barPercentage: number;
      }[];
      return [first!.categoryPercentage, first!.barPercentage];
    };
    // two bars and a gap of half a bar: 2 of 2.5
    expect(widths({ gapWidth: 50 })).toEqual([0.8, 1]);
    // a quarter of a bar between them: each bar is 1 of 1.25, and 2 × 1.25 of 1 + 1.25 + 0.5
    expect(widths({ gapWidth: 50, overlap: -25 })).toEqual([2.5 / 2.75, 0.8]);
    // half over each other: 2 × 0.5 of 1 + 0.5 + 0.5
    expect(widths({ gapWidth: 50, overlap: 50 })).toEqual([0.5, 2]);
    const over = drawn(columns([{ overlap: 100 }, {}])).data.datasets[0];
    expect(over).toMatchObject({ grouped: false, categoryPercentage: 0.4 });
  });

  test("have a fill, an outline, or neither", () => {
    const [hollow, plain] = drawn(columns([{ noFill: true, outline: "#111111", lineWeight: 1.5 }, {}])).data.datasets;
    expect(hollow).toMatchObject({ backgroundColor: "transparent", borderColor: "#111111", borderWidth: 2 });
    expect(plain).toMatchObject({ borderWidth: 0 });
  });

  test("stand on each other, and as parts of a whole are shown in percent", () => {
    const book = bookOf();
    book.sheets[0]!.cells[1]![2] = { value: 12 };
    const one = columns([{}, { values: column(2) }], "BarStacked100");
    const { data, options } = chartConfig(one, book);
    expect(data.datasets.map(({ data: values }) => values[0])).toEqual([0.25, 0.75]);
    expect(options?.scales?.x).toMatchObject({ stacked: true, max: 1 });
    expect(options?.scales?.x?.ticks?.callback?.call({} as never, 0.5, 0, [])).toBe("50\u00a0%");
  });

  test("hide an axis and turn its labels", () => {
    const one = { ...columns([{}]), value: { title: "", hidden: true }, category: { title: "", labelAngle: 45 } };
    const { x, y } = drawn(one).options?.scales ?? {};
    expect([x?.display, y?.display]).toEqual([true, false]);
    expect(x?.ticks).toMatchObject({ minRotation: 45, maxRotation: 45 });
  });
});
