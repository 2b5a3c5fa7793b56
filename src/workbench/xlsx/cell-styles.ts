import { parseAddress } from "../host/a1";
import { cellKey } from "../host/open-book";
import type { Frame } from "./frame";
import { child, children, flag, numberIn, scanXml } from "./xml";

/**
 * The style index each of these cells has in the file; a cell that is not there has its row's, else its column's.
 * O(bytes of the rows).
 */
export function stylesOfCells(frame: Frame, keys: ReadonlySet<number>): (key: number) => number {
  const cells = new Map<number, number>();
  const rows = new Map<number, number>();
  scanXml(`<rows>${frame.rows}</rows>`, {
    open(name, at) {
      if (name === "row" && flag(at.customFormat) && at.r !== undefined) rows.set(Number(at.r) - 1, Number(at.s ?? 0));
      if (name !== "c" || at.r === undefined) return;
      const area = parseAddress(at.r)?.area;
      const key = area ? cellKey(area.row, area.column) : -1;
      if (keys.has(key)) cells.set(key, Number(at.s ?? 0));
    },
    text: () => undefined,
    close: () => undefined,
  });
  const columns = children(child(frame.document.documentElement, "cols"), "col").map((column) => ({
    first: (numberIn(column, "min") ?? 1) - 1,
    last: (numberIn(column, "max") ?? 0) - 1,
    style: numberIn(column, "style") ?? 0,
  }));
  const columnStyle = (index: number): number =>
    columns.find(({ first, last }) => index >= first && index <= last)?.style ?? 0;
  const columnCount = cellKey(1, 0);
  return (key) => cells.get(key) ?? rows.get(Math.floor(key / columnCount)) ?? columnStyle(key % columnCount);
}
