import { JobError, runExcel } from "../excel";
import type { JobRun } from "./job";

/** Settles once every job asked for so far has ended; never rejects. */
let lastEnd: Promise<unknown> = Promise.resolve();

/**
 * Runs a job's batch against the workbook once the jobs asked for before have ended, well or not. Whoever asks, the pane, the
 * ribbon or two clicks at once, no two jobs write at the same time and none reads what another has half written. A job that
 * is stopped while it waits ends at once with the error `cancelled` and never touches the workbook. A batch must not ask for
 * another job: it would wait for itself. Only this file runs Excel for the jobs, so that none can forget its turn.
 */
export function inTurn<T>(
  batch: Parameters<typeof runExcel<T>>[0],
  { signal }: Pick<JobRun, "signal"> = {},
): Promise<T> {
  const ended = turnAfter(lastEnd, signal).then(() => runExcel(batch));
  lastEnd = Promise.allSettled([lastEnd, ended]);
  return ended;
}

/** Resolves when `before` does. Rejects as soon as the job is stopped, where that comes first. */
function turnAfter(before: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new JobError("cancelled"));
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop);
    void before.then(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    });
  });
}
