import { readBlock } from "../cells";
import { notImplemented } from "../host-error";
import type { RangeSelf } from "../objects";
import { DEFAULT_FONT } from "./range-format";

/**
 * The asked looks of each cell; only the font's name is played.
 * Source: learn.microsoft.com/javascript/api/excel/excel.range#getcellproperties. O(cells).
 */
export function getCellProperties({ sheet, area }: RangeSelf, [asked]: unknown[]): unknown {
  if (JSON.stringify(asked) !== '{"format":{"font":{"name":true}}}') throw notImplemented("getCellProperties of this");
  return readBlock(sheet, area, (cell) => ({ format: { font: { name: cell?.format?.fontName ?? DEFAULT_FONT } } }));
}
