import type { Format } from "../book";
import type { Palette } from "./colors";
import { edgeNames, formatsOf } from "./formats";
import { builtInId } from "./number-formats";
import { attribute, child, children, type Document, type Element, insertOrdered, numberIn, printElement } from "./xml";

/** The style index for a cell that has style `base` in the file and is to look like `format`. */
export type StyleFor = (base: number, format: Format | undefined) => number;

const formattingKeys = ["bold", "italic", "color", "fontName", "fontSize"] as const;
const alignmentKeys = ["horizontal", "vertical", "wrap", "indent"] as const;
const fontOrder = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);
const styleSheetOrder =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/**
 * Adds styles to a styles part, in place. A new style is the cell's own with only what differs changed, so a theme
 * colour, a hatched fill, a thick edge or a protection that `Format` cannot express stays. One style for each base and
 * format, however many cells ask.
 */
export function styleWriter(styles: Document, palette: Palette): StyleFor {
  const root = styles.documentElement!;
  const formats = formatsOf(styles, palette);
  const known = new Map<string, number>();
  return (base, format = {}) => {
    const key = `${String(base)} ${JSON.stringify(format, Object.keys(format).sort().concat(edgeNames))}`;
    const made = known.get(key) ?? addStyle(root, base, formats[base] ?? {}, format);
    known.set(key, made);
    return made;
  };
}

function addStyle(root: Element, base: number, old: Format, look: Format): number {
  const changed = (Object.keys({ ...old, ...look }) as (keyof Format)[]).filter(
    (key) => JSON.stringify(old[key]) !== JSON.stringify(look[key]),
  );
  if (changed.length === 0) return base;
  const list = child(root, "cellXfs")!;
  const standard = children(list, "xf")[0]!;
  const xf = (children(list, "xf")[base] ?? standard).cloneNode(true) as Element;
  const use = (name: string, apply: string, index: number): void => {
    xf.setAttribute(name, String(index));
    xf.setAttribute(apply, "1");
  };
  const part = (listName: string, name: string): Element =>
    children(child(root, listName))[numberIn(xf, name) ?? 0]!.cloneNode(true) as Element;

  if (changed.includes("numberFormat")) {
    use("numFmtId", "applyNumberFormat", numberFormatId(root, look.numberFormat ?? "General"));
  }
  if (formattingKeys.some((key) => changed.includes(key))) {
    const font = part("fonts", "fontId");
    const plain = children(child(root, "fonts"))[numberIn(standard, "fontId") ?? 0]!;
    changeFont(font, plain, look, changed);
    use("fontId", "applyFont", addOnce(child(root, "fonts")!, font));
  }
  if (changed.includes("fill")) {
    use(
      "fillId",
      "applyFill",
      look.fill === undefined ? 0 : addOnce(child(root, "fills")!, solidFill(root, look.fill)),
    );
  }
  if (changed.includes("border") || changed.includes("edges")) {
    const border = part("borders", "borderId");
    changeBorder(border, edgesOf(old), edgesOf(look));
    use("borderId", "applyBorder", addOnce(child(root, "borders")!, border));
  }
  if (alignmentKeys.some((key) => changed.includes(key))) changeAlignment(xf, look, changed);
  return addOnce(list, xf);
}

/** The index of an equal element of the list, added at its end if there is none. */
function addOnce(list: Element, element: Element): number {
  const same = children(list);
  const text = printElement(element);
  const found = same.findIndex((other) => printElement(other) === text);
  if (found >= 0) return found;
  list.appendChild(element);
  list.setAttribute("count", String(same.length + 1));
  return same.length;
}

function numberFormatId(root: Element, code: string): number {
  const standard = builtInId(code);
  if (standard !== undefined) return standard;
  const list = child(root, "numFmts") ?? make(root, "numFmts");
  insertOrdered(root, list, styleSheetOrder);
  const listed = children(list, "numFmt").find((one) => attribute(one, "formatCode") === code);
  if (listed) return numberIn(listed, "numFmtId")!;
  // ids below 164 are the format's own. Source: ISO/IEC 29500-1 §18.8.30
  const id = Math.max(163, ...children(list, "numFmt").map((one) => numberIn(one, "numFmtId") ?? 0)) + 1;
  list.appendChild(make(root, "numFmt", { numFmtId: String(id), formatCode: code }));
  list.setAttribute("count", String(children(list).length));
  return id;
}

function changeFont(font: Element, plain: Element, look: Format, changed: readonly (keyof Format)[]): void {
  const set = (key: keyof Format, name: string, attributes: Record<string, string> | null): void => {
    if (!changed.includes(key)) return;
    const standard = child(plain, name)?.cloneNode(true) as Element | undefined;
    children(font, name).forEach((old) => font.removeChild(old));
    if (attributes !== null) insertOrdered(font, make(font, name, attributes), fontOrder);
    else if (look[key] === undefined && standard) insertOrdered(font, standard, fontOrder);
  };
  set("bold", "b", look.bold ? {} : null);
  set("italic", "i", look.italic ? {} : null);
  set("color", "color", look.color === undefined ? null : { rgb: argb(look.color) });
  set("fontSize", "sz", look.fontSize === undefined ? null : { val: String(look.fontSize) });
  set("fontName", "name", look.fontName === undefined ? null : { val: look.fontName });
  // a theme font would win over the name
  if (changed.includes("fontName")) children(font, "scheme").forEach((scheme) => font.removeChild(scheme));
}

function solidFill(root: Element, color: string): Element {
  const fill = make(root, "fill");
  const pattern = make(root, "patternFill", { patternType: "solid" });
  pattern.appendChild(make(root, "fgColor", { rgb: argb(color) }));
  pattern.appendChild(make(root, "bgColor", { indexed: "64" }));
  fill.appendChild(pattern);
  return fill;
}

type Edges = NonNullable<Format["edges"]>;

function edgesOf(format: Format): Edges {
  const color = format.border;
  return color === undefined ? (format.edges ?? {}) : { left: color, right: color, top: color, bottom: color };
}

function changeBorder(border: Element, old: Edges, look: Edges): void {
  for (const name of edgeNames) {
    if (old[name] === look[name]) continue;
    const color = look[name];
    const edge = make(border, name, color === undefined ? {} : { style: "thin" });
    if (color !== undefined) edge.appendChild(make(border, "color", { rgb: argb(color) }));
    insertOrdered(border, edge, [
      "start",
      "end",
      "left",
      "right",
      "top",
      "bottom",
      "diagonal",
      "vertical",
      "horizontal",
    ]);
  }
}

function changeAlignment(xf: Element, look: Format, changed: readonly (keyof Format)[]): void {
  const alignment = child(xf, "alignment") ?? make(xf, "alignment");
  const { horizontal = "General", vertical = "Bottom" } = look;
  const texts = {
    horizontal: horizontal === "General" ? "" : horizontal.toLowerCase(),
    vertical: vertical === "Bottom" ? "" : vertical.toLowerCase(),
    wrap: look.wrap ? "1" : "",
    indent: look.indent ? String(look.indent) : "",
  };
  for (const key of alignmentKeys) {
    const name = key === "wrap" ? "wrapText" : key;
    if (!changed.includes(key)) continue;
    if (texts[key] === "") alignment.removeAttribute(name);
    else alignment.setAttribute(name, texts[key]);
  }
  insertOrdered(xf, alignment, ["alignment", "protection", "extLst"]);
  xf.setAttribute("applyAlignment", "1");
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function make(near: Element, name: string, attributes: Record<string, string> = {}): Element {
  const element = near.ownerDocument!.createElementNS(near.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
