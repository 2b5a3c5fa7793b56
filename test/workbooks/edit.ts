import { must, startExcelize } from "../../scripts/samples/excelize";

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
  const excelize = await startExcelize();
  const file = must(excelize.OpenReader(bytes));
  for (const { sheet, cell, value } of edits) {
    if (value === null) must(file.SetCellDefault(sheet, cell, ""));
    else must(file.SetCellValue(sheet, cell, value));
  }
  return must(file.WriteToBuffer()).buffer as Uint8Array;
}
