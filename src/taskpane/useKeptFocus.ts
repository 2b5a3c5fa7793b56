import { useEffect, type RefObject } from "react";

/** Gives the focus to the panel where a job has taken away what had it, so that the keyboard goes on from there. */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, resting: boolean): void {
  useEffect(() => {
    if (resting && document.hasFocus() && document.activeElement === document.body) panel.current?.focus();
  }, [panel, resting]);
}
