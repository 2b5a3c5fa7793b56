import type { Day } from "../calc";
import { valueAt } from "./content";
import type { PartColumns } from "./headers";
import { cellOf, type LocatedPart } from "./locate";
import type { Issue, Part } from "./plan-book";

const EXCEL_ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** Reads the cells of one part, and notes each cell that is not what its column asks for. Constant cost a cell. */
export function cellReader<P extends Part>(part: LocatedPart<P>, issues: Issue[]) {
  const { sheet, columns } = part;

  const note = (
    row: number,
    column: PartColumns[P],
    code: string,
    params: Issue["params"] = {},
    severity: Issue["severity"] = "error",
  ): void => {
    issues.push({ code, severity, sheet: sheet.name, cell: cellOf(part, row, column), params });
  };

  const raw = (row: number, column: PartColumns[P]): unknown => {
    const at = columns[column];
    return at === undefined ? "" : valueAt(sheet, row, at);
  };

  /** Text, cleaned of decomposed letters and stray spaces; null where blank. */
  const text = (row: number, column: PartColumns[P]): string | null => cleanText(raw(row, column));

  /** A number, or null where the cell is blank or holds something else (noted). */
  const number = (row: number, column: PartColumns[P]): number | null => {
    const value = raw(row, column);
    if (typeof value === "number") {
      if (value >= 0) return value;
      note(row, column, "negativeNumber", { column: headerOf(part, column), value });
      return null;
    }
    const words = cleanText(value);
    if (words !== null) {
      note(row, column, EXCEL_ERROR.test(words) ? "cellError" : "notANumber", {
        column: headerOf(part, column),
        text: words,
      });
    }
    return null;
  };

  /** Whole people, or null where the cell is blank or holds something else (noted). */
  const people = (row: number, column: PartColumns[P]): number | null => {
    const value = number(row, column);
    if (value === null || Number.isSafeInteger(value)) return value;
    note(row, column, "notWhole", { column: headerOf(part, column), value });
    return null;
  };

  /** A day, or null where the cell is blank or holds something else (noted). */
  const day = (row: number, column: PartColumns[P]): Day | null => {
    const value = raw(row, column);
    if (typeof value === "number" && value >= 1) return Math.floor(value) as Day;
    const words = cleanText(value);
    if (words !== null) {
      note(row, column, EXCEL_ERROR.test(words) ? "cellError" : "notADate", {
        column: headerOf(part, column),
        text: words,
      });
    }
    return null;
  };

  const blank = (row: number, column: PartColumns[P]): boolean => cleanText(raw(row, column)) === null;

  return { note, blank, text, number, people, day };
}

export type CellReader<P extends Part> = ReturnType<typeof cellReader<P>>;

/** The header as the planner wrote it. */
function headerOf<P extends Part>(part: LocatedPart<P>, column: PartColumns[P]): string {
  return cleanText(valueAt(part.sheet, part.headerRow, part.columns[column]!))!;
}

/** Text in composed letters with single spaces; null where nothing is left. Numbers and booleans as they print. */
export function cleanText(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
  const text = String(value)
    .normalize("NFC")
    .replace(/[\u200b-\u200d\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? null : text;
}
