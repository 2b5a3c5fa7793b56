import type { Day } from "./day";

export const UNIT_TYPES = [
  "residential",
  "agency",
  "school",
  "stateEnterprise",
  "privateEnterprise",
  "armedForces",
  "other",
] as const;

/** Loại hình. */
export type UnitType = (typeof UNIT_TYPES)[number];

/** A chi bộ, or a committee above others. `parent` is the id (Mã) of the unit above, null at the top. People are whole numbers. */
export interface Unit {
  id: string;
  name: string;
  parent: string | null;
  type: UnitType | null;
  /** Đảng viên đầu năm. */
  members: number | null;
  /** Nguồn: people being prepared. */
  pool: number | null;
  /** Hệ số: multiplies the weight; null counts as 1. */
  coefficient: number | null;
  /** Đồng chí phụ trách. */
  officer: string | null;
  from: Day | null;
  to: Day | null;
  /** The id of the unit that took this one over. */
  successor: string | null;
}

/** A row of the register, as far as the figures need it. */
export interface Person {
  /** The unit's id. */
  unit: string;
  /** Ngày học nhận thức. */
  course: Day | null;
  /** Ngày kết nạp. */
  admitted: Day | null;
  /** Ngày chính thức. */
  official: Day | null;
}

/** A target of one unit for one year. People are whole numbers; null is a blank cell. */
export interface Target {
  year: number;
  /** Kết nạp, Nhận thức, …, as the planner writes it. */
  kind: string;
  unit: string;
  resolution: number | null;
  registered: number | null;
  min: number | null;
  max: number | null;
  /** A quota that a re-run may not touch, or null where it is free. */
  lock: number | null;
  assigned: number | null;
  stretch: number | null;
}
