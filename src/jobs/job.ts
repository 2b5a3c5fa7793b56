/** What a running job tells its caller, and how the caller stops it. */
export interface JobRun {
  /** Called as the job goes on; `done` is a share of one. */
  onProgress?: (step: JobStep) => void;
  /** Aborting before the write begins leaves the workbook as it was; the job then ends with the error `cancelled`. */
  signal?: AbortSignal;
}

export interface JobStep {
  stage: "read" | "calculate" | "write";
  done: number;
}
