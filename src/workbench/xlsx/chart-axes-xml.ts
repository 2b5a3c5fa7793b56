import type { ChartAxis } from "../book-charts";
import { lineColor, outline, textXml, titleXml } from "./drawing-xml";
import { escapeXml } from "./xml";

export function gridlinesXml(): string {
  return `<c:majorGridlines><c:spPr>${outline(lineColor)}</c:spPr></c:majorGridlines>`;
}

export function scalingXml(axis: ChartAxis): string {
  const end = (name: string, value: number | undefined): string =>
    value === undefined ? "" : `<c:${name} val="${String(value)}"/>`;
  const orientation = axis.reversed ? "maxMin" : "minMax";
  return `<c:scaling><c:orientation val="${orientation}"/>${end("max", axis.maximum)}${end("min", axis.minimum)}</c:scaling>`;
}

export function categoryAxisXml(axis: ChartAxis, bars: boolean): string {
  const skip = axis.tickLabelSpacing === undefined ? "" : `<c:tickLblSkip val="${String(axis.tickLabelSpacing)}"/>`;
  return (
    `<c:catAx><c:axId val="111111111"/>${commonAxisXml(axis, bars ? "l" : "b", axis.gridlines ?? false)}` +
    `<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

/** Where the categories run backwards, the values stand on the far side. `parts`: of a whole, so in percent. */
export function valueAxisXml(axis: ChartAxis, bars: boolean, far: boolean, parts: boolean): string {
  const side = bars ? (far ? "t" : "b") : far ? "r" : "l";
  return (
    `<c:valAx><c:axId val="222222222"/>${commonAxisXml(axis, side, axis.gridlines ?? true, parts ? "0%" : "General")}` +
    `<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function commonAxisXml(axis: ChartAxis, side: string, gridlines: boolean, usualFormat = "General"): string {
  const linked = axis.numberFormat === undefined ? "1" : "0";
  return (
    `${scalingXml(axis)}<c:delete val="${axis.hidden ? "1" : "0"}"/><c:axPos val="${side}"/>${gridlines ? gridlinesXml() : ""}` +
    (axis.title === "" ? "" : titleXml(axis.title, 10)) +
    `<c:numFmt formatCode="${escapeXml(axis.numberFormat ?? usualFormat)}" sourceLinked="${linked}"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr>${outline(lineColor)}</c:spPr>${turnedTextXml(axis)}`
  );
}

/**
 * The attributes that turn labels: a file counts 60 000ths of a degree to the right, Excel whole degrees to the left.
 * Source: ISO/IEC 29500-1 §20.1.10.3 (ST_Angle), §20.1.10.83 (ST_TextVerticalType).
 */
function turnedBody(angle: number | undefined): string {
  if (angle === undefined) return "";
  return angle === 180
    ? ' rot="0" vert="wordArtVert"'
    : ` rot="${String(angle === 0 ? 0 : -angle * 60_000)}" vert="horz"`;
}

/** The same, read back. */
export function angleOf(rotation: number | undefined, vertical: string | undefined): number | undefined {
  if (vertical === "wordArtVert") return 180;
  const angle = rotation === undefined ? NaN : 0 - rotation / 60_000;
  return Number.isInteger(angle) && Math.abs(angle) <= 90 ? angle : undefined;
}

/** The frame of an axis' labels, turned. */
export function turnedTextXml(axis: ChartAxis): string {
  return textXml(9, turnedBody(axis.labelAngle));
}
