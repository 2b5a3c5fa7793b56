import type { SheetArea } from "../../area";
import type { ChartKind, ChartSeries } from "../../book-charts";
import { isUnbounded } from "../a1";
import { color, flag, range as rangeArgument, text, whole } from "../arguments";
import { gapWidthOf, isLine, kindOfSeries, lookOf, overlapOf } from "../chart-kinds";
import { invalidArgument, notImplemented } from "../host-error";
import { ref, type ChartSelf, type Members, type SeriesSelf } from "../objects";
import { editedChart, playedKind } from "./charts";

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

export function editedSeries(self: SeriesSelf): ChartSeries {
  editedChart(self);
  return self.series;
}

export const isLineOf = ({ chart, series }: SeriesSelf) => isLine(chart, series);

const MARKERS = ["None", "Circle", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Plus"] as const;

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartseries */
export const chartSeries: Members<SeriesSelf> = {
  sheet: ({ sheet }) => sheet,
  get: {
    name: ({ series }) => series.name,
    chartType({ chart, series }) {
      const kind = kindOfSeries(chart, series);
      return kind === "Other" ? "Invalid" : kind;
    },
    gapWidth: ({ chart }) => gapWidthOf(chart),
    overlap: ({ chart }) => overlapOf(chart),
    hasDataLabels: ({ series }) => series.dataLabels ?? false,
    markerStyle: ({ chart, series }) =>
      series.marker ?? (kindOfSeries(chart, series) === "LineMarkers" ? "Automatic" : "None"),
    markerSize: ({ series }) => series.markerSize ?? 5,
    markerBackgroundColor: (self) => (isLineOf(self) ? (self.series.markerFill ?? self.series.color ?? "") : ""),
    markerForegroundColor: (self) => (isLineOf(self) ? (self.series.markerLine ?? self.series.color ?? "") : ""),
  },
  set: {
    name(self, value) {
      const series = editedSeries(self);
      series.name = text(value, "name");
      series.nameCell = null;
    },
    chartType(self, value) {
      const kind = playedKind(value);
      editedChart(self);
      setKind(self, kind);
    },
    /** Source: …excel.chartseries#gapwidth: 0 to 500, of bars and columns; one for all of a chart. */
    gapWidth(self, value) {
      if (isLineOf(self)) throw invalidArgument("gapWidth of a line");
      const gapWidth = whole(value, "gapWidth", 0, 500);
      for (const series of barsOf(self)) series.gapWidth = gapWidth;
    },
    /** Source: …excel.chartseries#overlap: −100 to 100, of flat bars and columns; one for all of a chart. */
    overlap(self, value) {
      if (isLineOf(self)) throw invalidArgument("overlap of a line");
      const overlap = whole(value, "overlap", -100, 100);
      for (const series of barsOf(self)) series.overlap = overlap;
    },
    hasDataLabels(self, value) {
      editedSeries(self).dataLabels = flag(value, "hasDataLabels");
    },
    markerStyle(self, value) {
      const marker = MARKERS.find((one) => one === value);
      const series = lineOf(self, "markerStyle");
      if (!marker && value !== "Automatic") throw notImplemented(`marker ${String(value)}`);
      series.marker = marker;
    },
    /** Source: …excel.chartseries#markersize: 2 to 72. */
    markerSize(self, value) {
      lineOf(self, "markerSize").markerSize = whole(value, "markerSize", 2, 72);
    },
    markerBackgroundColor(self, value) {
      lineOf(self, "markerBackgroundColor").markerFill = color(value, "markerBackgroundColor");
    },
    markerForegroundColor(self, value) {
      lineOf(self, "markerForegroundColor").markerLine = color(value, "markerForegroundColor");
    },
  },
  to: {
    format: { type: "ChartSeriesFormat", of: (self) => self },
    dataLabels: { type: "ChartDataLabels", of: (self) => self },
  },
  change: {
    setValues(self, [source]) {
      const values = sourceOf(self, source);
      editedSeries(self).values = values;
    },
    setXAxisValues(self, [source]) {
      const categories = sourceOf(self, source);
      editedSeries(self).categories = categories;
    },
  },
};

function barsOf(self: SeriesSelf): ChartSeries[] {
  return editedChart(self).series.filter((series) => !isLine(self.chart, series));
}

function lineOf(self: SeriesSelf, what: string): ChartSeries {
  if (!isLineOf(self)) throw invalidArgument(`${what} of a bar`);
  return editedSeries(self);
}

/**
 * Makes one series a line among columns, or a column again. Between the two it loses its looks: Excel gives what is
 * drawn otherwise the looks of its new kind.
 */
function setKind({ chart, series }: SeriesSelf, kind: ChartKind): void {
  const kinds = chart.series.map((one) => (one === series ? kind : (kindOfSeries(chart, one) as ChartKind)));
  const bars = new Set(kinds.filter((one) => lookOf(one).shape !== "line"));
  if (bars.size > 1) throw notImplemented(`a chart of ${[...bars].join(" and ")}`);
  const [base = kind] = bars;
  const mixed = kinds.some((one) => one !== base);
  if (mixed && lookOf(base).shape === "bar") throw notImplemented("a line among bars that lie");
  if (lookOf(kind).shape !== lookOf(kindOfSeries(chart, series)).shape) {
    for (const look of looksOfKind) delete series[look];
  }
  chart.kind = base;
  chart.series.forEach((one, place) => {
    const own = kinds[place];
    if (own !== base && (own === "Line" || own === "LineMarkers")) one.kind = own;
    else delete one.kind;
  });
}

const looksOfKind = [
  ...(["color", "noFill", "outline", "lineWeight", "lineStyle", "gapWidth", "overlap"] as const),
  ...(["marker", "markerSize", "markerFill", "markerLine", "labelPosition"] as const),
];

function sourceOf({ open, sheet }: SeriesSelf, source: unknown): SheetArea {
  const { sheet: home, area } = rangeArgument(source, open, sheet, "sourceData");
  if (isUnbounded(area)) throw notImplemented("a series of whole rows or columns");
  return { sheet: home.name, ...area };
}
