import type { Chart, ChartKind } from "../../book-charts";
import { freshId } from "../../new-book";
import { areaOn, flag, oneOf, range as rangeArgument, text } from "../arguments";
import { boundingArea } from "../a1";
import { chartKinds } from "../chart-kinds";
import { itemNotFound, notImplemented } from "../host-error";
import { ref, type ChartSelf, type Members, type OnSheet } from "../objects";
import { sameName } from "../open-book";
import { seriesOfSource } from "./chart-source";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

function find({ open, sheet }: OnSheet, key: unknown): ChartSelf | null {
  const chart = typeof key === "string" && sheet.charts.find(({ id, name }) => id === key || sameName(name, key));
  return chart ? { open, sheet, chart } : null;
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const chartCollection: Members<OnSheet> = {
  sheet: ({ sheet }) => sheet,
  items: { type: "Chart", of: ({ open, sheet }) => sheet.charts.map((chart) => ({ open, sheet, chart })) },
  call: {
    getItem(self, [key]) {
      const found = find(self, key);
      if (!found) throw itemNotFound(`chart ${String(key)}`);
      return ref("Chart", found);
    },
    getItemOrNullObject(self, [key]) {
      const found = find(self, key);
      return found && ref("Chart", found);
    },
    getCount: ({ sheet }) => sheet.charts.length,
  },
  change: {
    add({ open, sheet }, [type, source, seriesBy]) {
      const kind = playedKind(type);
      const given = rangeArgument(source, open, sheet, "sourceData");
      const series = seriesOfSource(given, oneOf(seriesBy ?? "Auto", SERIES_BY, "seriesBy"));
      const chart: Chart = {
        id: freshId(open.book),
        name: unusedName(sheet.charts),
        kind,
        // Excel gives a chart of one series the series' name for a title, and no legend.
        title: series.length === 1 ? (series[0]?.name ?? "") : "",
        position: { row: given.area.row, column: given.area.column + given.area.columns + 1, rows: 15, columns: 8 },
        series,
        legend: series.length === 1 ? "Hidden" : "Bottom",
        category: { title: "" },
        value: { title: "", gridlines: true },
        changed: true,
      };
      sheet.charts.push(chart);
      return ref("Chart", { open, sheet, chart });
    },
  },
};

/** A kind of Excel's that the host plays. */
export function playedKind(type: unknown): ChartKind {
  const kind = chartKinds.find((one) => one === type);
  if (!kind) throw notImplemented(`chart type ${String(type)}`);
  return kind;
}

function unusedName(charts: Chart[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => sameName(name, `Chart ${number}`))) number++;
  return `Chart ${number}`;
}

/** The chart, marked as changed. A chart of the file that the book cannot describe is left as it is. */
export function editedChart({ chart }: ChartSelf): Chart {
  if (chart.kind === "Other") throw notImplemented(`changing the chart ${chart.name}, of a kind of its own,`);
  return Object.assign(chart, { changed: true });
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.chart */
export const chart: Members<ChartSelf> = {
  key: (self) => ({ Id: self.chart.id }),
  sheet: ({ sheet }) => sheet,
  get: {
    id: (self) => self.chart.id,
    name: (self) => self.chart.name,
    chartType: (self) => (self.chart.kind === "Other" ? "Invalid" : self.chart.kind),
  },
  set: {
    name(self, value) {
      editedChart(self).name = text(value, "name");
    },
    chartType(self, value) {
      const kind = playedKind(value);
      const chart = editedChart(self);
      chart.kind = kind;
      for (const series of chart.series) delete series.kind;
    },
  },
  to: {
    title: { type: "ChartTitle", of: (self) => self },
    legend: { type: "ChartLegend", of: (self) => self },
    axes: { type: "ChartAxes", of: (self) => self },
    series: { type: "ChartSeriesCollection", of: (self) => self },
  },
  change: {
    /** Source: …excel.chart#setposition: from the first cell to the last; without a last one the size stays. */
    setPosition(self, [start, end]) {
      const first = areaOn(start, self.open, self.sheet, "startCell");
      const last = end === undefined || end === null ? null : areaOn(end, self.open, self.sheet, "endCell");
      const chart = editedChart(self);
      chart.position = last ? boundingArea(first, last) : { ...chart.position, row: first.row, column: first.column };
    },
    /** The series take their looks from those that stood in their places. */
    setData(self, [source, seriesBy]) {
      const given = rangeArgument(source, self.open, self.sheet, "sourceData");
      const series = seriesOfSource(given, oneOf(seriesBy ?? "Auto", SERIES_BY, "seriesBy"));
      const chart = editedChart(self);
      chart.series = series.map((one, i) => Object.assign(chart.series[i] ?? {}, one));
    },
    delete({ sheet, chart }) {
      sheet.charts = sheet.charts.filter((one) => one !== chart);
      sheet.changed.removedCharts = [...(sheet.changed.removedCharts ?? []), chart.id];
    },
  },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.charttitle */
export const chartTitle: Members<ChartSelf> = {
  sheet: ({ sheet }) => sheet,
  get: { text: (self) => self.chart.title, visible: (self) => self.chart.title !== "" },
  set: {
    text(self, value) {
      editedChart(self).title = text(value, "text");
    },
    visible(self, value) {
      const shown = flag(value, "visible");
      const chart = editedChart(self);
      chart.title = shown ? chart.title || "Chart Title" : "";
    },
  },
};

const LEGENDS = ["Top", "Bottom", "Left", "Right"] as const;

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export const chartLegend: Members<ChartSelf> = {
  sheet: ({ sheet }) => sheet,
  get: {
    position: (self) => (self.chart.legend === "Hidden" ? "Invalid" : self.chart.legend),
    visible: (self) => self.chart.legend !== "Hidden",
  },
  set: {
    position(self, value) {
      if (value === "Corner" || value === "Custom") throw notImplemented(`legend position ${value}`);
      editedChart(self).legend = oneOf(value, LEGENDS, "position");
    },
    visible(self, value) {
      const shown = flag(value, "visible");
      const chart = editedChart(self);
      if (!shown) chart.legend = "Hidden";
      else if (chart.legend === "Hidden") chart.legend = "Right";
    },
  },
};
