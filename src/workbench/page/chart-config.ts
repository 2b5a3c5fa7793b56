import type { ChartConfiguration, ChartDataset, Plugin } from "chart.js";
import type { Book, Chart, ChartAxis, SheetArea, Value } from "../book";
import { shownText } from "./shown-text";

/** Office's own order of colours, for series that name none. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const INK = "#444444";
const GRID = "#E0E0E0";
/** Percent of a bar's own width: what Excel leaves between the bars of two categories when nothing is said. */
const GAP_WIDTH = 150;

type Kind = "bar" | "line";

/** What chart.js needs to draw a chart of the workbook as Excel does, with the cells' present values. */
export function chartConfig(chart: Chart, book: Book): ChartConfiguration<Kind, (number | null)[], string> {
  const lying = chart.kind === "BarClustered";
  const kind: Kind = chart.kind === "Line" || chart.kind === "LineMarkers" ? "line" : "bar";
  const categories = chart.series[0]?.categories;
  const gap = chart.series.find(({ gapWidth }) => gapWidth !== undefined)?.gapWidth ?? GAP_WIDTH;
  const values = axis(chart.value, false);
  // Excel draws the first category of lying bars at the bottom; chart.js at the top.
  const names = axis(chart.category, true, lying);
  return {
    type: kind,
    data: {
      labels: categories ? textsOf(categories, book) : numbered(chart),
      datasets: chart.series.map((series, index): ChartDataset<Kind, (number | null)[]> => {
        const color = series.color ?? COLORS[index % COLORS.length]!;
        return {
          label: nameOf(series, book),
          data: numbersOf(series.values, book),
          backgroundColor: color,
          borderColor: color,
          borderWidth: kind === "line" ? (series.lineWeight ?? 2.25) * (4 / 3) : 0,
          pointRadius: kind === "line" && hasMarkers(chart, series.marker) ? 3 : 0,
          categoryPercentage: chart.series.length / (chart.series.length + gap / 100),
          barPercentage: 1,
        };
      }),
    },
    options: {
      indexAxis: lying ? "y" : "x",
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: ["mousemove", "mouseout"],
      scales: lying ? { x: values, y: names } : { x: names, y: values },
      plugins: {
        legend: {
          display: chart.legend !== "Hidden",
          position: chart.legend === "Hidden" ? "bottom" : (chart.legend.toLowerCase() as "top"),
          labels: { color: INK, boxWidth: 12, font: { size: 11 } },
        },
        title: {
          display: chart.title !== "",
          text: chart.title,
          color: "#333333",
          font: { size: 14, weight: "normal" },
        },
      },
    },
    plugins: [dataLabels(chart)],
  };
}

function hasMarkers(chart: Chart, marker: string | undefined): boolean {
  return marker === undefined ? chart.kind === "LineMarkers" : marker !== "None";
}

function axis(from: ChartAxis, isCategory: boolean, flipped = false) {
  const pattern = from.numberFormat;
  return {
    reverse: flipped !== (from.reversed ?? false),
    min: isCategory ? undefined : from.minimum,
    max: isCategory ? undefined : from.maximum,
    beginAtZero: true,
    grid: { display: isCategory ? from.gridlines === true : from.gridlines !== false, color: GRID },
    title: { display: from.title !== "", text: from.title, color: INK },
    ticks: {
      color: INK,
      font: { size: 11 },
      autoSkip: from.tickLabelSpacing !== 1,
      ...(isCategory || !pattern
        ? {}
        : { callback: (value: string | number) => shownText(formatted(Number(value), pattern)) }),
    },
  };
}

function formatted(value: number, numberFormat: string) {
  return { value, format: { numberFormat } };
}

function cellsOf(area: SheetArea, book: Book) {
  const sheet = book.sheets.find((one) => one.name === area.sheet);
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    return sheet?.cells[row]?.[area.column + (index % area.columns)];
  });
}

function numbersOf(area: SheetArea, book: Book): (number | null)[] {
  const number = (value: Value | undefined): number | null => (typeof value === "number" ? value : null);
  return cellsOf(area, book).map((cell) => number(cell?.value));
}

function textsOf(area: SheetArea, book: Book): string[] {
  return cellsOf(area, book).map((cell) => shownText(cell));
}

function numbered(chart: Chart): string[] {
  const values = chart.series[0]?.values;
  return Array.from({ length: values ? values.rows * values.columns : 0 }, (_, index) => String(index + 1));
}

function nameOf(series: Chart["series"][number], book: Book): string {
  const header = series.nameCell && cellsOf(series.nameCell, book)[0];
  return header ? String(header.value) : series.name;
}

/** Values written at the end of their bar or over their point, where a series asks for them. */
function dataLabels(chart: Chart): Plugin<Kind> {
  const lying = chart.kind === "BarClustered";
  return {
    id: "dataLabels",
    afterDatasetsDraw(drawing) {
      const { ctx, data } = drawing;
      ctx.save();
      ctx.fillStyle = INK;
      ctx.font = "11px sans-serif";
      ctx.textAlign = lying ? "left" : "center";
      ctx.textBaseline = lying ? "middle" : "bottom";
      data.datasets.forEach((dataset, index) => {
        if (!chart.series[index]?.dataLabels) return;
        const pattern = chart.value.numberFormat ?? "General";
        drawing.getDatasetMeta(index).data.forEach(({ x, y }, place) => {
          const value = dataset.data[place];
          if (typeof value !== "number") return;
          ctx.fillText(shownText(formatted(value, pattern)), x + (lying ? 4 : 0), y - (lying ? 0 : 4));
        });
      });
      ctx.restore();
    },
  };
}
