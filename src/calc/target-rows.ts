import { keyOf } from "./key";
import type { Target } from "./unit";

/** The targets of one year and kind by unit id; of several rows for one unit the first stands. O(targets). */
export function targetsOf(targets: readonly Target[], year: number, kind: string): ReadonlyMap<string, Target> {
  const key = keyOf(kind);
  const byUnit = new Map<string, Target>();
  for (const target of targets) {
    if (!target.wholeTerm && target.year === year && !byUnit.has(target.unit) && keyOf(target.kind) === key)
      byUnit.set(target.unit, target);
  }
  return byUnit;
}

/** What is asked of the top: Giao, else Nghị quyết, else Đăng ký; null where none of them stands. */
export function givenTo(target: Target | undefined): number | null {
  return target?.assigned ?? target?.resolution ?? target?.registered ?? null;
}
