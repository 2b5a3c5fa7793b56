import { cleanText } from "./text/clean";
import { type SheetContent, valueAt } from "./content";
import { isExampleMark } from "./example-row";
import { headerKey } from "./headers";
import { decodeLegacy, legacyOf } from "./text/legacy";

/** The rows under a header, 0-based on the sheet: what holds data, and what only adds it up. */
export interface PartRows {
  rows: number[];
  /** Rows of "Cộng", "Tổng cộng" and of Excel's own totals, by what they add up. */
  sums: { row: number; of: "group" | "all" }[];
  /** Rows that open a group: I, II, A, B. */
  groups: number[];
  /** Rows that say that they are only examples. */
  examples: number[];
  /** The first row below the part's end that looks like one of its own all the same; null where there is none. */
  unread: number | null;
}

/** Where to look: the rows under a header, in the columns that it heads. */
export interface RowSpan {
  sheet: SheetContent;
  /** The first row under the header, and the one after the last that can belong to it. */
  first: number;
  end: number;
  from: number;
  to: number;
  /** Columns that name what a row is, and those that hold its figures and dates. */
  naming: readonly number[];
  figures: readonly number[];
  /** The column of running numbers (TT, STT). */
  ordinal: number | null;
  /** Excel's totals row, where the table has one. */
  totals: number | null;
  /** Rows that only say the header again. */
  skip: ReadonlySet<number>;
}

const SUM = /^(tong(cong|so|hop)?|cong(don)?)((khoi|muc|nhom|phan|muc)\w*|[ivx]+|[a-e]|toan\w*|chung|cuoi\w*|\d+\w*)?$/;
/** Typed without tones, only these are beyond doubt. */
const PLAIN_SUM = /^tong(cong|so)$/;
const SUM_OF_ALL = /^tongcong|^tongso|^congchung|toan/;
const ROMAN = /^[ivxlc]+$/;
const LETTER = /^[a-h]$/;
/** "I. Khối xã, phường": a group's mark before its name. */
const MARKED = /^\s*([IVX]+|[A-H])\s*[.)/-]\s*\S/;
const SIGNATURE =
  /^(nguoilap\w*|lapbieu|tm(ban|dang|chi|hdnd|ubnd|thuong|bch|btv)\w*|kt(bithu|chutich|truongban|thutruong)\w*|(pho)?bithu\w*|noinhan\w*|xacnhancua\w*|thutruong\w*|ky(ten)?|(pho)?chutich|(pho)?truongban|luu(vt|vp|tv)\w*)$|ngay\d*thang\d*nam\d*$/;
/** What such texts begin with, loose letters and old alphabets included: most texts need no closer look. */
const MAY_BE_SUM = /^\s*[tc]\S{1,4}ng/i;
const MAY_SIGN = /^[\s"“(]*[ltkbpxcn]|\d{4}\s*$/i;
const LONGEST = 60;
/** "(1)", "2", "A", "(5)=3+4": forms number their columns under the header. */
const COLUMN_MARK = /^\(?([a-z]|\d{1,2})\)?([=+\-/:x*]\S*)?$/i;

/**
 * Sorts the rows under a header. Rows that hold nothing are passed over; where a block after a blank row has nothing that a
 * row of the part must have, the part has ended: a signature block or another table's title stands there. Linear in the
 * cells.
 */
export function rowsOf(span: RowSpan): PartRows {
  const found: PartRows = { rows: [], sums: [], groups: [], examples: [], unread: null };
  for (let row = span.first; row < span.end; row++) {
    if (span.skip.has(row)) continue;
    if (isBlank(span, row)) {
      if (goesOn(span, row + 1)) continue;
      return { ...found, unread: laterRow(span, row + 1) };
    }
    if (isExample(span, row)) {
      found.examples.push(row);
      continue;
    }
    if (found.rows.length === 0 && (numbersColumns(span, row) || continuesHeader(span, row))) continue;
    const sum = row === span.totals ? "all" : sumOf(span, row);
    if (sum !== null) found.sums.push({ row, of: sum });
    else if (isSignature(span, row) && !goesOn(span, row + 1)) return { ...found, unread: laterRow(span, row + 1) };
    else if (opensGroup(span, row)) found.groups.push(row);
    else found.rows.push(row);
  }
  return found;
}

function textAt({ sheet }: RowSpan, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return value === "" ? "" : (cleanText(value) ?? "");
}

function isBlank({ sheet, from, to }: RowSpan, row: number): boolean {
  for (let column = from; column < to; column++) {
    const value = valueAt(sheet, row, column);
    if (typeof value === "string" ? value.trim() !== "" : value !== null) return false;
  }
  return true;
}

function isExample({ sheet, from, to }: RowSpan, row: number): boolean {
  for (let column = from; column < to; column++) if (isExampleMark(valueAt(sheet, row, column))) return true;
  return false;
}

/** Whether the block of rows from here on still has a row with a name and a figure or date. */
function goesOn(span: RowSpan, from: number): boolean {
  let row = from;
  while (row < span.end && (isBlank(span, row) || span.skip.has(row))) row++;
  for (; row < span.end && !isBlank(span, row); row++) if (isNamedAndFigured(span, row)) return true;
  return false;
}

function isNamedAndFigured(span: RowSpan, row: number): boolean {
  const named = span.naming.some((column) => textAt(span, row, column) !== "");
  const figured = span.figures.some((column) => /\d/.test(textAt(span, row, column)));
  return named && (figured || span.figures.length === 0) && !isSignature(span, row);
}

function laterRow(span: RowSpan, from: number): number | null {
  for (let row = from; row < span.end; row++) if (!span.skip.has(row) && isNamedAndFigured(span, row)) return row;
  return null;
}

/** A row such as (1) (2) (3) under the header. */
function numbersColumns(span: RowSpan, row: number): boolean {
  const marks: string[] = [];
  for (let column = span.from; column < span.to; column++) {
    const text = textAt(span, row, column);
    if (text !== "") marks.push(text);
  }
  const numbers = marks.flatMap((mark) => /\d+/.exec(mark)?.[0] ?? []).map(Number);
  return (
    marks.length >= 3 &&
    marks.every((mark) => COLUMN_MARK.test(mark)) &&
    numbers.length >= 2 &&
    numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1)
  );
}

/** A last row of headers under a group that says nothing we need: words alone, and none that names a row. */
function continuesHeader(span: RowSpan, row: number): boolean {
  if (row - span.first >= 2 || span.naming.some((column) => textAt(span, row, column) !== "")) return false;
  for (let column = span.from; column < span.to; column++) {
    const value = valueAt(span.sheet, row, column);
    if (value !== "" && (typeof value !== "string" || /\d/.test(value))) return false;
  }
  return true;
}

function sumOf(span: RowSpan, row: number): "group" | "all" | null {
  for (let column = span.from; column < span.to; column++) {
    const value = valueAt(span.sheet, row, column);
    if (typeof value !== "string" || value.length > LONGEST || !MAY_BE_SUM.test(value)) continue;
    const legacy = legacyOf(value);
    const text = legacy ? decodeLegacy(value, legacy) : value;
    const key = headerKey(text);
    // Tones tell "Tổng cộng toàn huyện" from a person called Tống Toàn.
    const isSaid = /^\s*(tổng|cộng)/.test(text.normalize("NFC").toLowerCase());
    if (isSaid ? SUM.test(key) : PLAIN_SUM.test(key)) return SUM_OF_ALL.test(key) || key === "tong" ? "all" : "group";
  }
  return null;
}

function isSignature(span: RowSpan, row: number): boolean {
  if (span.figures.some((column) => typeof valueAt(span.sheet, row, column) === "number")) return false;
  for (let column = span.from; column < span.to; column++) {
    const value = valueAt(span.sheet, row, column);
    if (typeof value === "string" && MAY_SIGN.test(value) && SIGNATURE.test(headerKey(value))) return true;
  }
  return false;
}

/** A roman number or a capital where the other rows have running numbers, or before a name that has no Mã. */
function opensGroup(span: RowSpan, row: number): boolean {
  if (span.ordinal !== null) {
    const mark = headerKey(textAt(span, row, span.ordinal));
    if (mark !== "" && (ROMAN.test(mark) || LETTER.test(mark))) return true;
  }
  const named = span.naming.filter((column) => textAt(span, row, column) !== "");
  const [only] = named;
  if (only === undefined || named.length > 1 || !MARKED.test(textAt(span, row, only))) return false;
  // Where names are all that tells the rows apart, one with a figure of its own is a unit.
  const figured = span.figures.some((column) => textAt(span, row, column) !== "");
  return !figured || (span.naming.length > 1 && only !== span.naming[0]);
}
