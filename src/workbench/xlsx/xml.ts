import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { SaxesParser } from "saxes";

import { isPlain, localName, scanPlainXml, type Visitor } from "./plain-xml";
import { UnreadableFileError } from "./unreadable";

export type { Document, Element, Visitor };

/** Reads a large part in one pass, without a tree. @throws UnreadableFileError "broken" where it is not well formed. */
export function scanXml(xml: string, visitor: Visitor): void {
  scan(xml.replace(/^<\?xml\s[^<>?]*\?>/, ""), visitor, false);
}

/** The same of what stands inside an element. */
export function scanContent(xml: string, visitor: Visitor): void {
  scan(xml, visitor, true);
}

function scan(xml: string, visitor: Visitor, fragment: boolean): void {
  if (isPlain(xml)) return scanPlainXml(xml, visitor, fragment);
  const parser = new SaxesParser({ xmlns: false, fragment });
  parser.on("error", (error) => {
    throw new UnreadableFileError("broken", error.message);
  });
  parser.on("opentag", (tag) => visitor.open(localName(tag.name), tag.attributes));
  parser.on("text", (text) => visitor.text(text));
  parser.on("cdata", (text) => visitor.text(text));
  parser.on("closetag", (tag) => visitor.close(localName(tag.name)));
  parser.write(xml).close();
}

/** Parses a small part into a tree. @throws UnreadableFileError "broken" where it is not well formed. */
export function parseXml(xml: string): Document {
  try {
    return new DOMParser({
      // Source: XML 1.0 §2.11. Its own way is that of XML 1.1, to which U+0085, U+2028 and U+2029 end lines too.
      normalizeLineEndings: (text) => text.replace(/\r\n?/g, "\n"),
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    }).parseFromString(xml, "text/xml");
  } catch (error) {
    throw new UnreadableFileError("broken", error instanceof Error ? error.message : String(error));
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function printXml(document: Document): string {
  return declaration + new XMLSerializer().serializeToString(document.documentElement!);
}

export function printElement(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

/** The element children of `parent`, all or those of one name, in order. */
export function children(parent: Element | null | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name))
      found.push(node as Element);
  }
  return found;
}

/** Walks down by names; null where one is missing. */
export function child(parent: Element | null | undefined, ...path: string[]): Element | null {
  let element: Element | null = parent ?? null;
  for (const name of path) element = children(element, name)[0] ?? null;
  return element;
}

/** Every element of this name under `parent`, in document order. */
export function descendants(parent: Element | null | undefined, name: string): Element[] {
  return children(parent).flatMap((element) => [
    ...(element.localName === name ? [element] : []),
    ...descendants(element, name),
  ]);
}

/** An attribute's text, or undefined. */
export function attribute(element: Element | null | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

/** A number in an attribute, or undefined when it is absent or no number. */
export function numberIn(element: Element | null | undefined, name = "val"): number | undefined {
  const text = attribute(element, name);
  const value = text === undefined || text === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An xsd:boolean attribute; `otherwise` when absent. */
export function flag(text: string | undefined, otherwise = false): boolean {
  return text === undefined ? otherwise : text === "1" || text === "true";
}

/** An XML text made safe for content and for double-quoted attributes; a character no XML may hold goes. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter]!)
    .replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(/\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, "");
}

/**
 * Puts `element` under `parent` where `order` (the child names of the parent's type, in the schema's order) places it,
 * in place of one of the same name if `replace`. Children whose name the order does not know stay at the end.
 */
export function insertOrdered(
  parent: Element,
  element: Element,
  order: readonly string[],
  mode: "replace" | "add" = "replace",
): void {
  if (mode === "replace") children(parent, element.localName!).forEach((old) => parent.removeChild(old));
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const own = rank(element.localName!);
  const next = children(parent).find((sibling) => rank(sibling.localName!) > own) ?? null;
  parent.insertBefore(element, next);
}

/** An element from its text, in the namespaces declared by `root`'s own prefixes, ready to be inserted into its document. */
export function fragment(document: Document, xml: string, namespaces: Readonly<Record<string, string>>): Element {
  const declared = Object.entries(namespaces)
    .map(([prefix, uri]) => ` xmlns${prefix === "" ? "" : `:${prefix}`}="${uri}"`)
    .join("");
  const parsed = parseXml(`<root${declared}>${xml}</root>`);
  return document.importNode(children(parsed.documentElement)[0]!, true);
}
