import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { dayOf, measure, propose, summarise, type Day } from "../../src/calc";
import type { CellChange, Difference, JobRun, PlanBook } from "../../src/jobs";
import { App } from "../../src/taskpane/App";
import { Workspace, type WorkspaceProps } from "../../src/taskpane/Workspace";
import type { Jobs } from "../../src/taskpane/plan";
import type { AppearanceChoice } from "../../src/taskpane/useAppearance";

type Spied = { [Name in keyof Jobs]: jest.MockedFunction<Jobs[Name]> };

const change = (unit: string, before: CellChange["before"], after: CellChange["after"]): CellChange => ({
  plan: "Kết nạp 2024",
  unit,
  column: "Giao",
  reason: "",
  sheet: "Chỉ tiêu",
  place: "E3",
  what: "value",
  before,
  after,
});

/** What every writing job of the pane's tests would change: one quota, from blank to 2. */
export const CHANGES: CellChange[] = [change("CB01", "", 2)];

/** Tells the difference where only that is asked for; whether the job has to go on. */
function goesOn(job: Difference["job"], run: JobRun | undefined): boolean {
  run?.preview?.({ job, changes: CHANGES, fingerprint: 7 });
  return run?.preview === undefined;
}

const unwatched = () => Promise.resolve();

const SHEETS = { units: "Đơn vị", register: "Danh sách", targets: "Chỉ tiêu" };

/** Jobs over a workbook in memory: the same calculations, no Excel. What is written is there at the next check. */
export function jobsOn(start: PlanBook): Spied {
  let book = start;
  return {
    check: jest.fn<ReturnType<Jobs["check"]>, Parameters<Jobs["check"]>>(() => Promise.resolve(book)),
    allocate: jest.fn<ReturnType<Jobs["allocate"]>, Parameters<Jobs["allocate"]>>((choice, run) => {
      const outcome = propose(book.units, book.targets, choice);
      if (outcome.ok && goesOn("allocate", run)) {
        const quotas = new Map(outcome.value.rows.map(({ unit, quota }) => [unit.id, quota]));
        book = { ...book, proposal: { year: choice.year, kind: choice.kind, quotas } };
      }
      return Promise.resolve(outcome);
    }),
    assign: jest.fn<ReturnType<Jobs["assign"]>, Parameters<Jobs["assign"]>>((run) => {
      goesOn("assign", run);
      return Promise.resolve({ assigned: 22 });
    }),
    refresh: jest.fn<ReturnType<Jobs["refresh"]>, Parameters<Jobs["refresh"]>>((choice, run) => {
      goesOn("refresh", run);
      return Promise.resolve(measure(book, choice));
    }),
    report: jest.fn<ReturnType<Jobs["report"]>, Parameters<Jobs["report"]>>((choice, run) => {
      goesOn("report", run);
      return Promise.resolve(summarise(book, choice));
    }),
    freeze: jest.fn<ReturnType<Jobs["freeze"]>, Parameters<Jobs["freeze"]>>((_, run) => {
      goesOn("freeze", run);
      return Promise.resolve({ number: book.snapshots.length + 1 });
    }),
    keepScenario: jest.fn<ReturnType<Jobs["keepScenario"]>, Parameters<Jobs["keepScenario"]>>((scenario, run) => {
      if (goesOn("scenario", run)) {
        const others = book.scenarios.filter(({ name }) => name !== scenario.name);
        book = { ...book, scenarios: [...others, scenario] };
      }
      return Promise.resolve();
    }),
    dropScenario: jest.fn<ReturnType<Jobs["dropScenario"]>, Parameters<Jobs["dropScenario"]>>((name, run) => {
      if (goesOn("scenario", run)) book = { ...book, scenarios: book.scenarios.filter((one) => one.name !== name) };
      return Promise.resolve();
    }),
    fix: jest.fn<ReturnType<Jobs["fix"]>, Parameters<Jobs["fix"]>>((_, run) => {
      goesOn("fix", run);
      return Promise.resolve({ job: "fix", changes: CHANGES, fingerprint: 7 });
    }),
    insertSheets: jest.fn<ReturnType<Jobs["insertSheets"]>, Parameters<Jobs["insertSheets"]>>((parts, run) => {
      const inserted = parts.map((part) => ({ part, sheet: SHEETS[part], cell: "A2" }));
      if (goesOn("insert", run)) {
        const found = inserted.map(({ part, sheet }) => ({ part, sheet, cell: "A1", count: 0 }));
        book = { ...book, found: [...book.found, ...found] };
      }
      return Promise.resolve(inserted);
    }),
    undo: jest.fn<ReturnType<Jobs["undo"]>, Parameters<Jobs["undo"]>>((run) => {
      goesOn("undo", run);
      return Promise.resolve({ job: "assign", back: CHANGES, left: [change("CB02", 1, 2)] });
    }),
    show: jest.fn<ReturnType<Jobs["show"]>, Parameters<Jobs["show"]>>(() => Promise.resolve()),
    showUnit: jest.fn<ReturnType<Jobs["showUnit"]>, Parameters<Jobs["showUnit"]>>(() => Promise.resolve()),
    showPerson: jest.fn<ReturnType<Jobs["showPerson"]>, Parameters<Jobs["showPerson"]>>(() => Promise.resolve()),
    onEdits: jest.fn<ReturnType<Jobs["onEdits"]>, Parameters<Jobs["onEdits"]>>(() => Promise.resolve(unwatched)),
    onSelections: jest.fn<ReturnType<Jobs["onSelections"]>, Parameters<Jobs["onSelections"]>>(() =>
      Promise.resolve(unwatched),
    ),
    unitSelected: jest.fn<ReturnType<Jobs["unitSelected"]>, Parameters<Jobs["unitSelected"]>>(() =>
      Promise.resolve(null),
    ),
  };
}

/** The dialog that shows what will change. jsdom lays nothing out, so Fluent may take it for one out of sight. */
export const asked = async () => within(await screen.findByRole("alertdialog", { hidden: true }));

const LIGHT: AppearanceChoice = { dark: false, appearance: "light", choose: () => undefined };

/** The pane over these jobs on 30/06/2025, or the day given, and a user at it. */
export function openPane(jobs: Jobs, today: Day = dayOf(2025, 6, 30)!) {
  const user = userEvent.setup();
  const Work = (props: Omit<WorkspaceProps, "jobs">) => <Workspace {...props} jobs={jobs} />;
  return { user, ...render(<App workspace={Work} today={today} look={LIGHT} />) };
}
