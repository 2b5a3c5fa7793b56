import { createContext, useContext, useEffect, useRef, useState, type RefObject } from "react";

/** The box that scrolls a list. */
export const ScrollerContext = createContext<RefObject<HTMLElement | null>>({ current: null });

/** Rows drawn above and below what is in sight. */
const MARGIN = 8;
/** Pixels in sight before the box has a size. */
const UNMEASURED = 640;

/** Rows of a list that are drawn: `first` included, `last` not. */
export interface RowWindow {
  first: number;
  last: number;
}

/**
 * Which of `count` rows of `rowHeight` pixels are in sight, kept as the box scrolls or changes size. Put `list` on the
 * element that is as tall as all rows together. Constant cost a scroll, whatever the count.
 */
export function useWindow(count: number, rowHeight: number): RowWindow & { list: RefObject<HTMLDivElement | null> } {
  const scroller = useContext(ScrollerContext);
  const list = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState({ row: 0, rows: Math.ceil(UNMEASURED / rowHeight) });

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const place = () => {
      const above = box.getBoundingClientRect().top - (list.current?.getBoundingClientRect().top ?? 0);
      const row = Math.floor(above / rowHeight);
      const rows = Math.ceil((box.clientHeight || UNMEASURED) / rowHeight);
      setStart((now) => (now.row === row && now.rows === rows ? now : { row, rows }));
    };
    const sizes = new ResizeObserver(place);
    sizes.observe(box);
    // What stands above the list moves it when it opens or closes, without a scroll.
    for (const part of box.children) sizes.observe(part);
    box.addEventListener("scroll", place, { passive: true });
    place();
    return () => {
      sizes.disconnect();
      box.removeEventListener("scroll", place);
    };
  }, [scroller, rowHeight, count]);

  const last = Math.min(count, Math.max(0, start.row + start.rows + MARGIN));
  return { list, first: Math.min(last, Math.max(0, start.row - MARGIN)), last };
}
