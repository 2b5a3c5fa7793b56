/**
 * Column widths. A file counts them in digits of the default font with 5 pixels of padding, Excel's API in points. In
 * Calibri 11 a digit is 7 pixels wide, and a point is 4/3 pixel: the standard column of 9.140625 digits (shown as 8.43)
 * is 64 pixels, 48 points. A workbook whose default font is another is off by the ratio of the digits' widths.
 * Source: ISO/IEC 29500-1 §18.3.1.13 (col, width).
 */
const digitPixels = 7;
const pixelsPerPoint = 4 / 3;

/** Digits of the file to points: `pointsOfWidth(9.140625)` is 48. */
export function pointsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digitPixels)) / 256) * digitPixels) / pixelsPerPoint;
}

/** Points to digits of the file: `widthOfPoints(48)` is 9.140625. */
export function widthOfPoints(points: number): number {
  return Math.trunc((Math.round(points * pixelsPerPoint) / digitPixels) * 256) / 256;
}
