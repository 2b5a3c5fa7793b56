import { attribute, childrenOf, type Rule, valuesOf } from "./manifest";

/**
 * The most letters of each. Source: learn.microsoft.com/javascript/api/manifest, "DisplayName", "ShortStrings",
 * "LongStrings", "Control", "Resources".
 */
const LETTERS = { displayName: 125, shortString: 125, longString: 250, resource: 32, control: 125, address: 2048 };

/** Texts, ids and addresses are no longer than Office takes, and the manifest's own fields say what they must. */
export const limits: Rule = ({ app, all }, tell) => {
  const within = (elements: (typeof app)[], most: number) => {
    for (const element of elements) {
      for (const { value, at } of valuesOf(element)) {
        if (value.length > most) tell(at, `"${value}" has ${value.length} letters of ${most}; shorten it.`);
        if (value.trim() === "") tell(at, `<${at.nodeName}> says nothing; give it a value.`);
      }
    }
  };
  within(all("DisplayName"), LETTERS.displayName);
  within(all("bt:ShortStrings").flatMap(childrenOf), LETTERS.shortString);
  within(all("bt:LongStrings").flatMap(childrenOf), LETTERS.longString);
  within(
    all("IconUrl", "HighResolutionIconUrl", "SourceLocation", "bt:Image", "bt:Url").filter((one) =>
      one.hasAttribute("DefaultValue"),
    ),
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
    if (!element) tell(app, `<${name}> is missing.`);
    else if (!shape.test(element.textContent ?? "")) tell(element, `<${name}> ${told}`);
  };
  must("Id", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "must be a GUID.");
  must("Version", /^\d{1,5}(\.\d{1,5}){1,3}$/, "must be two to four numbers with dots between.");
  must("DefaultLocale", /^[a-z]{2}-[A-Z]{2}$/, "must be a language with its country, as in vi-VN.");
  must(
    "Permissions",
    /^ReadWriteDocument$/,
    "must be ReadWriteDocument: the add-in writes its results into the workbook.",
  );
};
