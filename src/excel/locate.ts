import { addressOf } from "./address";
import { type SheetContent, tableIn, type WorkbookContent } from "./content";
import type { Conventions } from "./conventions";
import { type HeaderRow, headerRows } from "./header-rows";
import { FIGURES, headerKey, HEADERS, NAMING, ORDINAL, type PartColumns, TELLING } from "./headers";
import { type PartRows, rowsOf } from "./part-rows";
import { PARTS, type Part } from "./plan-book";
import { RESULT_SHEETS, RESULT_TABLES } from "./result-tables";
import { isHalfMade, isUnfinished } from "./revision";
import { sheetText } from "../locales";

/** A part as it stands in the workbook: its header row, its columns and its rows, all 0-based on the sheet. */
export interface LocatedPart<P extends Part> extends PartRows {
  part: P;
  sheet: SheetContent;
  /** The lowest row of the header. */
  headerRow: number;
  columns: Partial<Record<PartColumns[P], number>>;
}

export type LocatedParts = { [P in Part]: LocatedPart<P> | null };

/**
 * Finds each part by its headers: the one that matches the most of them, of those alike the plainest. Sheets that are
 * hidden and the add-in's own do not count. Linear in the used cells.
 */
export function locateParts(content: WorkbookContent, conventions: Conventions): LocatedParts {
  const headers = plannerSheets(content).map((sheet) => headerRows(sheet));
  const known = namesOf(conventions);
  const of = <P extends Part>(part: P) => locate(part, content, headers, known);
  return { units: of("units"), register: of("register"), targets: of("targets") };
}

/** The sheets that the planner keeps and can see. */
export function plannerSheets(content: WorkbookContent): SheetContent[] {
  const own = new Set(RESULT_TABLES.map((name) => tableIn(content, name)?.sheet.name));
  for (const [main, name] of RESULT_SHEETS)
    if (isUnfinished(content, main) || isHalfMade(content, main)) own.add(sheetText().t(name));
  for (const name of content.making?.values() ?? []) own.add(name);
  return content.sheets.filter((sheet) => sheet.visible && !own.has(sheet.name));
}

/** By column, its headers as they are compared. */
type Names = Record<Part, readonly (readonly [column: string, headers: readonly string[]])[]>;

/** Every header of each column: what the planner has told us first. */
function namesOf({ columns }: Conventions): Names {
  const of = (part: Part): Names[Part] =>
    Object.entries(HEADERS[part]).map(([column, headers]) => {
      const told = columns.filter((one) => one.part === part && one.column === column).map(({ header }) => header);
      return [column, [...told, ...headers].map(headerKey)];
    });
  return { units: of("units"), register: of("register"), targets: of("targets") };
}

interface Match<P extends Part> {
  header: HeaderRow;
  columns: LocatedPart<P>["columns"];
  count: number;
}

function locate<P extends Part>(
  part: P,
  content: WorkbookContent,
  sheets: readonly (readonly HeaderRow[])[],
  known: Names,
): LocatedPart<P> | null {
  const matches = sheets.flatMap((headers) => headers.flatMap((header) => matchOf(part, header, known[part]) ?? []));
  const best = matches.reduce<Match<P> | null>((one, other) => (one && !isBetter(other, one) ? one : other), null);
  if (!best) return null;
  const { header, columns } = best;
  const { sheet, row, from, to } = header;
  const repeats = plainest(matches.filter((match) => isBelow(match.header, header) && alike(match.columns, columns)));
  const below = plainest(
    PARTS.flatMap((other) => sheets.flat().flatMap((next) => matchOf(other, next, known[other]) ?? [])),
  )
    .filter(({ header: next }) => isBelow(next, header) && !repeats.some((repeat) => repeat.header.row === next.row))
    .map(({ header: next }) => titleAbove(sheet, next.top, row));
  const table = content.tables.find(
    (one) => one.sheet === sheet.name && one.row === row && one.column < to && from < one.column + one.columns,
  );
  const at = (column: PartColumns[P]): number[] => (columns[column] === undefined ? [] : [columns[column]]);
  const ordinal = [...header.names].find(([, names]) => names.some((name) => ORDINAL.includes(name)))?.[0] ?? null;
  const rows = rowsOf({
    sheet,
    first: row + 1,
    end: Math.min(sheet.row + sheet.rows, ...below),
    from,
    to,
    naming: (NAMING[part] as readonly PartColumns[P][]).flatMap(at),
    figures: (FIGURES[part] as readonly PartColumns[P][]).flatMap(at),
    ordinal,
    totals: table?.totals ? table.row + table.rows - 1 : null,
    skip: new Set(repeats.flatMap(({ header: { top, row: last } }) => span(titleAbove(sheet, top, row), last))),
  });
  return { part, sheet, headerRow: row, columns, ...rows };
}

/** Of the headers that end in the same row, the best. */
function plainest<P extends Part>(matches: readonly Match<P>[]): Match<P>[] {
  const best = new Map<string, Match<P>>();
  for (const match of matches) {
    const key = `${match.header.sheet.name}\n${match.header.row}`;
    const known = best.get(key);
    if (!known || isBetter(match, known)) best.set(key, match);
  }
  return [...best.values()];
}

function isBelow(next: HeaderRow, { sheet, row, from, to }: HeaderRow): boolean {
  return next.sheet === sheet && next.top > row && next.from < to && from < next.to;
}

/** A header of the same columns says again what they are: on each printed page, or over each group's own table. */
function alike<P extends Part>(a: LocatedPart<P>["columns"], b: LocatedPart<P>["columns"]): boolean {
  const keys = Object.keys(b) as PartColumns[P][];
  return keys.every((key) => a[key] === b[key]) && Object.keys(a).length === keys.length;
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The first row of the block of rows that the next table's header stands in: its title is no row of this one. */
function titleAbove(sheet: SheetContent, header: number, above: number): number {
  let row = header;
  const blank = (at: number): boolean => (sheet.values[at - sheet.row] ?? []).every((value) => value === "");
  while (row - 1 > above && !blank(row - 1)) row--;
  return row - 1 > above ? row : header;
}

function matchOf<P extends Part>(part: P, header: HeaderRow, known: Names[Part]): Match<P> | null {
  const at = new Map<string, number>();
  for (const [column, names] of header.names) {
    for (const name of names) if (!at.has(name)) at.set(name, column);
  }
  const columns: LocatedPart<P>["columns"] = {};
  const taken = new Set<number>();
  for (const [column, names] of known) {
    const place = names.map((name) => at.get(name)).find((one) => one !== undefined && !taken.has(one));
    if (place === undefined) continue;
    columns[column as PartColumns[P]] = place;
    taken.add(place);
  }
  const tells = (TELLING[part] as readonly (readonly PartColumns[P][])[]).some((set) =>
    set.every((key) => columns[key] !== undefined),
  );
  return tells ? { header, columns, count: taken.size } : null;
}

/** More columns, then a header of fewer rows, then a narrower one. */
function isBetter<P extends Part>(a: Match<P>, b: Match<P>): boolean {
  if (a.count !== b.count) return a.count > b.count;
  const height = ({ header }: Match<P>): number => header.row - header.top;
  if (height(a) !== height(b)) return height(a) < height(b);
  const width = ({ header }: Match<P>): number => header.to - header.from;
  return a.header.sheet === b.header.sheet && a.header.row === b.header.row && width(a) < width(b);
}

/** The A1 name of a cell of the part. */
export function cellOf<P extends Part>(part: LocatedPart<P>, row: number, column: PartColumns[P]): string {
  return addressOf(row, part.columns[column]!);
}
