import { attribute, type Rule } from "./manifest";

/**
 * Pane, commands and functions share one page that lives on. Source:
 * learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime
 */
export const runtime: Rule = ({ all }, tell) => {
  const [overrides] = all("VersionOverrides");
  if (!overrides) return;
  if (attribute(overrides, "xsi:type") !== "VersionOverridesV1_0")
    tell(overrides, "A task pane takes VersionOverridesV1_0 only.");
  const [shared, ...more] = all("Runtime");
  if (!shared) {
    tell(overrides, "Commands and pane share no runtime; put <Runtimes> first in <Host>.");
    return;
  }
  for (const one of more) tell(one, "There is one shared runtime; take this one out.");
  const page = attribute(shared, "resid");
  if (attribute(shared, "lifetime") !== "long") tell(shared, 'A shared runtime has lifetime="long".');
  const users = [
    ...all("FunctionFile"),
    ...all("Page", "Action").flatMap((one) => Array.from(one.getElementsByTagName("SourceLocation"))),
  ];
  for (const one of users) {
    if (attribute(one, "resid") !== page)
      tell(one, `<${one.nodeName}> must name ${page}, the page of the runtime, so that all share it.`);
  }
  const sets = all("Set", "bt:Set").map((one) => attribute(one, "Name"));
  if (!sets.includes("SharedRuntime")) tell(shared, "Requirements must ask for the set SharedRuntime.");
  if (!sets.includes("ExcelApi")) tell(null, "Requirements must ask for the set ExcelApi.");
};
