import type { Basis, Method } from "./method";
import type { Unit } from "./unit";

/** What the planner chose to split, and how. */
export interface AllocationChoice {
  year: number;
  /** Kết nạp, Nhận thức, …: compared by key, as `keyOf` makes it. */
  kind: string;
  /** People; null takes the total from the top unit's target row: Giao, else Nghị quyết, else Đăng ký. */
  total: number | null;
  method: Method;
  basis: Basis;
}

/** What gave a quota: the share rounded, a bound that held it, a lock, or the tie order among equal claims; "parts" is a sum. */
export type Decision = "share" | "minimum" | "maximum" | "lock" | "tie";

/** One unit of a proposal, in tree order (each committee before its units). */
export interface ProposalRow {
  unit: Unit;
  /** 0 at the top. */
  level: number;
  isBranch: boolean;
  weight: number;
  /** The exact share of the unit above, in people: its quota × weight ÷ the weights under it. */
  share: number;
  min: number | null;
  max: number | null;
  lock: number | null;
  quota: number;
  /** Against the quota assigned now (Giao); null where none is. */
  change: number | null;
  decided: Decision;
}

export interface Proposal {
  choice: AllocationChoice;
  /** People. */
  total: number;
  rows: ProposalRow[];
}
