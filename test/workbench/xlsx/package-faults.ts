import { type Parts, partText } from "../../../src/workbench/xlsx/parts";
import { relationsOf } from "../../../src/workbench/xlsx/relations";
import { attribute, children, descendants, parseXml } from "../../../src/workbench/xlsx/xml";
import { schemaFaults } from "./schema-order";

const checked =
  /^xl\/(workbook|styles|worksheets\/[^/]+|tables\/[^/]+|charts\/chart[^/]+|drawings\/drawing[^/]+)(\.xml)$/;

/**
 * What a strict reader would find wrong with a package: parts out of the schema's order, links that lead nowhere, types
 * named for parts that are not there, tables whose header cells do not say what their columns are called.
 */
export function packageFaults(parts: Parts): string[] {
  const paths = Object.keys(parts);
  const types = parseXml(partText(parts, "[Content_Types].xml")).documentElement;
  const typed = children(types, "Override").map((one) => (attribute(one, "PartName") ?? "").slice(1));
  const defaults = children(types, "Default").map((one) => attribute(one, "Extension"));
  return [
    ...paths.filter((path) => checked.test(path)).flatMap((path) => named(path, schemaFaults(partText(parts, path)))),
    ...typed.filter((path) => parts[path] === undefined).map((path) => `${path} has a type and is not there`),
    ...typed.filter((path, index) => typed.indexOf(path) !== index).map((path) => `${path} has two types`),
    ...paths
      .filter((path) => path !== "[Content_Types].xml" && !typed.includes(path))
      .filter((path) => !defaults.includes(path.split(".").at(-1)))
      .map((path) => `${path} has no type`),
    ...["", ...paths].flatMap((path) =>
      relationsOf(parts, path)
        .filter(({ target }) => !/^\w+:/.test(target) && parts[target] === undefined)
        .map(({ target }) => `${path} leads to ${target}, which is not there`),
    ),
    ...paths
      .filter((path) => path.startsWith("xl/worksheets/sheet"))
      .flatMap((path) => named(path, linkFaults(parts, path))),
  ];
}

function named(path: string, faults: string[]): string[] {
  return faults.map((fault) => `${path}: ${fault}`);
}

/** Every r:id of a worksheet must be one of its relations. */
function linkFaults(parts: Parts, path: string): string[] {
  const ids = relationsOf(parts, path).map(({ id }) => id);
  const root = parseXml(partText(parts, path)).documentElement;
  return ["drawing", "legacyDrawing", "tablePart"]
    .flatMap((name) => descendants(root, name))
    .map((element) => attribute(element, "r:id") ?? "")
    .filter((id) => !ids.includes(id))
    .map((id) => `no relation ${id}`);
}
