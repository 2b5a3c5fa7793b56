import type { Sheet } from "../book";
import { usedSize } from "./sheet-view";
import type { CellPosition, SheetView } from "./sheet-view";

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

/**
 * Where a key leads that ends at an edge of the sheet: Home, Ctrl+Home, Ctrl+End, or an arrow at the first row or
 * column, which leads nowhere else. Null for any other key.
 */
export function edgeKey({ key, ctrlKey, metaKey }: Key, sheet: Sheet, view: SheetView, at: CellPosition) {
  const [row = 0, column = 0] = [view.rows[0], view.columns[0]];
  const whole = ctrlKey || metaKey;
  if (key === "Home") return { row: whole ? row : at.row, column };
  if (key === "End" && whole) {
    const used = usedSize(sheet);
    return { row: lastBelow(view.rows, used.rows), column: lastBelow(view.columns, used.columns) };
  }
  const held = (key === "ArrowUp" && at.row === row) || (key === "ArrowLeft" && at.column === column);
  return held ? at : null;
}

function lastBelow(shown: number[], end: number): number {
  return shown.filter((one) => one < end).at(-1) ?? shown[0] ?? 0;
}
