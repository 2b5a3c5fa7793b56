import { useEffect, useRef } from "react";
import shortcutsFile from "../../../assets/shortcuts.json";
import { commandOf } from "./shortcuts";
import type { Shortcut } from "./shortcuts";

export const SHORTCUTS: readonly Shortcut[] = shortcutsFile.shortcuts;
export const IS_MAC = navigator.userAgent.includes("Mac");

/** Runs a command when its keys are pressed anywhere on the page; in the pane's frame they are the pane's, as on the web. */
export function useShortcuts(run: (command: string) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const command = commandOf(event, SHORTCUTS, IS_MAC);
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(command);
    };
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, []);
}
