import type { ChartSeries, SheetArea } from "../../book";
import { isUnbounded } from "../a1";
import { amount, color, flag, range as rangeArgument, text, whole } from "../arguments";
import { invalidArgument, notImplemented } from "../host-error";
import { ref, type ChartSelf, type Members, type SeriesSelf } from "../objects";
import { editedChart } from "./charts";

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export const chartSeriesCollection: Members<ChartSelf> = {
  items: { type: "ChartSeries", of: (self) => self.chart.series.map((series) => ({ ...self, series })) },
  call: {
    getItemAt(self, [index]) {
      const series = self.chart.series[whole(index, "index", 0)];
      if (!series) throw invalidArgument(`series ${String(index)}`);
      return ref("ChartSeries", { ...self, series });
    },
    getCount: (self) => self.chart.series.length,
  },
};

function edited(self: SeriesSelf): ChartSeries {
  editedChart(self);
  return self.series;
}

const isLine = ({ chart }: SeriesSelf) => chart.kind === "Line" || chart.kind === "LineMarkers";

const MARKERS = ["None", "Circle", "Square", "Diamond", "Triangle"] as const;

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartseries */
export const chartSeries: Members<SeriesSelf> = {
  sheet: ({ sheet }) => sheet,
  get: {
    name: ({ series }) => series.name,
    chartType: ({ chart }) => (chart.kind === "Other" ? "Invalid" : chart.kind),
    // 150 is the gap of ISO 29500-1 §21.2.2.75 where a file gives none.
    gapWidth: ({ series }) => series.gapWidth ?? 150,
    hasDataLabels: ({ series }) => series.dataLabels ?? false,
    markerStyle: (self) => self.series.marker ?? (self.chart.kind === "LineMarkers" ? "Automatic" : "None"),
  },
  set: {
    name(self, value) {
      const series = edited(self);
      series.name = text(value, "name");
      series.nameCell = null;
    },
    /** Source: …excel.chartseries#gapwidth: 0 to 500, of bars and columns. */
    gapWidth(self, value) {
      if (isLine(self)) throw invalidArgument("gapWidth of a line");
      edited(self).gapWidth = whole(value, "gapWidth", 0, 500);
    },
    hasDataLabels(self, value) {
      edited(self).dataLabels = flag(value, "hasDataLabels");
    },
    markerStyle(self, value) {
      if (!isLine(self)) throw invalidArgument("markerStyle of a bar");
      const marker = MARKERS.find((one) => one === value);
      if (!marker && value !== "Automatic") throw notImplemented(`marker ${String(value)}`);
      edited(self).marker = marker;
    },
  },
  to: { format: { type: "ChartSeriesFormat", of: (self) => self } },
  change: {
    setValues(self, [source]) {
      const values = sourceOf(self, source);
      edited(self).values = values;
    },
    setXAxisValues(self, [source]) {
      const categories = sourceOf(self, source);
      edited(self).categories = categories;
    },
  },
};

function sourceOf({ open, sheet }: SeriesSelf, source: unknown): SheetArea {
  const { sheet: home, area } = rangeArgument(source, open, sheet, "sourceData");
  if (isUnbounded(area)) throw notImplemented("a series of whole rows or columns");
  return { sheet: home.name, ...area };
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export const chartSeriesFormat: Members<SeriesSelf> = {
  to: {
    fill: { type: "ChartFill", of: (self) => self },
    line: { type: "ChartLineFormat", of: (self) => self },
  },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartfill. A line has no fill: its colour is `format.line.color`. */
export const chartFill: Members<SeriesSelf> = {
  sheet: ({ sheet }) => sheet,
  change: {
    setSolidColor(self, [value]) {
      if (isLine(self)) throw notImplemented("the fill of a line's markers");
      edited(self).color = color(value, "color");
    },
  },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartlineformat. The outline of bars is not in the book. */
export const chartLineFormat: Members<SeriesSelf> = {
  sheet: ({ sheet }) => sheet,
  get: {
    color: (self) => (isLine(self) ? (self.series.color ?? "") : ""),
    weight: (self) => (isLine(self) ? (self.series.lineWeight ?? 2.25) : ""),
  },
  set: {
    color(self, value) {
      lineOf(self).color = color(value, "color");
    },
    weight(self, value) {
      lineOf(self).lineWeight = amount(value, "weight", 0, 1584);
    },
  },
};

function lineOf(self: SeriesSelf): ChartSeries {
  if (!isLine(self)) throw notImplemented("the outline of bars");
  return edited(self);
}
