import { addressOf } from "./address";
import { type SheetContent, type WorkbookContent, valueAt } from "./content";
import { HEADERS, headerKey, type PartColumns, TELLING } from "./headers";
import type { Part } from "./plan-book";

/** The tables that the add-in writes. */
export const RESULT_TABLES = [
  "PhanBo",
  "TienDo",
  "TienDoLoaiHinh",
  "TienDoPhuTrach",
  "TienDoThang",
  "TienDoXepHang",
] as const;

/** A part as it stands in the workbook: its header row, its columns and the rows that hold something, all 0-based on the sheet. */
export interface LocatedPart<P extends Part> {
  part: P;
  sheet: SheetContent;
  headerRow: number;
  columns: Partial<Record<PartColumns[P], number>>;
  rows: number[];
}

/** Rows from the top of a sheet in which a header may stand. */
const HEADER_DEPTH = 60;

/**
 * Finds each part by its headers: the visible sheet and row that match the most of them. The add-in's own sheets do not
 * count. Linear in the cells of the first rows of each sheet.
 */
export function locateParts(content: WorkbookContent): { [P in Part]: LocatedPart<P> | null } {
  const own = new Set(
    content.tables.filter(({ name }) => (RESULT_TABLES as readonly string[]).includes(name)).map(({ sheet }) => sheet),
  );
  const sheets = content.sheets.filter((sheet) => sheet.visible && !own.has(sheet.name));
  return { units: locate("units", sheets), register: locate("register", sheets), targets: locate("targets", sheets) };
}

function locate<P extends Part>(part: P, sheets: readonly SheetContent[]): LocatedPart<P> | null {
  let best: LocatedPart<P> | null = null;
  for (const sheet of sheets) {
    for (let row = sheet.row; row < sheet.row + Math.min(sheet.rows, HEADER_DEPTH); row++) {
      const columns = matchHeaders(part, sheet, row);
      if (!tells(part, columns)) continue;
      if (best && Object.keys(columns).length <= Object.keys(best.columns).length) continue;
      best = { part, sheet, headerRow: row, columns, rows: filledRows(sheet, row, columns) };
    }
  }
  return best;
}

function matchHeaders<P extends Part>(part: P, sheet: SheetContent, row: number): LocatedPart<P>["columns"] {
  const at = new Map<string, number>();
  for (let column = sheet.column; column < sheet.column + sheet.columns; column++) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "string" || value === "") continue;
    const key = headerKey(value);
    if (!at.has(key)) at.set(key, column);
  }
  const columns: LocatedPart<P>["columns"] = {};
  for (const [key, names] of Object.entries(HEADERS[part]) as [PartColumns[P], readonly string[]][]) {
    const found = names.find((name) => at.has(headerKey(name)));
    if (found === undefined) continue;
    columns[key] = at.get(headerKey(found))!;
    at.delete(headerKey(found));
  }
  return columns;
}

function tells<P extends Part>(part: P, columns: LocatedPart<P>["columns"]): boolean {
  return (TELLING[part] as readonly (readonly PartColumns[P][])[]).some((set) =>
    set.every((key) => columns[key] !== undefined),
  );
}

/** Sums that planners keep under their rows. */
const SUM_ROW = /^(tong|cong)(cong|so)?$/;

function filledRows(sheet: SheetContent, headerRow: number, columns: Record<string, number | undefined>): number[] {
  const places = Object.values(columns).filter((column) => column !== undefined);
  const rows: number[] = [];
  for (let row = headerRow + 1; row < sheet.row + sheet.rows; row++) {
    const texts = places.map((column) => valueAt(sheet, row, column)).filter((value) => value !== "");
    if (texts.length === 0 || texts.some((text) => typeof text === "string" && SUM_ROW.test(headerKey(text)))) continue;
    rows.push(row);
  }
  return rows;
}

/** The A1 name of a cell of the part. */
export function cellOf<P extends Part>(part: LocatedPart<P>, row: number, column: PartColumns[P]): string {
  return addressOf(row, part.columns[column]!);
}
