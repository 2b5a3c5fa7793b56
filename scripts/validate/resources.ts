import type { Element } from "@xmldom/xmldom";
import { attribute, childrenOf, type Manifest, type Rule, valuesOf } from "./manifest";

/** What each element may name, by the list of the resources that it must stand in. */
const KIND: Record<string, string> = {
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  Runtime: "bt:Urls",
  Namespace: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** A namespace of formulas is a name, the same in every language. */
const UNTRANSLATED = new Set(["Namespace"]);

/** Every resource is defined once, used, and of the kind that its place asks for; every text is there in English as well. */
export const resources: Rule = (manifest, tell) => {
  const { app, all } = manifest;
  const defined = new Map<string, Element>();
  for (const resource of all("Resources").flatMap(childrenOf).flatMap(childrenOf)) {
    const id = attribute(resource, "id");
    if (defined.has(id)) tell(resource, `The resource ${id} is defined twice; rename one of them.`);
    defined.set(id, resource);
  }
  const used = new Set<string>();
  const names = new Set<string>();
  for (const element of usersOf(manifest)) {
    const id = attribute(element, "resid");
    const resource = defined.get(id);
    used.add(id);
    if (UNTRANSLATED.has(element.nodeName)) names.add(id);
    const kind = KIND[element.nodeName];
    if (!resource) tell(element, `<${element.nodeName}> names the resource ${id}, which is not defined.`);
    else if (kind && resource.parentNode?.nodeName !== kind)
      tell(element, `<${element.nodeName}> names ${id}, which must stand in <${kind}>.`);
  }
  for (const [id, resource] of defined)
    if (!used.has(id)) tell(resource, `Nothing uses the resource ${id}; take it out.`);

  const texts = [...defined.values()].filter((one) => one.nodeName === "bt:String" && !names.has(attribute(one, "id")));
  const own = childrenOf(app).filter(({ localName }) => localName === "DisplayName" || localName === "Description");
  const locale = childrenOf(app).find(({ localName }) => localName === "DefaultLocale")?.textContent ?? "";
  for (const text of [...own, ...texts]) {
    const locales = valuesOf(text).map((one) => one.locale);
    if (!locales.includes("en-US")) tell(text, `<${text.nodeName}> has no text for en-US; add an Override.`);
    if (locales.includes(locale)) tell(text, `<${text.nodeName}> overrides its own default ${locale}; take that out.`);
    if (new Set(locales).size < locales.length) tell(text, `<${text.nodeName}> has two texts for one language.`);
  }
  for (const name of ["CustomTab", "Group", "Control"]) {
    const ids = all(name).map((one) => attribute(one, "id"));
    const twice = all(name).find((_, at) => ids.indexOf(ids[at]!) < at);
    if (twice) tell(twice, `<${name}> uses the id ${attribute(twice, "id")} again; ids are unique.`);
  }
};

function usersOf({ all }: Manifest): Element[] {
  return all(...Object.keys(KIND)).filter((one) => one.hasAttribute("resid"));
}
