import type { ChartSeries } from "../../book-charts";
import { amount, color, flag, text } from "../arguments";
import { labelPositionOf, labelPositions } from "../chart-kinds";
import { invalidArgument, notImplemented } from "../host-error";
import type { Members, SeriesSelf } from "../objects";
import { editedSeries, isLineOf } from "./chart-series";

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export const chartSeriesFormat: Members<SeriesSelf> = {
  to: {
    fill: { type: "ChartFill", of: (self) => self },
    line: { type: "ChartLineFormat", of: (self) => self },
  },
};

function barOf(self: SeriesSelf): ChartSeries {
  if (isLineOf(self)) throw notImplemented("the fill of a line: its markers have markerBackgroundColor, and it");
  return editedSeries(self);
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartfill. Cleared, a bar has no fill. */
export const chartFill: Members<SeriesSelf> = {
  sheet: ({ sheet }) => sheet,
  change: {
    setSolidColor(self, [value]) {
      const fill = color(value, "color");
      const series = barOf(self);
      series.color = fill;
      delete series.noFill;
    },
    clear(self) {
      const series = barOf(self);
      series.noFill = true;
      delete series.color;
    },
  },
};

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot"] as const;

/** Points. */
const LINE_WEIGHT = 2.25;
const OUTLINE_WEIGHT = 0.75;

/**
 * A line, or the outline of bars. What is given a colour is drawn again.
 * Source: learn.microsoft.com/javascript/api/excel/excel.chartlineformat
 */
export const chartLineFormat: Members<SeriesSelf> = {
  sheet: ({ sheet }) => sheet,
  get: {
    color: (self) => (isLineOf(self) ? self.series.color : self.series.outline) ?? "",
    weight: (self) => self.series.lineWeight ?? (isLineOf(self) ? LINE_WEIGHT : OUTLINE_WEIGHT),
    lineStyle: ({ series }) => series.lineStyle ?? "Automatic",
  },
  set: {
    color(self, value) {
      const line = color(value, "color");
      const series = editedSeries(self);
      series[isLineOf(self) ? "color" : "outline"] = line;
      if (series.lineStyle === "None") delete series.lineStyle;
    },
    weight(self, value) {
      const weight = amount(value, "weight", 0, 1584);
      editedSeries(self).lineWeight = weight;
    },
    lineStyle(self, value) {
      const style = STYLES.find((one) => one === value);
      if (!style && value !== "Automatic") throw notImplemented(`line style ${String(value)}`);
      editedSeries(self).lineStyle = style;
    },
  },
  change: {
    clear(self) {
      editedSeries(self).lineStyle = "None";
    },
  },
};

/** Labels that are shown; those that are not have to be asked for first, by `hasDataLabels`. */
function labelled(self: SeriesSelf): ChartSeries {
  if (!self.series.dataLabels) throw notImplemented("the look of data labels that are not shown");
  return editedSeries(self);
}

/** Labels of values, the only ones the book holds. Source: learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
export const chartDataLabels: Members<SeriesSelf> = {
  sheet: ({ sheet }) => sheet,
  get: {
    showValue: ({ series }) => series.dataLabels ?? false,
    numberFormat: ({ series }) => series.labelFormat ?? "General",
    position: ({ chart, series }) => labelPositionOf(chart, series),
  },
  set: {
    showValue(self, value) {
      editedSeries(self).dataLabels = flag(value, "showValue");
    },
    numberFormat(self, value) {
      const format = text(value, "numberFormat");
      labelled(self).labelFormat = format;
    },
    /** Source: …excel.chartdatalabels#position; bars and lines have places of their own. */
    position(self, value) {
      const place = labelPositions(self.chart, self.series).find((one) => one === value);
      if (!place) throw invalidArgument(`position ${String(value)}`);
      labelled(self).labelPosition = place;
    },
  },
};
