import type { Difference, WriteRun } from "../excel";
import { now } from "./clock";

/** What a running job tells its caller, and how the caller stops it. */
export interface JobRun {
  /** Called as the job goes on; `done` is a share of one. */
  onProgress?: ((step: JobStep) => void) | undefined;
  /** Aborting before the write begins leaves the workbook as it was; the job then ends with the error `cancelled`. */
  signal?: AbortSignal | undefined;
  /** Called with the fingerprint of what was read, to be held against that of a book read before. */
  onRead?: ((fingerprint: number) => void) | undefined;
  /** With it, a job that writes only tells what it would change, and writes nothing. */
  preview?: ((difference: Difference) => void) | undefined;
  /** The fingerprint of the difference that was agreed to: where another would come out, the job ends with `changedSince`. */
  expected?: number | undefined;
}

export interface JobStep {
  stage: "read" | "calculate" | "write";
  done: number;
}

/** Reading is told as the first part of a job. */
export const READ_SHARE = 0.4;
const WRITE_FROM = 0.6;

/** A job's run as the reading takes it. */
export function readingOf({ onProgress, signal, onRead }: JobRun): {
  onProgress: (done: number) => void;
  signal?: AbortSignal;
  onRead?: (fingerprint: number) => void;
} {
  return {
    onProgress: (done) => onProgress?.({ stage: "read", done: done * READ_SHARE }),
    ...(signal && { signal }),
    ...(onRead && { onRead }),
  };
}

/** A job's run as the writing takes it. */
export function writingOf({ onProgress, signal, preview, expected }: JobRun): WriteRun {
  return {
    now: now(),
    onProgress: (done) => onProgress?.({ stage: "write", done: WRITE_FROM + done * (1 - WRITE_FROM) }),
    signal,
    preview,
    expected,
  };
}
