import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";

import { UnreadableFileError } from "./unreadable";

/** The parts of a package by path, without a leading slash. */
export type Parts = Record<string, Uint8Array>;

const zipStart = [0x50, 0x4b];
const compoundFileStart = [0xd0, 0xcf, 0x11, 0xe0];

/** An Excel 97–2003 workbook is a compound file with a stream of this name, which an encrypted .xlsx has not. */
const oldWorkbookStream = Uint8Array.from("Workbook", (letter) => letter.charCodeAt(0));

/**
 * Unzips a package. O(bytes).
 * @throws UnreadableFileError "encrypted" for a password-protected file, "notZip" for anything else that is no zip,
 * "broken" for a zip that does not unpack.
 */
export function readParts(bytes: Uint8Array): Parts {
  if (startsWith(bytes, compoundFileStart)) {
    throw new UnreadableFileError(holdsWide(bytes, oldWorkbookStream) ? "notZip" : "encrypted");
  }
  if (!startsWith(bytes, zipStart)) throw new UnreadableFileError("notZip");
  try {
    return unzipSync(bytes, { filter: (file) => !file.name.endsWith("/") });
  } catch (error) {
    throw new UnreadableFileError("broken", error instanceof Error ? error.message : String(error));
  }
}

/** Zips parts in a fixed order under a fixed date, so that the same parts give the same bytes. O(bytes). */
export function writeParts(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const zippable: Zippable = {};
  const paths = Object.keys(parts).sort();
  const contentTypes = "[Content_Types].xml";
  for (const path of [contentTypes, ...paths.filter((path) => path !== contentTypes)]) zippable[path] = parts[path]!;
  return zipSync(zippable, { level, mtime: new Date(1980, 0, 1) });
}

/** The text of a part, without a byte order mark. @throws UnreadableFileError "broken" when the package has no such part. */
export function partText(parts: Parts, path: string): string {
  const bytes = parts[path];
  if (bytes === undefined) throw new UnreadableFileError("broken", `no part ${path}`);
  // not fflate's strFromU8: its decoder has streamed before, which in Node makes it several times slower
  return new TextDecoder().decode(bytes);
}

export function setPartText(parts: Parts, path: string, text: string): void {
  parts[path] = strToU8(text);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether `bytes` hold `text` in UTF-16, little end first. */
function holdsWide(bytes: Uint8Array, text: Uint8Array): boolean {
  for (let at = bytes.indexOf(text[0]!); at >= 0; at = bytes.indexOf(text[0]!, at + 1)) {
    if (text.every((letter, index) => bytes[at + 2 * index] === letter && bytes[at + 2 * index + 1] === 0)) return true;
  }
  return false;
}
