import { useState } from "react";
import type { ReactNode } from "react";
import type { Column, ColSpanArgs, RenderEditCellProps } from "react-data-grid";
import type { Sheet } from "../book";
import { columnLetters } from "../host/a1";
import { CellView } from "./cell-view";
import type { SheetView } from "./sheet-view";
import { editText } from "./edit-text";

export interface GridRow {
  /** 0-based, the sheet's own. */
  row: number;
  /** Pixels. */
  height: number;
  sheet: Sheet;
  view: SheetView;
  /** What was just typed into the edited cell. */
  typed?: string;
}

export const HEADER_COLUMN_WIDTH = 44;

/** The grid's columns: the row numbers, then the sheet's visible columns, keyed by their index on the sheet. */
export function gridColumns(view: SheetView, rowLabel: string): Column<GridRow, GridRow>[] {
  const rowNumbers: Column<GridRow, GridRow> = {
    key: "row",
    name: <span className="unseen">{rowLabel}</span>,
    width: HEADER_COLUMN_WIDTH,
    minWidth: HEADER_COLUMN_WIDTH,
    frozen: true,
    cellClass: "row-header",
    summaryCellClass: "row-header",
    renderCell: ({ row }) => row.row + 1,
    renderSummaryCell: ({ row }) => row.row + 1,
  };
  return [rowNumbers, ...view.columns.map((column, place) => sheetColumn(view, column, place))];
}

function sheetColumn(view: SheetView, column: number, place: number): Column<GridRow, GridRow> {
  const cell = ({ row }: { row: GridRow }): ReactNode => (
    <CellView sheet={row.sheet} view={row.view} row={row.row} place={place} />
  );
  return {
    key: String(column),
    name: columnLetters(column),
    width: view.columnWidths[place]!,
    minWidth: 1,
    frozen: place < view.frozenColumns,
    renderCell: cell,
    renderSummaryCell: cell,
    renderEditCell: CellEditor,
    editorOptions: { closeOnExternalRowChange: false },
    colSpan: (args) => mergedColumns(view, column, args),
  };
}

function mergedColumns(view: SheetView, column: number, args: ColSpanArgs<GridRow, GridRow>): number | undefined {
  if (args.type === "HEADER" || !args.row) return undefined;
  const merge = view.mergeAt(args.row.row, column);
  if (!merge || merge.column !== column) return undefined;
  return view.columns.filter((one) => one >= column && one < column + merge.columns).length;
}

function CellEditor({ row, column, onRowChange, onClose }: RenderEditCellProps<GridRow, GridRow>): ReactNode {
  const [text, setText] = useState(() => editText(row.sheet.cells[row.row]?.[Number(column.key)]));
  return (
    <textarea
      className="cell-editor"
      aria-label={`${columnLetters(Number(column.key))}${row.row + 1}`}
      ref={(editor) => {
        if (editor && document.activeElement !== editor) {
          editor.focus();
          editor.select();
        }
      }}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onRowChange({ ...row, typed: event.target.value });
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) event.stopPropagation();
      }}
      onBlur={() => onClose(true, false)}
    />
  );
}
