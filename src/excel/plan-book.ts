import type { Person, Target, Unit } from "../calc";

/** The three parts a planner keeps. */
export type Part = "units" | "register" | "targets";

export type Severity = "error" | "warning" | "info";

/** Something the planner should look at: a code with its parameters; the sentence stands in locales under `issue.<code>`. */
export interface Issue {
  code: string;
  severity: Severity;
  sheet: string | null;
  /** A1, on that sheet. */
  cell: string | null;
  params: Record<string, string | number>;
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

/** What a workbook says, as plain data. */
export interface PlanBook {
  units: Unit[];
  people: Person[];
  targets: Target[];
  /** The proposal that stands on Phân bổ, by unit id, with what it was made for; null without one. */
  proposal: { year: number; kind: string; quotas: ReadonlyMap<string, number> } | null;
  found: Found[];
  issues: Issue[];
}
