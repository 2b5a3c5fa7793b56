import type { Book } from "../book";
import type { Entry } from "./cells";

/** How text typed into a cell reads as a number or a date. */
export interface TypingCulture {
  decimal: "." | ",";
  group: "." | ",";
  dayFirst: boolean;
  /** The number format a typed date gets. */
  date: string;
  currency: "$" | "₫";
  /** Dates become serials that count from 1904. */
  date1904?: true;
  /** A typed number: bracket, sign, whole part, decimals, exponent, percent or currency, bracket. */
  number: RegExp;
}

function numberPattern(decimal: string, group: string, currency: string): RegExp {
  const whole = `(\\d{1,3}(?:\\${group}\\d{3})+|\\d*)`;
  const decimals = `(?:\\${decimal}(\\d*))?(e[+-]?\\d+)?`;
  return new RegExp(`^(\\()?([+-])?(?:\\${currency}\\s?)?${whole}${decimals}\\s?(%|\\${currency})?(\\))?$`, "i");
}

/** `Range.values` reads text so in every language of Excel. Source: learn.microsoft.com/javascript/api/excel/excel.range#values */
export const enUS: TypingCulture = {
  decimal: ".",
  group: ",",
  dayFirst: false,
  date: "m/d/yyyy",
  currency: "$",
  number: numberPattern(".", ",", "$"),
};

/** What a Vietnamese Excel does with the keyboard. */
export const viVN: TypingCulture = {
  decimal: ",",
  group: ".",
  dayFirst: true,
  date: "dd/mm/yyyy",
  currency: "₫",
  number: numberPattern(",", ".", "₫"),
};

/** A culture as it types into this book. */
export function typingInto({ date1904 }: Book, culture: TypingCulture): TypingCulture {
  return date1904 ? { ...culture, date1904 } : culture;
}

const ERRORS = ["#N/A", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

/**
 * What a cell holds once this text was put into it: a formula, a number, a date, a percent, a boolean, an error, or
 * the text itself. A leading apostrophe is dropped and forces text. `thisYear`, by default the clock's, stands where a
 * date has no year.
 *
 *     typedEntry("12.5%", enUS)      // { value: 0.125, numberFormat: "0.00%" }
 *     typedEntry("31/12/2024", viVN) // { value: 45657, numberFormat: "dd/mm/yyyy" }
 *     typedEntry("'0012", enUS)      // { value: "0012" }
 */
export function typedEntry(typed: string, culture: TypingCulture, thisYear?: number): Entry {
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  const text = typed.trim();
  if (text === "") return { value: typed };
  const digits = /\d/.test(text);
  const found = digits && (numberEntry(text, culture) ?? dateEntry(text, culture, thisYear) ?? timeEntry(text));
  if (found) return found;
  // The host does not calculate: a formula that it has not read from a file has no value yet.
  if (text.startsWith("=") && text.length > 1) return { value: "", formula: text };
  if (/^[+\-@]./.test(text)) return { value: "", formula: `=${text}` };
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  return ERRORS.includes(upper) ? { value: upper, error: true } : { value: typed };
}

function numberEntry(text: string, { group, currency, number }: TypingCulture): Entry | null {
  const match = number.exec(text);
  if (!match) return fraction(text);
  const [, open, sign, integer = "", decimals = "", exponent = "", suffix, close] = match;
  if ((integer === "" && decimals === "") || (open === undefined) !== (close === undefined)) return null;
  if (open !== undefined && sign !== undefined) return null;
  const digits = integer.replaceAll(group, "");
  const minus = sign === "-" || open !== undefined ? "-" : "";
  const shift = Number(exponent.slice(1) || 0) - (suffix === "%" ? 2 : 0);
  const value = Number(`${minus}${digits || "0"}.${decimals || "0"}e${shift}`);
  if (!Number.isFinite(value)) return null;
  const places = decimals ? ".00" : "";
  if (suffix === "%") return { value, numberFormat: `0${places}%` };
  if (text.includes(currency))
    return { value, numberFormat: currency === "$" ? `$#,##0${places}` : `#,##0${places} ₫` };
  if (exponent) return { value, numberFormat: "0.00E+00" };
  return integer.includes(group) ? { value, numberFormat: `#,##0${places}` } : { value };
}

function fraction(text: string): Entry | null {
  const [, minus = "", units, top, bottom] = /^(-)?(\d+) (\d+)\/(\d+)$/.exec(text) ?? [];
  if (units === undefined || Number(bottom) === 0) return null;
  const value = Number(units) + Number(top) / Number(bottom);
  return { value: minus ? -value : value, numberFormat: "# ?/?" };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function dateEntry(text: string, culture: TypingCulture, thisYear?: number): Entry | null {
  const [, dayText = "", clock] = /^(.*?)(?:\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?))?$/i.exec(text) ?? [];
  const parts = dateParts(dayText, culture);
  if (!parts) return null;
  const [day, month, yearText] = parts;
  const serial = dateSerial(fullYear(yearText, thisYear), month, day, culture);
  if (serial === null) return null;
  const time = clock === undefined ? null : timeEntry(clock);
  if (clock !== undefined && !time) return null;
  if (time) return { value: serial + Number(time.value), numberFormat: `${culture.date} h:mm` };
  return { value: serial, numberFormat: culture.date };
}

/** Day, month (1 to 12) and the year as typed, "" where none was. */
function dateParts(text: string, { dayFirst }: TypingCulture): [number, number, string] | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return [Number(iso[3]), Number(iso[2]), iso[1] ?? ""];
  const numeric = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), numeric[4] ?? ""];
    return dayFirst ? [first, second, year] : [second, first, year];
  }
  const named =
    /^(?<day>\d{1,2})[- ](?<month>[a-z]{3,9})(?:[- ](?<year>\d{4}|\d{2}))?$/i.exec(text) ??
    /^(?<month>[a-z]{3,9}) (?<day>\d{1,2})(?:, ?(?<year>\d{4}))?$/i.exec(text);
  const month = MONTHS.indexOf(named?.groups?.month?.slice(0, 3).toLowerCase() ?? "") + 1;
  return named && month > 0 ? [Number(named.groups?.day), month, named.groups?.year ?? ""] : null;
}

/** Two digits: 00 to 29 are 2000 to 2029. Source: learn.microsoft.com, "Two-digit year numbers" */
function fullYear(typed: string, thisYear = new Date().getFullYear()): number {
  if (typed === "") return thisYear;
  const year = Number(typed);
  return typed.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/**
 * Days since 1899-12-30, or 1904-01-01; null where there is no such day. Excel's serials before March 1900 count a
 * 29 February 1900. Source: ISO/IEC 29500-1 §18.17.4.1 (date representation).
 */
function dateSerial(year: number, month: number, day: number, { date1904 }: TypingCulture): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < (date1904 ? 1904 : 1900) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  if (date1904) return days - 1462;
  return days < 61 ? days - 1 : days;
}

function timeEntry(text: string): Entry | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap])m)?$/i.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const half = match[4]?.toLowerCase();
  if (minutes > 59 || seconds > 59 || (half && (hours < 1 || hours > 12)) || hours > 23) return null;
  const hour = half ? (hours % 12) + (half === "p" ? 12 : 0) : hours;
  return {
    value: (hour * 3600 + minutes * 60 + seconds) / 86_400,
    numberFormat: (match[3] ? "h:mm:ss" : "h:mm") + (half ? " AM/PM" : ""),
  };
}
