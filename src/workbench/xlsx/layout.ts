import type { Area, DataBar, Sheet } from "../book";
import { MAX_COLUMNS } from "../host/a1";
import { readArea } from "./address";
import { readColorScales } from "./color-scales";
import { type Palette, readColor } from "./colors";
import { pointsOfWidth } from "./column-width";
import { readPage } from "./page";
import { readValidations } from "./validations";
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
  | "colorScales"
  | "validations"
  | "page"
>;

/** A width run to the sheet's end is a look of all the rest; past this column it stays in the file alone. */
const lastWidthKept = 1024;

/** Reads a worksheet's tree. O(its elements). */
export function readLayout(worksheet: Element, palette: Palette): Layout {
  const view = child(worksheet, "sheetViews", "sheetView");
  const pane = child(view, "pane");
  const frozen = /^frozen/.test(attribute(pane, "state") ?? "");
  const colorScales = readColorScales(worksheet, palette);
  const validations = readValidations(worksheet);
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
    ...(colorScales.length === 0 ? {} : { colorScales }),
    ...(validations.length === 0 ? {} : { validations }),
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
