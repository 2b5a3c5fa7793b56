import { useCallback, useMemo, useRef, useState } from "react";
import type { PlanBook } from "../jobs";

/** Whether what the pane shows is still what the workbook says. */
export interface Changes {
  /** The workbook is known to have changed since it was read. */
  changed: boolean;
  /** How many edits were heard of: another number is another edit. */
  edits: number;
  /** An edit of a sheet, by its id. */
  edited: (sheet: string) => void;
  /** A job has read the workbook, with this fingerprint. */
  seen: (fingerprint: number) => void;
  /** A reading of a book begins; what it returns is told the book once it is there. */
  reading: () => (book: PlanBook) => void;
}

/** Knows of changes by what Excel tells and by the fingerprint of what is read, since Excel does not tell of all. */
export function useChanges(): Changes {
  const [edits, setEdits] = useState(0);
  const [changed, setChanged] = useState(false);
  const heard = useRef(0);
  const shown = useRef<PlanBook>(null);

  const edited = useCallback((sheet: string) => {
    if (shown.current && !isReadFrom(shown.current, sheet)) return;
    setEdits(++heard.current);
    if (shown.current) setChanged(true);
  }, []);
  const seen = useCallback((fingerprint: number) => {
    if (shown.current && shown.current.from.fingerprint !== fingerprint) setChanged(true);
  }, []);
  const reading = useCallback(() => {
    const before = heard.current;
    return (book: PlanBook) => {
      shown.current = book;
      // An edit that came while it was read may be in it or not.
      setChanged(heard.current !== before);
    };
  }, []);
  return useMemo(() => ({ changed, edits, edited, seen, reading }), [changed, edits, edited, seen, reading]);
}

/** Where a part is still missing, any sheet may become it. */
function isReadFrom({ found, from }: PlanBook, sheet: string): boolean {
  return from.sheets.includes(sheet) || found.length < 3;
}
