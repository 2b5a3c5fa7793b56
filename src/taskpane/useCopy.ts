import { useCallback, useRef, useState } from "react";

/** What became of the last text that was to be copied. */
export interface Copied {
  text: string;
  /** The clipboard took it; otherwise the planner has to copy it by hand. */
  taken: boolean;
}

/** Copies a text to the clipboard, and says whether the browser allowed it: Excel on the web may not. */
export function useCopy(): { copied: Copied | null; copy: (text: string) => void } {
  const [copied, setCopied] = useState<Copied | null>(null);
  const last = useRef(0);
  const copy = useCallback((text: string) => {
    const turn = ++last.current;
    const end = (taken: boolean) => {
      if (turn === last.current) setCopied({ text, taken });
    };
    setCopied(null);
    // An address without https, or an old browser, has no clipboard at all.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) end(false);
    else
      clipboard.writeText(text).then(
        () => end(true),
        () => end(false),
      );
  }, []);
  return { copied, copy };
}
