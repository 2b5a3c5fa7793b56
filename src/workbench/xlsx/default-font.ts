import type { Font } from "../book";
import { attribute, child, children, type Element, numberIn } from "./xml";

/**
 * The font of cells that have no style of their own, those that are not in the file among them; undefined when the file
 * names none. Source: ISO/IEC 29500-1 §18.3.1.4 (a cell's style is by default the first), §18.8.10 (cellXfs).
 */
export function readDefaultFont(styleSheet: Element | null): Font | undefined {
  const font = defaultFontOf(styleSheet);
  const name = attribute(child(font, "name"), "val");
  const size = numberIn(child(font, "sz"));
  return name === undefined || size === undefined ? undefined : { name, size };
}

function defaultFontOf(styleSheet: Element | null): Element | null {
  const style = child(styleSheet, "cellXfs", "xf");
  return children(child(styleSheet, "fonts"), "font")[numberIn(style, "fontId") ?? 0] ?? null;
}
