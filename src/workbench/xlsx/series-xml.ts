import type { Book, Chart, ChartSeries, SheetArea, Value } from "../book";
import { isLine } from "../host/chart-kinds";
import { sheetAreaName } from "./address";
import { dataLabelsXml, markerXml, seriesShapeXml } from "./series-look";
import { escapeXml } from "./xml";

/** One series. `number` is its place in the part, unique there. */
export function seriesXml(chart: Chart, place: number, number: number, book: Book): string {
  const series = chart.series[place]!;
  const line = isLine(chart, series);
  return (
    `<c:ser><c:idx val="${String(number)}"/><c:order val="${String(number)}"/>${seriesNameXml(series, book)}` +
    seriesShapeXml(chart, series) +
    (line ? markerXml(chart, series) : '<c:invertIfNegative val="0"/>') +
    (series.dataLabels ? dataLabelsXml(chart, series) : "") +
    `${categoriesXml(series, book)}${valuesXml(series, book)}${line ? '<c:smooth val="0"/>' : ""}</c:ser>`
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
