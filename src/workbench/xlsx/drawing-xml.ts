import { escapeXml } from "./xml";

/** The namespaces of a chart part; the texts below are written with these prefixes. */
export const chartNamespaces = {
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
};

/** English Metric Units to a point. Source: ISO/IEC 29500-1 §20.1.10.16 (ST_Coordinate). */
export const emuPerPoint = 12_700;

/** Dark grey: the default of some readers is nearly white. */
const textColor = "404040";
export const lineColor = "D9D9D9";

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

export function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

export function outline(color: string): string {
  return `<a:ln w="9525">${solid(color)}</a:ln>`;
}

/** How texts look, of this size in points; `body` are the attributes of their frame. */
export function textXml(size: number, body = ""): string {
  return (
    `<c:txPr><a:bodyPr${body}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${String(size * 100)}" b="0">${solid(textColor)}` +
    `</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`
  );
}
