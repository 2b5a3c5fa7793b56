import { type Parts, partText } from "./parts";
import { attribute, child, children, type Element, numberIn, parseXml } from "./xml";

/** The colours a file may name by place: the theme's twelve, in the order cells count them, and the old palette. */
export interface Palette {
  theme: string[];
  indexed: string[];
}

/** Cells count light 1 before dark 1, the theme part writes dark 1 first. Source: ISO/IEC 29500-1 §18.8.3 (color, theme). */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

const basic = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
/** Source: ISO/IEC 29500-1 §18.8.27 (indexedColors), defaults 8 to 63. */
const classic = [
  ...basic,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(
    " ",
  ),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(
    " ",
  ),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  ),
];

export function readPalette(parts: Parts, themePath: string | undefined, styleSheet: Element | null): Palette {
  const listed = children(child(styleSheet, "colors", "indexedColors"), "rgbColor").map((color) =>
    (attribute(color, "rgb") ?? "").slice(-6),
  );
  return {
    theme: themePath === undefined ? officeTheme : readTheme(partText(parts, themePath)),
    indexed: [...basic, ...classic].map((color, index) => listed[index] ?? color),
  };
}

function readTheme(xml: string): string[] {
  const scheme = child(parseXml(xml).documentElement, "themeElements", "clrScheme");
  return themeOrder.map((name, index) => {
    const color = children(child(scheme, name))[0];
    return attribute(color, "lastClr") ?? attribute(color, "val") ?? officeTheme[index]!;
  });
}

/** A colour element as "#RRGGBB"; undefined when it is absent or "automatic". */
export function readColor(element: Element | null, palette: Palette): string | undefined {
  if (element === null) return undefined;
  const rgb = attribute(element, "rgb");
  const theme = numberIn(element, "theme");
  const indexed = numberIn(element, "indexed");
  const base = rgb?.slice(-6) ?? (theme === undefined ? palette.indexed[indexed ?? -1] : palette.theme[theme]);
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  return `#${tinted(base, numberIn(element, "tint") ?? 0)}`;
}

/** Whole steps of hue, luminance and saturation. */
const steps = 240;

/**
 * Lightens (tint > 0) or darkens (tint < 0) a colour as cells do: its luminance moves, in whole steps of Windows' HLS
 * scale, which is what makes the last digit agree with Excel. Worked: accent 4472C4 at +0.8 is D9E1F2.
 * Source: ISO/IEC 29500-1 §18.8.19 (fgColor, tint); Microsoft KB 29240, RGB to HLS.
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color.toUpperCase();
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const [hue, light, saturation] = toHls(channels);
  const moved = Math.trunc(tint < 0 ? light * (1 + tint) : light * (1 - tint) + steps * tint);
  return toRgb(hue, moved, saturation)
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

function toHls(channels: number[]): [hue: number, light: number, saturation: number] {
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const [sum, spread] = [high + low, high - low];
  const light = Math.trunc((sum * steps + 255) / 510);
  if (spread === 0) return [0, light, 0];
  const range = light <= steps / 2 ? sum : 510 - sum;
  const saturation = Math.trunc((spread * steps + Math.trunc(range / 2)) / range);
  const [r, g, b] = channels.map((channel) =>
    Math.trunc(((high - channel) * (steps / 6) + Math.trunc(spread / 2)) / spread),
  ) as [number, number, number];
  const hue = channels[0] === high ? b - g : channels[1] === high ? steps / 3 + r - b : (2 * steps) / 3 + g - r;
  return [(hue + steps) % steps, light, saturation];
}

function toRgb(hue: number, light: number, saturation: number): number[] {
  const high =
    light <= steps / 2
      ? Math.trunc((light * (steps + saturation) + steps / 2) / steps)
      : light + saturation - Math.trunc((light * saturation + steps / 2) / steps);
  const low = 2 * light - high;
  return [hue + steps / 3, hue, hue - steps / 3].map((turn) => {
    const at = (turn + steps) % steps;
    const rising = (way: number): number => low + Math.trunc(((high - low) * way + steps / 12) / (steps / 6));
    const level =
      at < steps / 6 ? rising(at) : at < steps / 2 ? high : at < (2 * steps) / 3 ? rising((2 * steps) / 3 - at) : low;
    return Math.trunc((level * 255 + steps / 2) / steps);
  });
}
