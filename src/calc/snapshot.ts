import type { Day } from "./day";

/** A person as a meeting names them; `row` is their row in the register now, null where they are no longer in it. */
export interface NamedPerson {
  name: string | null;
  row: number | null;
  /** The day that counts. */
  day: Day;
}

/** Figures frozen for a meeting: never changed by a later run. */
export interface Snapshot {
  /** 1, 2, 3, … in the workbook. */
  number: number;
  /** The day it was frozen. */
  frozen: Day;
  year: number;
  kind: string;
  asOf: Day;
  /** By unit id: people asked (null without a target) and in. */
  units: ReadonlyMap<string, { quota: number | null; actual: number }>;
  /** The people who were counted. */
  people: readonly { unit: string; name: string | null; day: Day }[];
}

/** A unit that differs from a snapshot, and by whose rows. */
export interface ChangedUnit {
  unit: string;
  name: string;
  isBranch: boolean;
  before: { quota: number | null; actual: number };
  after: { quota: number | null; actual: number };
  /** People counted now that were not then, or at another unit or day then. */
  joined: NamedPerson[];
  /** People counted then that are not now, or at another unit or day now. */
  left: NamedPerson[];
}

/** What has changed since a snapshot: the units in tree order. */
export interface SinceSnapshot {
  snapshot: Pick<Snapshot, "number" | "frozen" | "asOf">;
  units: ChangedUnit[];
}
