import type { Element } from "@xmldom/xmldom";
import { attribute, childrenOf, type Rule } from "./manifest";

/** What an element cannot be without. */
const NEEDED: Record<string, string> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl Hosts DefaultSettings " +
    "Permissions VersionOverrides",
  VersionOverrides: "Hosts Resources",
  CustomTab: "Group Label",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
};

/** What an action of a kind cannot be without. */
const OF_ACTION: Record<string, string> = { ExecuteFunction: "FunctionName", ShowTaskpane: "SourceLocation" };

/**
 * Nothing is missing that Office needs, and there is one tab. Source: learn.microsoft.com/javascript/api/manifest, "Required"
 * in the tables of "OfficeApp", "CustomTab", "Group", "Control", "Supertip", "Action".
 */
export const complete: Rule = ({ all }, tell) => {
  const check = (element: Element, needed: string) => {
    const present = childrenOf(element).map(({ localName }) => localName);
    for (const name of needed.split(" ")) {
      if (!present.includes(name)) tell(element, `<${element.nodeName}> has no <${name}>; put one in.`);
    }
  };
  for (const [name, needed] of Object.entries(NEEDED)) for (const element of all(name)) check(element, needed);
  for (const action of all("Action")) {
    const needed = OF_ACTION[attribute(action, "xsi:type")];
    if (needed) check(action, needed);
    else tell(action, `<Action> is of a type that is not known; take one of ${Object.keys(OF_ACTION).join(", ")}.`);
  }
  const [, second] = all("CustomTab");
  if (second) tell(second, "An add-in has one tab of its own; move these groups into the first.");
};
