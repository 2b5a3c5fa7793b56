import type { Person, Unit } from "../calc";
import { idKey } from "./identity";
import type { PlanBook } from "./plan-book";
import { cleanText } from "./text/clean";

/** Where a planner has selected cells, as Excel's event tells it. */
export interface SelectedPlace {
  /** The sheet's id. */
  sheet: string;
  /** A1, of several rows too. */
  address: string;
}

/** What the selected row is looked up in: the workbook as it was last read. */
export type KnownBook = Pick<PlanBook, "units" | "people" | "found">;

/**
 * The unit of the row that is selected, by its Mã; null where the row names none. Reads the selected row only, the first of
 * several. One sync.
 */
export async function unitAt(
  context: Excel.RequestContext,
  { sheet, address }: SelectedPlace,
  book: KnownBook,
): Promise<string | null> {
  const [number] = /\d+/.exec(address) ?? [];
  if (number === undefined) return null;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
  const cells = worksheet.getRange(`${number}:${number}`).getUsedRangeOrNullObject(true).load("values");
  await context.sync();
  if (worksheet.isNullObject || cells.isNullObject) return null;
  const row = cells.values[0] as unknown[];
  const isRegister = book.found.some((found) => found.part === "register" && found.sheet === worksheet.name);
  return unitNamed(row, book.units) ?? (isRegister ? unitOfPerson(row, Number(number), book.people) : null);
}

/**
 * The unit that a row is about, whatever sheet it stands on. A row may name the unit above as well: of the units it names by
 * Mã or by name, the first that is above none of the others. Numbers are taken for a Mã only where no text names a unit.
 * Linear in the units.
 */
export function unitNamed(row: readonly unknown[], units: readonly Unit[]): string | null {
  const byName = new Map<string, Unit | null>();
  for (const unit of units) {
    const name = idKey(unit.name);
    byName.set(name, byName.has(name) ? null : unit);
  }
  const byId = new Map(units.map((unit) => [idKey(unit.id), unit]));
  const unitOf = (value: unknown): Unit | null => {
    const text = cleanText(value);
    return text === null ? null : (byId.get(idKey(text)) ?? byName.get(idKey(text)) ?? null);
  };
  const among = (type: "string" | "number"): Unit[] =>
    row.flatMap((value) => (typeof value === type ? (unitOf(value) ?? []) : []));
  const texts = among("string");
  const named = texts.length > 0 ? texts : among("number");
  const above = new Set<string>();
  for (const unit of named) {
    for (let { parent } = unit; parent !== null && !above.has(parent);) {
      above.add(parent);
      parent = byId.get(idKey(parent))?.parent ?? null;
    }
  }
  return named.find(({ id }) => !above.has(id))?.id ?? null;
}

/** A row of the register without a unit, as under a merged cell, is its person's: of several of that name the nearest. */
function unitOfPerson(row: readonly unknown[], number: number, people: readonly Person[]): string | null {
  const names = new Set(row.flatMap((value) => cleanText(value) ?? []));
  const alike = people.filter(({ name }) => name !== null && names.has(name));
  const [first, ...others] = alike;
  const distance = (person: Person): number => Math.abs(person.row - number);
  return first ? others.reduce((one, other) => (distance(other) < distance(one) ? other : one), first).unit : null;
}
