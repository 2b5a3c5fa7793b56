import { type Document, parseXml, printXml } from "./xml";
import { UnreadableFileError } from "./unreadable";

/** A worksheet part taken apart: the small tree around the cells, and the rows as text, which may be large. */
export interface Frame {
  document: Document;
  rows: string;
}

const opening = /<((?:[\w.-]+:)?sheetData)(?:\s[^>]*?)?(\/?)>/;

/** O(bytes), a tree only for what is not a cell. @throws UnreadableFileError "broken" when it is no worksheet. */
export function openFrame(xml: string): Frame {
  const found = opening.exec(xml);
  if (found === null) throw new UnreadableFileError("broken", "a worksheet without sheetData");
  const [tag, name, slash] = found;
  const start = found.index + tag.length;
  const closing = `</${name!}>`;
  const end = slash === "/" ? start : xml.lastIndexOf(closing);
  if (end < start) throw new UnreadableFileError("broken", "sheetData does not end");
  const rest = slash === "/" ? start : end + closing.length;
  const document = parseXml(`${xml.slice(0, found.index)}<${name!}/>${xml.slice(rest)}`);
  return { document, rows: xml.slice(start, end) };
}

/** The part again. */
export function printFrame(frame: Frame): string {
  return printXml(frame.document).replace(opening, (_, name: string) => `<${name}>${frame.rows}</${name}>`);
}
