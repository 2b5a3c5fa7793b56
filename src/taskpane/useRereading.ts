import { useCallback, useEffect, useRef, useState } from "react";
import type { JobRun, PlanBook } from "../jobs";
import type { Changes } from "./useChanges";

/** Milliseconds after the last edit: a planner who types goes on typing. */
const REST_AFTER_EDIT = 1_500;
/** After coming back to the pane: what was pressed to come back goes first. */
const REST_AFTER_FOCUS = 300;
/** Between two looks at a workbook that Excel tells no changes of. */
const LOOK_EVERY = 10_000;

interface Rereading {
  changes: Changes;
  /** Reads the workbook and says so, with no word of it in the pane. */
  peek: (run: JobRun) => Promise<PlanBook>;
  /** Shows a book. */
  take: (book: PlanBook) => void;
  /** The planner wants the pane to keep up by itself. */
  auto: boolean;
  /** A job runs, or what it would change is being looked at. */
  busy: boolean;
  /** The tab in front. */
  tab: string;
}

/**
 * Keeps the pane up with the workbook where the planner wants it to, and looks for changes that Excel did not tell of when
 * the planner comes back to the pane or opens a tab. Both are quiet: they read, write nothing, open nothing, and give way to
 * any job. Returns whether the last reading of its own failed: what is wrong is told when the planner reads it again.
 */
export function useRereading({ changes, peek, take, auto, busy, tab }: Rereading): boolean {
  const { changed, edits, seen, reading } = changes;
  const [failed, setFailed] = useState(false);
  const lastLook = useRef(0);

  const read = useCallback(
    (signal: AbortSignal, isWanted: (book: PlanBook) => boolean) => {
      const taken = reading();
      lastLook.current = Date.now();
      peek({ signal }).then(
        (book) => {
          setFailed(false);
          if (signal.aborted) return;
          if (!isWanted(book)) return seen(book.from.fingerprint);
          taken(book);
          take(book);
        },
        () => setFailed(!signal.aborted),
      );
    },
    [peek, take, reading, seen],
  );

  useEffect(() => {
    if (!changed || !auto || busy) return;
    return later(REST_AFTER_EDIT, (signal) => read(signal, () => true));
  }, [changed, edits, auto, busy, read]);

  const [visit, setVisit] = useState(0);
  useEffect(() => {
    const come = () => setVisit((last) => last + 1);
    window.addEventListener("focus", come);
    return () => window.removeEventListener("focus", come);
  }, []);
  const isAware = useRef(false);
  isAware.current = busy || changed;
  useEffect(() => {
    if (lastLook.current === 0) lastLook.current = Date.now();
    if (isAware.current || Date.now() - lastLook.current < LOOK_EVERY) return;
    return later(REST_AFTER_FOCUS, (signal) => {
      if (!isAware.current) read(signal, () => false);
    });
  }, [visit, tab, read]);
  return failed && changed;
}

/** Does it after a while. Returns the way to stop it, before and after it has begun. */
function later(wait: number, act: (signal: AbortSignal) => void): () => void {
  const stop = new AbortController();
  const timer = setTimeout(() => act(stop.signal), wait);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
