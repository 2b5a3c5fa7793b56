import type { Area, Sheet, Table } from "../../book";
import { freshId } from "../../new-book";
import { flag, overlaps, range as rangeArgument, text } from "../arguments";
import { areaAddress, isUnbounded, MAX_ROWS } from "../a1";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../host-error";
import {
  ref,
  type Members,
  type RangeSelf,
  type Ref,
  type TableColumnSelf,
  type TableSelf,
  type TablesSelf,
} from "../objects";
import {
  assertWritable,
  isNameTaken,
  isValidName,
  markTouched,
  recordEdit,
  sameName,
  type OpenBook,
} from "../open-book";
import { writeHeaders } from "./table-headers";
import { convertToRange, deleteTable } from "./table-removal";

const tablesOf = ({ open, sheet }: TablesSelf): TableSelf[] =>
  (sheet ? [sheet] : open.book.sheets).flatMap((one) => one.tables.map((table) => ({ open, sheet: one, table })));

function find(self: TablesSelf, key: unknown): TableSelf | null {
  if (typeof key !== "string") return null;
  return tablesOf(self).find(({ table }) => table.id === key || sameName(table.name, key)) ?? null;
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tableCollection: Members<TablesSelf> = {
  items: { type: "Table", of: tablesOf },
  call: {
    getItem(self, [key]) {
      const found = find(self, key);
      if (!found) throw itemNotFound(`table ${String(key)}`);
      return ref("Table", found);
    },
    getItemOrNullObject(self, [key]) {
      const found = find(self, key);
      return found && ref("Table", found);
    },
    getCount: (self) => tablesOf(self).length,
  },
  change: {
    add({ open, sheet: home }, [address, hasHeaders]) {
      if (!flag(hasHeaders ?? false, "hasHeaders")) throw notImplemented("TableCollection.add without headers");
      const given = rangeArgument(address, open, home ?? open.book.sheets[open.book.active] ?? null, "address");
      if (home && given.sheet !== home) throw invalidArgument("address: another sheet");
      return addTable(given);
    },
  },
};

function addTable({ open, sheet, area: given }: RangeSelf): Ref {
  assertWritable(sheet);
  // A header row alone gets one empty row under it.
  const area = { ...given, rows: Math.max(given.rows, 2) };
  assertFree(sheet, area, null);
  const table: Table = {
    id: freshId(open.book),
    name: unusedName(open),
    area,
    columns: [],
    showTotals: false,
    style: "TableStyleMedium2",
    showFilterButton: true,
    changed: true,
  };
  sheet.tables.push(table);
  writeHeaders(sheet, table);
  markTouched(open, sheet);
  return ref("Table", { open, sheet, table });
}

/**
 * Source: …excel.tablecollection#add: "If the table can't be added (because the address is invalid, or the table would
 * overlap with another table), an error is thrown."; learn.microsoft.com/office/dev/add-ins/testing/
 * application-specific-api-error-handling, MergedRangeConflict: "A table can't overlap with … merged cells".
 */
function assertFree(sheet: Sheet, area: Area, self: Table | null): void {
  if (isUnbounded(area) || area.row + area.rows > MAX_ROWS) throw invalidArgument("table: whole rows or columns");
  const other = sheet.tables.find((table) => table !== self && overlaps(table.area, area));
  if (other) throw invalidArgument(`the table would overlap ${other.name}`);
  const merge = sheet.merges.find((one) => overlaps(one, area));
  if (merge)
    throw new HostError("MergedRangeConflict", `The table would overlap the merged cells ${areaAddress(merge)}.`);
}

function unusedName({ book }: OpenBook): string {
  let number = book.sheets.reduce((sum, sheet) => sum + sheet.tables.length, 1);
  while (isNameTaken(book, `Table${number}`)) number++;
  return `Table${number}`;
}

const part = ({ open, sheet, table }: TableSelf, first: number, rows: number): Ref =>
  ref("Range", { open, sheet, area: { ...table.area, row: table.area.row + first, rows } });

const edited = ({ table }: TableSelf): Table => Object.assign(table, { changed: true });

/** Source: learn.microsoft.com/javascript/api/excel/excel.table */
export const table: Members<TableSelf> = {
  key: (self) => ({ Id: self.table.id }),
  sheet: ({ sheet }) => sheet,
  get: {
    id: (self) => self.table.id,
    name: (self) => self.table.name,
    style: (self) => self.table.style,
    showTotals: (self) => self.table.showTotals,
    showBandedRows: (self) => self.table.showBandedRows ?? true,
    showFilterButton: (self) => self.table.showFilterButton,
  },
  set: {
    /** Source: …excel.table#name; the rules of names in open-book.ts. */
    name(self, value) {
      const name = text(value, "name");
      if (name === self.table.name) return;
      const free = sameName(name, self.table.name) || !isNameTaken(self.open.book, name);
      if (!isValidName(name) || !free) throw invalidArgument(`table name ${name}`);
      edited(self).name = name;
    },
    /** Source: …excel.table#style: TableStyleLight1 to 21, Medium1 to 28, Dark1 to 11. */
    style(self, value) {
      const [, shade, digits] = /^TableStyle(Light|Medium|Dark)([1-9][0-9]?)$/.exec(text(value, "style")) ?? [];
      const most = { Light: 21, Medium: 28, Dark: 11 }[shade as "Light"];
      if (!shade || Number(digits) > most) throw invalidArgument(`table style ${String(value)}`);
      edited(self).style = String(value);
    },
    showTotals(self, value) {
      if (flag(value, "showTotals") !== self.table.showTotals) throw notImplemented("changing Table.showTotals");
    },
    showBandedRows(self, value) {
      edited(self).showBandedRows = flag(value, "showBandedRows");
    },
    showFilterButton(self, value) {
      edited(self).showFilterButton = flag(value, "showFilterButton");
    },
  },
  to: {
    worksheet: { type: "Worksheet", of: (self) => self },
    columns: { type: "TableColumnCollection", of: (self) => self },
  },
  call: {
    getRange: (self) => part(self, 0, self.table.area.rows),
    getHeaderRowRange: (self) => part(self, 0, 1),
    getDataBodyRange: (self) => part(self, 1, self.table.area.rows - 1 - (self.table.showTotals ? 1 : 0)),
  },
  change: {
    delete: deleteTable,
    convertToRange,
    /** Source: …excel.table#resize: it must overlap the old table, and the headers must stay in the same row. */
    resize(self, [newRange]) {
      const { open, sheet, table } = self;
      const { sheet: target, area } = rangeArgument(newRange, open, sheet, "newRange");
      const fits = target === sheet && area.row === table.area.row && overlaps(area, table.area) && area.rows > 1;
      if (!fits) throw invalidArgument("newRange");
      assertFree(sheet, area, table);
      edited(self).area = { ...area };
      writeHeaders(sheet, table);
      recordEdit(open, sheet, { ...area, rows: 1 });
    },
  },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const tableColumnCollection: Members<TableSelf> = {
  items: { type: "TableColumn", of: (self) => self.table.columns.map((_, index) => ({ ...self, index })) },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export const tableColumn: Members<TableColumnSelf> = {
  key: ({ index }) => ({ Id: index + 1 }),
  get: {
    name: ({ table, index }) => table.columns[index],
    index: ({ index }) => index,
  },
};
