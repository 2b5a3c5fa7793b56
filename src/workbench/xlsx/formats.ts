import type { Format } from "../book";
import { type Palette, readColor } from "./colors";
import { formatCode } from "./number-formats";
import { attribute, child, children, type Document, type Element, flag, numberIn } from "./xml";

/** The look of every style of a file, by the index cells give (`s`); undefined is as the workbook's default has it. */
export type Formats = (Format | undefined)[];

/** Reads the styles part. O(styles). Theme colours and tints come out as "#RRGGBB". */
export function formatsOf(document: Document, palette: Palette): Formats {
  const root = document.documentElement;
  const codes = new Map(
    children(child(root, "numFmts"), "numFmt").map((one) => [
      numberIn(one, "numFmtId") ?? -1,
      attribute(one, "formatCode") ?? "General",
    ]),
  );
  const fonts = children(child(root, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = children(child(root, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = children(child(root, "borders"), "border").map((border) => readBorder(border, palette));
  const looks = children(child(root, "cellXfs"), "xf").map((xf): Format => {
    const pick = (name: string): number => numberIn(xf, name) ?? 0;
    return {
      numberFormat: formatCode(pick("numFmtId"), codes),
      ...fonts[pick("fontId")],
      ...fills[pick("fillId")],
      ...borders[pick("borderId")],
      ...readAlignment(child(xf, "alignment")),
    };
  });
  return looks.map((look) => beside(looks[0]!, look));
}

function readFont(font: Element, palette: Palette): Format {
  const on = (name: string): boolean => {
    const element = child(font, name);
    return element !== null && flag(attribute(element, "val"), true);
  };
  return {
    bold: on("b"),
    italic: on("i"),
    color: readColor(child(font, "color"), palette),
    fontName: attribute(child(font, "name"), "val"),
    fontSize: numberIn(child(font, "sz")),
  };
}

/** A gradient or a hatched pattern is not a colour: the cell then counts as having no fill, and keeps it on save. */
function readFill(fill: Element, palette: Palette): Format {
  const pattern = child(fill, "patternFill");
  return attribute(pattern, "patternType") === "solid" ? { fill: readColor(child(pattern, "fgColor"), palette) } : {};
}

export const edgeNames = ["left", "right", "top", "bottom"] as const;

function readBorder(border: Element, palette: Palette): Format {
  const edges: NonNullable<Format["edges"]> = {};
  for (const name of edgeNames) {
    const edge = child(border, name);
    if (attribute(edge, "style") === "thin") edges[name] = readColor(child(edge, "color"), palette) ?? "#000000";
  }
  const colors = new Set(Object.values(edges));
  if (colors.size === 0) return {};
  return colors.size === 1 && Object.keys(edges).length === 4 ? { border: edges.top } : { edges };
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center" } as const;

function readAlignment(alignment: Element | null): Format {
  const horizontal = attribute(alignment, "horizontal");
  const vertical = attribute(alignment, "vertical");
  return {
    horizontal: horizontals[horizontal as keyof typeof horizontals] ?? "General",
    vertical: verticals[vertical as keyof typeof verticals] ?? "Bottom",
    wrap: flag(attribute(alignment, "wrapText")),
    indent: numberIn(alignment, "indent") ?? 0,
  };
}

/** What of `look` differs from the default look; undefined when nothing does. */
function beside(standard: Format, look: Format): Format | undefined {
  const differing = (Object.keys(look) as (keyof Format)[]).filter(
    (key) => look[key] !== undefined && JSON.stringify(look[key]) !== JSON.stringify(standard[key]),
  );
  return differing.length === 0 ? undefined : Object.fromEntries(differing.map((key) => [key, look[key]]));
}
