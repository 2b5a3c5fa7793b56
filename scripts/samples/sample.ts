import type { Day } from "../../src/calc/day";

/** A workbook to write: one organisation, its register to a day, the target of a year. */
export interface Sample {
  title: string;
  year: number;
  /** The last day the register covers. */
  asOf: Day;
  /** Nghị quyết of the top unit, people. */
  total: number;
  /** The top unit first, each committee before its units. */
  units: SampleUnit[];
  people: SamplePerson[];
}

export interface SampleUnit {
  id: string;
  name: string;
  parent: string | null;
  /** What the unit is; null where its units are of several kinds. */
  kind: Kind | null;
  members: number;
  pool: number;
  /** Null on a committee. */
  coefficient: number | null;
  officer: string | null;
  /** Null on a committee. */
  hasBoard: boolean | null;
  from: Day | null;
}

export interface SamplePerson {
  unit: string;
  born: Day;
  woman: boolean;
  ethnicity: string;
  inYouthUnion: boolean;
  education: string;
  job: string;
  course: Day;
  admitted: Day | null;
  official: Day | null;
  change: { what: string; when: Day } | null;
  note: string | null;
}

interface Trade {
  job: string;
  /** Whole years lived at admission: youngest and oldest. */
  ages: [number, number];
  education: string[];
}

const schooled = ["THPT", "THPT", "Trung cấp", "Cao đẳng", "Đại học"];
const graduate = ["Cao đẳng", "Đại học", "Đại học", "Sau đại học"];
const soldierly = ["Trung cấp", "Cao đẳng", "Đại học"];

/** The kinds of unit: their Loại hình, the share of women in a hundred among those admitted, and what these do for a living. */
export const KINDS = {
  residential: {
    type: "Khu dân cư",
    women: 48,
    trades: [
      { job: "Nông dân", ages: [20, 45], education: ["THPT", "THPT", "Trung cấp"] },
      { job: "Công nhân", ages: [20, 35], education: schooled },
      { job: "Kinh doanh", ages: [23, 42], education: schooled },
      { job: "Sinh viên", ages: [19, 22], education: ["Đại học"] },
      { job: "Lao động tự do", ages: [19, 38], education: schooled },
    ],
  },
  agency: {
    type: "Cơ quan",
    women: 52,
    trades: [
      { job: "Công chức", ages: [23, 38], education: graduate },
      { job: "Viên chức", ages: [23, 40], education: graduate },
    ],
  },
  school: {
    type: "Trường học",
    women: 78,
    trades: [
      { job: "Giáo viên", ages: [23, 38], education: graduate },
      { job: "Nhân viên", ages: [22, 40], education: ["Trung cấp", "Cao đẳng"] },
    ],
  },
  highSchool: {
    type: "Trường học",
    women: 58,
    trades: [
      { job: "Học sinh", ages: [18, 18], education: ["THPT"] },
      { job: "Học sinh", ages: [18, 18], education: ["THPT"] },
      { job: "Giáo viên", ages: [23, 36], education: ["Đại học", "Sau đại học"] },
    ],
  },
  stateEnterprise: {
    type: "Doanh nghiệp nhà nước",
    women: 22,
    trades: [
      { job: "Công nhân", ages: [20, 38], education: ["Trung cấp", "Trung cấp", "Cao đẳng"] },
      { job: "Kỹ sư", ages: [24, 36], education: ["Đại học", "Sau đại học"] },
    ],
  },
  privateEnterprise: {
    type: "Doanh nghiệp ngoài nhà nước",
    women: 45,
    trades: [
      { job: "Nhân viên", ages: [22, 38], education: schooled },
      { job: "Công nhân", ages: [20, 36], education: schooled },
    ],
  },
  cooperative: {
    type: "Hợp tác xã",
    women: 44,
    trades: [
      { job: "Xã viên", ages: [21, 45], education: schooled },
      { job: "Cán bộ kỹ thuật", ages: [23, 36], education: ["Cao đẳng", "Đại học"] },
    ],
  },
  armedForces: {
    type: "Lực lượng vũ trang",
    women: 10,
    trades: [
      { job: "Sĩ quan", ages: [22, 30], education: ["Đại học"] },
      { job: "Chiến sĩ", ages: [19, 24], education: ["THPT", ...soldierly] },
    ],
  },
} satisfies Record<string, { type: string; women: number; trades: Trade[] }>;

export type Kind = keyof typeof KINDS;
