import { selectCell } from "../excel";
import { inTurn } from "./in-turn";

/** Đến ô: brings a cell of the workbook to the front. One sync. */
export function show({ sheet, cell }: { sheet: string; cell: string }): Promise<void> {
  return inTurn((context) => selectCell(context, sheet, cell));
}
