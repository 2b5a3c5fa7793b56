import { dayOf } from "../../../src/calc";
import { type MessyBook, sheetFrom } from "./grid";

export const day = (year: number, month: number, date: number): number => dayOf(year, month, date)!;

const FOUNDED = day(2001, 3, 4);

/** What every messy workbook says, once it is read: [Mã, Tên, Trực thuộc, Loại hình, Đảng viên, Hiệu lực từ]. */
export const UNITS: (string | number)[][] = [
  ["TT", "Đảng bộ thị trấn Hiệp Đức", "", "", 2267, FOUNDED],
  ["K1", "Chi bộ Điện Bàn", "TT", "Khu phố", 1950, FOUNDED],
  ["K2", "Chi bộ Bắc Trà My", "TT", "Khu phố", 150, FOUNDED],
  ["K3", "Chi bộ Thăng Bình", "TT", "Khu phố", 80, FOUNDED],
  ["TH", "Chi bộ Trường Trung học", "TT", "Trường học", 45, FOUNDED],
  ["YT", "Chi bộ Trạm Y tế", "TT", "Cơ quan", 30, FOUNDED],
  ["HX", "Chi bộ Hợp tác xã Đại Lộc", "TT", "Hợp tác xã", 12, FOUNDED],
];

/** [Họ và tên, Mã đơn vị, Ngày sinh, Ngày học nhận thức, Ngày kết nạp, Ngày chính thức] */
export const PEOPLE: (string | number)[][] = [
  ["QC-0001", "K1", day(1990, 2, 3), day(2024, 3, 13), day(2025, 7, 5), ""],
  ["QC-0002", "K1", day(1991, 4, 21), day(2024, 3, 13), day(2025, 2, 3), day(2026, 2, 3)],
  ["QC-0003", "K1", day(1985, 6, 11), day(2024, 3, 13), day(2024, 9, 2), day(2025, 9, 2)],
  ["QC-0004", "K2", day(1999, 8, 1), day(2025, 3, 20), day(2025, 5, 19), ""],
  ["QC-0005", "K2", day(2001, 10, 30), day(2025, 3, 20), day(2025, 11, 7), ""],
  ["QC-0006", "K3", day(1979, 12, 5), day(2024, 9, 16), day(2025, 2, 3), ""],
  ["QC-0007", "TH", day(2007, 1, 4), day(2025, 3, 20), day(2025, 5, 19), ""],
  ["QC-0008", "TH", day(2006, 11, 9), day(2025, 3, 20), day(2025, 5, 19), ""],
  ["QC-0009", "TH", day(1988, 5, 7), day(2024, 9, 16), "", ""],
  ["QC-0010", "HX", day(1993, 7, 17), day(2024, 9, 16), day(2025, 12, 22), ""],
];

/** [Năm, Chỉ tiêu, Mã, Nghị quyết, Tối thiểu, Tối đa, Giao] */
export const TARGETS: (string | number)[][] = [
  [2025, "Kết nạp", "TT", 9, "", "", 9],
  [2025, "Kết nạp", "K1", 3, 1, 6, 3],
  [2025, "Kết nạp", "K2", 2, 1, 6, 2],
  [2025, "Kết nạp", "K3", 1, 1, 6, 1],
  [2025, "Kết nạp", "TH", 2, 1, 6, 2],
  [2025, "Kết nạp", "YT", "", "", "", ""],
  [2025, "Kết nạp", "HX", 1, 0, 6, 1],
];

export const HEADERS = {
  units: ["Mã", "Tên đơn vị", "Trực thuộc", "Loại hình", "Đảng viên", "Hiệu lực từ"],
  register: ["Họ và tên", "Mã đơn vị", "Ngày sinh", "Ngày học nhận thức", "Ngày kết nạp", "Ngày chính thức"],
  targets: ["Năm", "Chỉ tiêu", "Mã", "Nghị quyết", "Tối thiểu", "Tối đa", "Giao"],
};

/** The workbook with nothing wrong in it. */
export function tidy(): MessyBook {
  return {
    units: sheetFrom("Đơn vị", [HEADERS.units, ...UNITS]),
    register: sheetFrom("Danh sách", [HEADERS.register, ...PEOPLE]),
    targets: sheetFrom("Chỉ tiêu", [HEADERS.targets, ...TARGETS]),
  };
}

/** What is read of it, in the shape that the tests compare. */
export interface Truth {
  units: (string | number | null)[][];
  people: (string | number | null)[][];
  targets: (string | number | null)[][];
}

const TYPES: Record<string, string> = {
  "Khu phố": "residential",
  "Trường học": "school",
  "Cơ quan": "agency",
  "Hợp tác xã": "privateEnterprise",
};
const orNull = (value: string | number | undefined): string | number | null => (value === "" ? null : value!);

export function truth(): Truth {
  return {
    units: UNITS.map(([id, name, parent, type, members, from]) => [
      id!,
      name!,
      orNull(parent),
      TYPES[type!] ?? null,
      members!,
      from!,
    ]),
    people: PEOPLE.map(([, unit, , course, admitted, official]) => [
      unit!,
      orNull(course),
      orNull(admitted),
      orNull(official),
    ]),
    targets: TARGETS.map(([year, kind, unit, resolution, min, max, assigned]) => [
      year!,
      kind!,
      unit!,
      orNull(resolution),
      orNull(min),
      orNull(max),
      orNull(assigned),
    ]),
  };
}
