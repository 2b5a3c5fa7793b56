import type { DefinedName } from "../../book";
import { columnLetters, fullAddress, isUnbounded, parseAddress, quoteSheet } from "../a1";
import { flag, text } from "../arguments";
import { invalidArgument, itemNotFound } from "../host-error";
import { isRef, ref, type Members, type NameSelf, type RangeSelf } from "../objects";
import { isNameTaken, isValidName, sameName, type OpenBook } from "../open-book";
import { enUS, typedEntry } from "../typed-text";

function find(open: OpenBook, key: unknown): NameSelf | null {
  const name = typeof key === "string" && open.book.names.find((one) => sameName(one.name, key));
  return name ? { open, name } : null;
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namedItemCollection: Members<OpenBook> = {
  items: { type: "NamedItem", of: (open) => open.book.names.map((name) => ({ open, name })) },
  call: {
    getItem(open, [key]) {
      const found = find(open, key);
      if (!found) throw itemNotFound(`name ${String(key)}`);
      return ref("NamedItem", found);
    },
    getItemOrNullObject(open, [key]) {
      const found = find(open, key);
      return found && ref("NamedItem", found);
    },
  },
  change: {
    add(open, [given, reference]) {
      const label = text(given, "name");
      if (!isValidName(label) || isNameTaken(open.book, label)) throw invalidArgument(`name ${label}`);
      const name: DefinedName = { name: label, formula: formulaOf(reference), visible: true, changed: true };
      open.book.names.push(name);
      return ref("NamedItem", { open, name });
    },
  },
};

/** A range, a formula, or a plain value, which becomes a constant. */
function formulaOf(reference: unknown): string {
  if (isRef(reference) && reference.type === "Range") return `=${absolute(reference.self)}`;
  if (typeof reference === "number") return `=${reference}`;
  const typed = text(reference, "reference");
  return typed.startsWith("=") ? typed : `="${typed.replaceAll('"', '""')}"`;
}

function absolute({ sheet, area }: RangeSelf): string {
  if (isUnbounded(area)) throw invalidArgument("reference: whole rows or columns");
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quoteSheet(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const namedItem: Members<NameSelf> = {
  key: ({ name }) => ({ _Id: name.name }),
  get: {
    name: ({ name }) => name.name,
    formula: ({ name }) => name.formula,
    visible: ({ name }) => name.visible,
    value: valueOf,
  },
  set: {
    formula({ name }, value) {
      const formula = text(value, "formula");
      if (!formula.startsWith("=")) throw invalidArgument("formula");
      Object.assign(name, { formula, changed: true });
    },
    visible({ name }, value) {
      Object.assign(name, { visible: flag(value, "visible"), changed: true });
    },
  },
  change: {
    /** Source: …excel.nameditem#delete. A formula that uses the name keeps it, and gives #NAME? in Excel. */
    delete({ open, name }) {
      open.book.names = open.book.names.filter((one) => one !== name);
    },
  },
};

/** The address of a range, or the constant. The host does not calculate: any other formula has no value here, "". */
function valueOf({ name: { formula } }: NameSelf): unknown {
  const body = formula.slice(1);
  const address = parseAddress(body);
  if (address?.sheet) return fullAddress(address.sheet, address.area);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  const { value } = typedEntry(body, enUS);
  return typeof value === "string" ? "" : value;
}
