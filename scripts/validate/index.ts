import { COMMANDS } from "../../src/commands/commands";
import { FUNCTIONS } from "../../src/functions";
import { addresses, baseOf } from "./addresses";
import { complete } from "./complete";
import { functions } from "./functions";
import { icons } from "./icons";
import { limits } from "./limits";
import { type FileAt, type Finding, lineOf, readManifest, type Rule } from "./manifest";
import { order } from "./order";
import { resources } from "./resources";
import { runtime } from "./runtime";
import { shortcuts } from "./shortcuts";

const RULES: readonly Rule[] = [
  order,
  complete,
  limits,
  resources,
  addresses,
  icons,
  runtime,
  shortcuts(COMMANDS),
  functions(Object.keys(FUNCTIONS)),
];

/**
 * What is wrong with a manifest and the files it points at; nothing where Office can take it. Asks nobody: Microsoft's own
 * validator sends the manifest to a service.
 *
 * @example findingsIn(xml, filesIn("dist"), "dist/manifest.xml") // []
 */
export function findingsIn(xml: string, files: FileAt, file: string): Finding[] {
  const manifest = readManifest(xml, files);
  const findings: Finding[] = [];
  for (const rule of RULES) {
    rule(manifest, (at, told) => findings.push({ file, line: at && lineOf(at), told }));
  }
  return findings;
}

/** Whether a manifest is that of the project but for the address that its files have. */
export function isBuiltFrom(source: string, built: string): boolean {
  const [from, to] = [source, built].map((xml) => baseOf(readManifest(xml, () => null)));
  return source.replaceAll(from!, to!) === built;
}
