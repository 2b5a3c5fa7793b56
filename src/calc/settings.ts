/** How the figures of attainment are taken and printed; the planner keeps them in the workbook. */
export interface Settings {
  /** Attainment: cut to one decimal of a percent, or rounded half up to two. */
  attainment: "cut1" | "round2";
  /** Shares of a composition. */
  shares: "round2" | "round1" | "cut2";
  /** How a year's target falls due: evenly by days, by the units' own quarters, or as people came in the last three years. */
  pace: "linear" | "quarters" | "lastYears";
  /** Percent of the people due that count as on pace. */
  onPaceFrom: number;
  /** Percent of attainment: listed as over above the one, as under below the other. */
  listOver: number;
  listUnder: number;
  /** Percent of members that a year's admissions should be. */
  bandLow: number;
  bandHigh: number;
}

/** What stands where the planner has said nothing (domain rules 1 and 10). */
export const DEFAULT_SETTINGS: Settings = {
  attainment: "cut1",
  shares: "round2",
  pace: "linear",
  onPaceFrom: 100,
  listOver: 100,
  listUnder: 50,
  bandLow: 3,
  bandHigh: 4,
};

/** The settings that are one of some ways, in the order they are asked; the others are percents. */
export const SETTING_CHOICES = [
  { name: "attainment", values: ["cut1", "round2"] },
  { name: "shares", values: ["round2", "round1", "cut2"] },
  { name: "pace", values: ["linear", "quarters", "lastYears"] },
] as const satisfies readonly {
  [Name in keyof Settings]: { name: Name; values: readonly Settings[Name][] };
}[keyof Settings][];
