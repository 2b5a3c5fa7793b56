import { calendarOf, type Day, dayOf, keyOf } from "../calc";
import { sheetText } from "../locales";
import { addressOf } from "./address";
import type { WorkbookContent } from "./content";
import { EMPTY_COLUMNS, type EmptyColumn } from "./empty-columns";
import { type IdColumn, ruleOf } from "./empty-rules";
import { HEADERS } from "./headers";
import type { LocatedPart } from "./locate";
import { PLANNER_TABLES, READY_ROWS } from "./planner-tables";
import type { Part } from "./plan-book";
import type { ReadPlan } from "./read-plan";
import type { ResultSheet, ResultValue } from "./result-sheet";

/** A sheet for the planner to fill, and the cell where that begins. */
export interface EmptySheet {
  part: Part;
  result: ResultSheet;
  cell: string;
}

/**
 * The sheets Đơn vị, Danh sách and Chỉ tiêu of those parts that are not recognised yet, each a table of its header and one
 * example row that is never counted. Where a sheet or a table of that name holds something, the next number is taken:
 * nothing that stands is touched. Linear in the sheets.
 */
export function emptySheets(
  content: WorkbookContent,
  { book, unitPart }: ReadPlan,
  wanted: readonly Part[],
  today: Day,
): EmptySheet[] {
  const parts = wanted.filter((part) => !book.found.some((found) => found.part === part));
  const names = new Map(parts.map((part) => [part, freeNames(content, part)]));
  const ids = names.has("units") ? ownIds(names.get("units")!.sheet) : unitPart && idsOf(unitPart);
  const examples = examplesOf(today, content.epoch);
  return parts.map((part) => {
    const { sheet, table } = names.get(part)!;
    const columns = (EMPTY_COLUMNS[part] as readonly EmptyColumn[]).map((column) => ({
      header: headerOf(part, column.name),
      width: column.width,
      ...(column.numberFormat !== undefined && { numberFormat: column.numberFormat }),
      rule: ruleOf(column, ids),
    }));
    const example = (EMPTY_COLUMNS[part] as readonly EmptyColumn[]).map(({ name }) => examples[part][name] ?? null);
    const filled = { name: table, columns, rows: [example], keyed: null, about: { plan: "" }, gap: 0 };
    return {
      part,
      cell: addressOf(1, 0),
      result: { name: sheet, lines: [], tables: [filled], charts: [], readyRows: READY_ROWS },
    };
  });
}

/** The header that we write over a column: the first that we know. */
function headerOf(part: Part, name: string): string {
  return Object.entries<readonly string[]>(HEADERS[part]).find(([column]) => column === name)?.[1][0] ?? extra(name);
}

function extra(name: string): string {
  return sheetText().t(`entry.header.${name}`);
}

/** A name of a sheet and of a table that are free, or that a write that broke off was making. */
function freeNames({ sheets, tables, making }: WorkbookContent, part: Part): { sheet: string; table: string } {
  const name = sheetText().t(`part.${part}`);
  const base = PLANNER_TABLES[part];
  const begun = [...(making ?? [])].find(([table]) => table.replace(/\d+$/, "") === base);
  if (begun) return { table: begun[0], sheet: begun[1] };
  const isFree = (sheet: string): boolean =>
    sheets.every(
      (one) => keyOf(one.name) !== keyOf(sheet) || (one.rows === 0 && one.visible && !hasTable(one.name, tables)),
    );
  return {
    sheet: firstFree((number) => (number === 1 ? name : `${name} (${number})`), isFree),
    table: firstFree(
      (number) => (number === 1 ? base : `${base}${number}`),
      (table) => tables.every((one) => keyOf(one.name) !== keyOf(table)),
    ),
  };
}

function hasTable(sheet: string, tables: WorkbookContent["tables"]): boolean {
  return tables.some((table) => table.sheet === sheet);
}

function firstFree(nameOf: (number: number) => string, isFree: (name: string) => boolean): string {
  let number = 1;
  while (!isFree(nameOf(number))) number++;
  return nameOf(number);
}

function ownIds(sheet: string): IdColumn {
  return { sheet, column: "A", headerRow: 0, firstRow: 1 };
}

/** Where units are known by their names, these are what to choose from. */
function idsOf({ sheet, headerRow, rows, columns }: LocatedPart<"units">): IdColumn | null {
  const column = columns.id ?? columns.name;
  if (column === undefined) return null;
  const firstRow = rows[0] ?? headerRow + 1;
  return { sheet: sheet.name, column: addressOf(0, column).slice(0, -1), headerRow, firstRow };
}

/** What the example row shows in each column. */
function examplesOf(today: Day, epoch: number): Record<Part, Readonly<Record<string, ResultValue>>> {
  const { t } = sheetText();
  const { year } = calendarOf(today);
  const serial = (...date: [number, number, number]): number => dayOf(...date)! - epoch;
  const mark = t("entry.example");
  const id = t("entry.sample.id");
  const first = (words: string): string => t(`entry.words.${words}`).split(",")[0]!;
  return {
    units: {
      id,
      name: mark,
      parent: t("entry.sample.parent"),
      type: first("type"),
      members: 25,
      pool: 4,
      coefficient: 1,
      officer: t("entry.sample.officer"),
      board: first("yesNo"),
    },
    register: {
      person: mark,
      unit: id,
      born: serial(year - 25, 5, 15),
      gender: first("gender"),
      minority: t("entry.sample.minority"),
      youth: first("yesNo"),
      education: first("education"),
      occupation: t("entry.sample.occupation"),
      course: serial(year, 3, 12),
      admitted: serial(year, 5, 19),
    },
    targets: { year, kind: first("kind"), id, resolution: 2, registered: 2, min: 1, max: 3, reason: mark },
  };
}
