import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./afterPaint";

/**
 * A value as it was until what changed it has been painted, then as it is: what is worked out from it keeps no key, slider or
 * press waiting.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState<{ value: T }>({ value });
  useEffect(() => afterPaint(() => startTransition(() => setPainted({ value }))), [value]);
  return painted.value;
}
