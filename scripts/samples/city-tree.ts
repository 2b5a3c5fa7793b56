import { dayOf, type Day } from "../../src/calc/day";
import type { Kind } from "./sample";

export interface CommitteePlan {
  id: string;
  name: string;
  /** Null where its branches are of several kinds. */
  kind: Kind | null;
  branches: BranchPlan[];
}

export interface BranchPlan {
  name: string;
  kind: Kind;
  from?: Day;
}

/** Residential branches of each ward and each commune. */
const WARDS = [14, 13, 12, 12, 11, 11, 10, 10];
const COMMUNES = [13, 12, 11, 10, 9];

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);

const branches = (kind: Kind, names: string[]): BranchPlan[] => names.map((name) => ({ name: `Chi bộ ${name}`, kind }));

/** A ward or commune: its residential branches, three schools, its office and its health station. */
function place(id: string, name: string, quarter: string, count: number): CommitteePlan {
  return {
    id,
    name: `Đảng ủy ${name}`,
    kind: null,
    branches: [
      ...branches(
        "residential",
        numbered(quarter, count).map((each) => `${each}, ${name}`),
      ),
      ...branches("agency", [`Cơ quan ${name}`, `Trạm Y tế ${name}`]),
      ...branches("school", [`Trường Mầm non ${name}`, `Trường Tiểu học ${name}`, `Trường THCS ${name}`]),
    ],
  };
}

/** The committees right under the city. */
export const COMMITTEES: CommitteePlan[] = [
  ...WARDS.map((count, index) => place(`P0${index + 1}`, `phường ${index + 1}`, "Khu phố", count)),
  ...COMMUNES.map((count, index) => place(`X0${index + 1}`, `xã ${index + 1}`, "Thôn", count)),
  {
    id: "CQD",
    name: "Đảng bộ Cơ quan Đảng, đoàn thể",
    kind: "agency",
    branches: branches("agency", [
      "Văn phòng Thành ủy",
      "Ban Tổ chức",
      "Ủy ban Kiểm tra",
      "Ban Tuyên giáo",
      "Ban Dân vận",
      "Mặt trận Tổ quốc",
      "Hội Nông dân",
      "Hội Phụ nữ",
      "Đoàn Thanh niên",
      "Trung tâm Chính trị",
    ]),
  },
  {
    id: "CQC",
    name: "Đảng bộ Cơ quan chính quyền",
    kind: "agency",
    branches: branches("agency", [
      "Văn phòng HĐND và UBND",
      "Thanh tra",
      "Phòng Nội vụ",
      "Phòng Tư pháp",
      "Phòng Tài chính – Kế hoạch",
      "Phòng Giáo dục và Đào tạo",
      "Phòng Văn hóa và Thông tin",
      "Phòng Lao động",
      "Phòng Tài nguyên và Môi trường",
      "Phòng Kinh tế",
      "Phòng Quản lý đô thị",
      "Phòng Y tế",
      "Trung tâm Văn hóa",
      "Ban Quản lý dự án",
    ]),
  },
  { id: "CA", name: "Đảng bộ Công an", kind: "armedForces", branches: branches("armedForces", numbered("Đội", 10)) },
  {
    id: "QS",
    name: "Đảng bộ Quân sự",
    kind: "armedForces",
    branches: branches("armedForces", ["Tham mưu", "Chính trị", "Hậu cần – Kỹ thuật", ...numbered("Đại đội", 2)]),
  },
  {
    id: "YT",
    name: "Đảng bộ Trung tâm Y tế",
    kind: "agency",
    branches: branches("agency", [
      "Khối hành chính",
      "Khoa Khám bệnh",
      "Khoa Cấp cứu",
      "Khoa Nội",
      "Khoa Ngoại",
      "Khoa Sản",
      "Khoa Nhi",
      "Khoa Dự phòng",
    ]),
  },
  {
    id: "THAN",
    name: "Đảng bộ Công ty Than",
    kind: "stateEnterprise",
    branches: branches("stateEnterprise", [
      ...numbered("Phân xưởng Khai thác", 8),
      ...numbered("Phân xưởng Đào lò", 4),
      "Phân xưởng Cơ điện",
      "Phân xưởng Vận tải",
      "Phân xưởng Thông gió",
      "Khối phòng ban mỏ",
    ]),
  },
  {
    id: "DIEN",
    name: "Đảng bộ Công ty Nhiệt điện",
    kind: "stateEnterprise",
    branches: branches("stateEnterprise", [
      ...numbered("Phân xưởng Vận hành", 4),
      "Phân xưởng Nhiên liệu",
      "Phân xưởng Hóa",
      "Phân xưởng Sửa chữa",
      "Khối phòng ban nhà máy",
    ]),
  },
  {
    id: "DN",
    name: "Đảng bộ Khối doanh nghiệp",
    kind: "privateEnterprise",
    branches: [
      ...branches("privateEnterprise", numbered("Công ty", 4)),
      { name: "Chi bộ Công ty 5", kind: "privateEnterprise", from: dayOf(2023, 5, 19)! },
      { name: "Chi bộ Công ty 6", kind: "privateEnterprise", from: dayOf(2023, 9, 2)! },
      ...branches("cooperative", numbered("Hợp tác xã", 2)),
    ],
  },
];

/** The branches that hang right under the city. */
export const DIRECT: BranchPlan[] = [
  ...branches("highSchool", numbered("Trường THPT", 4)),
  ...branches("school", ["Trung tâm Giáo dục thường xuyên"]),
  ...branches("agency", ["Tòa án nhân dân", "Viện kiểm sát nhân dân", "Ngân hàng Chính sách xã hội"]),
];
