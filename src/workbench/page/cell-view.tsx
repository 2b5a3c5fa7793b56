import type { CSSProperties, ReactNode } from "react";
import type { Area, Cell, DataBar, Format, Sheet } from "../book";
import { shownText } from "./shown-text";
import type { SheetView } from "./sheet-view";
import { tableLook } from "./table-look";
import { fontFamilyOf, fontSizeOf, textWidth } from "./text-width";

const PADDING = 4;
const INDENT = 9;

export interface CellPlace {
  sheet: Sheet;
  view: SheetView;
  row: number;
  /** Index into `view.columns`. */
  place: number;
}

/** A cell as Excel draws it: text by its number format, fill, border, data bar, text running over empty neighbours. */
export function CellView({ sheet, view, row, place }: CellPlace): ReactNode {
  const column = view.columns[place]!;
  const cell = sheet.cells[row]?.[column];
  const merge = view.mergeAt(row, column);
  const inMerge = merge !== undefined && (merge.row !== row || merge.column !== column);
  const bar = barAt(sheet.dataBars, row, column, cell);
  const shade = view.shadeAt(row, column);
  const look = tableLook(sheet.tables, row, column);
  if (!cell && !look) return null;
  const format = look ? { ...look, ...cell?.format } : cell?.format;
  const align = alignOf(cell);
  const width = view.columnWidths[place]!;
  let text = inMerge ? "" : shownText(cell);
  const needed = text === "" || format?.wrap || merge ? 0 : textWidth(text, format) + 2 * PADDING;
  const spills = needed > width && typeof cell?.value === "string" && align === "left";
  if (needed > width && typeof cell?.value === "number")
    text = "#".repeat(Math.max(1, Math.floor((width - 2 * PADDING) / textWidth("#", format))));
  const style: CSSProperties = {
    background: shade ?? format?.fill,
    color: format?.color,
    fontWeight: format?.bold ? 700 : undefined,
    fontStyle: format?.italic ? "italic" : undefined,
    fontFamily: format?.fontName ? fontFamilyOf(format) : undefined,
    fontSize: format?.fontSize ? fontSizeOf(format) : undefined,
    boxShadow: linesOf(format),
    height: merge && !inMerge ? mergedHeight(view, merge) : undefined,
    width: spills ? spillWidth(sheet, view, row, place, needed) : undefined,
    justifyContent: { left: "flex-start", center: "center", right: "flex-end" }[align],
    textAlign: align,
    alignItems: { Top: "flex-start", Center: "center", Bottom: "flex-end" }[format?.vertical ?? "Bottom"],
    paddingInlineStart: PADDING + (align === "left" ? (format?.indent ?? 0) * INDENT : 0),
    whiteSpace: format?.wrap ? "pre-wrap" : "pre",
  };
  const name = [
    "sheet-cell",
    (shade ?? format?.fill) && "filled",
    (spills || (merge && merge.rows > 1 && !inMerge)) && "spills",
  ];
  return (
    <div className={name.filter(Boolean).join(" ")} style={style}>
      {bar && <span className="data-bar" style={{ background: bar.color, width: `${bar.share * 100}%` }} />}
      <span className="sheet-text">{text}</span>
    </div>
  );
}

/** Border lines as shadows: they lie on the gridlines between the cells. */
function linesOf(format: Format | undefined): string | undefined {
  const { border, edges } = format ?? {};
  const all = border ? { top: border, bottom: border, left: border, right: border } : edges;
  if (!all) return undefined;
  const lines = [
    all.top && `0 -1px 0 ${all.top}`,
    all.bottom && `0 1px 0 ${all.bottom}`,
    all.left && `-1px 0 0 ${all.left}`,
    all.right && `1px 0 0 ${all.right}`,
  ];
  return lines.filter(Boolean).join(", ");
}

function mergedHeight(view: SheetView, merge: Area): number {
  return view.rows.reduce(
    (height, row, place) =>
      row >= merge.row && row < merge.row + merge.rows ? height + view.rowHeights[place]! : height,
    -1,
  );
}

function alignOf(cell: Cell | undefined): "left" | "center" | "right" {
  const set = cell?.format?.horizontal ?? "General";
  if (set !== "General") return ({ Left: "left", Center: "center", Right: "right" } as const)[set];
  if (cell?.error || typeof cell?.value === "boolean") return "center";
  return typeof cell?.value === "number" ? "right" : "left";
}

function barAt(bars: DataBar[], row: number, column: number, cell: Cell | undefined) {
  if (typeof cell?.value !== "number") return undefined;
  const bar = bars.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  if (!bar) return undefined;
  const share = (cell.value - bar.minimum) / (bar.maximum - bar.minimum);
  return { color: bar.color, share: Math.min(1, Math.max(0, share)) };
}

/** The room that a long text has: its own column and the empty ones after it, as far as it needs them. */
function spillWidth(sheet: Sheet, view: SheetView, row: number, place: number, needed: number): number {
  let width = view.columnWidths[place]!;
  for (let next = place + 1; width < needed && next < view.columns.length; next++) {
    const column = view.columns[next]!;
    const value = sheet.cells[row]?.[column]?.value;
    if ((value !== undefined && value !== "") || view.mergeAt(row, column)) break;
    width += view.columnWidths[next]!;
  }
  return Math.min(width, Math.ceil(needed)) - 1;
}
