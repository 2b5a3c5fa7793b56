import type { Person, Scenario, Settings, Snapshot, Target, Unit } from "../calc";
import type { JobName } from "./changes";

export const PARTS = ["units", "register", "targets"] as const;

/** The three parts a planner keeps. */
export type Part = (typeof PARTS)[number];

export type Severity = "error" | "warning" | "info";

/** Something the planner should look at: a code with its parameters; the sentence stands in locales under `issue.<code>`. */
export interface Issue {
  code: string;
  severity: Severity;
  sheet: string | null;
  /** A1, on that sheet. */
  cell: string | null;
  params: Record<string, string | number>;
  /** What would mend it; absent where only the planner can say. */
  fix?: Fix;
}

/** A cure of an issue, as the planner is shown it: what stands there and what will. */
export interface Fix {
  before: string;
  after: string;
  change: CellFix | Convention;
}

/** A cell of the planner's that gets another content. */
export interface CellFix {
  kind: "cell";
  /** 0-based. */
  row: number;
  column: number;
  value: string | number;
  /** An en-US code, where the value is shown wrongly without. */
  numberFormat?: string;
  /** Where the letters are shown wrongly in the old one. */
  font?: { from: string; to: string };
}

/** Something the planner has confirmed: it is remembered in the workbook. */
export type Convention = ColumnConvention | UnitConvention | SettingConvention;

/** A header of theirs that stands for one of our columns. */
export interface ColumnConvention {
  kind: "column";
  part: Part;
  column: string;
  header: string;
}

/** Another name of a unit. */
export interface UnitConvention {
  kind: "unit";
  name: string;
  unit: string;
}

/** How figures are to be taken and printed. */
export interface SettingConvention {
  kind: "setting";
  name: keyof Settings;
  value: string | number;
}

/** Where a part was found. */
export interface Found {
  part: Part;
  sheet: string;
  /** The first header cell, A1. */
  cell: string;
  /** Rows read. */
  count: number;
}

/** What a reading stands on: the sheets, by Excel's own id, and a number for what was in them. */
export interface ReadFrom {
  sheets: readonly string[];
  /** The same cells always have the same, others hardly ever: whether the workbook has changed is told by it. */
  fingerprint: number;
}

/** What a workbook says, as plain data. */
export interface PlanBook {
  units: Unit[];
  people: Person[];
  targets: Target[];
  /** The proposal that stands on Phân bổ, by unit id, with what it was made for; null without one. */
  proposal: { year: number; kind: string; quotas: ReadonlyMap<string, number> } | null;
  settings: Settings;
  /** Those frozen for earlier meetings, in the order they were. */
  snapshots: readonly Snapshot[];
  /** Kept under a name on sheet Kịch bản. */
  scenarios: readonly Scenario[];
  found: Found[];
  /** What it was read from. */
  from: ReadFrom;
  issues: Issue[];
  /** The sheets that the planner keeps, for telling us what a column is. */
  outlines: SheetOutline[];
  /** What *Hoàn tác* would take back; null where there is nothing. */
  undo: UndoOffer | null;
}

/** A row of a sheet that may be the header of a table. */
export interface SheetOutline {
  sheet: string;
  /** A1 of its first cell. */
  cell: string;
  headers: string[];
}

/** The last run, as it can be taken back. */
export interface UndoOffer {
  job: JobName;
  /** Days and part of a day since 1899-12-30. */
  when: number;
  /** As many as are told when it is shown. */
  changes: number;
}
