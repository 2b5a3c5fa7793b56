import type { Outcome } from "../../src/calc";

/** The value of an outcome that must be possible. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`expected a plan, got a conflict: ${JSON.stringify(outcome.conflict)}`);
  return outcome.value;
}

/** The conflict of an outcome that must be impossible. */
export function conflictOf(outcome: Outcome<unknown>) {
  if (outcome.ok) throw new Error("expected a conflict, got a plan");
  return outcome.conflict;
}
