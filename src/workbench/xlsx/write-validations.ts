import type { Sheet, Validation } from "../book";
import { areaName } from "./address";
import { operatorWords, readValidation, styleWords, typeWords } from "./validations";
import { children, type Element, escapeXml, fragment } from "./xml";
import { ensure } from "./write-layout";

/** Makes the validations of a worksheet those of the sheet; those of the file that still stand are left as they are. */
export function writeValidations(worksheet: Element, sheet: Sheet): void {
  const missing = [...(sheet.validations ?? [])];
  if (missing.length === 0 && !sheet.changed.validationsCleared) return;
  const list = ensure(worksheet, "dataValidations");
  for (const element of children(list, "dataValidation")) {
    const said = readValidation(element);
    if (said === null) continue;
    const stands = missing.findIndex((one) => !one.changed && JSON.stringify(one) === JSON.stringify(said));
    if (stands >= 0) missing.splice(stands, 1);
    else list.removeChild(element);
  }
  for (const validation of missing) list.appendChild(elementOf(list, validation));
  const count = children(list, "dataValidation").length;
  if (count === 0) worksheet.removeChild(list);
  else list.setAttribute("count", String(count));
}

/** What has the schema's default is left out. Source: ISO/IEC 29500-1 §18.3.1.32 (dataValidation). */
function elementOf(list: Element, { areas, alert, prompt, ...rule }: Validation): Element {
  const { type, operator, formula1, formula2, inCellDropDown, ignoreBlanks } = rule;
  const attributes: Record<string, string | false | undefined> = {
    type: type !== "None" && typeWords[type],
    errorStyle: alert.style !== "Stop" && styleWords[alert.style],
    operator: operator && operator !== "Between" && operatorWords[operator],
    allowBlank: ignoreBlanks && "1",
    showDropDown: !inCellDropDown && "1",
    showInputMessage: prompt.show && "1",
    showErrorMessage: alert.show && "1",
    errorTitle: alert.title,
    error: alert.message,
    promptTitle: prompt.title,
    prompt: prompt.message,
    sqref: areas.map(areaName).join(" "),
  };
  const written = Object.entries(attributes).map(([name, text]) => (text ? ` ${name}="${escapeXml(text)}"` : ""));
  const formulas = [formula1, formula2].map((formula, index) =>
    formula === undefined ? "" : `<formula${String(index + 1)}>${escapeXml(formula)}</formula${String(index + 1)}>`,
  );
  const xml = `<dataValidation${written.join("")}>${formulas.join("")}</dataValidation>`;
  return fragment(list.ownerDocument!, xml, { "": "http://schemas.openxmlformats.org/spreadsheetml/2006/main" });
}
