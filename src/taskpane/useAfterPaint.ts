import { startTransition, useEffect, useState } from "react";

/**
 * A value as it was until what changed it has been painted, then as it is: what is worked out from it keeps no key, slider or
 * press waiting. `useDeferredValue` alone may start before the paint. While the page is hidden nothing is painted, and the
 * value waits.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState<{ value: T }>({ value });
  useEffect(() => {
    let task = 0;
    const frame = requestAnimationFrame(() => {
      task = window.setTimeout(() => startTransition(() => setPainted({ value })));
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(task);
    };
  }, [value]);
  return painted.value;
}
