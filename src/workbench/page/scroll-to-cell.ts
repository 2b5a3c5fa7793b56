import { frozenHeight, HEADER_HEIGHT } from "./frozen-rows";
import { HEADER_COLUMN_WIDTH } from "./grid-columns";
import type { SheetView } from "./sheet-view";

/** Scrolls the grid so far that the cell is in sight; `row` and `column` are places in the view. */
export function scrollToCell(grid: HTMLElement, view: SheetView, row: number, column: number): void {
  if (row >= view.frozenRows) {
    const top = sum(view.rowHeights, view.frozenRows, row);
    const room = grid.clientHeight - HEADER_HEIGHT - frozenHeight(view);
    grid.scrollTop = nearest(grid.scrollTop, room, top, view.rowHeights[row]!);
  }
  if (column >= view.frozenColumns) {
    const left = sum(view.columnWidths, view.frozenColumns, column);
    const room = grid.clientWidth - HEADER_COLUMN_WIDTH - sum(view.columnWidths, 0, view.frozenColumns);
    grid.scrollLeft = nearest(grid.scrollLeft, room, left, view.columnWidths[column]!);
  }
}

/** The least scrolled position at which [start, start + size) stands within a window of `room`. */
function nearest(scrolled: number, room: number, start: number, size: number): number {
  if (start < scrolled) return start;
  return start + size > scrolled + room ? start + size - room : scrolled;
}

function sum(sizes: number[], from: number, to: number): number {
  return sizes.slice(from, to).reduce((total, size) => total + size, 0);
}
