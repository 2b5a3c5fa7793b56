/** The three tabs, in the order of the work. */
export const TABS = ["data", "allocate", "progress"] as const;
export type TabName = (typeof TABS)[number];
