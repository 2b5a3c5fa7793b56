import type { Parts } from "./parts";
import { partText } from "./parts";
import { scanXml } from "./xml";

/**
 * The shared texts of a workbook by index. The runs of a rich text are joined; a reading aid (phonetic run) is not part
 * of the text. O(bytes). Source: ISO/IEC 29500-1 §18.4.8 (si), §18.4.6 (rPh).
 */
export function readTexts(parts: Parts, path: string | undefined): string[] {
  const texts: string[] = [];
  if (path === undefined) return texts;
  let text = "";
  let inText = false;
  let inPhonetic = false;
  scanXml(partText(parts, path), {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") inPhonetic = true;
      else if (name === "t") inText = !inPhonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === "si") texts.push(decodeText(text));
      else if (name === "rPh") inPhonetic = false;
      else if (name === "t") inText = false;
    },
  });
  return texts;
}

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** `decodeText("a_x000A_b")` is "a" and "b" on two lines. Source: ISO/IEC 29500-1 §22.9.2.19 (ST_Xstring). */
export function decodeText(text: string): string {
  return text.includes("_x")
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

const unwritable = String.raw`[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Cs}`;
const toEscape = new RegExp(unwritable, "gu");
/** An underscore that would be read as the first of an escape, be it one that is still to be written. */
const toGuard = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${unwritable}))`, "gu");

/**
 * The inverse: characters no XML may hold, half a surrogate pair among them, are written as `_xHHHH_`, and a text that
 * looks like one is guarded.
 */
export function encodeText(text: string): string {
  return text
    .replace(toGuard, "_x005F_")
    .replace(toEscape, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

const special = new RegExp(`${unwritable}|_x[0-9A-Fa-f]{4}`, "u");

/** Whether a text may differ from what is written for it. */
export function needsEscapes(text: string): boolean {
  return special.test(text);
}
