import type { Element } from "@xmldom/xmldom";
import { attribute, childrenOf, type Rule, valuesOf } from "./manifest";

/**
 * The most letters of each. Source: learn.microsoft.com/javascript/api/manifest, "ProviderName", "DisplayName",
 * "Description", "ShortStrings", "LongStrings", "CustomTab", "Group", "Control", "Resources".
 */
const LETTERS = {
  provider: 125,
  displayName: 125,
  description: 250,
  shortString: 125,
  longString: 250,
  resource: 32,
  control: 125,
  address: 2048,
};

/** Texts, ids and addresses are no longer than Office takes, and the manifest's own fields say what they must. */
export const limits: Rule = ({ app, all }, tell) => {
  const within = (elements: Element[], most: number) => {
    for (const element of elements) {
      for (const { value, at } of valuesOf(element)) {
        if (value.length > most) tell(at, `"${value}" has ${value.length} letters of ${most}; shorten it.`);
        if (value.trim() === "") tell(at, `<${at.nodeName}> says nothing; give it a value.`);
      }
    }
  };
  within(all("DisplayName"), LETTERS.displayName);
  within(all("Description").filter(isOfItsOwn), LETTERS.description);
  within(all("bt:ShortStrings").flatMap(childrenOf), LETTERS.shortString);
  within(all("bt:LongStrings").flatMap(childrenOf), LETTERS.longString);
  within(
    all("IconUrl", "HighResolutionIconUrl", "SourceLocation", "bt:Image", "bt:Url").filter(isOfItsOwn),
    LETTERS.address,
  );
  for (const element of all("CustomTab", "Group", "Control", "bt:Image", "bt:Url", "bt:String")) {
    const id = attribute(element, "id");
    const most = element.nodeName.startsWith("bt:") ? LETTERS.resource : LETTERS.control;
    if (id.length > most) tell(element, `The id ${id} has ${id.length} letters of ${most}; shorten it.`);
  }

  const text = (name: string) => childrenOf(app).find(({ localName }) => localName === name);
  const must = (name: string, shape: RegExp, told: string) => {
    const element = text(name);
    if (element && !shape.test(element.textContent ?? "")) tell(element, `<${name}> ${told}`);
  };
  must("ProviderName", new RegExp(`^.{1,${LETTERS.provider}}$`), `must have 1 to ${LETTERS.provider} letters.`);
  must("Id", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "must be a GUID.");
  must("Version", /^\d{1,5}(\.\d{1,5}){1,3}$/, "must be two to four numbers with dots between.");
  must("DefaultLocale", /^[a-z]{2}-[A-Z]{2}$/, "must be a language with its country, as in vi-VN.");
  must(
    "Permissions",
    /^ReadWriteDocument$/,
    "must be ReadWriteDocument: the add-in writes its results into the workbook.",
  );
};

/** It gives its text itself and names no resource. */
const isOfItsOwn = (element: Element) => element.hasAttribute("DefaultValue");
