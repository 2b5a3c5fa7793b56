/** How whole people are cut from exact shares; names as in the literature, "webster" (Sainte-Laguë) the default. */
export const METHODS = [
  "webster",
  "hamilton",
  "hamilton-fixed-quota",
  "jefferson",
  "adams",
  "dean",
  "huntington-hill",
] as const;
export type Method = (typeof METHODS)[number];

/**
 * What a unit's weight is: members at the start of the year, its pool, or those of it who came in the year before; each times
 * the unit's coefficient.
 */
export const BASES = ["members", "pool", "lastYear"] as const;
export type Basis = (typeof BASES)[number];
