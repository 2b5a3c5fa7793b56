import type { Area, ColorPoint, ColorScale, Sheet } from "../book";
import { areaName, readArea, sameArea } from "./address";
import { type Palette, readColor } from "./colors";
import { attribute, child, children, descendants, type Element, fragment, insertOrdered, numberIn } from "./xml";
import { worksheetOrder } from "./worksheet-order";

/** Source: ISO/IEC 29500-1 §18.18.12 (ST_CfvoType). */
const words: Readonly<Record<ColorPoint["type"], string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
};

/** Only scales over one area between fixed points; others, by formulas, are kept in the file. */
export function readColorScales(worksheet: Element, palette: Palette): ColorScale[] {
  return children(worksheet, "conditionalFormatting").flatMap((formatting) => {
    const area = readArea(attribute(formatting, "sqref") ?? "");
    if (area === null) return [];
    return children(formatting, "cfRule").flatMap((rule) => readScale(rule, area, palette) ?? []);
  });
}

function readScale(rule: Element, area: Area, palette: Palette): ColorScale | null {
  const scale = child(rule, "colorScale");
  const colors = children(scale, "color").map((color) => readColor(color, palette));
  const points = children(scale, "cfvo").map((end, place) => readPoint(end, colors[place]));
  const read = points.filter((point) => point !== null);
  return read.length < 2 || read.length < points.length ? null : { area, points: read };
}

function readPoint(end: Element, color: string | undefined): ColorPoint | null {
  const type = (Object.keys(words) as ColorPoint["type"][]).find((one) => words[one] === attribute(end, "type"));
  if (type === undefined || color === undefined) return null;
  if (type === "LowestValue" || type === "HighestValue") return { type, color };
  const value = numberIn(end);
  return value === undefined ? null : { type, value, color };
}

/** Makes the colour scales of a worksheet those of the sheet; those of the file that still stand are left as they are. */
export function writeColorScales(worksheet: Element, sheet: Sheet, palette: Palette): void {
  const missing = [...(sheet.colorScales ?? [])];
  for (const formatting of children(worksheet, "conditionalFormatting")) {
    const area = readArea(attribute(formatting, "sqref") ?? "");
    for (const rule of children(formatting, "cfRule")) {
      const scale = area && readScale(rule, area, palette);
      if (!scale) continue;
      const stands = missing.findIndex((one) => !one.changed && sameScale(one, scale));
      if (stands >= 0) missing.splice(stands, 1);
      else formatting.removeChild(rule);
    }
    if (children(formatting, "cfRule").length === 0) worksheet.removeChild(formatting);
  }
  for (const scale of missing) addScale(worksheet, scale);
}

function sameScale(a: ColorScale, b: ColorScale): boolean {
  return sameArea(a.area, b.area) && JSON.stringify(a.points) === JSON.stringify(b.points);
}

/** Ends first, colours after them. Source: ISO/IEC 29500-1 §18.3.1.16 (colorScale). */
function addScale(worksheet: Element, { area, points }: ColorScale): void {
  const priorities = descendants(worksheet, "cfRule").map((rule) => numberIn(rule, "priority") ?? 0);
  const ends = points.map(({ type, value }) => {
    return `<cfvo type="${words[type]}"${value === undefined ? "" : ` val="${String(value)}"`}/>`;
  });
  const colors = points.map(({ color }) => `<color rgb="FF${color.slice(1)}"/>`);
  const xml =
    `<conditionalFormatting sqref="${areaName(area)}"><cfRule type="colorScale" ` +
    `priority="${String(Math.max(0, ...priorities) + 1)}"><colorScale>${ends.join("")}${colors.join("")}</colorScale>` +
    "</cfRule></conditionalFormatting>";
  const namespaces = { "": "http://schemas.openxmlformats.org/spreadsheetml/2006/main" };
  insertOrdered(worksheet, fragment(worksheet.ownerDocument!, xml, namespaces), worksheetOrder, "add");
}
