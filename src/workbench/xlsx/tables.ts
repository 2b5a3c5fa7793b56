import type { Table } from "../book";
import { readArea } from "./address";
import { decodeText } from "./texts";
import { attribute, child, children, type Element, flag, numberIn } from "./xml";

/** Reads a table part; null when its area cannot be read. */
export function readTable(table: Element, id: string): Table | null {
  const area = readArea(attribute(table, "ref") ?? "");
  if (area === null) return null;
  const style = child(table, "tableStyleInfo");
  const read: Table = {
    id,
    name: attribute(table, "displayName") ?? attribute(table, "name") ?? "",
    area,
    columns: children(child(table, "tableColumns"), "tableColumn").map((column) =>
      decodeText(attribute(column, "name") ?? ""),
    ),
    showTotals: (numberIn(table, "totalsRowCount") ?? 0) > 0,
    style: attribute(style, "name") ?? "",
    showFilterButton: child(table, "autoFilter") !== null,
  };
  if (!flag(attribute(style, "showRowStripes"))) read.showBandedRows = false;
  return read;
}
