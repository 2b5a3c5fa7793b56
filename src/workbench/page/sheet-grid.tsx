import { useEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { DataGrid } from "react-data-grid";
import type { CellKeyDownArgs, CellKeyboardEvent, DataGridHandle } from "react-data-grid";
import type { Book, Sheet } from "../book";
import { edgeKey } from "./edge-key";
import { frozenHeight, frozenRowsCss, HEADER_HEIGHT } from "./frozen-rows";
import { gridColumns } from "./grid-columns";
import type { GridRow } from "./grid-columns";
import { scrollToCell } from "./scroll-to-cell";
import { SheetCharts } from "./sheet-charts";
import { shownText } from "./shown-text";
import { viewOf } from "./sheet-view";
import type { CellPosition } from "./sheet-view";
import "react-data-grid/lib/styles.css";
import "./sheet.css";

interface SheetGridProps {
  book: Book;
  sheet: Sheet;
  /** Goes up with every change of the workbook: the sheet is drawn again. */
  revision: number;
  label: string;
  description: string;
  rowLabel: string;
  selected: CellPosition;
  onSelect: (position: CellPosition) => void;
  /** Texts as typed or pasted, row by row, from the cell `from` on. */
  onEdit: (from: CellPosition, texts: string[][]) => void;
  /** Editing of a frozen cell goes on in the content line, emptied first where `clear`. */
  onEditAbove: (clear: boolean) => void;
  /** Tab goes from cell to cell, as in Excel; F6 leaves the grid for the sheet tabs, Shift+F6 for the content line. */
  onLeave: (to: "tabs" | "content") => void;
}

/** A sheet as an editable grid, its charts over it. Only what is in sight is drawn. */
export function SheetGrid(props: SheetGridProps): ReactNode {
  const { sheet, book, revision, selected, onSelect, onEdit, onEditAbove } = props;
  const handle = useRef<DataGridHandle>(null);
  const reported = useRef<CellPosition | null>(null);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const view = useMemo(() => viewOf(sheet), [sheet, revision]);
  const columns = useMemo(() => gridColumns(view, props.rowLabel), [view, props.rowLabel]);
  const rows = useMemo(
    () => view.rows.map((row, place): GridRow => ({ row, height: view.rowHeights[place]!, sheet, view })),
    [view, sheet],
  );
  const inSight = useMemo(() => rows.slice(0, view.frozenRows), [rows, view]);
  const below = useMemo(() => rows.slice(view.frozenRows), [rows, view]);

  useEffect(() => setElement(handle.current?.element ?? null), []);

  useEffect(() => {
    if (reported.current === selected) return;
    reported.current = selected;
    const row = view.rows.findIndex((one) => one >= selected.row);
    const column = view.columns.findIndex((one) => one >= selected.column);
    if (row < 0 || column < 0) return;
    handle.current?.selectCell({ idx: column + 1, rowIdx: row - view.frozenRows });
    if (handle.current?.element) scrollToCell(handle.current.element, view, row, column);
  }, [selected, view]);

  function onSelectedCell(rowIdx: number, idx: number): void {
    const row = view.rows[rowIdx + view.frozenRows];
    const column = view.columns[idx - 1];
    if (row === undefined || column === undefined) return;
    reported.current = { row, column };
    onSelect(reported.current);
  }

  function onCellKey(args: CellKeyDownArgs<GridRow, GridRow>, event: CellKeyboardEvent): void {
    const { rowIdx, column } = args;
    if (args.mode === "EDIT") {
      if (event.key !== "Enter") return;
      event.preventGridDefault();
      args.onClose(true, false);
      handle.current?.selectCell(
        { idx: column.idx, rowIdx: Math.min(rowIdx + 1, below.length - 1) },
        { shouldFocusCell: true },
      );
    } else if (event.key === "Delete") {
      event.preventGridDefault();
      onEdit({ row: args.row.row, column: Number(column.key) }, [[""]]);
    }
  }

  /** Keeps the keyboard among the sheet's cells: the grid itself would also go to its headers. */
  function onArrowKey(event: KeyboardEvent): void {
    if (!(event.target instanceof Element) || !event.target.classList.contains("rdg-cell")) return;
    if (event.key === "F6") {
      event.preventDefault();
      props.onLeave(event.shiftKey ? "content" : "tabs");
      return;
    }
    const to = edgeKey(event, sheet, view, selected);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    const row = view.rows.indexOf(to.row);
    const column = view.columns.indexOf(to.column);
    handle.current?.selectCell({ idx: column + 1, rowIdx: row - view.frozenRows }, { shouldFocusCell: true });
  }

  /** The grid does not edit its summary rows, so the frozen cells are edited in the content line. */
  function onFrozenKey(event: KeyboardEvent): void {
    if (!isFrozen(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Delete") onEdit(selected, [[""]]);
    else if (event.key === "F2" || event.key === "Enter") {
      event.preventDefault();
      onEditAbove(false);
    } else if (event.key.length === 1 || event.key === "Process") onEditAbove(true);
  }

  return (
    <div
      className={sheet.showGridlines ? "sheet" : "sheet no-gridlines"}
      onKeyDownCapture={onArrowKey}
      onKeyDown={onFrozenKey}
      onDoubleClick={(event) => isFrozen(event.target) && onEditAbove(false)}
    >
      <style>{frozenRowsCss(view)}</style>
      <DataGrid
        ref={handle}
        className="sheet-grid rdg-light"
        aria-label={props.label}
        aria-description={props.description}
        columns={columns}
        rows={below}
        topSummaryRows={inSight}
        rowHeight={heightOf}
        headerRowHeight={HEADER_HEIGHT}
        summaryRowHeight={view.frozenRows > 0 ? frozenHeight(view) / view.frozenRows : 0}
        onRowsChange={(changed, { indexes, column }) => {
          const row = changed[indexes[0]!]!;
          if (row.typed !== undefined) onEdit({ row: row.row, column: Number(column.key) }, textsOf(row.typed));
        }}
        onSelectedCellChange={({ rowIdx, column }) => onSelectedCell(rowIdx, column.idx)}
        onCellKeyDown={onCellKey}
        onCellCopy={({ row, column }, event) => {
          event.clipboardData.setData("text/plain", shownText(sheet.cells[row.row]?.[Number(column.key)]));
          event.preventDefault();
        }}
        onCellPaste={({ row }, event) => ({ ...row, typed: event.clipboardData.getData("text/plain") })}
      />
      {element && <SheetCharts charts={sheet.charts} book={book} view={view} revision={revision} grid={element} />}
    </div>
  );
}

const heightOf = (row: GridRow): number => row.height;

function isFrozen(target: EventTarget): boolean {
  return target instanceof Element && target.closest(".rdg-top-summary-row") !== null;
}

/** Pasted or typed text as rows of cells; one line is one cell. */
function textsOf(text: string): string[][] {
  return text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
}
