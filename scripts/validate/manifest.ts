import { DOMParser, type Element } from "@xmldom/xmldom";

/** Something that Office would refuse or a person would miss: where it stands, what is wrong and what to do. */
export interface Finding {
  file: string;
  /** 1-based; null where it is about the file as a whole. */
  line: number | null;
  told: string;
}

/** A rule looks through the manifest and tells what breaks it. */
export type Rule = (manifest: Manifest, tell: (at: Element | null, told: string) => void) => void;

/** A manifest with the ways its rules go through it. */
export interface Manifest {
  app: Element;
  /** Every element of these names, prefix and all, in the order of the file. */
  all: (...names: string[]) => Element[];
  /** The files that its addresses point at, by path below the base. */
  files: FileAt;
}

/** Bytes of a file of the build, or null where it is not there. */
export type FileAt = (path: string) => Buffer | null;

/** Reads a manifest. Throws where the text is no well-formed XML. */
export function readManifest(xml: string, files: FileAt): Manifest {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  });
  const app = parser.parseFromString(xml, "text/xml").documentElement!;
  const every = [app, ...Array.from(app.getElementsByTagName("*"))];
  return { app, files, all: (...names) => every.filter(({ nodeName }) => names.includes(nodeName)) };
}

export function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** The line that an element begins on. */
export function lineOf(element: Element): number | null {
  return element.lineNumber ?? null;
}

/** An attribute's text, "" where it is absent. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

/** Every text or address an element gives: its default, and its overrides by locale. */
export function valuesOf(element: Element): { locale: string | null; value: string; at: Element }[] {
  const overrides = childrenOf(element).filter(({ localName }) => localName === "Override");
  return [
    { locale: null, value: attribute(element, "DefaultValue"), at: element },
    ...overrides.map((one) => ({ locale: attribute(one, "Locale"), value: attribute(one, "Value"), at: one })),
  ];
}
