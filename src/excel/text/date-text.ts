import { asciiDigits } from "./digits";
import { cleanText } from "./clean";
import { withoutMarks } from "./tones";

/** What a text says of a date, before its column settles the order of day and month and the century of a short year. */
export type WrittenDate =
  | { kind: "pair"; first: number; second: number; year: number; short: boolean; typed: boolean }
  | { kind: "day"; year: number; month: number; date: number; typed: boolean }
  | { kind: "month"; year: number; month: number; short: boolean; typed: boolean }
  | { kind: "year"; year: number }
  | { kind: "serial"; serial: number };

const BETWEEN = String.raw`(?: ?[/.,\-] ?| )`;
const TIME = /[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:am|pm|sa|ch))?z?$/;
const WORDS = /^(?:ngay )?(\d{1,2}) thang (\d{1,2})(?:,? nam |, ?| ?\/ ?| )(\d{4})$/;
const PAIR = new RegExp(`^(?:ngay )?(\\d{1,2})${BETWEEN}(\\d{1,2})${BETWEEN}(\\d{4}|\\d{2})$`);
const YEAR_FIRST = new RegExp(`^(\\d{4})${BETWEEN}(\\d{1,2})${BETWEEN}(\\d{1,2})$`);
const NAMED_MONTH = /^(?:thang ?|th?\.? ?)(\d{1,2})(?: nam | ?[/.,-] ?| )(\d{4}|\d{2})$/;
const MONTH = /^(\d{1,2}) ?[/.,-] ?(\d{4})$/;
const YEAR_AND_MONTH = /^(\d{4}) ?[/-] ?(\d{1,2})$/;
const YEAR = /^(?:nam )?(\d{4})$/;
const SERIAL = /^\d{5}$/;

/**
 * What a text says of a date, or null where it says none. `typed` marks the ways of writing that an Excel with US
 * settings takes for a date when it can: numbers with slashes or dashes between them. A time behind the date is left out. Linear in the text.
 *
 * @example readWritten("05/07/2025 00:00") // { kind: "pair", first: 5, second: 7, year: 2025, short: false, typed: true }
 * @example readWritten("ngày 5 tháng 7 năm 2025") // { kind: "day", year: 2025, month: 7, date: 5, typed: false }
 */
export function readWritten(text: string): WrittenDate | null {
  const words = withoutMarks(asciiDigits(cleanText(text) ?? ""))
    .toLowerCase()
    .replace(/[‐-―−]/g, "-")
    .replace(TIME, "")
    .replace(/ ?[.,;]$/, "");
  const typed = /^\d+[/-]\d+(?:[/-]\d+)?$/.test(words);

  let found: readonly string[] | null;
  if ((found = WORDS.exec(words))) {
    return { kind: "day", year: Number(found[3]), month: Number(found[2]), date: Number(found[1]), typed };
  }
  if ((found = PAIR.exec(words))) {
    const short = found[3]!.length === 2;
    const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
    return { kind: "pair", first, second, year, short, typed };
  }
  if ((found = YEAR_FIRST.exec(words))) {
    return { kind: "day", year: Number(found[1]), month: Number(found[2]), date: Number(found[3]), typed };
  }
  if ((found = NAMED_MONTH.exec(words) ?? MONTH.exec(words))) {
    const short = found[2]!.length === 2;
    return { kind: "month", year: Number(found[2]), month: Number(found[1]), short, typed };
  }
  if ((found = YEAR_AND_MONTH.exec(words))) {
    return { kind: "month", year: Number(found[1]), month: Number(found[2]), short: false, typed };
  }
  if (SERIAL.test(words)) return { kind: "serial", serial: Number(words) };
  if ((found = YEAR.exec(words))) return { kind: "year", year: Number(found[1]) };
  return null;
}
