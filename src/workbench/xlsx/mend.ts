import type { Cell, Sheet } from "../book";
import { areaName } from "./address";
import { type Parts } from "./parts";
import { relationsOf, removePart } from "./relations";
import { chartOrder, seriesOrder } from "./chart-order";
import { child, children, type Element, escapeXml, insertOrdered } from "./xml";
import { encodeText } from "./texts";
import { worksheetOrder } from "./worksheet-order";

/**
 * Takes the calculation chain out: the writer leaves entries of formulas that are gone, and Excel then calls the file
 * damaged. Excel makes a new chain when it opens a file without one.
 */
export function dropCalculationChain(parts: Parts, workbook: string): void {
  const chain = relationsOf(parts, workbook).find(({ type }) => type === "calcChain");
  if (chain) removePart(parts, workbook, chain.target);
}

/** A cell element, empty or not, as the writer prints it. */
const cellElement = /<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/**
 * Gives cells with a formula the value the book has for them, errors their type, and texts that need escapes their text: the
 * writer marks every formula as text and keeps whatever number stood there. `cells` is by address. O(bytes of the rows).
 */
export function mendCachedValues(rows: string, cells: ReadonlyMap<string, Cell>): string {
  if (cells.size === 0) return rows;
  return rows.replace(cellElement, (text, attributes: string, content = "") => {
    const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const cell = address === undefined ? undefined : cells.get(address);
    if (cell === undefined) return text;
    const style = /\bs="\d+"/.exec(attributes)?.[0];
    const formula = /<f[\s>][\s\S]*?<\/f>|<f\/>/.exec(content as string)?.[0] ?? "";
    const { type, value } = written(cell);
    return `<c r="${address!}"${style ? ` ${style}` : ""}${type ? ` t="${type}"` : ""}>${formula}${value}</c>`;
  });
}

/** Source: ISO/IEC 29500-1 §18.18.11 (ST_CellType). A formula not worked out yet has no value. */
function written({ value, formula, error }: Cell): { type: string; value: string } {
  if (value === "") return { type: "", value: "" };
  if (error) return { type: "e", value: `<v>${escapeXml(String(value))}</v>` };
  if (typeof value === "boolean") return { type: "b", value: `<v>${value ? "1" : "0"}</v>` };
  if (typeof value === "number") return { type: "", value: `<v>${String(value)}</v>` };
  const text = escapeXml(encodeText(value));
  if (formula !== undefined) return { type: "str", value: `<v>${text}</v>` };
  return { type: "inlineStr", value: `<is><t xml:space="preserve">${text}</t></is>` };
}

/**
 * Puts the series and value axes of a chart part in the schema's order and takes out what does not belong there: charts
 * made by the writer have `smooth` on bars, `invertIfNegative` on lines and pies, labels before markers, and a category
 * axis' settings on value axes, for which Excel offers to repair the file.
 */
export function mendChartOrder(space: Element | null): void {
  for (const group of children(child(space, "chart", "plotArea"))) {
    const order = seriesOrder[group.localName!];
    if (order) children(group, "ser").forEach((series) => sortChildren(series, order));
    if (group.localName === "valAx") sortChildren(group, chartOrder.valAx);
  }
}

function sortChildren(element: Element, order: readonly string[]): void {
  const all = children(element);
  all.forEach((one) => element.removeChild(one));
  for (const name of order) all.filter((one) => one.localName === name).forEach((one) => element.appendChild(one));
}

/** Writes the area in use: the writer leaves "A1" on every sheet it made. */
export function mendDimension(worksheet: Element, sheet: Sheet): void {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  sheet.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!cell) return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }),
  );
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const dimension = worksheet.ownerDocument!.createElementNS(worksheet.namespaceURI, "dimension");
  dimension.setAttribute("ref", top === Infinity ? "A1" : areaName(area));
  insertOrdered(worksheet, dimension, worksheetOrder);
}
