import type { Area, SheetArea } from "../book";
import { columnLetters, parseAddress } from "../host/a1";

/** `cellName(1, 27)` is "AB2". */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `areaName({ row: 0, column: 0, rows: 2, columns: 3 })` is "A1:C2"; of one cell, "A1". */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** An area of a sheet as names and charts hold it: "'Phân bổ'!$A$5:$A$9", quoted always, which every reader takes. */
export function sheetAreaName(area: SheetArea): string {
  return `${sheetPrefix(area.sheet)}${areaName(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** `sheetPrefix("Phân bổ")` is "'Phân bổ'!". */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** Reads "A1" or "$A$1:$C$2"; null for anything else. */
export function readArea(text: string): Area | null {
  return parseAddress(text)?.area ?? null;
}

/** Reads "'Phân bổ'!$A$5:$A$9"; null when it is not one area on one sheet. */
export function readSheetArea(text: string): SheetArea | null {
  const address = parseAddress(text.replace(/^=/, ""));
  return address === null || address.sheet === null ? null : { sheet: address.sheet, ...address.area };
}

/** Reads "'Phân bổ'!$A$1:$C$9,'Phân bổ'!$E$1:$F$9", quoted names with commas in them included; null when a part is no area. */
export function readSheetAreas(text: string): Area[] | null {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas = parts.map(readSheetArea).filter((area) => area !== null);
  if (areas.length === 0 || areas.length < parts.length) return null;
  return areas.map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
}

export function sameArea(a: Area | null | undefined, b: Area | null | undefined): boolean {
  if (!a || !b) return !a === !b;
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
