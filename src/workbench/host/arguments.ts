import { insideGrid, intersection, parseAddress } from "./a1";
import { invalidArgument } from "./host-error";
import { isRef, type RangeSelf } from "./objects";
import { sameName, type OpenBook } from "./open-book";
import type { Area, Sheet } from "../book";

export function text(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(what);
  return value;
}

export function flag(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(what);
  return value;
}

export function amount(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument(what);
  return value;
}

export function whole(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  if (!Number.isInteger(amount(value, what, least, most))) throw invalidArgument(what);
  return value as number;
}

export function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[], what: string): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument(what);
  return found;
}

/** A colour as the book keeps it. Excel takes HTML colour names too; this host takes "#RRGGBB" only, and says so. */
export function color(value: unknown, what: string): string {
  if (typeof value !== "string" || !/^#[0-9A-Fa-f]{6}$/.test(value)) throw invalidArgument(`${what}: #RRGGBB`);
  return value.toUpperCase();
}

/** A range given as an object or an address; an address without a sheet is of `home`. */
export function range(value: unknown, open: OpenBook, home: Sheet | null, what: string): RangeSelf {
  if (isRef(value) && value.type === "Range") return value.self;
  const address = typeof value === "string" ? parseAddress(value) : null;
  if (!address) throw invalidArgument(`${what}: ${String(value)}`);
  const name = address.sheet;
  const sheet = name === null ? home : open.book.sheets.find((one) => sameName(one.name, name));
  if (!sheet) throw invalidArgument(`${what}: ${String(value)}`);
  return { open, sheet, area: address.area };
}

/** The same, on this sheet and no other. */
export function areaOn(value: unknown, open: OpenBook, sheet: Sheet, what: string): Area {
  const found = range(value, open, sheet, what);
  if (found.sheet !== sheet) throw invalidArgument(`${what}: another sheet`);
  return found.area;
}

/** An area inside the sheet's grid. Source: learn.microsoft.com/javascript/api/excel/excel.range#getoffsetrange */
export function onGrid(area: Area, what: string): Area {
  if (!insideGrid(area)) throw invalidArgument(`${what}: outside the sheet`);
  return area;
}

export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== null;
}
