import { UnreadableFileError } from "./unreadable";

/** The text that a piece of XML between two tags stands for. @throws UnreadableFileError "broken" where it may not stand. */
export function readText(piece: string): string {
  if (piece.includes("]]>")) throw new UnreadableFileError("broken", "]]> in a text");
  return resolve(piece.replace(/\r\n?/g, "\n"));
}

/** The same of what stands between the quotation marks of an attribute. Source: XML 1.0 §3.3.3, attributes of no DTD. */
export function readAttribute(piece: string): string {
  return resolve(piece.replace(/\r\n|[\t\n\r]/g, " "));
}

/** Source: XML 1.0 §2.2 (Char). */
const forbidden = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function resolve(text: string): string {
  if (forbidden.test(text)) throw new UnreadableFileError("broken", "a character no XML may hold");
  return text.replace(/&([^;]*;)?/g, (reference) => {
    const letter = letterOf(reference);
    if (letter === undefined || forbidden.test(letter)) throw new UnreadableFileError("broken", reference);
    return letter;
  });
}

function letterOf(reference: string): string | undefined {
  const [, decimal, hexadecimal] = /^&#(?:(\d+)|x([0-9A-Fa-f]+));$/.exec(reference) ?? [];
  const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entities.get(reference.slice(1, -1));
}
