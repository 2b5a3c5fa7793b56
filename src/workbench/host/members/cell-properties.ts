import { isUnbounded } from "../a1";
import { readBlock } from "../cells";
import { notImplemented } from "../host-error";
import type { RangeSelf } from "../objects";
import { fontName } from "./range-format";
import { MOST_CELLS } from "./range-values";

/**
 * The asked looks of each cell; only the font's name is played.
 * Source: learn.microsoft.com/javascript/api/excel/excel.range#getcellproperties. O(cells).
 */
export function getCellProperties({ open, sheet, area }: RangeSelf, [asked]: unknown[]): unknown {
  const wanted = askedPaths(asked);
  if (wanted.join() !== "format.font.name") throw notImplemented(`getCellProperties of ${wanted.join() || "nothing"}`);
  if (isUnbounded(area) || area.rows * area.columns > MOST_CELLS) {
    throw notImplemented("getCellProperties of whole rows or columns, or of more than five million cells,");
  }
  return readBlock(sheet, area, (cell) => ({ format: { font: { name: fontName(open.book, cell) } } }));
}

/**
 * The properties that are marked with true.
 *
 *     askedPaths({ address: false, format: { font: { name: true } } }) // ["format.font.name"]
 */
function askedPaths(asked: unknown, path: readonly string[] = []): string[] {
  if (asked === true) return [path.join(".")];
  if (typeof asked !== "object" || asked === null) return [];
  return Object.entries(asked).flatMap(([name, below]) => askedPaths(below, [...path, name]));
}
