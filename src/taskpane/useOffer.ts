import { useCallback, useState } from "react";
import type { Difference, JobRun, PlanBook } from "../jobs";
import type { Done, Work } from "./useWork";

/** A job that writes, and what is said once it has. */
export type WritingTask = (run: JobRun) => Promise<Done | null>;

/** What a job would change, shown before it does. */
export interface Offered {
  difference: Difference;
  /** What the changes alone do not tell. */
  note: string | undefined;
}

export interface Offer {
  offered: Offered | null;
  /** Finds out what a job would change, and shows it. */
  offer: (task: WritingTask) => void;
  write: () => void;
  close: () => void;
}

/** Runs a writing job in two steps: what would change is shown first; only what was agreed to is written then. */
export function useOffer({ run }: Pick<Work, "run">, read: (run: JobRun) => Promise<PlanBook>): Offer {
  const [offered, setOffered] = useState<(Offered & { task: WritingTask }) | null>(null);

  const offer = useCallback(
    (task: WritingTask) =>
      run(async (job) => {
        const found: Difference[] = [];
        const done = await task({ ...planning(job), preview: (difference) => found.push(difference) });
        const [difference] = found;
        if (difference) {
          setOffered({ difference, note: done?.note, task });
          return null;
        }
        // It came to no plan: the workbook is not what the screen says, so the screen has to say why.
        await read(job);
        return done;
      }),
    [run, read],
  );
  const close = useCallback(() => setOffered(null), []);
  const write = useCallback(() => {
    if (!offered) return;
    const { difference, task } = offered;
    setOffered(null);
    // What broke off may have written some of it: what is left to do is shown before it is tried again.
    const again = () => offer(task);
    run(async (job) => {
      const done = await task({ ...job, expected: difference.fingerprint });
      // What has been written stays written: reading it back reports its progress but cannot be stopped.
      await read({ onProgress: job.onProgress });
      return done;
    }, again);
  }, [offered, offer, run, read]);
  return { offered, offer, write, close };
}

/** A run that only plans says so: its last stage writes nothing. */
function planning(job: JobRun): JobRun {
  return {
    ...job,
    onProgress: ({ stage, done }) => job.onProgress?.({ stage: stage === "write" ? "calculate" : stage, done }),
  };
}
