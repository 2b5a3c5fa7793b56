import type { Area, Sheet, Table } from "../book";
import { areaName } from "./address";
import type { Parts } from "./parts";
import { addPart, edit, freePath } from "./relations";
import { removeOwned } from "./remove-owned";
import { decodeText, encodeText } from "./texts";
import {
  attribute,
  child,
  children,
  type Document,
  type Element,
  escapeXml,
  fragment,
  insertOrdered,
  numberIn,
} from "./xml";
import { worksheetOrder } from "./worksheet-order";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
/** Source: ISO/IEC 29500-1 §18.5.1.2 (CT_Table). */
const tableOrder = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** What a sheet's tables are to become: `places` are the parts of those the file has, by table id. */
export function writeTables(
  parts: Parts,
  path: string,
  worksheet: Element,
  sheet: Sheet,
  before: Table[],
  places: ReadonlyMap<string, string>,
): void {
  for (const table of before) {
    if (!sheet.tables.some(({ id }) => id === table.id)) removeTable(parts, path, worksheet, places.get(table.id)!);
  }
  for (const table of sheet.tables) {
    const place = before.some(({ id }) => id === table.id) ? places.get(table.id) : undefined;
    if (place === undefined) addTable(parts, path, worksheet, table);
    else if (table.changed) edit(parts, place, (document) => changeTable(document, table));
  }
}

function addTable(parts: Parts, path: string, worksheet: Element, table: Table): void {
  const target = freePath(parts, "xl/tables/table");
  const columns = table.columns.map((name, index) => columnXml(name, index + 1)).join("");
  const text =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${main}" id="${String(nextTableId(parts))}" ` +
    `name="${escapeXml(table.name)}" displayName="${escapeXml(table.name)}" ref="${areaName(table.area)}" ` +
    `${table.showTotals ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}>` +
    (table.showFilterButton ? `<autoFilter ref="${areaName(filtered(table))}"/>` : "") +
    `<tableColumns count="${String(table.columns.length)}">${columns}</tableColumns>` +
    `<tableStyleInfo${table.style === "" ? "" : ` name="${escapeXml(table.style)}"`} showFirstColumn="0" showLastColumn="0" ` +
    `showRowStripes="${table.showBandedRows === false ? "0" : "1"}" showColumnStripes="0"/></table>`;
  const id = addPart(parts, path, { path: target, type: "table", contentType, text });
  const document = worksheet.ownerDocument!;
  const list = child(worksheet, "tableParts") ?? document.createElementNS(worksheet.namespaceURI, "tableParts");
  insertOrdered(worksheet, list, worksheetOrder);
  list.appendChild(fragment(document, `<tablePart r:id="${id}"/>`, { "": main, r: relationsNamespace }));
  list.setAttribute("count", String(children(list).length));
}

function removeTable(parts: Parts, path: string, worksheet: Element, place: string): void {
  const list = child(worksheet, "tableParts");
  const id = removeOwned(parts, path, place);
  for (const element of children(list)) if (attribute(element, "r:id") === id) list!.removeChild(element);
  if (list === null) return;
  if (children(list).length === 0) worksheet.removeChild(list);
  else list.setAttribute("count", String(children(list).length));
}

/** Changes area, columns, name and looks, and leaves what else the table has: column formulas, filters, sort order. */
function changeTable(document: Document, table: Table): void {
  const root = document.documentElement!;
  root.setAttribute("ref", areaName(table.area));
  root.setAttribute("name", table.name);
  root.setAttribute("displayName", table.name);
  if (table.showTotals) root.setAttribute("totalsRowCount", "1");
  else root.removeAttribute("totalsRowCount");
  const filter = child(root, "autoFilter");
  if (!table.showFilterButton) {
    if (filter !== null) root.removeChild(filter);
  } else {
    const kept = filter ?? document.createElementNS(root.namespaceURI, "autoFilter");
    kept.setAttribute("ref", areaName(filtered(table)));
    insertOrdered(root, kept, tableOrder);
  }
  changeColumns(child(root, "tableColumns")!, table.columns);
  const style = child(root, "tableStyleInfo");
  if (style === null) return;
  if (table.style === "") style.removeAttribute("name");
  else style.setAttribute("name", table.style);
  style.setAttribute("showRowStripes", table.showBandedRows === false ? "0" : "1");
}

/** A column keeps its element by name; one renamed in a table of as many columns, by place. */
function changeColumns(list: Element, names: readonly string[]): void {
  const old = children(list, "tableColumn");
  const byName = new Map(old.map((column) => [decodeText(attribute(column, "name") ?? ""), column]));
  let id = Math.max(0, ...old.map((column) => numberIn(column, "id") ?? 0));
  const columns = names.map((name, index) => {
    const renamed = old.length === names.length && !names.includes(nameOf(old[index])) ? old[index] : undefined;
    const kept = byName.get(name) ?? renamed;
    if (kept) kept.setAttribute("name", columnName(name));
    return kept ?? fragment(list.ownerDocument!, columnXml(name, ++id), { "": main });
  });
  old.forEach((column) => list.removeChild(column));
  columns.forEach((column) => list.appendChild(column));
  list.setAttribute("count", String(columns.length));
}

function nameOf(column: Element | undefined): string {
  return decodeText(attribute(column, "name") ?? "");
}

function columnXml(name: string, id: number): string {
  return `<tableColumn id="${String(id)}" name="${escapeXml(columnName(name))}"/>`;
}

/** A line break in a header is written as Excel writes it. */
function columnName(name: string): string {
  return encodeText(name).replaceAll("\n", "_x000a_");
}

/** The rows a filter covers: all but the totals. */
function filtered(table: Table): Area {
  return { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) };
}

/** Ids are unique over the workbook. */
function nextTableId(parts: Parts): number {
  const decoder = new TextDecoder();
  const ids = Object.keys(parts)
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/.test(path))
    .map((path) => Number(/<(?:\w+:)?table\b[^>]*?\sid="(\d+)"/.exec(decoder.decode(parts[path]))?.[1] ?? 0));
  return Math.max(0, ...ids) + 1;
}
