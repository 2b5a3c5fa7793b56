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
