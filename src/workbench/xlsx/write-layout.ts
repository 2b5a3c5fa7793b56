import type { Sheet } from "../book";
import { cellName } from "./address";
import { child, children, type Element, insertOrdered } from "./xml";
import { worksheetOrder } from "./worksheet-order";

/** An element of the worksheet, made in its place if it is not there. */
export function ensure(worksheet: Element, name: string): Element {
  const found = child(worksheet, name);
  if (found !== null) return found;
  const made = worksheet.ownerDocument!.createElementNS(worksheet.namespaceURI, name);
  insertOrdered(worksheet, made, worksheetOrder);
  return made;
}

export function put(
  parent: Element,
  name: string,
  order: readonly string[],
  attributes: Record<string, string>,
  mode: "replace" | "add" = "replace",
): void {
  const made = parent.ownerDocument!.createElementNS(parent.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  insertOrdered(parent, made, order, mode);
}

export const propertiesOrder = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Writes freeze panes, gridlines and the tab's colour, and the standard row height where the file has none. */
export function writeView(worksheet: Element, sheet: Sheet): void {
  const properties = child(worksheet, "sheetPr");
  if (sheet.tabColor !== undefined) {
    put(ensure(worksheet, "sheetPr"), "tabColor", propertiesOrder, { rgb: `FF${sheet.tabColor.slice(1)}` });
  } else {
    children(properties, "tabColor").forEach((color) => properties!.removeChild(color));
  }
  const views = ensure(worksheet, "sheetViews");
  if (child(views, "sheetView") === null) put(views, "sheetView", [], { workbookViewId: "0" });
  const view = child(views, "sheetView")!;
  if (sheet.showGridlines) view.removeAttribute("showGridLines");
  else view.setAttribute("showGridLines", "0");
  writePanes(view, sheet.frozenRows, sheet.frozenColumns);
  if (child(worksheet, "sheetFormatPr") === null) {
    put(worksheet, "sheetFormatPr", worksheetOrder, { defaultRowHeight: "15" });
  }
}

/** Source: ISO/IEC 29500-1 §18.3.1.66 (pane); the pane that scrolls is the active one. */
function writePanes(view: Element, rows: number, columns: number): void {
  for (const old of [...children(view, "pane"), ...children(view, "selection")]) view.removeChild(old);
  if (rows === 0 && columns === 0) return;
  const order = ["pane", "selection", "pivotSelection", "extLst"];
  const activePane = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  put(view, "pane", order, {
    ...(columns > 0 ? { xSplit: String(columns) } : {}),
    ...(rows > 0 ? { ySplit: String(rows) } : {}),
    topLeftCell: cellName(rows, columns),
    activePane,
    state: "frozen",
  });
  put(view, "selection", order, { pane: activePane });
}

/** Shows a sheet in front or not. */
export function writeSelected(worksheet: Element, selected: boolean): void {
  for (const view of children(child(worksheet, "sheetViews"), "sheetView")) {
    if (selected) view.setAttribute("tabSelected", "1");
    else view.removeAttribute("tabSelected");
  }
}
