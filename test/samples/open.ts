import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NewFile } from "excelize-wasm";
import { done } from "../../src/workbench/xlsx/excelize";
import { loadExcelize } from "../../src/workbench/xlsx/excelize-node";

/** A sheet's table as rows by header, with where its header begins and the lines above it. */
export interface OpenSheet {
  table: string;
  /** A1, header and body. */
  range: string;
  headers: string[];
  rows: Record<string, string>[];
  above: string[];
}

export interface OpenSample {
  bytes: Uint8Array;
  file: NewFile;
  units: OpenSheet;
  register: OpenSheet;
  targets: OpenSheet;
}

/** A committed sample as its cells stand: dates as serials, numbers as digits, an empty cell as "". */
export async function openSample(name: string): Promise<OpenSample> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", name)));
  const excelize = await loadExcelize();
  const file = done(excelize.OpenReader(bytes));
  const sheet = (title: string) => openSheet(file, title);
  return { bytes, file, units: sheet("Đơn vị"), register: sheet("Danh sách"), targets: sheet("Chỉ tiêu") };
}

function openSheet(file: NewFile, sheet: string): OpenSheet {
  const { tables } = file.GetTables(sheet);
  const { Name, Range } = tables[0]!;
  const [, first, , last] = /^A(\d+):([A-Z])(\d+)$/.exec(Range)!.map(Number);
  const { result } = file.GetRows(sheet, { RawCellValue: true });
  const headers = result[first! - 1]!;
  const rows = result
    .slice(first, last)
    .map((cells) => Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ""])));
  return {
    table: Name!,
    range: Range,
    headers,
    rows,
    above: result
      .slice(0, first! - 1)
      .flat()
      .filter(Boolean),
  };
}

/** The sum of a column of numbers. */
export function sumOf(rows: Record<string, string>[], header: string): number {
  return rows.reduce((sum, row) => sum + Number(row[header]), 0);
}

/** How many rows have a date in a column from one to another, both included, `yyyy-mm-dd`. */
export function countDated(rows: Record<string, string>[], header: string, first: string, last: string): number {
  const serial = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;
  return rows.filter(
    (row) => row[header] && Number(row[header]) >= serial(first) && Number(row[header]) <= serial(last),
  ).length;
}
