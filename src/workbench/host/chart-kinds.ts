import type { Chart, ChartKind, ChartSeries, LabelPosition } from "../book-charts";

interface Look {
  shape: "bar" | "column" | "line";
  /** Side by side, on top of each other, or as parts of a whole. */
  grouping: "clustered" | "stacked" | "percentStacked" | "standard";
}

const looks: Readonly<Record<ChartKind, Look>> = {
  BarClustered: { shape: "bar", grouping: "clustered" },
  BarStacked: { shape: "bar", grouping: "stacked" },
  BarStacked100: { shape: "bar", grouping: "percentStacked" },
  ColumnClustered: { shape: "column", grouping: "clustered" },
  ColumnStacked: { shape: "column", grouping: "stacked" },
  Line: { shape: "line", grouping: "standard" },
  LineMarkers: { shape: "line", grouping: "standard" },
};

export const chartKinds = Object.keys(looks) as ChartKind[];

/** How a chart's bars stand, or the lines of one that has only lines. */
export function lookOf(kind: Chart["kind"]): Look {
  return kind === "Other" ? looks.ColumnClustered : looks[kind];
}

export function kindWith(shape: Look["shape"], grouping: string): ChartKind | undefined {
  return chartKinds.find((kind) => looks[kind].shape === shape && looks[kind].grouping === grouping);
}

export function kindOfSeries(chart: Chart, series: ChartSeries): Chart["kind"] {
  return series.kind ?? chart.kind;
}

/** Whether a series is a line, in a chart of lines or among columns. */
export function isLine(chart: Chart, series: ChartSeries): boolean {
  return lookOf(kindOfSeries(chart, series)).shape === "line";
}

/** Bars that lie: the categories stand on the left. */
export function isLying({ kind }: Chart): boolean {
  return lookOf(kind).shape === "bar";
}

export function isStacked({ kind }: Chart): boolean {
  return ["stacked", "percentStacked"].includes(lookOf(kind).grouping);
}

/** Percent of a bar's width. Source: ISO/IEC 29500-1 §21.2.2.75 (gapWidth); Excel's own stacked charts overlap fully. */
export function gapWidthOf({ series }: Chart): number {
  return series.find(({ gapWidth }) => gapWidth !== undefined)?.gapWidth ?? 150;
}

export function overlapOf(chart: Chart): number {
  const set = chart.series.find(({ overlap }) => overlap !== undefined)?.overlap;
  return set ?? (isStacked(chart) ? 100 : 0);
}

/**
 * Where a series' labels may stand, its usual place first. Excel calls a file damaged that has a label of stacked bars
 * outside its end. Source: ISO/IEC 29500-1 §21.2.2.48 (dLblPos); learn.microsoft.com/javascript/api/excel/excel.chartdatalabelposition
 */
export function labelPositions(chart: Chart, series: ChartSeries): readonly LabelPosition[] {
  if (isLine(chart, series)) return ["Top", "Bottom", "Left", "Right", "Center"];
  return isStacked(chart) ? ["Center", "InsideEnd", "InsideBase"] : ["OutsideEnd", "Center", "InsideEnd", "InsideBase"];
}

/** Where its labels stand: a place that its kind does not have gives way to the usual one. */
export function labelPositionOf(chart: Chart, series: ChartSeries): LabelPosition {
  const places = labelPositions(chart, series);
  return places.find((place) => place === series.labelPosition) ?? places[0]!;
}
