import type { Status } from "./attain";
import type { Day } from "./day";
import type { Ratio } from "./percent";
import type { Unit, UnitType } from "./unit";

export interface MeasureChoice {
  year: number;
  kind: string;
  asOf: Day;
}

/** Quota, people in, and what follows from the two, for a unit or a group of units. Null quota: no target. */
export interface Attainment {
  quota: number | null;
  actual: number;
  /** Exact, not cut. */
  attainment: Ratio | null;
  /** Quota less actual, never below 0. */
  remaining: number | null;
  /** People in from 1 January to the same date of the year before. */
  lastYear: number;
  /** People in since the first day of the five-year term. */
  term: number;
  status: Status;
}

export interface MeasuredRow extends Attainment {
  unit: Unit;
  /** 0 at the top. */
  level: number;
  isBranch: boolean;
}

export interface MeasuredMonth {
  /** 1 to 12. */
  month: number;
  /** People in since 1 January at the end of the month (or at the as-of date within it); null after the as-of date. */
  actual: number | null;
  /** People due by the end of the month on a straight line, whole target at 31 December; null without a target. */
  pace: number | null;
}

export interface Measured {
  choice: MeasureChoice;
  /** Which quotas count: those assigned (Giao) where any unit below the top has one, else those of the proposal. */
  basis: "assigned" | "proposal";
  /** The whole. */
  whole: Attainment;
  /** In tree order. */
  rows: MeasuredRow[];
  types: (Attainment & { type: UnitType | null; units: number })[];
  officers: (Attainment & { officer: string | null; units: number })[];
  months: MeasuredMonth[];
}
