import type { Font, Style } from "excelize-wasm";
import type { Show } from "./sheets";

export const FONT = "Arial";
const INK = "1F2937";
const ACCENT = "1F4E79";
const LINE = "BFC7D1";
const COMMITTEE = "E8EEF5";

export const TITLE_FONT: Font = { Family: FONT, Size: 14, Bold: true, Color: ACCENT };
export const NOTE_FONT: Font = { Family: FONT, Size: 10, Italic: true, Color: INK };

const LOOKS: Record<Show, Style> = {
  text: { Alignment: { Horizontal: "left", Vertical: "center", Indent: 1 } },
  words: { Alignment: { Horizontal: "left", Vertical: "center", Indent: 1 } },
  centre: { Alignment: { Horizontal: "center", Vertical: "center" } },
  count: { Alignment: { Horizontal: "right", Vertical: "center", Indent: 1 }, CustomNumFmt: "#,##0" },
  factor: { Alignment: { Horizontal: "center", Vertical: "center" }, CustomNumFmt: "0.0" },
  date: { Alignment: { Horizontal: "center", Vertical: "center" }, CustomNumFmt: "dd/mm/yyyy" },
};

/** White on the accent. */
export function headerLook(): Style {
  return {
    Font: { Family: FONT, Size: 11, Bold: true, Color: "FFFFFF" },
    Fill: { Type: "pattern", Pattern: 1, Color: [ACCENT] },
    Alignment: { Horizontal: "left", Vertical: "center", Indent: 1, WrapText: true },
    Border: borders(),
  };
}

/** Dark on white; a committee (`strong`) bold on a tint. */
export function bodyLook(show: Show, strong: boolean): Style {
  return {
    ...LOOKS[show],
    Font: { Family: FONT, Size: 11, Bold: strong, Color: INK },
    ...(strong ? { Fill: { Type: "pattern", Pattern: 1, Color: [COMMITTEE] } } : {}),
    Border: borders(),
  };
}

function borders() {
  return ["left", "right", "top", "bottom"].map((edge) => ({ Type: edge, Style: 1, Color: LINE }));
}
