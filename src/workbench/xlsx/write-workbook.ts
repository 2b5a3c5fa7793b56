import type { Book, Sheet } from "../book";
import { sheetAreaName, sheetPrefix } from "./address";
import { printAreaName, printTitlesName } from "./names";
import { attribute, child, children, type Element, insertOrdered, numberIn } from "./xml";

/** Source: ISO/IEC 29500-1 §18.2.27 (CT_Workbook). */
const workbookOrder = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** Writes the date system, names, print areas and repeated rows, visibility and the sheet in front into the workbook's tree. */
export function writeWorkbook(workbook: Element, book: Book, before: Book): void {
  if (book.date1904 && !before.date1904) {
    const properties = child(workbook, "workbookPr") ?? make(workbook, "workbookPr");
    properties.setAttribute("date1904", "1");
    insertOrdered(workbook, properties, workbookOrder);
  }
  const elements = children(child(workbook, "sheets"), "sheet");
  const placeOf = (sheet: Sheet): number => elements.findIndex((one) => attribute(one, "name") === sheet.name);
  for (const name of book.names.filter((one) => one.changed)) {
    setName(workbook, name.name, undefined, name.formula.replace(/^=/, ""), !name.visible);
  }
  for (const name of before.names) {
    if (!book.names.some((one) => one.name === name.name)) setName(workbook, name.name, undefined, null);
  }
  for (const sheet of book.sheets) {
    const place = placeOf(sheet);
    const state = sheet.visibility;
    if (state === "Visible") elements[place]!.removeAttribute("state");
    else elements[place]!.setAttribute("state", state === "Hidden" ? "hidden" : "veryHidden");
    const { printAreas, titleRows, changed } = sheet.page;
    if (!changed && !(sheet.changed.added && (printAreas ?? titleRows))) continue;
    const areas = printAreas?.map((area) => sheetAreaName({ sheet: sheet.name, ...area })).join(",") ?? null;
    const rows = titleRows?.map((row) => `$${String(row + 1)}`).join(":");
    setName(workbook, printAreaName, place, areas);
    setName(workbook, printTitlesName, place, rows === undefined ? null : sheetPrefix(sheet.name) + rows);
  }
  const front = book.sheets[book.active];
  const view = child(workbook, "bookViews", "workbookView");
  if (front && view) view.setAttribute("activeTab", String(placeOf(front)));
}

/** Sets a name, of one sheet or of the book; null takes it away. */
function setName(
  workbook: Element,
  name: string,
  sheet: number | undefined,
  text: string | null,
  hidden = false,
): void {
  const list = child(workbook, "definedNames") ?? make(workbook, "definedNames");
  for (const old of children(list, "definedName")) {
    const same = attribute(old, "name")?.toLowerCase() === name.toLowerCase();
    if (same && numberIn(old, "localSheetId") === sheet) list.removeChild(old);
  }
  if (text !== null) {
    const element = make(workbook, "definedName");
    element.setAttribute("name", name);
    if (sheet !== undefined) element.setAttribute("localSheetId", String(sheet));
    if (hidden) element.setAttribute("hidden", "1");
    element.textContent = text;
    list.appendChild(element);
  }
  if (children(list).length > 0) insertOrdered(workbook, list, workbookOrder);
  else list.parentNode?.removeChild(list);
}

/** Has Excel work out every formula when it opens the file: values under them have changed. */
export function recalculateOnOpen(workbook: Element): void {
  const calculation = child(workbook, "calcPr") ?? make(workbook, "calcPr");
  calculation.setAttribute("fullCalcOnLoad", "1");
  insertOrdered(workbook, calculation, workbookOrder);
}

function make(workbook: Element, name: string): Element {
  return workbook.ownerDocument!.createElementNS(workbook.namespaceURI, name);
}
