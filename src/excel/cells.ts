import type { Day } from "../calc";
import { sheetText } from "../locales";
import { cellKey, valueAt } from "./content";
import type { PartColumns } from "./headers";
import { cellOf, type LocatedPart } from "./locate";
import type { CellFix, Issue, Part } from "./plan-book";
import { cleanText, isUntidy } from "./text/clean";
import { type DateReading, readDates } from "./text/dates";
import { decodeLegacy, encodingOfFont, type LegacyEncoding, legacyOf } from "./text/legacy";
import { oncePerText } from "./text/once-per-text";
import { isNothing, readDecimal, readQuantity } from "./text/quantity";

const EXCEL_ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BLOCKED!|FIELD!|GETTING_DATA)$/;
/** 1 January 2000 to 2050: "01-02" typed into a cell that Excel took for a date. */
const DATE_LIKE = { from: 36_526, to: 54_789 };
export const DATE_FORMAT = "dd/mm/yyyy";
/** What a legacy font is replaced by: both stand on every Windows, and are of the same cut. */
const UNICODE_FONT = "Times New Roman";

/** How the cells of a workbook are to be taken. */
export interface ReadingRules {
  today: Day;
  /** Days by which the workbook's serials fall short of ours. */
  epoch: number;
}

/** Reads the cells of one part, and notes each cell that is not what its column asks for, with its cure. Constant cost a cell. */
export function cellReader<P extends Part>(part: LocatedPart<P>, rules: ReadingRules, issues: Issue[]) {
  const { sheet, columns } = part;
  const days = new Map<PartColumns[P], Map<number, DateReading>>();
  const byLetters = oncePerText((value: string) => readingOf(value, hasHighLetters(value) ? legacyOf(value) : null));
  const { day: dayText, decimal } = sheetText();

  const note = (
    row: number,
    column: PartColumns[P],
    code: string,
    params: Issue["params"] = {},
    severity: Issue["severity"] = "error",
  ): Issue => {
    const issue: Issue = { code, severity, sheet: sheet.name, cell: cellOf(part, row, column), params };
    issues.push(issue);
    return issue;
  };

  const cure = (
    issue: Issue,
    row: number,
    column: PartColumns[P],
    shown: [string, string],
    fix: Omit<CellFix, "kind" | "row" | "column">,
  ): void => {
    const [before, after] = shown;
    issue.fix = { before, after, change: { kind: "cell", row, column: columns[column]!, ...fix } };
  };

  const raw = (row: number, column: PartColumns[P]): unknown => {
    const at = columns[column];
    return at === undefined ? "" : valueAt(sheet, row, at);
  };

  /** Text in composed letters of one alphabet, without stray spaces; null where blank or an error (noted). */
  const text = (row: number, column: PartColumns[P]): string | null => {
    const value = raw(row, column);
    if (typeof value !== "string" || value === "") return cleanText(value);
    const font = sheet.fonts?.get(cellKey(row, columns[column]!));
    const byFont = font === undefined || !hasHighLetters(value) ? null : encodingOfFont(font);
    const { read, legacy, untidy } = byFont ? readingOf(value, byFont, font) : byLetters(value);
    if (read !== null && EXCEL_ERROR.test(read)) {
      note(row, column, "cellError", { column: headerOf(part, column), text: read });
      return null;
    }
    if (read === null || !untidy) return read;
    const issue = note(row, column, legacy ? "legacyText" : "untidyText", { text: read }, "info");
    const mended = byFont && font ? { font: { from: font, to: UNICODE_FONT } } : {};
    cure(issue, row, column, [value, read], { value: read, ...mended });
    return read;
  };

  const refuse = (row: number, column: PartColumns[P], words: string, code: string): null => {
    note(row, column, EXCEL_ERROR.test(words) ? "cellError" : code, { column: headerOf(part, column), text: words });
    return null;
  };

  const positive = (row: number, column: PartColumns[P], value: number): number | null => {
    if (value >= 0) return value;
    note(row, column, "negativeNumber", { column: headerOf(part, column), value });
    return null;
  };

  const readAs = (row: number, column: PartColumns[P], words: string, value: number): number => {
    const issue = note(row, column, "readAsNumber", { column: headerOf(part, column), text: words, value }, "info");
    cure(issue, row, column, [words, decimal(value)], { value });
    return value;
  };

  /** A number, or null where the cell is blank or holds something else (noted). */
  const number = (row: number, column: PartColumns[P]): number | null => {
    const value = raw(row, column);
    if (typeof value === "number") return positive(row, column, value);
    const words = cleanText(value);
    if (words === null || isNothing(words)) return null;
    const read = readDecimal(words);
    return read === null
      ? refuse(row, column, words, "notANumber")
      : positive(row, column, readAs(row, column, words, read));
  };

  /**
   * Whole people, or null where the cell is blank or holds something else (noted). Of "≥ 6" and "01-02" the least that will
   * do, or the most where `end` says so.
   */
  const people = (row: number, column: PartColumns[P], end: "least" | "most" = "least"): number | null => {
    const value = raw(row, column);
    if (typeof value === "number") return wholePeople(row, column, value);
    const words = cleanText(value);
    if (words === null || isNothing(words)) return null;
    const read = readQuantity(words);
    if (read === null) return refuse(row, column, words, "notANumber");
    const { from, to } = read;
    if (from === to) return readAs(row, column, words, from);
    const taken = end === "most" || from === 0 ? (to ?? from) : from;
    note(row, column, "readAsRange", { column: headerOf(part, column), text: words, value: taken }, "info");
    return taken;
  };

  /**
   * The most people of a range, null where it is open; undefined where the cell is one number, blank or something else, and
   * for "≤ 6", which asks for six.
   */
  const most = (row: number, column: PartColumns[P]): number | null | undefined => {
    const words = cleanText(raw(row, column));
    const read = words === null || typeof raw(row, column) === "number" ? null : readQuantity(words);
    return read === null || read.from === read.to || read.from === 0 ? undefined : read.to;
  };

  const wholePeople = (row: number, column: PartColumns[P], value: number): number | null => {
    if (part.part === "targets" && value >= DATE_LIKE.from && value <= DATE_LIKE.to) {
      note(
        row,
        column,
        "looksLikeDate",
        { column: headerOf(part, column), day: dayText((value + rules.epoch) as Day) },
        "warning",
      );
      return null;
    }
    if (value < 0 || Number.isSafeInteger(value)) return positive(row, column, value);
    note(row, column, "notWhole", { column: headerOf(part, column), value });
    return null;
  };

  /** A day, or null where the cell is blank or holds something else (noted). The column is read as a whole the first time. */
  const day = (row: number, column: PartColumns[P], { yearOnly = false } = {}): Day | null => {
    const at = columns[column];
    if (at === undefined) return null;
    let readings = days.get(column);
    if (!readings) days.set(column, (readings = readColumn(at, yearOnly)));
    const reading = readings.get(row);
    if (!reading || reading.how === "blank") return null;
    const value = raw(row, column);
    if (reading.day === null) return refuse(row, column, cleanText(value) ?? "", "notADate");
    if (reading.how === "text" || reading.how === "swapped") {
      const swapped = reading.how === "swapped";
      const before = typeof value === "number" ? dayText((Math.floor(value) + rules.epoch) as Day) : String(value);
      const after = dayText(reading.day);
      const params = { column: headerOf(part, column), text: before, day: after };
      const issue = note(row, column, swapped ? "swappedDate" : "dateAsText", params, swapped ? "warning" : "info");
      cure(issue, row, column, [before, after], { value: reading.day - rules.epoch, numberFormat: DATE_FORMAT });
    } else if (reading.how === "month") {
      const params = { column: headerOf(part, column), text: String(value), day: dayText(reading.day) };
      note(row, column, "monthOnly", params, "info");
    }
    return reading.day;
  };

  const readColumn = (at: number, yearOnly: boolean): Map<number, DateReading> => {
    const cells = part.rows.map((row) => {
      const value = valueAt(sheet, row, at);
      if (typeof value !== "number" || (yearOnly && value >= 1900 && value <= 2100)) return value;
      return value + rules.epoch;
    });
    const readings = readDates(cells, { latest: rules.today, yearOnly });
    return new Map(part.rows.map((row, index) => [row, readings[index]!]));
  };

  /** The words of a cell as they stand, without noting anything; "" where it is blank. */
  const words = (row: number, column: PartColumns[P]): string => cleanText(raw(row, column)) ?? "";

  const blank = (row: number, column: PartColumns[P]): boolean => cleanText(raw(row, column)) === null;

  return { note, cure, blank, words, text, number, people, most, day };
}

export type CellReader<P extends Part> = ReturnType<typeof cellReader<P>>;

/** What a text says, and whether its cell says it otherwise: in an old alphabet or with strays. */
function readingOf(value: string, legacy: LegacyEncoding | null, font?: string) {
  const read = cleanText(legacy ? decodeLegacy(value, legacy, font) : value);
  return { read, legacy, untidy: legacy !== null || isUntidy(value) };
}

/** Letters of the old alphabets lie between U+0080 and U+00FF, and none above, where Unicode has its Vietnamese ones. */
function hasHighLetters(text: string): boolean {
  let high = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x100 && code < 0x2000) return false;
    if (code >= 0x80) high = true;
  }
  return high;
}

/** The header as the planner wrote it: of several rows, the words nearest to the data. */
function headerOf<P extends Part>(part: LocatedPart<P>, column: PartColumns[P]): string {
  for (let row = part.headerRow; row >= part.sheet.row; row--) {
    const text = cleanText(valueAt(part.sheet, row, part.columns[column]!));
    if (text !== null) return text;
  }
  return "";
}
