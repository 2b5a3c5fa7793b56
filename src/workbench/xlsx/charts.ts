import type { Area, Chart, ChartAxis, ChartSeries } from "../book";
import { isLine, kindWith, labelPositions, overlapOf } from "../host/chart-kinds";
import { readSheetArea } from "./address";
import { angleOf } from "./chart-axes-xml";
import { readSeriesLook } from "./series-look";
import { attribute, child, children, descendants, type Element, flag, numberIn } from "./xml";

/**
 * Reads a chart part. What is not one plain bar, column or line chart, or columns and lines on the same axes, is kind
 * "Other", and nothing of it is lost.
 */
export function readChart(space: Element, id: string, name: string, position: Area): Chart {
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  const axes = children(plot).filter((element) => /Ax$/.test(element.localName!));
  const read: Chart = {
    id,
    name,
    kind: kindOf(groupsOf(plot)),
    title: titleOf(chart),
    position,
    series: [],
    legend: legendOf(child(chart, "legend")),
    category: readAxis(axes.find((axis) => /^(cat|date)Ax$/.test(axis.localName!))),
    value: readAxis(axes.find((axis) => axis.localName === "valAx")),
  };
  read.series = seriesOf(plot).map((one) => readSeries(one, read.kind));
  for (const series of read.series) {
    if (series.labelPosition === labelPositions(read, series)[0]) delete series.labelPosition;
    if (series.overlap === overlapOf({ ...read, series: [] })) delete series.overlap;
    if (isLine(read, series)) for (const key of ["gapWidth", "overlap"] as const) delete series[key];
  }
  return read;
}

function groupsOf(plot: Element | null): Element[] {
  return children(plot).filter((element) => /Chart$/.test(element.localName!));
}

export interface PlacedSeries {
  series: Element;
  /** What draws it: `barChart`, `lineChart` … */
  group: Element;
  values: NonNullable<ReturnType<typeof readSheetArea>>;
}

/**
 * The series of a plot as Excel counts them, in whichever group they are drawn. One whose values are no area of cells
 * (typed numbers, several areas) is left out. O(series · log series).
 */
export function seriesOf(plot: Element | null): PlacedSeries[] {
  const all = groupsOf(plot).flatMap((group) => children(group, "ser").map((series) => ({ series, group })));
  return all
    .flatMap((one) => {
      const values = readSheetArea(child(one.series, "val", "numRef", "f")?.textContent ?? "");
      return values === null ? [] : { ...one, values };
    })
    .sort((a, b) => (numberIn(child(a.series, "order")) ?? 0) - (numberIn(child(b.series, "order")) ?? 0));
}

function kindOf(groups: Element[]): Chart["kind"] {
  const [first, second, ...others] = groups;
  if (!first || others.length > 0) return "Other";
  const kind = kindOfGroup(first);
  if (!second) return kind;
  const columns = kind === "ColumnClustered" || kind === "ColumnStacked";
  const lines = ["Line", "LineMarkers"].includes(kindOfGroup(second));
  const axesOf = (group: Element) => children(group, "axId").map((axis) => attribute(axis, "val"));
  return columns && lines && axesOf(first).join() === axesOf(second).join() ? kind : "Other";
}

function kindOfGroup(group: Element): Chart["kind"] {
  const grouping = attribute(child(group, "grouping"), "val") ?? "";
  if (group.localName === "barChart") {
    const shape = attribute(child(group, "barDir"), "val") === "bar" ? "bar" : "column";
    return kindWith(shape, grouping) ?? "Other";
  }
  if (group.localName !== "lineChart" || grouping !== "standard") return "Other";
  return children(group, "ser").some((series) => isMarked(series, group)) ? "LineMarkers" : "Line";
}

function isMarked(series: Element, group: Element): boolean {
  const symbol = attribute(child(series, "marker", "symbol"), "val");
  return flag(attribute(child(group, "marker"), "val")) && symbol !== "none";
}

function titleOf(parent: Element | null): string {
  if (child(parent, "title") === null) return "";
  const rich = child(parent, "title", "tx", "rich");
  if (rich !== null) {
    const lines = children(rich, "p").map((line) =>
      descendants(line, "t")
        .map((run) => run.textContent)
        .join(""),
    );
    return lines.join("\n");
  }
  return child(parent, "title", "tx", "strRef", "strCache", "pt", "v")?.textContent ?? "";
}

function legendOf(legend: Element | null): Chart["legend"] {
  if (legend === null) return "Hidden";
  const places = { t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Right" } as const;
  return places[attribute(child(legend, "legendPos"), "val") as keyof typeof places] ?? "Right";
}

function readSeries({ series, group, values }: PlacedSeries, kind: Chart["kind"]): ChartSeries {
  const reference = (...path: string[]) => readSheetArea(child(series, ...path)?.textContent ?? "");
  const line = group.localName === "lineChart";
  const read: ChartSeries = {
    nameCell: reference("tx", "strRef", "f"),
    name: (child(series, "tx", "strRef", "strCache", "pt", "v") ?? child(series, "tx", "v"))?.textContent ?? "",
    values,
    categories: reference("cat", "strRef", "f") ?? reference("cat", "numRef", "f"),
    ...readSeriesLook(series, line),
  };
  if (line && kind !== "Line" && kind !== "LineMarkers" && kind !== "Other") {
    read.kind = isMarked(series, group) ? "LineMarkers" : "Line";
  }
  const gapWidth = numberIn(child(group, "gapWidth"));
  const overlap = numberIn(child(group, "overlap"));
  if (gapWidth !== undefined) read.gapWidth = gapWidth;
  if (overlap !== undefined) read.overlap = overlap;
  return read;
}

function readAxis(axis: Element | undefined): ChartAxis {
  const read: ChartAxis = { title: titleOf(axis ?? null) };
  if (axis === undefined) return read;
  const numberFormat = attribute(child(axis, "numFmt"), "formatCode");
  const linked = flag(attribute(child(axis, "numFmt"), "sourceLinked"));
  if (numberFormat !== undefined && !linked) read.numberFormat = numberFormat;
  const minimum = numberIn(child(axis, "scaling", "min"));
  const maximum = numberIn(child(axis, "scaling", "max"));
  const spacing = numberIn(child(axis, "tickLblSkip"));
  if (minimum !== undefined) read.minimum = minimum;
  if (maximum !== undefined) read.maximum = maximum;
  if (spacing !== undefined) read.tickLabelSpacing = spacing;
  if (attribute(child(axis, "scaling", "orientation"), "val") === "maxMin") read.reversed = true;
  read.gridlines = child(axis, "majorGridlines") !== null;
  if (flag(attribute(child(axis, "delete"), "val"))) read.hidden = true;
  const body = child(axis, "txPr", "bodyPr");
  const angle = angleOf(numberIn(body, "rot"), attribute(body, "vert"));
  if (angle !== undefined) read.labelAngle = angle;
  return read;
}
