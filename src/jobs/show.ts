import { runExcel, selectCell } from "../excel";

/** Đến ô: brings a cell of the workbook to the front. One sync. */
export function show({ sheet, cell }: { sheet: string; cell: string }): Promise<void> {
  return runExcel((context) => selectCell(context, sheet, cell));
}
