import type { LineOptions, PointOptions } from "chart.js";
import type { Chart, ChartSeries, LineStyle, Marker } from "../book-charts";
import { kindOfSeries } from "../host/chart-kinds";

/** A screen's 96 dots to an inch of 72 points. */
export const pixelsOf = (points: number): number => points * (4 / 3);

/** Pixels drawn and left out, in turn. */
const dashes: Readonly<Record<LineStyle, number[]>> = {
  None: [],
  Continuous: [],
  Dash: [6, 4],
  DashDot: [6, 3, 2, 3],
  DashDotDot: [8, 3, 2, 3, 2, 3],
  Dot: [3, 3],
  RoundDot: [1, 3],
};

const points: Readonly<Record<Exclude<Marker, "None">, PointOptions["pointStyle"]>> = {
  Circle: "circle",
  Square: "rect",
  Diamond: "rectRot",
  Triangle: "triangle",
  X: "crossRot",
  Star: "star",
  Dot: "dash",
  Dash: "line",
  Plus: "cross",
};

/** How a series' line is drawn. */
export function lineLook(series: ChartSeries, color: string): Partial<LineOptions> & { showLine: boolean } {
  return {
    showLine: series.lineStyle !== "None",
    borderColor: color,
    borderWidth: pixelsOf(series.lineWeight ?? 2.25),
    borderDash: dashes[series.lineStyle ?? "Continuous"],
  };
}

/** How its points are: those that are not marked have no size. */
export function markerLook(chart: Chart, series: ChartSeries, color: string) {
  const marker = series.marker ?? (kindOfSeries(chart, series) === "LineMarkers" ? "Circle" : "None");
  return {
    pointRadius: marker === "None" ? 0 : Math.round(pixelsOf(series.markerSize ?? 5) / 2),
    pointStyle: marker === "None" ? "circle" : points[marker],
    pointBackgroundColor: series.markerFill ?? color,
    pointBorderColor: series.markerLine ?? color,
  } as const;
}
