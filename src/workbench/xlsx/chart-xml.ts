import type { Book, Chart } from "../book";
import { gapWidthOf, isLine, isLying, lookOf, overlapOf } from "../host/chart-kinds";
import { categoryAxisXml, valueAxisXml } from "./chart-axes-xml";
import { chartNamespaces, lineColor, outline, solid, textXml, titleXml } from "./drawing-xml";
import { seriesXml } from "./series-xml";

/**
 * A whole chart part, children in the schema's order, with the values its cells hold now as cache: what a reader shows
 * before it recalculates. O(cells charted). Source: ISO/IEC 29500-1 §21.2.2 (CT_ChartSpace, CT_BarChart, CT_LineChart).
 */
export function chartXml(chart: Chart, book: Book): string {
  const declared = Object.entries(chartNamespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const lying = isLying(chart);
  const parts = lookOf(chart.kind).grouping === "percentStacked";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace${declared.join("")}>` +
    `<c:roundedCorners val="0"/><c:chart>${chart.title === "" ? "" : titleXml(chart.title, 14)}` +
    `<c:autoTitleDeleted val="${chart.title === "" ? "1" : "0"}"/><c:plotArea><c:layout/>${groupsXml(chart, book)}` +
    categoryAxisXml(chart.category, lying) +
    valueAxisXml(chart.value, lying, chart.category.reversed ?? false, parts) +
    `</c:plotArea>${legendXml(chart.legend)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${solid("FFFFFF")}${outline(lineColor)}</c:spPr></c:chartSpace>`
  );
}

/** The bars, and after them the lines, on the same axes. */
function groupsXml(chart: Chart, book: Book): string {
  const written = (lines: boolean): string =>
    chart.series
      .map((series, place) => (isLine(chart, series) === lines ? seriesXml(chart, place, place, book) : ""))
      .join("");
  const { shape, grouping } = lookOf(chart.kind);
  const [bars, lines] = [written(false), written(true)];
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  const overlap = overlapOf(chart);
  const barChart =
    `<c:barChart><c:barDir val="${shape === "bar" ? "bar" : "col"}"/><c:grouping val="${grouping}"/>` +
    `<c:varyColors val="0"/>${bars}<c:gapWidth val="${String(gapWidthOf(chart))}"/>` +
    (overlap === 0 ? "" : `<c:overlap val="${String(overlap)}"/>`) +
    `${axes}</c:barChart>`;
  const lineChart =
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}` +
    `<c:marker val="1"/>${axes}</c:lineChart>`;
  return (shape === "line" ? "" : barChart) + (shape === "line" || lines !== "" ? lineChart : "");
}

/** Nothing for a hidden legend. */
export function legendXml(place: Chart["legend"]): string {
  if (place === "Hidden") return "";
  const side = place[0]!.toLowerCase();
  return `<c:legend><c:legendPos val="${side}"/><c:overlay val="0"/>${textXml(9)}</c:legend>`;
}
