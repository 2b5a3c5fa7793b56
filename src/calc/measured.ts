import type { Status } from "./attain";
import type { Day } from "./day";
import type { Ratio } from "./percent";
import type { Settings } from "./settings";
import type { Person, Target, Unit, UnitType } from "./unit";

export interface MeasureChoice {
  year: number;
  kind: string;
  asOf: Day;
  /** "proposal" measures against the proposal even where quotas are assigned. */
  basis?: "proposal";
}

/** A target and how far people in have got of it. Null quota: no target. */
export interface TargetFigure {
  /** People asked; the least of a range. */
  quota: number | null;
  /** The most people of a range; the quota itself where it is one number; null where it is open, "≥ 6", or there is none. */
  most: number | null;
  /** Exact, not cut: of the quota below it, 1 within a range, of its end above that. */
  attainment: Ratio | null;
}

/** Quota, people in, and what follows from the two, for a unit or a group of units. */
export interface Attainment extends TargetFigure {
  actual: number;
  /** Quota less actual, never below 0. */
  remaining: number | null;
  /** People in from 1 January to the same date of the year before. */
  lastYear: number;
  /** Those of the target of the year before; null where that had none. */
  lastAttainment: Ratio | null;
  /** People in since the first day of the five-year term. */
  term: number;
  status: Status;
  /** People due by the as-of date, not rounded; null without a target. */
  due: number | null;
  /** Null once the target is met, and without one. */
  pace: Pace | null;
}

/** Where a target stands against its pace. */
export interface Pace {
  /** People due by the as-of date, not rounded, and the share of the target that they are, cut to 0,1 %. */
  due: number;
  dueShare: Ratio;
  /** Days ahead of pace; below 0: behind it. */
  days: number;
}

export interface MeasuredRow extends Attainment {
  unit: Unit;
  /** 0 at the top. */
  level: number;
  isBranch: boolean;
  /** Among the branches with a target, by attainment: 1, 2, 2, 4; null for the others. */
  rank: number | null;
  /** Admission rate: people in of members at the start of the year; null where those are not known or the target is not admissions. */
  rate: Ratio | null;
  /** The same people against each of the targets that can stand side by side. */
  bases: Record<"assigned" | "resolution" | "stretch", TargetFigure>;
}

/** The term's target and what is left of it. */
export interface TermOutlook {
  /** People asked of the whole over the term. */
  quota: number;
  /** In since the term began. */
  done: number;
  /** Quota less those in, never below 0: at the as-of date on 31 December, else at the start of its year. */
  left: number;
  /** What is left, spread evenly over the years that remain, the greater parts first. */
  years: { year: number; people: number }[];
}

export interface MeasuredMonth {
  /** 1 to 12. */
  month: number;
  /** People in since 1 January at the end of the month (or at the as-of date within it); null after the as-of date. */
  actual: number | null;
  /** People due by the end of the month, whole target at 31 December; null without a target. */
  pace: number | null;
}

/** A person who counts, as the register has them. */
export interface MeasuredPerson {
  unit: string;
  name: string | null;
  /** In the register, as Excel numbers it. */
  row: number;
  /** The day that counts. */
  day: Day;
}

export interface Measured {
  choice: MeasureChoice;
  /** By which it was measured, and is to be printed. */
  settings: Settings;
  /**
   * Which quotas count: those assigned (Giao), once every branch of the standing proposal has one; before that the
   * proposal's, which hold the locks among them.
   */
  basis: "assigned" | "proposal";
  /** The whole. */
  whole: Attainment;
  /** In tree order. */
  rows: MeasuredRow[];
  types: (Attainment & { type: UnitType | null; units: number })[];
  officers: (Attainment & { officer: string | null; units: number })[];
  months: MeasuredMonth[];
  /** Of the year before: people in since its 1 January by the end of each of its twelve months. */
  lastYearMonths: number[];
  /** Those in from 1 January to the as-of date, in the order of the register. */
  people: MeasuredPerson[];
  /** Null without a target for the term. */
  outlook: TermOutlook | null;
  /** Members of the whole at the start of the year and the people that the band asks of them; null where they are not known. */
  band: { members: number; low: number; high: number } | null;
}

/** What a workbook says, as far as attainment needs it. */
export interface MeasuredBook {
  units: readonly Unit[];
  people: readonly Person[];
  targets: readonly Target[];
  /** The proposal that stands, by unit id; null without one. */
  proposal: { year: number; kind: string; quotas: ReadonlyMap<string, number> } | null;
  /** Absent: DEFAULT_SETTINGS. */
  settings?: Settings;
}
