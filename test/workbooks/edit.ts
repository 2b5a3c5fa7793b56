import { done } from "../../src/workbench/xlsx/excelize";
import { loadExcelize } from "../../src/workbench/xlsx/excelize-node";

/** What a planner typed into a cell; null empties it. */
export interface CellEdit {
  sheet: string;
  /** A1. */
  cell: string;
  value: string | number | boolean | null;
}

/**
 * The workbook with cells typed over, their looks kept. The bytes given stay as they are; an unknown sheet throws.
 *
 * @example await edited(bytes, [{ sheet: "Đơn vị", cell: "A6", value: "CB01" }])
 */
export async function edited(bytes: Uint8Array, edits: readonly CellEdit[]): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const file = done(excelize.OpenReader(bytes));
  for (const { sheet, cell, value } of edits) {
    if (value === null) done(file.SetCellDefault(sheet, cell, ""));
    else done(file.SetCellValue(sheet, cell, value));
  }
  return done(file.WriteToBuffer()).buffer as Uint8Array;
}
