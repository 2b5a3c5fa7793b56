import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { AllocationChoice, Day, MeasureChoice } from "../calc";
import type { JobRun, PlanBook } from "../jobs";
import { AllocateTab } from "./AllocateTab";
import { ChangedBar } from "./ChangedBar";
import { DataTab } from "./DataTab";
import { DifferenceDialog } from "./DifferenceDialog";
import { Notices } from "./Notices";
import { PlanProvider, type Jobs } from "./plan";
import { ProgressTab } from "./ProgressTab";
import type { TabName } from "./tabs";
import { UndoButton } from "./UndoButton";
import { useChanges } from "./useChanges";
import { useKeeping } from "./useKeeping";
import { useKeptFocus } from "./useKeptFocus";
import { useOffer } from "./useOffer";
import { useOrderedTab } from "./useOrder";
import { useWork } from "./useWork";
import { WorkBar } from "./WorkBar";

export interface WorkspaceProps {
  jobs: Jobs;
  today: Day;
  tab: TabName;
  onTab: (tab: TabName) => void;
}

const useStyles = makeStyles({
  panel: { flex: "1 1 0", minHeight: 0, display: "flex", flexDirection: "column", outlineStyle: "none" },
});

/** What stands under the tabs. It knows Excel only through `jobs`, and the date only through `today`. */
export function Workspace({ jobs, today, tab, onTab }: WorkspaceProps) {
  const styles = useStyles();
  const changes = useChanges();
  const work = useWork(changes.seen);
  const [book, setBook] = useState<PlanBook | null>(null);
  const [allocation, setAllocation] = useState<Partial<AllocationChoice>>({});
  const [measuring, setMeasuring] = useState<Partial<MeasureChoice>>({});

  const { reading } = changes;
  const read = useCallback(
    async ({ onProgress, signal }: JobRun) => {
      const taken = reading();
      const found = await jobs.check({ onProgress, signal });
      taken(found);
      setBook(found);
      return found;
    },
    [jobs, reading],
  );

  const { run } = work;
  useEffect(() => {
    run((job) => read(job).then(() => null));
  }, [run, read]);

  const show = useCallback(
    (place: { sheet: string; cell: string }) => run(() => jobs.show(place).then(() => null)),
    [run, jobs],
  );

  const { offered, offer, write, close } = useOffer(work, read);
  const busy = work.step !== null || offered !== null;
  const { keeping, stale } = useKeeping({ jobs, changes, book, take: setBook, busy, tab });
  const reread = () => run((job) => read(job).then(() => null));
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel, work.step === null);
  const plan = useMemo(
    () => ({ jobs, work, book, today, show, read, offer, keeping }),
    [jobs, work, book, today, show, read, offer, keeping],
  );
  useOrderedTab(onTab);
  const toData = () => onTab("data");
  const panels: Record<TabName, ReactNode> = {
    data: <DataTab />,
    allocate: <AllocateTab chosen={allocation} onChoose={setAllocation} toData={toData} />,
    progress: <ProgressTab chosen={measuring} onChoose={setMeasuring} toData={toData} />,
  };

  return (
    <PlanProvider value={plan}>
      <WorkBar {...work} />
      <ChangedBar state={stale} busy={busy} onReread={reread} />
      {offered && <DifferenceDialog {...offered} onWrite={write} onClose={close} />}
      <Notices {...work} onShow={show} />
      <main className={styles.panel}>
        <div
          role="tabpanel"
          ref={panel}
          id="panel"
          tabIndex={-1}
          aria-labelledby={`tab-${tab}`}
          className={styles.panel}
        >
          {panels[tab]}
        </div>
      </main>
      <UndoButton />
    </PlanProvider>
  );
}
