import type { Book, Chart, ChartAxis, ChartSeries } from "../book";
import { gapWidthOf, isLine, overlapOf } from "../host/chart-kinds";
import { gridlinesXml, scalingXml, turnedTextXml } from "./chart-axes-xml";
import { chartOrder, seriesOrder } from "./chart-order";
import { legendXml } from "./chart-xml";
import { seriesOf } from "./charts";
import { chartNamespaces, titleXml } from "./drawing-xml";
import { dataLabelsXml, markerXml, seriesShapeXml } from "./series-look";
import { categoriesXml, seriesNameXml, seriesXml, valuesXml } from "./series-xml";
import {
  attribute,
  child,
  children,
  descendants,
  type Document,
  type Element,
  fragment,
  insertOrdered,
  numberIn,
} from "./xml";

/**
 * Changes a chart of the file, in place: what differs from `before`, and every series' cells and their cached values.
 * Fonts, effects, colours of points and whatever else the planner styled stay.
 */
export function changeChart(document: Document, before: Chart, chart: Chart, book: Book): void {
  const root = child(document.documentElement, "chart")!;
  const plot = child(root, "plotArea")!;
  if (before.title !== chart.title) changeTitle(root, chart.title, 14, chartOrder.chart);
  if (before.title !== chart.title)
    put(root, `<c:autoTitleDeleted val="${chart.title === "" ? "1" : "0"}"/>`, chartOrder.chart);
  if (before.legend !== chart.legend) changeLegend(root, chart.legend);
  changeSeries(plot, before, chart, book);
  const bars = child(plot, "barChart");
  if (bars !== null && gapWidthOf(before) !== gapWidthOf(chart)) {
    put(bars, `<c:gapWidth val="${String(gapWidthOf(chart))}"/>`, chartOrder.barChart);
  }
  if (bars !== null && overlapOf(before) !== overlapOf(chart)) {
    put(bars, `<c:overlap val="${String(overlapOf(chart))}"/>`, chartOrder.barChart);
  }
  const axes = children(plot);
  changeAxis(
    axes.find((axis) => /^(cat|date)Ax$/.test(axis.localName!)),
    before.category,
    chart.category,
  );
  changeAxis(
    axes.find((axis) => axis.localName === "valAx"),
    before.value,
    chart.value,
  );
}

function put(parent: Element, text: string, order: readonly string[]): void {
  insertOrdered(parent, fragment(parent.ownerDocument!, text, chartNamespaces), order);
}

function drop(parent: Element, name: string): void {
  children(parent, name).forEach((old) => parent.removeChild(old));
}

/** A title keeps its look when it can: the first run gets the text, the others go. */
function changeTitle(parent: Element, text: string, size: number, order: readonly string[]): void {
  if (text === "") return drop(parent, "title");
  const rich = child(parent, "title", "tx", "rich");
  const [first, ...otherRuns] = descendants(rich, "t");
  if (rich === null || first === undefined || text.includes("\n")) return put(parent, titleXml(text, size), order);
  first.textContent = text;
  for (const run of otherRuns) run.parentNode!.parentNode!.removeChild(run.parentNode!);
  for (const line of children(rich, "p")) if (descendants(line, "t").length === 0) rich.removeChild(line);
}

function changeLegend(root: Element, place: Chart["legend"]): void {
  if (place === "Hidden") return drop(root, "legend");
  const legend = child(root, "legend");
  if (legend === null) return put(root, legendXml(place), chartOrder.chart);
  put(legend, `<c:legendPos val="${place[0]!.toLowerCase()}"/>`, chartOrder.legend);
}

function changeSeries(plot: Element, before: Chart, chart: Chart, book: Book): void {
  const all = children(plot).flatMap((group) => children(group, "ser"));
  const old = seriesOf(plot);
  let number = Math.max(-1, ...all.map((series) => numberIn(child(series, "idx")) ?? 0));
  chart.series.forEach((now, place) => {
    const standing = old[place];
    if (standing) return changeOneSeries(standing.series, before, chart, place, book);
    const name = isLine(chart, now) ? "lineChart" : "barChart";
    const text = seriesXml(chart, place, ++number, book);
    const group = child(plot, name)!;
    insertOrdered(group, fragment(group.ownerDocument!, text, chartNamespaces), chartOrder[name], "add");
  });
  old.slice(chart.series.length).forEach(({ series, group }) => group.removeChild(series));
}

const shapeLooks = ["color", "noFill", "outline", "lineWeight", "lineStyle"] as const;
const markerLooks = ["marker", "markerSize", "markerFill", "markerLine", "color"] as const;
const labelLooks = ["dataLabels", "labelFormat", "labelPosition"] as const;

function changeOneSeries(series: Element, before: Chart, chart: Chart, place: number, book: Book): void {
  const now = chart.series[place]!;
  const was = before.series[place];
  const line = isLine(chart, now);
  const set = (text: string, name: string): void => {
    if (text === "") drop(series, name);
    else put(series, text, seriesOrder[line ? "lineChart" : "barChart"]!);
  };
  const differs = (looks: readonly (keyof ChartSeries)[]) =>
    looks.some((look) => (was?.[look] || 0) !== (now[look] || 0));
  set(seriesNameXml(now, book), "tx");
  set(categoriesXml(now, book), "cat");
  set(valuesXml(now, book), "val");
  if (differs(shapeLooks)) set(seriesShapeXml(chart, now), "spPr");
  if (line && differs(markerLooks)) set(markerXml(chart, now), "marker");
  if (differs(labelLooks)) set(now.dataLabels ? dataLabelsXml(chart, now) : "", "dLbls");
}

function changeAxis(axis: Element | undefined, was: ChartAxis, now: ChartAxis): void {
  if (axis === undefined) return;
  const order = axis.localName === "valAx" ? chartOrder.valAx : chartOrder.catAx;
  if (was.title !== now.title) changeTitle(axis, now.title, 10, order);
  if (was.numberFormat !== now.numberFormat) {
    const format = fragment(axis.ownerDocument!, "<c:numFmt/>", chartNamespaces);
    format.setAttribute("formatCode", now.numberFormat ?? "General");
    format.setAttribute("sourceLinked", now.numberFormat === undefined ? "1" : "0");
    insertOrdered(axis, format, order);
  }
  if (was.minimum !== now.minimum || was.maximum !== now.maximum || !was.reversed !== !now.reversed) {
    const logarithm = attribute(child(axis, "scaling", "logBase"), "val");
    put(axis, scalingXml(now), order);
    if (logarithm !== undefined)
      put(child(axis, "scaling")!, `<c:logBase val="${logarithm}"/>`, ["logBase", "orientation"]);
  }
  if (now.gridlines !== undefined && was.gridlines !== now.gridlines) {
    if (now.gridlines) put(axis, gridlinesXml(), order);
    else drop(axis, "majorGridlines");
  }
  if (!was.hidden !== !now.hidden) put(axis, `<c:delete val="${now.hidden ? "1" : "0"}"/>`, order);
  if (was.labelAngle !== now.labelAngle) turnLabels(axis, now, order);
  if (was.tickLabelSpacing !== now.tickLabelSpacing) {
    if (now.tickLabelSpacing === undefined) drop(axis, "tickLblSkip");
    else put(axis, `<c:tickLblSkip val="${String(now.tickLabelSpacing)}"/>`, order);
  }
}

/** Labels keep their font when they can. */
function turnLabels(axis: Element, now: ChartAxis, order: readonly string[]): void {
  const body = child(axis, "txPr", "bodyPr");
  if (body === null) return put(axis, turnedTextXml(now), order);
  const turned = child(fragment(axis.ownerDocument!, turnedTextXml(now), chartNamespaces), "bodyPr");
  for (const name of ["rot", "vert"]) {
    const value = attribute(turned, name);
    if (value === undefined) body.removeAttribute(name);
    else body.setAttribute(name, value);
  }
}
