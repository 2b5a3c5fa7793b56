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

export const EDUCATIONS = ["below", "secondary", "vocational", "college", "university", "postgraduate"] as const;

/** Trình độ, the lowest first: under THPT, THPT, sơ cấp and trung cấp, cao đẳng, đại học, sau đại học. */
export type Education = (typeof EDUCATIONS)[number];

/** A row of the register; null where a cell is blank or could not be read. */
export interface Person {
  /** The unit's id. */
  unit: string;
  /** Ngày học nhận thức. */
  course: Day | null;
  /** Ngày kết nạp. */
  admitted: Day | null;
  /** Ngày chính thức. */
  official: Day | null;
  /** As the register calls them. */
  name: string | null;
  /** The row on the register's sheet as Excel numbers it: it holds for the job that read it only. */
  row: number;
  born: Day | null;
  gender: "female" | "male" | null;
  /** Of an ethnic minority: not Kinh. */
  minority: boolean | null;
  /** Đoàn viên. */
  youth: boolean | null;
  education: Education | null;
  /** Nghề nghiệp, as the planner writes it. */
  occupation: string | null;
}

/** A target of one unit for one year, or for a term. People are whole numbers; null is a blank cell. */
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
  /** Where the figure is a range or open: the most people that still keep within it; null: no limit. Absent: the figure itself. */
  most?: Partial<Record<"resolution" | "assigned" | "stretch", number | null>>;
  /** People due in each quarter of the year, the unit's own phasing; null without one. */
  quarters: readonly [number, number, number, number] | null;
  /** The target is for the whole term in which `year` lies, not for that year. */
  wholeTerm: boolean;
}
