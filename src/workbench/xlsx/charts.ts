import type { Area, Chart, ChartAxis, ChartSeries } from "../book";
import { readSheetArea } from "./address";
import { attribute, child, children, descendants, type Element, flag, numberIn } from "./xml";

/** Reads a chart part. What is not one plain bar, column or line chart is kind "Other", and nothing of it is lost. */
export function readChart(space: Element, id: string, name: string, position: Area): Chart {
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  const group = children(plot).filter((element) => /Chart$/.test(element.localName!));
  const axes = children(plot).filter((element) => /Ax$/.test(element.localName!));
  const [only] = group;
  return {
    id,
    name,
    kind: group.length === 1 ? kindOf(only!) : "Other",
    title: titleOf(chart),
    position,
    series: group.flatMap((one) => children(one, "ser").flatMap((series) => readSeries(series, one))),
    legend: legendOf(child(chart, "legend")),
    category: readAxis(axes.find((axis) => /^(cat|date)Ax$/.test(axis.localName!))),
    value: readAxis(axes.find((axis) => axis.localName === "valAx")),
  };
}

function kindOf(group: Element): Chart["kind"] {
  const grouping = attribute(child(group, "grouping"), "val");
  if (group.localName === "barChart" && grouping === "clustered") {
    return attribute(child(group, "barDir"), "val") === "bar" ? "BarClustered" : "ColumnClustered";
  }
  if (group.localName !== "lineChart" || grouping !== "standard") return "Other";
  const markers = children(group, "ser").map((series) => attribute(child(series, "marker", "symbol"), "val"));
  const marked = flag(attribute(child(group, "marker"), "val")) && markers.some((symbol) => symbol !== "none");
  return marked ? "LineMarkers" : "Line";
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

/** A series whose values are no area of cells (typed numbers, several areas) is left out. */
function readSeries(series: Element, group: Element): ChartSeries[] {
  const reference = (...path: string[]) => readSheetArea(child(series, ...path)?.textContent ?? "");
  const values = reference("val", "numRef", "f");
  if (values === null) return [];
  const read: ChartSeries = {
    nameCell: reference("tx", "strRef", "f"),
    name: (child(series, "tx", "strRef", "strCache", "pt", "v") ?? child(series, "tx", "v"))?.textContent ?? "",
    values,
    categories: reference("cat", "strRef", "f") ?? reference("cat", "numRef", "f"),
  };
  const line = group.localName === "lineChart";
  const shape = child(series, "spPr");
  const color = attribute(child(line ? child(shape, "ln") : shape, "solidFill", "srgbClr"), "val");
  if (color !== undefined) read.color = `#${color.toUpperCase()}`;
  const gapWidth = numberIn(child(group, "gapWidth"));
  if (gapWidth !== undefined) read.gapWidth = gapWidth;
  if (flag(attribute(child(series, "dLbls", "showVal"), "val"))) read.dataLabels = true;
  const width = numberIn(child(shape, "ln"), "w");
  if (line && width !== undefined) read.lineWeight = width / emuPerPoint;
  const marker = markers[attribute(child(series, "marker", "symbol"), "val") as keyof typeof markers];
  if (line && marker !== undefined) read.marker = marker;
  return [read];
}

/** English Metric Units to a point. Source: ISO/IEC 29500-1 §20.1.10.16 (ST_Coordinate). */
export const emuPerPoint = 12_700;

const markers = { none: "None", circle: "Circle", square: "Square", diamond: "Diamond", triangle: "Triangle" } as const;

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
  return read;
}
