import { childrenOf, type Manifest, type Rule } from "./manifest";

/** The order in which Office wants what stands in an element. */
const ORDER: Record<string, string> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides",
  VersionOverrides: "Description Requirements Hosts Resources",
  "VersionOverrides Host": "Runtimes AllFormFactors DesktopFormFactor",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  "ExtensionPoint CustomFunctions": "Script Page Metadata Namespace",
  CustomTab: "Group Label",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action Items",
  Supertip: "Title Description",
  "Action ShowTaskpane": "TaskpaneId SourceLocation Title",
  "Action ExecuteFunction": "FunctionName",
  Resources: "Images Urls ShortStrings LongStrings",
};

/**
 * Elements stand in the order that the schema demands, and none stands where it is not known. Source:
 * learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
export const order: Rule = (manifest, tell) => {
  for (const [name, list] of Object.entries(ORDER)) {
    const wanted = list.split(" ");
    for (const element of namedBy(manifest, name)) {
      let last = 0;
      for (const child of childrenOf(element)) {
        const place = wanted.indexOf(child.localName!);
        if (place < 0) tell(child, `<${child.nodeName}> has no place in <${element.nodeName}>; take it out.`);
        else if (place < last)
          tell(
            child,
            `<${child.nodeName}> stands after <${wanted[last]}>; put it before: ${list.replaceAll(" ", ", ")}.`,
          );
        last = Math.max(last, place);
      }
    }
  }
};

/** "Action ShowTaskpane": of that xsi:type. "VersionOverrides Host": somewhere in that element. */
function namedBy({ all }: Manifest, name: string) {
  const [first, second] = name.split(" ") as [string, string?];
  if (second === undefined) return all(first);
  if (first === "VersionOverrides") return all(first).flatMap((one) => Array.from(one.getElementsByTagName(second)));
  return all(first).filter((one) => one.getAttribute("xsi:type") === second);
}
