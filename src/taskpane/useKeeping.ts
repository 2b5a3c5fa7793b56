import { useMemo } from "react";
import type { PlanBook } from "../jobs";
import type { Jobs, Keeping } from "./plan";
import type { Changes } from "./useChanges";
import { useFollowed } from "./useFollowed";
import { useKept } from "./useKept";
import { useRereading } from "./useRereading";
import { useWatching } from "./useWatching";

interface KeepingUp {
  jobs: Jobs;
  changes: Changes;
  book: PlanBook | null;
  take: (book: PlanBook) => void;
  /** A job runs, or what it would change is being looked at. */
  busy: boolean;
  tab: string;
}

/**
 * Keeps the pane beside the workbook: edits mark it stale or have it read again, the selected cell is followed. `stale` says
 * what the planner is to be told of it.
 */
export function useKeeping({ jobs, changes, book, take, busy, tab }: KeepingUp): {
  keeping: Keeping;
  stale: "now" | "unread" | null;
} {
  const [auto, setAuto] = useKept("autoRead");
  const [follow, setFollow] = useKept("follow");
  const hears = useWatching(jobs.onEdits, changes.edited);
  const unread = useRereading({ changes, peek: jobs.check, take, auto, busy, tab });
  const followed = useFollowed(jobs, book, follow, busy);
  const keeping = useMemo(
    () => ({ auto, setAuto, deaf: !hears, follow, setFollow, followed }),
    [auto, setAuto, hears, follow, setFollow, followed],
  );
  const stale = unread ? "unread" : changes.changed && !auto ? "now" : null;
  return { keeping, stale };
}
