import type { Book, Chart, ChartAxis } from "../book";
import { readSheetArea } from "./address";
import { chartOrder, seriesOrder } from "./chart-order";
import * as xml from "./chart-xml";
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
  const group = children(plot).find((element) => /Chart$/.test(element.localName!))!;
  if (before.title !== chart.title) changeTitle(root, chart.title, 14, chartOrder.chart);
  if (before.title !== chart.title)
    put(root, `<c:autoTitleDeleted val="${chart.title === "" ? "1" : "0"}"/>`, chartOrder.chart);
  if (before.legend !== chart.legend) changeLegend(root, chart.legend);
  changeSeries(group, before, chart, book);
  const gapWidth = chart.series[0]?.gapWidth;
  if (!xml.isLine(chart) && gapWidth !== undefined && gapWidth !== before.series[0]?.gapWidth) {
    put(group, `<c:gapWidth val="${String(gapWidth)}"/>`, chartOrder.barChart);
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
  insertOrdered(parent, fragment(parent.ownerDocument!, text, xml.chartNamespaces), order);
}

function drop(parent: Element, name: string): void {
  children(parent, name).forEach((old) => parent.removeChild(old));
}

/** A title keeps its look when it can: the first run gets the text, the others go. */
function changeTitle(parent: Element, text: string, size: number, order: readonly string[]): void {
  if (text === "") return drop(parent, "title");
  const rich = child(parent, "title", "tx", "rich");
  const [first, ...otherRuns] = descendants(rich, "t");
  if (rich === null || first === undefined || text.includes("\n")) return put(parent, xml.titleXml(text, size), order);
  first.textContent = text;
  for (const run of otherRuns) run.parentNode!.parentNode!.removeChild(run.parentNode!);
  for (const line of children(rich, "p")) if (descendants(line, "t").length === 0) rich.removeChild(line);
}

function changeLegend(root: Element, place: Chart["legend"]): void {
  if (place === "Hidden") return drop(root, "legend");
  const legend = child(root, "legend");
  if (legend === null) return put(root, xml.legendXml(place), chartOrder.chart);
  put(legend, `<c:legendPos val="${place[0]!.toLowerCase()}"/>`, chartOrder.legend);
}

function changeSeries(group: Element, before: Chart, chart: Chart, book: Book): void {
  const order = xml.isLine(chart) ? chartOrder.lineChart : chartOrder.barChart;
  const all = children(group, "ser");
  // the same series that reading took, so that places agree
  const old = all.filter((series) => readSheetArea(child(series, "val", "numRef", "f")?.textContent ?? "") !== null);
  let number = Math.max(-1, ...all.map((series) => numberIn(child(series, "idx")) ?? 0));
  chart.series.forEach((_, place) => {
    const series = old[place];
    if (series) return changeOneSeries(series, before, chart, place, book);
    const text = xml.seriesXml(chart, place, ++number, book);
    insertOrdered(group, fragment(group.ownerDocument!, text, xml.chartNamespaces), order, "add");
  });
  old.slice(chart.series.length).forEach((series) => group.removeChild(series));
}

function changeOneSeries(series: Element, before: Chart, chart: Chart, place: number, book: Book): void {
  const now = chart.series[place]!;
  const was = before.series[place];
  const number = numberIn(child(series, "idx")) ?? place;
  const set = (text: string, name: string): void => {
    if (text === "") drop(series, name);
    else put(series, text, seriesOrder[xml.isLine(chart) ? "lineChart" : "barChart"]!);
  };
  set(xml.seriesNameXml(now, book), "tx");
  set(xml.categoriesXml(now, book), "cat");
  set(xml.valuesXml(now, book), "val");
  if (was?.color !== now.color || was?.lineWeight !== now.lineWeight) {
    set(xml.seriesShapeXml(chart, now, number), "spPr");
  }
  if (xml.isLine(chart) && (was?.marker !== now.marker || was?.color !== now.color)) {
    set(xml.markerXml(chart, now, number), "marker");
  }
  if (!was?.dataLabels !== !now.dataLabels) set(now.dataLabels ? xml.dataLabelsXml(chart) : "", "dLbls");
}

function changeAxis(axis: Element | undefined, was: ChartAxis, now: ChartAxis): void {
  if (axis === undefined) return;
  const order = axis.localName === "valAx" ? chartOrder.valAx : chartOrder.catAx;
  if (was.title !== now.title) changeTitle(axis, now.title, 10, order);
  if (was.numberFormat !== now.numberFormat) {
    const format = fragment(axis.ownerDocument!, "<c:numFmt/>", xml.chartNamespaces);
    format.setAttribute("formatCode", now.numberFormat ?? "General");
    format.setAttribute("sourceLinked", now.numberFormat === undefined ? "1" : "0");
    insertOrdered(axis, format, order);
  }
  if (was.minimum !== now.minimum || was.maximum !== now.maximum || !was.reversed !== !now.reversed) {
    const logarithm = attribute(child(axis, "scaling", "logBase"), "val");
    put(axis, xml.scalingXml(now), order);
    if (logarithm !== undefined)
      put(child(axis, "scaling")!, `<c:logBase val="${logarithm}"/>`, ["logBase", "orientation"]);
  }
  if (now.gridlines !== undefined && was.gridlines !== now.gridlines) {
    if (now.gridlines) put(axis, xml.gridlinesXml(), order);
    else drop(axis, "majorGridlines");
  }
  if (was.tickLabelSpacing !== now.tickLabelSpacing) {
    if (now.tickLabelSpacing === undefined) drop(axis, "tickLblSkip");
    else put(axis, `<c:tickLblSkip val="${String(now.tickLabelSpacing)}"/>`, order);
  }
}
