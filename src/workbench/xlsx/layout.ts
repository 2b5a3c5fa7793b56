import type { Area, DataBar, PageLayout, Sheet } from "../book";
import { MAX_COLUMNS } from "../host/a1";
import { readArea } from "./address";
import { type Palette, readColor } from "./colors";
import { pointsOfWidth } from "./column-width";
import { attribute, child, children, type Element, flag, numberIn } from "./xml";

/** What of a sheet stands around its rows. */
export type Layout = Pick<
  Sheet,
  | "protected"
  | "tabColor"
  | "showGridlines"
  | "frozenRows"
  | "frozenColumns"
  | "columnWidths"
  | "hiddenColumns"
  | "merges"
  | "dataBars"
  | "page"
>;

/** A width run to the sheet's end is a look of all the rest; past this column it stays in the file alone. */
const lastWidthKept = 1024;

/** Reads a worksheet's tree. O(its elements). */
export function readLayout(worksheet: Element, palette: Palette): Layout {
  const view = child(worksheet, "sheetViews", "sheetView");
  const pane = child(view, "pane");
  const frozen = /^frozen/.test(attribute(pane, "state") ?? "");
  const tabColor = readColor(child(worksheet, "sheetPr", "tabColor"), palette);
  return {
    protected: flag(attribute(child(worksheet, "sheetProtection"), "sheet")),
    ...(tabColor === undefined ? {} : { tabColor }),
    showGridlines: flag(attribute(view, "showGridLines"), true),
    frozenRows: frozen ? (numberIn(pane, "ySplit") ?? 0) : 0,
    frozenColumns: frozen ? (numberIn(pane, "xSplit") ?? 0) : 0,
    ...readColumns(children(child(worksheet, "cols"), "col")),
    merges: children(child(worksheet, "mergeCells"), "mergeCell").flatMap(
      (merge) => readArea(attribute(merge, "ref") ?? "") ?? [],
    ),
    dataBars: readDataBars(worksheet, palette),
    page: readPage(worksheet),
  };
}

function readColumns(columns: Element[]): Pick<Sheet, "columnWidths" | "hiddenColumns"> {
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  for (const column of columns) {
    const width = numberIn(column, "width");
    const hidden = flag(attribute(column, "hidden"));
    const last = Math.min(numberIn(column, "max") ?? 0, MAX_COLUMNS);
    for (let index = (numberIn(column, "min") ?? 1) - 1; index < last; index++) {
      if (width !== undefined && index < lastWidthKept) columnWidths[index] = pointsOfWidth(width);
      if (hidden) hiddenColumns.push(index);
    }
  }
  return { columnWidths, hiddenColumns };
}

/** Only bars between two fixed numbers over one area; others are kept in the file. */
function readDataBars(worksheet: Element, palette: Palette): DataBar[] {
  return children(worksheet, "conditionalFormatting").flatMap((formatting) => {
    const area = readArea(attribute(formatting, "sqref") ?? "");
    if (area === null) return [];
    return children(formatting, "cfRule").flatMap((rule) => readFixedBar(child(rule, "dataBar"), area, palette) ?? []);
  });
}

/** A bar between two fixed numbers; null for any other. */
export function readFixedBar(bar: Element | null, area: Area, palette: Palette): DataBar | null {
  const [low, high] = children(bar, "cfvo");
  const color = readColor(child(bar, "color"), palette);
  const [minimum, maximum] = [numberIn(low), numberIn(high)];
  const fixed = attribute(low, "type") === "num" && attribute(high, "type") === "num";
  if (!fixed || minimum === undefined || maximum === undefined || color === undefined) return null;
  return { area, color, minimum, maximum };
}

function readPage(worksheet: Element): PageLayout {
  const setup = child(worksheet, "pageSetup");
  const fit = flag(attribute(child(worksheet, "sheetPr", "pageSetUpPr"), "fitToPage"));
  const orientation = attribute(setup, "orientation");
  const page: PageLayout = {};
  if (orientation === "portrait") page.orientation = "Portrait";
  if (orientation === "landscape") page.orientation = "Landscape";
  if (numberIn(setup, "paperSize") === 9) page.paper = "A4";
  if (fit) {
    // 0 is "as many as it takes"
    const [wide, tall] = [numberIn(setup, "fitToWidth") ?? 1, numberIn(setup, "fitToHeight") ?? 1];
    if (wide > 0) page.fitToWide = wide;
    if (tall > 0) page.fitToTall = tall;
  } else if (numberIn(setup, "scale") !== undefined) {
    page.scale = numberIn(setup, "scale")!;
  }
  return page;
}
