/** What the planner can be told of a failure; the sentence stands in locales under `error.<code>`. */
export type JobErrorCode =
  | "cellEdit"
  | "denied"
  | "protected"
  | "busy"
  | "tooLarge"
  | "otherWorkbook"
  | "gone"
  | "rowGone"
  | "merged"
  | "filtered"
  | "pivot"
  | "unsupportedSheet"
  | "oldExcel"
  | "changedSince"
  | "nothingToUndo"
  | "notExcel"
  | "tableClash"
  | "noUnits"
  | "noProposal"
  | "noTargetSheet"
  | "noTotal"
  | "unknownKind"
  | "scenarioTooLong"
  | "cancelled"
  | "unknown";

/** A job that could not be done. `retry`: pressing the button again may succeed with nothing else changed. */
export class JobError extends Error {
  constructor(
    readonly code: JobErrorCode,
    readonly params: Record<string, string | number> = {},
    readonly retry = false,
    options?: ErrorOptions,
  ) {
    super([code, ...Object.values(params)].join(" "), options);
    this.name = "JobError";
  }
}

/** Throws `cancelled` where the planner has stopped the job. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new JobError("cancelled");
}
