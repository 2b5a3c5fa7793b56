import {
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { ScrollerContext } from "./useWindow";

/** Which control of which row: on each of them as `data-row` and `data-control`. */
interface Place {
  row: number;
  control: number;
}

interface RowKeys {
  /** The row whose controls Tab comes to. */
  active: number;
  /** Scrolls so far that a row is in sight. */
  reveal: (row: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
}

interface RowsShape {
  count: number;
  rowHeight: number;
  headHeight: number;
  /** A row without a control is passed over. */
  isNote: (row: number) => boolean;
}

const PAGE = 8;

/**
 * The arrow keys of a list that is drawn in part: up and down go from row to row, left and right between a row's controls,
 * Page Up and Down, Home and End farther. One row at a time is on the way of Tab. Rows are as tall as `rowHeight`, under a
 * head of `headHeight` that stays in sight.
 */
export function useRowKeys(
  table: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  { count, rowHeight, headHeight, isNote }: RowsShape,
): RowKeys {
  const scroller = useContext(ScrollerContext);
  const [active, setActive] = useState(0);
  const wanted = useRef<Place>(null);

  const reveal = useCallback(
    (row: number) => {
      const box = scroller.current;
      const rows = list.current;
      if (!box || !rows) return;
      const top = rows.getBoundingClientRect().top - box.getBoundingClientRect().top + row * rowHeight;
      if (top < headHeight) box.scrollTop += top - headHeight;
      else if (top + rowHeight > box.clientHeight) box.scrollTop += top + rowHeight - box.clientHeight;
    },
    [scroller, list, rowHeight, headHeight],
  );

  // A row that comes into sight is drawn a little later: it is focused then.
  useEffect(() => {
    const row = wanted.current && controlsOf(table.current, wanted.current.row);
    if (!row || row.length === 0) return;
    row[Math.min(wanted.current!.control, row.length - 1)]!.focus({ preventScroll: true });
    wanted.current = null;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const from = placeOf(event.target);
    const step = STEPS[event.key];
    if (from === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      event.preventDefault();
      const row = controlsOf(table.current, from.row);
      row[row.indexOf(event.target as HTMLElement) + (event.key === "ArrowLeft" ? -1 : 1)]?.focus();
      return;
    }
    if (step === undefined) return;
    event.preventDefault();
    const aimed = Math.min(count - 1, Math.max(0, from.row + step));
    const row = isNote(aimed) ? aimed + (aimed > from.row && aimed < count - 1 ? 1 : -1) : aimed;
    wanted.current = { row, control: from.control };
    reveal(row);
    setActive(row);
  };
  const onFocus = (event: FocusEvent) => {
    const place = placeOf(event.target);
    if (place) setActive(place.row);
  };
  return { active: Math.min(active, Math.max(0, count - 1)), reveal, onKeyDown, onFocus };
}

const STEPS: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -PAGE,
  PageDown: PAGE,
  Home: -Infinity,
  End: Infinity,
};

function placeOf(target: EventTarget): Place | null {
  const { row, control } = target instanceof HTMLElement ? target.dataset : {};
  return row === undefined || control === undefined ? null : { row: Number(row), control: Number(control) };
}

function controlsOf(table: HTMLElement | null, row: number): HTMLElement[] {
  return [...(table?.querySelectorAll<HTMLElement>(`[data-row="${row}"]`) ?? [])];
}
