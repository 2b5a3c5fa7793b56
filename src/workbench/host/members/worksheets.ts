import { newSheet, freshId } from "../../new-book";
import { text } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { listen, unlisten } from "../events";
import { ref, type Members, type OnSheet } from "../objects";
import { markTouched, sameName, type OpenBook } from "../open-book";

/** Source: learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbook: Members<OpenBook> = {
  to: {
    worksheets: { type: "WorksheetCollection", of: (open) => open },
    tables: { type: "TableCollection", of: (open) => ({ open, sheet: null }) },
    names: { type: "NamedItemCollection", of: (open) => open },
    functions: { type: "Functions", of: (open) => open },
  },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollection: Members<OpenBook> = {
  items: { type: "Worksheet", of: (open) => open.book.sheets.map((sheet) => ({ open, sheet })) },
  call: {
    getItem(open, [key]) {
      const found = find(open, key);
      if (!found) throw itemNotFound(`worksheet ${String(key)}`);
      return ref("Worksheet", found);
    },
    getItemOrNullObject(open, [key]) {
      const found = find(open, key);
      return found && ref("Worksheet", found);
    },
    getCount: ({ book }, [visibleOnly]) =>
      book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible").length,
    getActiveWorksheet(open) {
      const sheet = open.book.sheets[open.book.active];
      if (!sheet) throw itemNotFound("active worksheet");
      return ref("Worksheet", { open, sheet });
    },
    _RegisterDataChangedEvent: (open) => listen(open, "onChanged", "Workbook"),
    _UnregisterDataChangedEvent: (open) => unlisten(open, "onChanged", "Workbook"),
    _RegisterSelectionChangedEvent: (open) => listen(open, "onSelectionChanged", "Workbook"),
    _UnregisterSelectionChangedEvent: (open) => unlisten(open, "onSelectionChanged", "Workbook"),
  },
  change: {
    /** Source: …excel.worksheetcollection#add: at the end, not activated. */
    add(open, [given]) {
      const name = given === undefined || given === null ? unusedName(open) : text(given, "name");
      assertSheetName(open, name);
      const sheet = newSheet(name, freshId(open.book));
      sheet.changed.added = true;
      open.book.sheets.push(sheet);
      markTouched(open, sheet);
      return ref("Worksheet", { open, sheet });
    },
  },
};

function find(open: OpenBook, key: unknown): OnSheet | null {
  const sheet = typeof key === "string" && open.book.sheets.find(({ id, name }) => id === key || sameName(name, key));
  return sheet ? { open, sheet } : null;
}

/**
 * Source: support.microsoft.com "Rename a worksheet": not blank, at most 31 characters, none of / \ ? * : [ ], no
 * apostrophe at either end, not "History"; and unique.
 */
function assertSheetName(open: OpenBook, name: string): void {
  const bad = name.length > 31 || name.trim() === "" || /[[\]:*?/\\]|^'|'$/.test(name) || sameName(name, "History");
  if (bad) throw invalidArgument(`worksheet name ${name}`);
  if (open.book.sheets.some((sheet) => sameName(sheet.name, name))) {
    throw new HostError("ItemAlreadyExists", `A worksheet named ${name} already exists.`, 409);
  }
}

function unusedName(open: OpenBook): string {
  let number = open.book.sheets.length + 1;
  while (find(open, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}
