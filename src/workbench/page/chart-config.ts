import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { Book, Chart, ChartAxis, ChartSeries, SheetArea, Value } from "../book";
import { gapWidthOf, isLine, isLying, isStacked, lookOf, overlapOf } from "../host/chart-kinds";
import { dataLabels, formatted, inOrder } from "./chart-drawing";
import { lineLook, markerLook, pixelsOf } from "./chart-looks";
import { shownText } from "./shown-text";

/** Office's own order of colours, for series that name none. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const INK = "#444444";
const GRID = "#E0E0E0";

type Kind = "bar" | "line";
interface Named {
  label: string;
  data: (number | null)[];
}
type Dataset = ChartDataset<Kind, (number | null)[]>;

/** What chart.js needs to draw a chart of the workbook as Excel does, with the cells' present values. */
export function chartConfig(chart: Chart, book: Book): ChartConfiguration<Kind, (number | null)[], string> {
  const lying = isLying(chart);
  const parts = lookOf(chart.kind).grouping === "percentStacked";
  const categories = chart.series[0]?.categories;
  const stacked = isStacked(chart);
  const values = { ...valueAxis(chart.value, parts), stacked };
  // Excel draws the first category of lying bars at the bottom; chart.js at the top.
  const names = { ...axis(chart.category, true, lying), stacked };
  const numbers = chart.series.map((series) => numbersOf(series.values, book));
  const drawn = parts ? partsOf(numbers) : numbers;
  const bars = barSizes(chart);
  return {
    type: lookOf(chart.kind).shape === "line" ? "line" : "bar",
    data: {
      labels: categories ? textsOf(categories, book) : numbered(chart),
      datasets: chart.series.map((series, index): Dataset => {
        const named = { label: nameOf(series, book), data: drawn[index]! };
        const color = series.color ?? COLORS[index % COLORS.length]!;
        return isLine(chart, series) ? line(chart, series, color, named) : { ...bar(series, color, named), ...bars };
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
    plugins: [inOrder, dataLabels(chart, numbers)],
  };
}

function line(chart: Chart, series: ChartSeries, color: string, named: Named): Dataset {
  return {
    ...named,
    type: "line",
    backgroundColor: color,
    ...lineLook(series, color),
    ...markerLook(chart, series, color),
  };
}

function bar(series: ChartSeries, color: string, named: Named): Dataset {
  const outlined =
    series.lineStyle !== "None" && (series.outline ?? series.lineStyle ?? series.lineWeight) !== undefined;
  return {
    ...named,
    type: "bar",
    backgroundColor: series.noFill ? "transparent" : color,
    borderColor: series.outline ?? color,
    borderWidth: outlined ? pixelsOf(series.lineWeight ?? 0.75) : 0,
    borderSkipped: false,
  };
}

/**
 * Widths as shares of a category's room. Of bars side by side each is one wide, the next begins 1 − overlap further on
 * and the gap follows the last; bars that overlap fully all take the same room.
 *
 *     // two bars, gap 50 %, overlap 0 %: (2 of 2.5) of the room, each bar a whole half of that
 */
function barSizes(chart: Chart): { grouped?: boolean; categoryPercentage: number; barPercentage: number } {
  const count = chart.series.filter((series) => !isLine(chart, series)).length;
  const gap = gapWidthOf(chart) / 100;
  const step = 1 - overlapOf(chart) / 100;
  if (step === 0 || isStacked(chart)) {
    return { grouped: isStacked(chart), categoryPercentage: 1 / (1 + gap), barPercentage: 1 };
  }
  return { categoryPercentage: (count * step) / (1 + (count - 1) * step + gap), barPercentage: 1 / step };
}

/** Each number as its part of the sum of its category. */
function partsOf(numbers: (number | null)[][]): (number | null)[][] {
  const sums = (numbers[0] ?? []).map((_, at) => numbers.reduce((sum, one) => sum + Math.abs(one[at] ?? 0), 0));
  return numbers.map((one) => one.map((value, at) => (value === null || !sums[at] ? null : value / sums[at])));
}

function valueAxis(from: ChartAxis, parts: boolean) {
  return axis(parts ? { ...from, numberFormat: from.numberFormat ?? "0%", maximum: from.maximum ?? 1 } : from, false);
}

function axis(from: ChartAxis, isCategory: boolean, flipped = false) {
  const pattern = from.numberFormat;
  const angle = from.labelAngle === 180 ? 90 : from.labelAngle;
  return {
    display: !from.hidden,
    // a category's point stands in the middle of its room, of lines too
    offset: isCategory,
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
      ...(angle === undefined ? {} : { minRotation: angle, maxRotation: angle }),
      ...(isCategory || !pattern
        ? {}
        : { callback: (value: string | number) => shownText(formatted(Number(value), pattern)) }),
    },
  };
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
