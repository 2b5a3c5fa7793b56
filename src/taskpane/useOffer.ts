import { useCallback, useState } from "react";
import type { Difference, JobRun, PlanBook } from "../jobs";
import type { Done, Work } from "./useWork";

/** A job that writes, and what is said once it has. */
export type WritingTask = (run: JobRun) => Promise<Done | null>;

/** What a job would change, shown before it does. */
export interface Offer {
  difference: Difference | null;
  /** Finds out what a job would change, and shows it. */
  offer: (task: WritingTask) => void;
  write: () => void;
  close: () => void;
}

/** Runs a writing job in two steps: what would change is shown first; only what was agreed to is written then. */
export function useOffer({ run }: Pick<Work, "run">, read: (run: JobRun) => Promise<PlanBook>): Offer {
  const [offered, setOffered] = useState<{ difference: Difference; task: WritingTask } | null>(null);

  const offer = useCallback(
    (task: WritingTask) =>
      run(async (job) => {
        const found: Difference[] = [];
        const done = await task({ ...job, preview: (difference) => found.push(difference) });
        const [difference] = found;
        if (!difference) return done;
        setOffered({ difference, task });
        return null;
      }),
    [run],
  );
  const close = useCallback(() => setOffered(null), []);
  const write = useCallback(() => {
    if (!offered) return;
    const { difference, task } = offered;
    setOffered(null);
    run(async (job) => {
      const done = await task({ ...job, expected: difference.fingerprint });
      // What has been written stays written: reading it back reports its progress but cannot be stopped.
      await read({ onProgress: job.onProgress });
      return done;
    });
  }, [offered, run, read]);
  return { difference: offered?.difference ?? null, offer, write, close };
}
