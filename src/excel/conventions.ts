import { addressOf } from "./address";
import { cleanText } from "./text/clean";
import { tableIn, valueAt, type WorkbookContent } from "./content";
import { HEADERS, headerKey } from "./headers";
import {
  PARTS,
  type ColumnConvention,
  type Convention,
  type Part,
  type SettingConvention,
  type UnitConvention,
} from "./plan-book";
import { isHalfMade } from "./revision";
import { aboutSetting, settingNamed, settingRow, settingValue } from "./setting-words";
import { sheetText } from "../locales";

/** What the planner has confirmed about the words of this workbook. */
export interface Conventions {
  columns: readonly ColumnConvention[];
  units: readonly UnitConvention[];
  /** Of several for one setting the last stands. */
  settings: readonly SettingConvention[];
  /** Cells of settings that say nothing we know, A1 on Kiểm tra. */
  refused: readonly { sheet: string; cell: string; text: string }[];
}

/** The two tables of Kiểm tra. */
export const CHECK_TABLE = "KiemTra";
export const CONVENTION_TABLE = "QuyUoc";

/** A row of the table `QuyUoc`: what it is about, the words in the workbook, what they stand for. */
export type ConventionRow = [about: string, words: string, meaning: string];

/**
 * Reads what is remembered in the table `QuyUoc`; rows that say nothing we know are passed over, they may be the planner's
 * notes. Linear in its rows.
 */
export function readConventions(content: WorkbookContent): Conventions {
  const found = tableIn(content, CONVENTION_TABLE);
  const columns: ColumnConvention[] = [];
  const units: UnitConvention[] = [];
  const settings: SettingConvention[] = [];
  const refused: { sheet: string; cell: string; text: string }[] = [];
  if (!found || isHalfMade(content, CHECK_TABLE)) return { columns, units, settings, refused };
  const { sheet, table } = found;
  for (let row = table.row + 1; row < table.row + table.rows; row++) {
    const [about, words, meaning] = [0, 1, 2].map((at) => cleanText(valueAt(sheet, row, table.column + at)) ?? "");
    if (!about || !words || !meaning) continue;
    if (headerKey(about) === headerKey(aboutUnit())) units.push({ kind: "unit", name: words, unit: meaning });
    if (headerKey(about) === headerKey(aboutSetting())) {
      const name = settingNamed(words);
      const typed = valueAt(sheet, row, table.column + 2);
      const value = name && settingValue(name, typeof typed === "number" ? typed : meaning);
      if (name !== null && value !== null) settings.push({ kind: "setting", name, value });
      else refused.push({ sheet: sheet.name, cell: addressOf(row, table.column + 2), text: `${words}: ${meaning}` });
      continue;
    }
    const part = PARTS.find((one) => headerKey(about) === headerKey(aboutColumn(one)));
    const column = part && columnNamed(part, meaning);
    if (part && column) columns.push({ kind: "column", part, column, header: words });
  }
  return { columns, units, settings, refused };
}

/** The row that remembers a convention. */
export function conventionRow(convention: Convention): ConventionRow {
  if (convention.kind === "unit") return [aboutUnit(), convention.name, convention.unit];
  if (convention.kind === "setting") return settingRow(convention);
  const { part, column, header } = convention;
  return [aboutColumn(part), header, standardHeader(part, column)];
}

/** The header that we write ourselves over a column. */
function standardHeader(part: Part, column: string): string {
  return headersOf(part).find(([name]) => name === column)?.[1][0] ?? column;
}

function headersOf(part: Part): [column: string, headers: readonly string[]][] {
  return Object.entries<readonly string[]>(HEADERS[part]);
}

function aboutUnit(): string {
  return sheetText().t("sheet.conventions.unit");
}

function aboutColumn(part: Part): string {
  return sheetText().t("sheet.conventions.column", { part: sheetText().t(`part.${part}`) });
}

function columnNamed(part: Part, header: string): string | null {
  return headersOf(part).find(([, names]) => headerKey(names[0]!) === headerKey(header))?.[0] ?? null;
}
