import type { Book, Chart, ChartAxis, ChartSeries, SheetArea, Value } from "../book";
import { sheetAreaName } from "./address";
import { emuPerPoint } from "./charts";
import { escapeXml } from "./xml";

/** The namespaces of a chart part; the texts below are written with these prefixes. */
export const chartNamespaces = {
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
};

/** Dark grey: the default of some readers is nearly white. */
const textColor = "404040";
const lineColor = "D9D9D9";
const lineKinds: readonly Chart["kind"][] = ["Line", "LineMarkers"];

export function isLine(chart: Chart): boolean {
  return lineKinds.includes(chart.kind);
}

/**
 * A whole chart part, children in the schema's order, with the values its cells hold now as cache: what a reader shows
 * before it recalculates. O(cells charted). Source: ISO/IEC 29500-1 §21.2.2 (CT_ChartSpace, CT_BarChart, CT_LineChart).
 */
export function chartXml(chart: Chart, book: Book): string {
  const declared = Object.entries(chartNamespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const series = chart.series.map((_, index) => seriesXml(chart, index, index, book)).join("");
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  const gapWidth = String(chart.series[0]?.gapWidth ?? 150);
  const bars = chart.kind === "BarClustered";
  const group = isLine(chart)
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
    : `<c:barChart><c:barDir val="${bars ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
      `${series}<c:gapWidth val="${gapWidth}"/>${axes}</c:barChart>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace${declared.join("")}>` +
    `<c:roundedCorners val="0"/><c:chart>${chart.title === "" ? "" : titleXml(chart.title, 14)}` +
    `<c:autoTitleDeleted val="${chart.title === "" ? "1" : "0"}"/><c:plotArea><c:layout/>${group}` +
    categoryAxisXml(chart.category, bars) +
    valueAxisXml(chart.value, bars, chart.category.reversed ?? false) +
    `</c:plotArea>${legendXml(chart.legend)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${solid("FFFFFF")}${outline(lineColor)}</c:spPr></c:chartSpace>`
  );
}

/** One series. `number` is its place in the part, unique there. */
export function seriesXml(chart: Chart, place: number, number: number, book: Book): string {
  const series = chart.series[place]!;
  return (
    `<c:ser><c:idx val="${String(number)}"/><c:order val="${String(number)}"/>${seriesNameXml(series, book)}` +
    seriesShapeXml(chart, series, number) +
    (isLine(chart) ? markerXml(chart, series, number) : '<c:invertIfNegative val="0"/>') +
    (series.dataLabels ? dataLabelsXml(chart) : "") +
    `${categoriesXml(series, book)}${valuesXml(series, book)}${isLine(chart) ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

export function seriesShapeXml(chart: Chart, series: ChartSeries, number: number): string {
  if (!isLine(chart)) return `<c:spPr>${colorXml(series, number)}</c:spPr>`;
  const width = String(Math.round((series.lineWeight ?? 2.25) * emuPerPoint));
  return `<c:spPr><a:ln w="${width}" cap="rnd">${colorXml(series, number)}<a:round/></a:ln></c:spPr>`;
}

export function markerXml(chart: Chart, series: ChartSeries, number: number): string {
  const symbol = series.marker?.toLowerCase() ?? (chart.kind === "LineMarkers" ? "circle" : "none");
  if (symbol === "none") return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="5"/><c:spPr>${colorXml(series, number)}</c:spPr></c:marker>`;
}

export function dataLabelsXml(chart: Chart): string {
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];
  return (
    `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(9)}` +
    `<c:dLblPos val="${isLine(chart) ? "t" : "outEnd"}"/>` +
    shown.map((what) => `<c:show${what} val="${what === "Val" ? "1" : "0"}"/>`).join("") +
    "</c:dLbls>"
  );
}

export function seriesNameXml(series: ChartSeries, book: Book): string {
  if (series.nameCell === null) return series.name === "" ? "" : `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`;
  return `<c:tx>${referenceXml("str", series.nameCell, book)}</c:tx>`;
}

export function categoriesXml(series: ChartSeries, book: Book): string {
  if (series.categories === null) return "";
  const numbers = cellsOf(series.categories, book).every(({ value }) => value === "" || typeof value === "number");
  return `<c:cat>${referenceXml(numbers ? "num" : "str", series.categories, book)}</c:cat>`;
}

export function valuesXml(series: ChartSeries, book: Book): string {
  return `<c:val>${referenceXml("num", series.values, book)}</c:val>`;
}

function referenceXml(kind: "num" | "str", area: SheetArea, book: Book): string {
  const cells = cellsOf(area, book);
  const points = cells.flatMap(({ value }, index) =>
    value === "" || (kind === "num" && typeof value !== "number")
      ? []
      : `<c:pt idx="${String(index)}"><c:v>${escapeXml(printed(value))}</c:v></c:pt>`,
  );
  const code = kind === "num" ? `<c:formatCode>${escapeXml(cells[0]?.numberFormat ?? "General")}</c:formatCode>` : "";
  return (
    `<c:${kind}Ref><c:f>${escapeXml(sheetAreaName(area))}</c:f><c:${kind}Cache>${code}` +
    `<c:ptCount val="${String(cells.length)}"/>${points.join("")}</c:${kind}Cache></c:${kind}Ref>`
  );
}

function printed(value: Value): string {
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

function cellsOf(area: SheetArea, book: Book): { value: Value; numberFormat: string | undefined }[] {
  const sheet = book.sheets.find(({ name }) => name === area.sheet);
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const cell = sheet?.cells[row]?.[area.column + (index % area.columns)];
    return { value: cell?.error ? "" : (cell?.value ?? ""), numberFormat: cell?.format?.numberFormat };
  });
}

/** A title of lines of text, in points. */
export function titleXml(text: string, size: number): string {
  const properties = `sz="${String(size * 100)}" b="0"`;
  const lines = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr ${properties}>${solid(textColor)}</a:defRPr></a:pPr>` +
        `<a:r><a:rPr lang="vi-VN" ${properties}>${solid(textColor)}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Nothing for a hidden legend. */
export function legendXml(place: Chart["legend"]): string {
  if (place === "Hidden") return "";
  const side = place[0]!.toLowerCase();
  return `<c:legend><c:legendPos val="${side}"/><c:overlay val="0"/>${textXml(9)}</c:legend>`;
}

export function gridlinesXml(): string {
  return `<c:majorGridlines><c:spPr>${outline(lineColor)}</c:spPr></c:majorGridlines>`;
}

export function scalingXml(axis: ChartAxis): string {
  const end = (name: string, value: number | undefined): string =>
    value === undefined ? "" : `<c:${name} val="${String(value)}"/>`;
  const orientation = axis.reversed ? "maxMin" : "minMax";
  return `<c:scaling><c:orientation val="${orientation}"/>${end("max", axis.maximum)}${end("min", axis.minimum)}</c:scaling>`;
}

function categoryAxisXml(axis: ChartAxis, bars: boolean): string {
  const skip = axis.tickLabelSpacing === undefined ? "" : `<c:tickLblSkip val="${String(axis.tickLabelSpacing)}"/>`;
  return (
    `<c:catAx><c:axId val="111111111"/>${commonAxisXml(axis, bars ? "l" : "b", axis.gridlines ?? false)}` +
    `<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

/** Where the categories run backwards, the values stand on the far side. */
function valueAxisXml(axis: ChartAxis, bars: boolean, far: boolean): string {
  const side = bars ? (far ? "t" : "b") : far ? "r" : "l";
  return (
    `<c:valAx><c:axId val="222222222"/>${commonAxisXml(axis, side, axis.gridlines ?? true)}` +
    `<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function commonAxisXml(axis: ChartAxis, side: string, gridlines: boolean): string {
  const linked = axis.numberFormat === undefined ? "1" : "0";
  return (
    `${scalingXml(axis)}<c:delete val="0"/><c:axPos val="${side}"/>${gridlines ? gridlinesXml() : ""}` +
    (axis.title === "" ? "" : titleXml(axis.title, 10)) +
    `<c:numFmt formatCode="${escapeXml(axis.numberFormat ?? "General")}" sourceLinked="${linked}"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr>${outline(lineColor)}</c:spPr>${textXml(9)}`
  );
}

function colorXml(series: ChartSeries, number: number): string {
  if (series.color !== undefined) return solid(series.color.slice(1));
  return `<a:solidFill><a:schemeClr val="accent${String((number % 6) + 1)}"/></a:solidFill>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function outline(color: string): string {
  return `<a:ln w="9525">${solid(color)}</a:ln>`;
}

function textXml(size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${String(size * 100)}" b="0">${solid(textColor)}` +
    `</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`
  );
}
