import { createContext, useContext } from "react";
import type {
  AllocationChoice,
  Day,
  Measured,
  MeasureChoice,
  Outcome,
  Person,
  Proposal,
  Scenario,
  Summary,
} from "../calc";
import type {
  Difference,
  InsertedSheet,
  JobRun,
  KnownBook,
  Part,
  PlanBook,
  SelectedPlace,
  StopWatching,
  Undone,
  WantedFixes,
} from "../jobs";
import type { WritingTask } from "./useOffer";
import type { Work } from "./useWork";

/** The jobs that the pane can ask for. */
export interface Jobs {
  check: (run?: JobRun) => Promise<PlanBook>;
  allocate: (choice: AllocationChoice, run?: JobRun) => Promise<Outcome<Proposal>>;
  assign: (run?: JobRun) => Promise<{ assigned: number }>;
  refresh: (choice: MeasureChoice, run?: JobRun) => Promise<Measured>;
  report: (choice: MeasureChoice, run?: JobRun) => Promise<Summary>;
  freeze: (choice: MeasureChoice, run?: JobRun) => Promise<{ number: number }>;
  keepScenario: (scenario: Scenario, run?: JobRun) => Promise<void>;
  dropScenario: (name: string, run?: JobRun) => Promise<void>;
  fix: (wanted: WantedFixes, run?: JobRun) => Promise<Difference>;
  insertSheets: (parts: readonly Part[], run?: JobRun) => Promise<InsertedSheet[]>;
  undo: (run?: JobRun) => Promise<Undone>;
  show: (place: { sheet: string; cell: string }) => Promise<void>;
  showUnit: (id: string, run?: JobRun) => Promise<void>;
  showPerson: (person: Person, run?: JobRun) => Promise<void>;
  onEdits: (tell: (sheet: string) => void) => Promise<StopWatching>;
  onSelections: (tell: (place: SelectedPlace) => void) => Promise<StopWatching>;
  unitSelected: (place: SelectedPlace, book: KnownBook, run?: { signal?: AbortSignal }) => Promise<string | null>;
}

/** What every tab stands on. */
export interface Plan {
  jobs: Jobs;
  work: Work;
  /** What the workbook said when it was last read; null before. */
  book: PlanBook | null;
  today: Day;
  /** Brings a cell to the front. */
  show: (place: { sheet: string; cell: string }) => void;
  /** Shows what a job would change, and runs it once the planner agrees. */
  offer: (task: WritingTask) => void;
  /** Reads the workbook anew. */
  read: (run: JobRun) => Promise<PlanBook>;
  /** How the pane keeps up with the workbook. */
  keeping: Keeping;
}

/** What the planner wants the pane to do while they work in the sheets. */
export interface Keeping {
  /** To read the workbook again by itself after an edit. */
  auto: boolean;
  setAuto: (on: boolean) => void;
  /** Excel tells of no edits. */
  deaf: boolean;
  /** To go with the cell that is selected. */
  follow: boolean;
  setFollow: (on: boolean) => void;
  /** The unit of that cell, by its Mã. */
  followed: string | null;
}

const PlanContext = createContext<Plan | null>(null);

export const PlanProvider = PlanContext.Provider;

/** The plan that the tabs share; only under `PlanProvider`. */
export function usePlan(): Plan {
  const plan = useContext(PlanContext);
  if (!plan) throw new Error("usePlan stands outside PlanProvider");
  return plan;
}
