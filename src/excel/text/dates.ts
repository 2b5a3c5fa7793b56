import { calendarOf, dayOf, type Day } from "../../calc";
import { cleanText } from "./clean";
import { readWritten, type WrittenDate } from "./date-text";
import { isNothing } from "./quantity";

/** The day a cell means, null where it means none, and how that was understood. */
export interface DateReading {
  day: Day | null;
  how: "serial" | "blank" | "text" | "month" | "year" | "swapped" | "unreadable";
}

export interface DateColumn {
  /** No day of the column is expected later: a year of two digits is the last such year that keeps to it. */
  latest: Day;
  /** Whether the column may hold years alone, as one of births does. */
  yearOnly?: boolean;
}

const BLANK: DateReading = { day: null, how: "blank" };
const UNREADABLE: DateReading = { day: null, how: "unreadable" };
/** 9999-12-31, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;
/** Fewer serials may well stand on the first twelve days of a month by chance. */
const ENOUGH_SERIALS = 3;

/**
 * The days that the cells of one column mean, read together. Linear in the cells; each distinct text is parsed once.
 *
 * Day and month: a text such as 15/07/2025 proves day before month, one such as 07/15/2025 month before day, each for
 * itself. Texts that prove nothing are read as day before month, as Vietnamese write, unless the column proves only
 * month before day.
 *
 * Swapped: an Excel with US settings takes a typed 05/07/2025 for 7 May and leaves 15/07/2025 as text. So serials have
 * day and month exchanged where the column shows that trace whole: at least one text of the second kind; no text that
 * such an Excel would have taken for a date (05/07/2025, 07/15/2025, 7/2025, 2025-07-05), because that one was
 * typed as text and the others may have been too; at least three serials, none on a day after the 12th, and not all on
 * the first of a month, as months alone are kept.
 *
 * @example readDates(["15/07/2025", 45784, 45726, 45999], { latest }) // 15 July, 5 July, 3 October, 12 August 2025
 */
export function readDates(cells: readonly unknown[], { latest, yearOnly = false }: DateColumn): DateReading[] {
  const parsed = new Map<string, WrittenDate | null>();
  for (const cell of cells) {
    if (typeof cell === "string" && !parsed.has(cell)) parsed.set(cell, readWritten(cell));
  }
  const texts = [...parsed.values()].filter((written) => written !== null);
  const isYear = (number: number) => yearOnly && Number.isInteger(number) && number >= 1900 && number <= 2100;
  const serials = cells.filter((cell): cell is number => typeof cell === "number" && isSerial(cell) && !isYear(cell));
  const monthFirst = texts.some(provesMonthFirst) && !texts.some(provesDayFirst);
  const swapped = areSwapped(serials, texts);

  const ofNumber = (number: number): DateReading => {
    if (isYear(number)) return { day: dayOf(number, 1, 1), how: "year" };
    if (!isSerial(number)) return UNREADABLE;
    const day = Math.floor(number) as Day;
    const { year, month, date } = calendarOf(day);
    return swapped && month !== date ? { day: dayOf(year, date, month), how: "swapped" } : { day, how: "serial" };
  };

  const ofText = (text: string): DateReading => {
    const written = parsed.get(text);
    if (!written) return cleanText(text) === null || isNothing(text) ? BLANK : UNREADABLE;
    switch (written.kind) {
      case "serial":
        return { day: written.serial as Day, how: "serial" };
      case "year":
        return isYear(written.year) ? { day: dayOf(written.year, 1, 1), how: "year" } : UNREADABLE;
      case "month": {
        const { month } = written;
        return reading(written.short ? fullYear(written.year, month, 1, latest) : written.year, month, 1, "month");
      }
      case "day":
        return reading(written.year, written.month, written.date, "text");
      case "pair": {
        const { first, second } = written;
        const monthIsFirst = first <= 12 && (second > 12 || monthFirst);
        const [month, date] = monthIsFirst ? [first, second] : [second, first];
        return reading(written.short ? fullYear(written.year, month, date, latest) : written.year, month, date, "text");
      }
    }
  };

  const ofTexts = new Map([...parsed.keys()].map((text) => [text, ofText(text)]));
  return cells.map((cell) => {
    if (typeof cell === "string") return ofTexts.get(cell)!;
    if (typeof cell === "number") return ofNumber(cell);
    return cell === null || cell === undefined ? BLANK : UNREADABLE;
  });
}

function isSerial(number: number): boolean {
  return number >= 1 && number < LAST_SERIAL + 1;
}

function reading(year: number, month: number, date: number, how: "text" | "month"): DateReading {
  const day = month >= 1 && month <= 12 ? dayOf(year, month, date) : null;
  return day === null || !isSerial(day) ? UNREADABLE : { day, how };
}

/** The last year ending in these two digits in which the day is not after `latest`. */
function fullYear(short: number, month: number, date: number, latest: Day): number {
  const end = calendarOf(latest);
  const year = end.year - (end.year % 100) + short;
  const later = year - end.year || month - end.month || date - end.date;
  return later > 0 ? year - 100 : year;
}

function provesDayFirst(written: WrittenDate): boolean {
  return written.kind === "pair" && written.first > 12 && hasDay(written, written.second, written.first);
}

function provesMonthFirst(written: WrittenDate): boolean {
  return written.kind === "pair" && written.second > 12 && hasDay(written, written.first, written.second);
}

/** A short year may be a leap year. */
function hasDay({ year, short }: { year: number; short: boolean }, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && dayOf(short ? 2000 : year, month, date) !== null;
}

/** Whether an Excel with US settings exchanged day and month of every serial; the rule stands at `readDates`. */
function areSwapped(serials: readonly number[], texts: readonly WrittenDate[]): boolean {
  const left = texts.some((written) => isTyped(written) && provesDayFirst(written) && !isShort(written));
  const taken = texts.some((written) => isTyped(written) && isDateInUS(written));
  if (!left || taken || serials.length < ENOUGH_SERIALS) return false;
  const dates = serials.map((serial) => calendarOf(Math.floor(serial) as Day).date);
  return dates.every((date) => date <= 12) && dates.some((date) => date > 1);
}

const isTyped = (written: WrittenDate): boolean => "typed" in written && written.typed;
const isShort = (written: WrittenDate): boolean => "short" in written && written.short;

function isDateInUS(written: WrittenDate): boolean {
  switch (written.kind) {
    case "pair":
      return hasDay(written, written.first, written.second);
    case "day":
      return hasDay({ ...written, short: false }, written.month, written.date);
    case "month":
      return hasDay(written, written.month, 1);
    case "year":
    case "serial":
      return false;
  }
}
