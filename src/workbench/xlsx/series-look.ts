import type { Chart, ChartSeries, LabelPosition, LineStyle, Marker } from "../book-charts";
import { isLine, kindOfSeries, labelPositionOf } from "../host/chart-kinds";
import { emuPerPoint, solid, textXml } from "./drawing-xml";
import { attribute, child, type Element, escapeXml, flag, numberIn } from "./xml";

/** Source: ISO/IEC 29500-1 §20.1.10.48 (ST_PresetLineDashVal); "Dot" is Office's square dot, "RoundDot" its round one. */
const dashes: Readonly<Record<Exclude<LineStyle, "None">, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

/** Source: ISO/IEC 29500-1 §21.2.3.27 (ST_MarkerStyle). */
const markers: Readonly<Record<Marker, string>> = {
  None: "none",
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Plus: "plus",
};

/** Source: ISO/IEC 29500-1 §21.2.3.10 (ST_DLblPos). */
const positions: Readonly<Record<LabelPosition, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};

const usualMarkerSize = 5;
const usualLineWeight = 2.25;

/** The line of a line, or the fill and the outline of bars. */
export function seriesShapeXml(chart: Chart, series: ChartSeries): string {
  const { lineStyle, lineWeight } = series;
  if (isLine(chart, series)) {
    const drawn = lineStyle === "None" ? "<a:noFill/>" : colorXml(series.color) + dashXml(lineStyle);
    return `<c:spPr><a:ln${weightXml(lineWeight ?? usualLineWeight)} cap="rnd">${drawn}<a:round/></a:ln></c:spPr>`;
  }
  const fill = series.noFill ? "<a:noFill/>" : colorXml(series.color);
  if (lineStyle === "None") return `<c:spPr>${fill}<a:ln><a:noFill/></a:ln></c:spPr>`;
  const line = (series.outline === undefined ? "" : solid(series.outline.slice(1))) + dashXml(lineStyle);
  const outlined = line !== "" || lineWeight !== undefined;
  return `<c:spPr>${fill}${outlined ? `<a:ln${weightXml(lineWeight)}>${line}</a:ln>` : ""}</c:spPr>`;
}

function weightXml(points: number | undefined): string {
  return points === undefined ? "" : ` w="${String(Math.round(points * emuPerPoint))}"`;
}

function dashXml(style: LineStyle | undefined): string {
  return style === undefined || style === "None" ? "" : `<a:prstDash val="${dashes[style]}"/>`;
}

export function markerXml(chart: Chart, series: ChartSeries): string {
  const usual = kindOfSeries(chart, series) === "LineMarkers" ? "Circle" : "None";
  const symbol = series.marker ?? usual;
  if (symbol === "None") return '<c:marker><c:symbol val="none"/></c:marker>';
  return (
    `<c:marker><c:symbol val="${markers[symbol]}"/><c:size val="${String(series.markerSize ?? usualMarkerSize)}"/>` +
    `<c:spPr>${colorXml(series.markerFill ?? series.color)}` +
    `<a:ln w="9525">${colorXml(series.markerLine ?? series.color)}</a:ln></c:spPr></c:marker>`
  );
}

export function dataLabelsXml(chart: Chart, series: ChartSeries): string {
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];
  const { labelFormat } = series;
  return (
    "<c:dLbls>" +
    (labelFormat === undefined ? "" : `<c:numFmt formatCode="${escapeXml(labelFormat)}" sourceLinked="0"/>`) +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(9)}` +
    `<c:dLblPos val="${positions[labelPositionOf(chart, series)]}"/>` +
    shown.map((what) => `<c:show${what} val="${what === "Val" ? "1" : "0"}"/>`).join("") +
    "</c:dLbls>"
  );
}

/** What names no colour is left to the reader, which has one for each series in turn. */
function colorXml(color: string | undefined): string {
  return color === undefined ? "" : solid(color.slice(1));
}

type Look = Omit<ChartSeries, "nameCell" | "name" | "values" | "categories" | "kind" | "gapWidth" | "overlap">;

/** Reads what the functions above write: of a line, or of bars. */
export function readSeriesLook(series: Element, line: boolean): Look {
  const look: Look = {};
  const shape = child(series, "spPr");
  const ln = child(shape, "ln");
  const color = colorIn(line ? ln : shape);
  if (color !== undefined) look.color = color;
  if (!line && child(shape, "noFill") !== null) look.noFill = true;
  const outline = colorIn(ln);
  if (!line && outline !== undefined) look.outline = outline;
  const width = numberIn(ln, "w");
  if (width !== undefined) look.lineWeight = width / emuPerPoint;
  const style = child(ln, "noFill") !== null ? "None" : keyOf(dashes, attribute(child(ln, "prstDash"), "val"));
  if (style !== undefined) look.lineStyle = style;
  const labels = child(series, "dLbls");
  if (flag(attribute(child(labels, "showVal"), "val"))) look.dataLabels = true;
  const format = child(labels, "numFmt");
  const code = attribute(format, "formatCode");
  if (code !== undefined && !flag(attribute(format, "sourceLinked"))) look.labelFormat = code;
  const position = keyOf(positions, attribute(child(labels, "dLblPos"), "val"));
  if (position !== undefined) look.labelPosition = position;
  return line ? { ...look, ...readMarker(child(series, "marker"), color) } : look;
}

function readMarker(marker: Element | null, lineColor: string | undefined): Look {
  const look: Look = {};
  const symbol = keyOf(markers, attribute(child(marker, "symbol"), "val"));
  if (symbol !== undefined) look.marker = symbol;
  const size = numberIn(child(marker, "size"));
  if (size !== undefined && size !== usualMarkerSize) look.markerSize = size;
  const shape = child(marker, "spPr");
  const fill = colorIn(shape);
  const around = colorIn(child(shape, "ln"));
  if (fill !== undefined && fill !== lineColor) look.markerFill = fill;
  if (around !== undefined && around !== lineColor) look.markerLine = around;
  return look;
}

function colorIn(parent: Element | null): string | undefined {
  const color = attribute(child(parent, "solidFill", "srgbClr"), "val");
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string | undefined): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}
