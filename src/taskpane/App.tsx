import { FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import type { AllocationChoice, Day, MeasureChoice } from "../calc";
import type { JobRun, PlanBook } from "../jobs";
import { i18n } from "../locales";
import { AllocateTab } from "./AllocateTab";
import { AppearanceButton } from "./AppearanceButton";
import { DataTab } from "./DataTab";
import { DifferenceDialog } from "./DifferenceDialog";
import { Notices } from "./Notices";
import { PlanProvider, type Jobs } from "./plan";
import { ProgressTab } from "./ProgressTab";
import { themeOf } from "./theme";
import { UndoButton } from "./UndoButton";
import type { AppearanceChoice } from "./useAppearance";
import { useKeptFocus } from "./useKeptFocus";
import { useOffer } from "./useOffer";
import { useOrderedTab } from "./useOrder";
import { useWork } from "./useWork";
import { WorkBar } from "./WorkBar";

const TABS = ["data", "allocate", "progress"] as const;
type TabName = (typeof TABS)[number];

interface AppProps {
  jobs: Jobs;
  today: Day;
  look: AppearanceChoice;
}

const useStyles = makeStyles({
  app: { height: "100%", display: "flex", flexDirection: "column", overflow: "hidden" },
  /** The right end stays free for Excel's own menu. */
  head: {
    flexShrink: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    paddingRight: "36px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { flex: "1 1 0", minHeight: 0, display: "flex", flexDirection: "column", outlineStyle: "none" },
});

/** The pane. It knows Excel only through `jobs`, and the date only through `today`. */
export function App({ jobs, today, look }: AppProps) {
  const styles = useStyles();
  const { dark } = look;
  return (
    <I18nextProvider i18n={i18n}>
      <FluentProvider theme={themeOf(dark)} className={styles.app} style={{ colorScheme: dark ? "dark" : "light" }}>
        <Tabs jobs={jobs} today={today} look={look} />
      </FluentProvider>
    </I18nextProvider>
  );
}

function Tabs({ jobs, today, look }: AppProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const work = useWork();
  const [book, setBook] = useState<PlanBook | null>(null);
  const [tab, setTab] = useState<TabName>("data");
  const [allocation, setAllocation] = useState<Partial<AllocationChoice>>({});
  const [measuring, setMeasuring] = useState<Partial<MeasureChoice>>({});

  const read = useCallback(
    async (run: JobRun) => {
      const found = await jobs.check(run);
      setBook(found);
      return found;
    },
    [jobs],
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
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel, work.step === null);
  const plan = useMemo(
    () => ({ jobs, work, book, today, show, read, offer }),
    [jobs, work, book, today, show, read, offer],
  );
  useOrderedTab(setTab);
  const toData = () => setTab("data");
  const panels: Record<TabName, ReactNode> = {
    data: <DataTab />,
    allocate: <AllocateTab chosen={allocation} onChoose={setAllocation} toData={toData} />,
    progress: <ProgressTab chosen={measuring} onChoose={setMeasuring} toData={toData} />,
  };

  return (
    <PlanProvider value={plan}>
      <div className={styles.head}>
        <TabList
          aria-label={t("pane.tabs")}
          selectedValue={tab}
          onTabSelect={(_, { value }) => setTab(value as TabName)}
        >
          {TABS.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls="panel">
              {t(`pane.${name}.tab`)}
            </Tab>
          ))}
        </TabList>
        <AppearanceButton {...look} />
      </div>
      <WorkBar {...work} />
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
