import { useEffect, useState } from "react";
import type { StopWatching } from "../jobs";

/**
 * Watches the workbook while it is wanted to, and takes the handler away after. Returns whether it can: an Excel that does not
 * tell of changes is no fault, the planner reads again by hand.
 */
export function useWatching<T>(
  watch: (tell: (what: T) => void) => Promise<StopWatching>,
  tell: (what: T) => void,
  wanted = true,
): boolean {
  const [deaf, setDeaf] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const watching = watch((what) => {
      if (!gone) tell(what);
    });
    watching.then(
      () => setDeaf(false),
      () => setDeaf(true),
    );
    return () => {
      gone = true;
      // What cannot be taken away tells nobody from now on, and goes with the pane.
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [watch, tell, wanted]);
  return !deaf;
}
