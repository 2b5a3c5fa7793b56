import { type Parts, partText, setPartText } from "./parts";
import { attribute, children, type Document, parseXml, printXml } from "./xml";

/** A link from one part to another. */
export interface Relation {
  id: string;
  /** The last word of the type's address: "worksheet", "table", "drawing", "chart". */
  type: string;
  /** The path of the part it leads to; an outside link's address as written. */
  target: string;
}

const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypesPath = "[Content_Types].xml";

/** What a part links to, in file order; none when it has no relations part. "" is the package itself. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const path = relationsPath(part);
  if (parts[path] === undefined) return [];
  return children(parseXml(partText(parts, path)).documentElement, "Relationship").map((element) => {
    const target = attribute(element, "Target") ?? "";
    return {
      id: attribute(element, "Id") ?? "",
      type: (attribute(element, "Type") ?? "").split("/").at(-1)!,
      target: attribute(element, "TargetMode") === "External" ? target : resolve(part, target),
    };
  });
}

/** Adds `target` (a new part) to the package: its content type and a relation from `part`. Returns the relation's id. */
export function addPart(
  parts: Parts,
  part: string,
  target: { path: string; type: string; contentType: string; text: string },
): string {
  setPartText(parts, target.path, target.text);
  edit(parts, contentTypesPath, (types) => {
    const element = types.createElementNS(types.documentElement!.namespaceURI, "Override");
    element.setAttribute("PartName", `/${target.path}`);
    element.setAttribute("ContentType", target.contentType);
    types.documentElement!.appendChild(element);
  });
  const path = relationsPath(part);
  if (parts[path] === undefined) setPartText(parts, path, `<Relationships xmlns="${packageRelations}"/>`);
  const used = relationsOf(parts, part).map((relation) => Number(/^rId(\d+)$/.exec(relation.id)?.[1] ?? 0));
  const id = `rId${String(Math.max(0, ...used) + 1)}`;
  edit(parts, path, (relations) => {
    const element = relations.createElementNS(packageRelations, "Relationship");
    element.setAttribute("Id", id);
    element.setAttribute("Type", relationTypes + target.type);
    element.setAttribute("Target", `/${target.path}`);
    relations.documentElement!.appendChild(element);
  });
  return id;
}

/**
 * Takes a part out of the package, with its own relations, its content type and the relation from `part`. Returns that
 * relation's id.
 */
export function removePart(parts: Parts, part: string, target: string): string | undefined {
  const relation = relationsOf(parts, part).find((one) => one.target === target);
  delete parts[target];
  delete parts[relationsPath(target)];
  const drop = (path: string, name: string, key: string, value: string): void =>
    edit(parts, path, ({ documentElement: root }) => {
      for (const element of children(root, name)) if (attribute(element, key) === value) root!.removeChild(element);
    });
  drop(contentTypesPath, "Override", "PartName", `/${target}`);
  if (relation) drop(relationsPath(part), "Relationship", "Id", relation.id);
  return relation?.id;
}

/** The first path `prefix` + n + ".xml" that the package has not. */
export function freePath(parts: Parts, prefix: string): string {
  let number = 1;
  while (parts[`${prefix}${String(number)}.xml`] !== undefined) number++;
  return `${prefix}${String(number)}.xml`;
}

/** Edits a part's tree in place. */
export function edit(parts: Parts, path: string, change: (document: Document) => void): void {
  const document = parseXml(partText(parts, path));
  change(document);
  setPartText(parts, path, printXml(document));
}

function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
