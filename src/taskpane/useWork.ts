import { useCallback, useRef, useState } from "react";
import type { JobRun, JobStep } from "../jobs";

const HALF_SECOND = 500;

/** What a job has done, in a sentence, and the cell to see it at. */
export interface Done {
  sentence: string;
  /** What is true of it before it is done as well, such as what it leaves alone. */
  note?: string | undefined;
  place: { sheet: string; cell: string } | null;
}

/** A job, or several in a row. Resolves to what was done, or null where the screen shows it. */
export type Task = (run: JobRun) => Promise<Done | null>;

/** The one job that may run at a time, and how the last one ended. */
export interface Work {
  /** Null at rest. */
  step: JobStep | null;
  /** It has run for over half a second. */
  long: boolean;
  done: Done | null;
  failed: { error: unknown; again: () => void } | null;
  /** Starts a task; ignored while another runs. `again` is what trying it anew does, where it is not the task itself. */
  run: (task: Task, again?: () => void) => void;
  cancel: () => void;
  dismiss: () => void;
}

type WorkState = Pick<Work, "step" | "long" | "done" | "failed">;

const REST: WorkState = { step: null, long: false, done: null, failed: null };

/** A pane that opens is about to read the workbook: until then it is not at rest. */
const OPENING: WorkState = { ...REST, step: { stage: "read", done: 0 } };

/**
 * Runs jobs one at a time with progress and a cancel. What goes wrong is kept in `failed`, never thrown. `onRead` is told the
 * fingerprint of what each has read.
 */
export function useWork(onRead: NonNullable<JobRun["onRead"]>): Work {
  const [state, setState] = useState(OPENING);
  const running = useRef<AbortController>(null);

  const run = useCallback(
    (task: Task, again = () => run(task)): void => {
      if (running.current) return;
      const stop = new AbortController();
      running.current = stop;
      const change = (next: Partial<WorkState>) => {
        if (running.current === stop) setState((now) => ({ ...now, ...next }));
      };
      const end = (next: Partial<WorkState>) => {
        clearTimeout(timer);
        running.current = null;
        setState({ ...REST, ...next });
      };
      const timer = setTimeout(() => change({ long: true }), HALF_SECOND);
      setState({ ...REST, step: { stage: "read", done: 0 } });
      task({ onProgress: (step) => change({ step }), signal: stop.signal, onRead }).then(
        (done) => end({ done }),
        (error: unknown) => end({ failed: { error, again } }),
      );
    },
    [onRead],
  );

  const cancel = useCallback(() => running.current?.abort(), []);
  const dismiss = useCallback(() => setState((now) => ({ ...now, done: null, failed: null })), []);
  return { ...state, run, cancel, dismiss };
}
