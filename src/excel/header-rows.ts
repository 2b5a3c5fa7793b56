import { type SheetContent, valueAt } from "./content";
import { headerKey } from "./headers";
import { decodeLegacy, legacyOf } from "./text/legacy";

/** A row that may head a table: the words over each column, the nearest to the data first in `row`. */
export interface HeaderRow {
  sheet: SheetContent;
  /** The first and the last of its one to three rows, 0-based. */
  top: number;
  row: number;
  /** Columns that it heads, the first and the one after the last. */
  from: number;
  to: number;
  /** What each column may be called, by column; the likelier first, compared by `headerKey`. */
  names: ReadonlyMap<number, readonly string[]>;
}

/** Rows from the top of a sheet, and from the end of each gap, in which a header may stand. */
const TOP_DEPTH = 60;
const GAP_DEPTH = 12;
/** Rows that one header takes at the most. */
const MOST_ROWS = 3;
const LONGEST_HEADER = 80;

/** Headers that say no more than that the column has the figure of the group above it. */
const WHOLE = new Set(["tongso", "tong", "cong", "tongcong", "soluong", "chung"]);
/** Headers that only open a group. */
const GROUP = new Set(["trongdo", "chiara", "gom"]);

/**
 * Every row that may head a table, from top to bottom, with the columns of each table that stands beside others: once for
 * the whole row and once for each run of columns without a gap. Linear in the cells of the rows looked at, which are the
 * first of the sheet and the first after each blank row.
 */
export function headerRows(sheet: SheetContent): HeaderRow[] {
  const rows: HeaderRow[] = [];
  let looked = sheet.row + TOP_DEPTH;
  let wasBlank = false;
  for (let row = sheet.row; row < sheet.row + sheet.rows; row++) {
    const isBlank = (sheet.values[row - sheet.row] ?? []).every((value) => value === "");
    if (wasBlank && !isBlank) looked = Math.max(looked, row + GAP_DEPTH);
    wasBlank = isBlank;
    if (isBlank || row >= looked) continue;
    for (let height = 1; height <= MOST_ROWS && row - height + 1 >= sheet.row; height++) {
      rows.push(...headersAt(sheet, row - height + 1, row));
    }
  }
  return rows;
}

function headersAt(sheet: SheetContent, top: number, row: number): HeaderRow[] {
  const texts = Array.from({ length: row - top + 1 }, (_, index) => textsOf(sheet, top + index));
  const [first, last] = [texts[0]!, texts.at(-1)!];
  // A row above that says nothing, or one name alone as a title does, is no part of a header.
  if (last.filter(Boolean).length === 0 || (row > top && first.filter(Boolean).length < 2)) return [];
  const names = new Map<number, readonly string[]>();
  const groups = texts.slice(0, -1).map(spread);
  last.forEach((text, index) => {
    const own = [...groups.map((group) => group[index] ?? ""), text];
    const said = namesOf(
      own,
      texts.map((line) => line[index] ?? ""),
    );
    if (said.length > 0) names.set(sheet.column + index, said);
  });
  if (names.size < 2) return [];
  const whole = { sheet, top, row, from: sheet.column, to: sheet.column + sheet.columns, names };
  const runs = runsOf([...names.keys()]);
  return runs.length === 1
    ? [whole]
    : [
        whole,
        ...runs.map(([from, to]) => ({
          ...whole,
          from,
          to,
          names: new Map([...names].filter(([column]) => column >= from && column < to)),
        })),
      ];
}

function textsOf(sheet: SheetContent, row: number): string[] {
  return Array.from({ length: sheet.columns }, (_, index) => {
    const value = valueAt(sheet, row, sheet.column + index);
    if (typeof value !== "string" || value.length > LONGEST_HEADER) return "";
    const legacy = legacyOf(value);
    return headerKey(legacy ? decodeLegacy(value, legacy) : value);
  });
}

/** A merged cell holds its words at the left: the columns right of it belong to it until the next words. */
function spread(texts: readonly string[]): string[] {
  let group = "";
  return texts.map((text) => (group = text || group));
}

/**
 * What a column may be called, from the words above it: `spoken` with each group's words, `own` only what stands in the
 * column itself. Under "Đảng viên", "Tổng số" is the members; under "Trong đó" it is not.
 */
function namesOf(spoken: readonly string[], own: readonly string[]): string[] {
  const last = own.at(-1)!;
  if (last === "") return own.filter(Boolean).slice(-1);
  const above = spoken.slice(0, -1).filter((text) => text && !GROUP.has(text));
  const names = [[...above, last].join(""), last];
  if (above.length > 0) names.splice(1, 0, above.at(-1)! + last);
  if (WHOLE.has(last) && above.length > 0) names.push(above.at(-1)!);
  return [...new Set(names)];
}

function runsOf(columns: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && run[1] === column) run[1]++;
    else runs.push([column, column + 1]);
  }
  return runs;
}
