import type { Book, Cell, Format } from "../../book";
import { isUnbounded, MAX_COLUMNS, MAX_ROWS } from "../a1";
import { amount, color, flag, oneOf, text, whole } from "../arguments";
import { eachCell, putFormat } from "../cells";
import { invalidArgument, notImplemented } from "../host-error";
import type { Members, RangeSelf } from "../objects";
import { restyled } from "../restyle";

/** What Excel's default style has, for cells that say nothing; its font is the workbook's own. */
const unstyled = {
  bold: false,
  italic: false,
  color: "#000000",
  fill: "#FFFFFF",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
} as const;

/** Points: 64 pixels and 20 pixels. */
const COLUMN_WIDTH = 48;
const ROW_HEIGHT = 15;

type Part = keyof typeof unstyled | "fontName" | "fontSize";

function defaultOf({ defaultFont }: Book, part: Part): unknown {
  if (part === "fontName") return defaultFont?.name ?? "Calibri";
  if (part === "fontSize") return defaultFont?.size ?? 11;
  return unstyled[part];
}

export function fontName(book: Book, cell: Cell | undefined): unknown {
  return cell?.format?.fontName ?? defaultOf(book, "fontName");
}

/** The value all cells have in common; null where they differ. Source: learn.microsoft.com/javascript/api/excel/excel.rangeformat */
const common =
  (part: Part) =>
  ({ open, sheet, area }: RangeSelf): unknown => {
    const usual = defaultOf(open.book, part);
    const found = new Set<unknown>();
    let seen = 0;
    eachCell(sheet, area, (cell) => {
      seen++;
      found.add(cell.format?.[part] ?? usual);
    });
    if (seen < area.rows * area.columns) found.add(usual);
    return found.size === 1 ? [...found][0] : null;
  };

/** Gives every cell of a range these looks. Whole rows and columns have none of their own in the book. O(cells). */
export function restyle({ sheet, area }: RangeSelf, parts: (old: Format | undefined, cell: CellPlace) => Format): void {
  if (isUnbounded(area)) throw notImplemented("the format of whole rows or columns");
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const old = sheet.cells[row]?.[column]?.format;
      putFormat(sheet, row, column, restyled(old, parts(old, { row, column })));
    }
  }
}

export interface CellPlace {
  row: number;
  column: number;
}

const put =
  <Value>(part: Part, read: (value: unknown, what: string) => Value) =>
  (self: RangeSelf, value: unknown): void => {
    const parts: Format = { [part]: read(value, part) };
    restyle(self, () => parts);
  };

const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

/** Source: learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormat: Members<RangeSelf> = {
  sheet: ({ sheet }) => sheet,
  get: {
    horizontalAlignment: common("horizontal"),
    verticalAlignment: common("vertical"),
    wrapText: common("wrap"),
    indentLevel: common("indent"),
    columnWidth: ({ sheet, area }) => uniform(sheet.columnWidths, area.column, area.columns, COLUMN_WIDTH),
    rowHeight: ({ sheet, area }) => uniform(sheet.rowHeights, area.row, area.rows, ROW_HEIGHT),
  },
  set: {
    horizontalAlignment: put("horizontal", (value, what) => oneOf(value, HORIZONTAL, what)),
    verticalAlignment: put("vertical", (value, what) => oneOf(value, VERTICAL, what)),
    wrapText: put("wrap", flag),
    indentLevel: put("indent", (value, what) => whole(value, what, 0, 250)),
    columnWidth({ sheet, area }, value) {
      if (area.columns === MAX_COLUMNS) throw notImplemented("columnWidth of whole rows");
      const width = amount(value, "columnWidth", 0);
      for (let column = area.column; column < area.column + area.columns; column++) setWidth(sheet, column, width);
    },
    rowHeight({ sheet, area }, value) {
      if (area.rows === MAX_ROWS) throw notImplemented("rowHeight of whole columns");
      const height = amount(value, "rowHeight", 0, 409.5);
      for (let row = area.row; row < area.row + area.rows; row++) {
        sheet.rowHeights[row] = height;
        sheet.changed.rowHeights.add(row);
      }
    },
  },
  to: {
    fill: { type: "RangeFill", of: (self) => self },
    font: { type: "RangeFont", of: (self) => self },
    borders: { type: "RangeBorderCollection", of: (self) => self },
  },
  change: {
    autofitColumns,
    /** Rows take the height of what they hold again: no height of theirs is kept. */
    autofitRows({ sheet, area }) {
      for (const row of Object.keys(sheet.rowHeights).map(Number)) {
        if (row < area.row || row >= area.row + area.rows) continue;
        delete sheet.rowHeights[row];
        sheet.changed.rowHeights.add(row);
      }
    },
  },
};

function setWidth(sheet: RangeSelf["sheet"], column: number, width: number): void {
  sheet.columnWidths[column] = width;
  sheet.changed.columnWidths.add(column);
}

function uniform(sizes: Record<number, number>, first: number, count: number, usual: number): number | null {
  const found = new Set(
    Object.entries(sizes).flatMap(([i, size]) => (+i >= first && +i < first + count ? [size] : [])),
  );
  const named = Object.keys(sizes).filter((i) => +i >= first && +i < first + count).length;
  if (named < count) found.add(usual);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/**
 * Widens columns to their longest text. Excel measures glyphs; this counts characters at the default font's average,
 * 5.25 points, and adds the margins: an estimate.
 */
function autofitColumns({ sheet, area }: RangeSelf): void {
  const longest = new Map<number, number>();
  eachCell(sheet, area, (cell, _row, column) => {
    if (cell.value !== "") longest.set(column, Math.max(longest.get(column) ?? 0, shownLength(cell)));
  });
  for (const [column, characters] of longest) setWidth(sheet, column, Math.min(characters * 5.25 + 8, 1342));
}

function shownLength({ value, format }: Cell): number {
  const code = format?.numberFormat ?? "General";
  if (typeof value === "number" && /[dy]/i.test(code)) return code.length;
  if (typeof value === "number" && code.endsWith("%")) return (value * 100).toFixed(1).length + 1;
  return Math.max(
    ...String(value)
      .split("\n")
      .map((line) => line.length),
  );
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const rangeFill: Members<RangeSelf> = {
  sheet: ({ sheet }) => sheet,
  get: { color: common("fill") },
  set: { color: put("fill", color) },
  change: { clear: (self) => restyle(self, () => ({ fill: undefined })) },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const rangeFont: Members<RangeSelf> = {
  sheet: ({ sheet }) => sheet,
  get: {
    bold: common("bold"),
    italic: common("italic"),
    color: common("color"),
    size: common("fontSize"),
    name: common("fontName"),
  },
  set: {
    bold: put("bold", flag),
    italic: put("italic", flag),
    color: put("color", color),
    size: put("fontSize", (value, what) => amount(value, what, 1, 409)),
    /** Source: …excel.rangefont#name: not longer than 31 characters. */
    name: put("fontName", (value, what) => {
      if (text(value, what) === "" || text(value, what).length > 31) throw invalidArgument(what);
      return text(value, what);
    }),
  },
};
