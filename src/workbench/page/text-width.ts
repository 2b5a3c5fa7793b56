import type { Format } from "../book";

const FALLBACK_FONTS = 'Calibri, Carlito, "Segoe UI", "Noto Sans", Arial, sans-serif';
/** Excel's default: 11 points. */
const DEFAULT_SIZE = 11;

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

export function fontSizeOf(format: Format | undefined): string {
  return `${((format?.fontSize ?? DEFAULT_SIZE) * 4) / 3}px`;
}

export function fontFamilyOf(format: Format | undefined): string {
  return format?.fontName ? `"${format.fontName.replaceAll('"', "")}", ${FALLBACK_FONTS}` : FALLBACK_FONTS;
}

/** Pixels that one line of `text` takes in a cell of this format. Measured once for each text and font. */
export function textWidth(text: string, format: Format | undefined): number {
  const font = `${format?.italic ? "italic " : ""}${format?.bold ? "bold " : ""}${fontSizeOf(format)} ${fontFamilyOf(format)}`;
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context ??= document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("This browser has no 2-D canvas.");
    context.font = font;
    width = context.measureText(text).width;
    if (widths.size > 50_000) widths.clear();
    widths.set(key, width);
  }
  return width;
}
