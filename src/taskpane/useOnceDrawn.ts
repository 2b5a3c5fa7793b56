import { useEffect } from "react";
import { afterPaint } from "./afterPaint";

/** Milliseconds until a pane that is not shown, and so never painted, is taken to be: the ribbon works without it. */
const UNSEEN = 300;

/** Calls `run`, the same all along, when the component has been painted for the first time, or never will be; perhaps twice. */
export function useOnceDrawn(run: () => void): void {
  useEffect(() => {
    const callOff = afterPaint(run);
    const late = setTimeout(run, UNSEEN);
    return () => {
      callOff();
      clearTimeout(late);
    };
  }, [run]);
}
