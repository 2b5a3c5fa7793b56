import type { DataBar, Sheet } from "../book";
import { areaName, readArea, sameArea } from "./address";
import type { Palette } from "./colors";
import { readFixedBar } from "./layout";
import { attribute, child, children, descendants, type Element, fragment, insertOrdered, numberIn } from "./xml";
import { worksheetOrder } from "./worksheet-order";

const namespaces = {
  "": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  x14: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  xm: "http://schemas.microsoft.com/office/excel/2006/main",
};
/** Extensions of a rule and of a worksheet. Source: [MS-XLSX] §2.3.4.1.2 and §2.2.4.2. */
const ruleExtension = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const sheetExtension = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/**
 * Makes the data bars of a worksheet those of the sheet: bars of the file that still stand are left as they are, the
 * others go, new ones are written. A new bar is written twice, as the format wants it: plainly, and in the extension
 * where a bar can be solid and start at no width, without which Excel draws a bar of a tenth of the cell for nothing.
 */
export function writeDataBars(worksheet: Element, sheet: Sheet, palette: Palette): void {
  const missing = [...sheet.dataBars];
  for (const formatting of children(worksheet, "conditionalFormatting")) {
    const area = readArea(attribute(formatting, "sqref") ?? "");
    for (const rule of children(formatting, "cfRule")) {
      const bar = area && readFixedBar(child(rule, "dataBar"), area, palette);
      if (!bar) continue;
      const stands = missing.findIndex((one) => !one.changed && sameBar(one, bar));
      if (stands >= 0) missing.splice(stands, 1);
      else removeRule(worksheet, formatting, rule);
    }
  }
  missing.forEach((bar) => addBar(worksheet, bar));
}

function sameBar(a: DataBar, b: DataBar): boolean {
  return sameArea(a.area, b.area) && a.color === b.color && a.minimum === b.minimum && a.maximum === b.maximum;
}

function removeRule(worksheet: Element, formatting: Element, rule: Element): void {
  const id = descendants(rule, "id")[0]?.textContent;
  formatting.removeChild(rule);
  if (children(formatting, "cfRule").length === 0) worksheet.removeChild(formatting);
  for (const extended of descendants(child(worksheet, "extLst"), "conditionalFormatting")) {
    if (id && children(extended, "cfRule").some((other) => attribute(other, "id") === id)) {
      extended.parentNode!.removeChild(extended);
    }
  }
  for (const extension of children(child(worksheet, "extLst"), "ext")) {
    const list = child(extension, "conditionalFormattings");
    if (list !== null && children(list).length === 0) extension.parentNode!.removeChild(extension);
  }
  const extensions = child(worksheet, "extLst");
  if (extensions !== null && children(extensions).length === 0) worksheet.removeChild(extensions);
}

function addBar(worksheet: Element, bar: DataBar): void {
  const rules = descendants(worksheet, "cfRule");
  const priority = Math.max(0, ...rules.map((rule) => numberIn(rule, "priority") ?? 0)) + 1;
  const id = freeId(rules);
  const color = `rgb="FF${bar.color.slice(1)}"`;
  const sqref = areaName(bar.area);
  const add = (parent: Element, xml: string, order: readonly string[]): Element => {
    const element = fragment(parent.ownerDocument!, xml, namespaces);
    insertOrdered(parent, element, order, "add");
    return element;
  };
  add(
    worksheet,
    `<conditionalFormatting sqref="${sqref}"><cfRule type="dataBar" priority="${String(priority)}">` +
      `<dataBar minLength="0" maxLength="100"><cfvo type="num" val="${String(bar.minimum)}"/>` +
      `<cfvo type="num" val="${String(bar.maximum)}"/><color ${color}/></dataBar>` +
      `<extLst><ext uri="${ruleExtension}" xmlns:x14="${namespaces.x14}"><x14:id>${id}</x14:id></ext></extLst></cfRule></conditionalFormatting>`,
    worksheetOrder,
  );
  const list = child(worksheet, "extLst") ?? add(worksheet, "<extLst/>", worksheetOrder);
  const extension =
    children(list, "ext").find((one) => attribute(one, "uri") === sheetExtension) ??
    add(list, `<ext uri="${sheetExtension}" xmlns:x14="${namespaces.x14}"><x14:conditionalFormattings/></ext>`, []);
  const end = (value: number): string => `<x14:cfvo type="num"><xm:f>${String(value)}</xm:f></x14:cfvo>`;
  add(
    child(extension, "conditionalFormattings")!,
    `<x14:conditionalFormatting xmlns:xm="${namespaces.xm}"><x14:cfRule type="dataBar" id="${id}">` +
      `<x14:dataBar minLength="0" maxLength="100" gradient="0">${end(bar.minimum)}${end(bar.maximum)}` +
      `<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>` +
      `<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`,
    [],
  );
}

/** An id no rule of the sheet has. */
function freeId(rules: Element[]): string {
  const taken = new Set(
    rules.map((rule) => (attribute(rule, "id") ?? descendants(rule, "id")[0]?.textContent)?.toUpperCase()),
  );
  let number = 1;
  const id = (): string => `{DA7ABA25-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  while (taken.has(id())) number++;
  return id();
}
