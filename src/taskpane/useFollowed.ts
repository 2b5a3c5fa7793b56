import { useCallback, useEffect, useState } from "react";
import type { PlanBook, SelectedPlace } from "../jobs";
import type { Jobs } from "./plan";
import { useWatching } from "./useWatching";

/** Milliseconds that a selection has to stand: keys held down go over many cells. */
const REST = 150;

/**
 * The unit, by its Mã, of the cell that the planner has selected in Excel; null where it names none, and where nothing is to
 * be followed. Asked once a selection, and not while a job runs.
 */
export function useFollowed(jobs: Jobs, book: PlanBook | null, wanted: boolean, busy: boolean): string | null {
  const [place, setPlace] = useState<SelectedPlace | null>(null);
  const [unit, setUnit] = useState<string | null>(null);
  useWatching(
    jobs.onSelections,
    useCallback((selected: SelectedPlace) => setPlace(selected), []),
    wanted,
  );

  useEffect(() => {
    if (!wanted || !book || !place || busy) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      jobs.unitSelected(place, book, { signal: stop.signal }).then(
        (found) => !stop.signal.aborted && setUnit(found),
        // What cannot be asked is not followed; the next selection is asked anew.
        () => !stop.signal.aborted && setUnit(null),
      );
    }, REST);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [jobs, book, place, wanted, busy]);
  return wanted ? unit : null;
}
