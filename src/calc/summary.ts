import type { Composition } from "./compose";
import type { Forecast } from "./forecast";
import type { Measured, MeasuredRow } from "./measured";
import type { Settings } from "./settings";
import type { SinceSnapshot } from "./snapshot";

/** All that a meeting is told: the figures, the names and what they are drawn from. Rows are those of `measured`. */
export interface Summary {
  measured: Measured;
  settings: Settings;
  /** The other targets of the year, in the order of the sheet, measured at the same day. */
  others: Measured[];
  /** Targets of the year that no date in the register counts towards. */
  unmeasured: string[];
  /** Branches by name, each list in the order that a meeting reads it. */
  lists: {
    /** Above `listOver` percent, the best first. */
    over: MeasuredRow[];
    /** Somebody in, below `listUnder` percent, the worst first. */
    under: MeasuredRow[];
    /** A target and nobody in, in tree order. */
    none: MeasuredRow[];
    /** At or above their target, ranked. */
    commend: MeasuredRow[];
    /** Behind pace or nobody in though somebody is due, the farthest behind first. */
    behind: MeasuredRow[];
  };
  forecast: Forecast;
  composition: Composition;
  /** People in of each month of the year by unit, in tree order: the whole first where there is one. */
  heat: { row: MeasuredRow; months: number[] }[];
  /** People of the year up to the as-of date, and of the same days of the year before. */
  funnel: { stage: "course" | "admitted" | "official"; count: number; lastYear: number }[];
  since: SinceSnapshot | null;
}
