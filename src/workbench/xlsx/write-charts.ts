import type { Area, Book, Chart, Sheet } from "../book";
import { sameArea } from "./address";
import { changeChart } from "./change-chart";
import { chartXml } from "./chart-xml";
import { drawingOf, placedCharts } from "./drawings";
import { mendChartOrder } from "./mend";
import { type Parts, setPartText } from "./parts";
import { addPart, edit, freePath } from "./relations";
import { removeOwned } from "./remove-owned";
import { child, children, descendants, type Document, type Element, fragment, insertOrdered, numberIn } from "./xml";
import { worksheetOrder } from "./worksheet-order";

const namespaces = {
  "": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  xdr: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";

/**
 * Writes a sheet's charts: new ones whole, changed ones of the file in place, deleted ones out; the others are not
 * touched, nor anything else on the drawing. A chart covers exactly the cells of its `position`.
 */
export function writeCharts(
  parts: Parts,
  path: string,
  worksheet: Element,
  sheet: Sheet,
  before: Chart[],
  places: ReadonlyMap<string, { drawing: string; part: string }>,
  book: Book,
): void {
  const gone = before.filter(({ id }) => !sheet.charts.some((chart) => chart.id === id));
  const changed = sheet.charts.filter((chart) => chart.changed || !before.some(({ id }) => id === chart.id));
  if (gone.length === 0 && changed.length === 0) return;
  const drawing = drawingOf(parts, path) ?? addDrawing(parts, path, worksheet);
  edit(parts, drawing, (document) => {
    for (const chart of changed) {
      const old = before.find(({ id }) => id === chart.id);
      if (old) changePlaced(parts, drawing, document, places.get(chart.id)!.part, old, chart, book);
      else addChart(parts, drawing, document, chart, book);
    }
    for (const { id } of gone) {
      const { part } = places.get(id)!;
      const placed = placedCharts(parts, drawing, document).find((one) => one.part === part);
      placed?.anchor.parentNode!.removeChild(placed.anchor);
      removeOwned(parts, drawing, part);
    }
  });
}

function addDrawing(parts: Parts, path: string, worksheet: Element): string {
  const drawing = freePath(parts, "xl/drawings/drawing");
  const text = `<xdr:wsDr xmlns:xdr="${namespaces.xdr}" xmlns:a="${namespaces.a}"/>`;
  const id = addPart(parts, path, { path: drawing, type: "drawing", contentType: drawingType, text });
  insertOrdered(worksheet, fragment(worksheet.ownerDocument!, `<drawing r:id="${id}"/>`, namespaces), worksheetOrder);
  return drawing;
}

function addChart(parts: Parts, drawing: string, document: Document, chart: Chart, book: Book): void {
  const part = freePath(parts, "xl/charts/chart");
  const text = chartXml(chart, book);
  const id = addPart(parts, drawing, { path: part, type: "chart", contentType: chartType, text });
  const root = document.documentElement!;
  const ids = descendants(root, "cNvPr").map((shape) => numberIn(shape, "id") ?? 0);
  const anchor = fragment(
    document,
    `<xdr:twoCellAnchor>${cornersXml(chart.position)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
      `<xdr:cNvPr id="${String(Math.max(1, ...ids) + 1)}" name=""/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${namespaces.c}">` +
      `<c:chart r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
    namespaces,
  );
  root.appendChild(anchor);
  rename(anchor, chart.name);
}

function changePlaced(
  parts: Parts,
  drawing: string,
  document: Document,
  part: string,
  old: Chart,
  chart: Chart,
  book: Book,
): void {
  if (old.kind === "Other") {
    // not drawn or edited here: it can only be moved and named
  } else if (kindsOf(old) !== kindsOf(chart)) setPartText(parts, part, chartXml(chart, book));
  else {
    edit(parts, part, (space) => {
      changeChart(space, old, chart, book);
      mendChartOrder(space.documentElement);
    });
  }
  const anchor = placedCharts(parts, drawing, document).find((one) => one.part === part)!.anchor;
  if (old.name !== chart.name) rename(anchor, chart.name);
  if (!sameArea(old.position, chart.position)) move(document, anchor, chart.position);
}

/** What a chart's series are drawn as: where that changes, the chart is written anew. */
function kindsOf(chart: Chart): string {
  const mixed = chart.series.some(({ kind }) => kind !== undefined);
  return [chart.kind, ...(mixed ? chart.series.map(({ kind }) => kind ?? "") : [])].join();
}

function rename(anchor: Element, name: string): void {
  child(anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr")!.setAttribute("name", name);
}

/** A frame that was fixed to one cell or to the page is from now on between two cells. */
function move(document: Document, anchor: Element, position: Area): void {
  const moved = fragment(document, `<xdr:twoCellAnchor>${cornersXml(position)}</xdr:twoCellAnchor>`, namespaces);
  for (const element of children(anchor)) {
    if (!["from", "to", "pos", "ext"].includes(element.localName!)) moved.appendChild(element);
  }
  anchor.parentNode!.replaceChild(moved, anchor);
}

function cornersXml({ row, column, rows, columns }: Area): string {
  const corner = (name: string, atRow: number, atColumn: number): string =>
    `<xdr:${name}><xdr:col>${String(atColumn)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(atRow)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner("from", row, column) + corner("to", row + rows, column + columns);
}
