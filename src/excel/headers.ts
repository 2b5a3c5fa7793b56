import type { Part } from "./plan-book";

export type UnitColumn =
  | "id"
  | "name"
  | "parent"
  | "type"
  | "members"
  | "pool"
  | "coefficient"
  | "officer"
  | "board"
  | "from"
  | "to"
  | "successor";
export type RegisterColumn =
  | "person"
  | "unit"
  | "born"
  | "gender"
  | "minority"
  | "youth"
  | "education"
  | "training"
  | "occupation"
  | "course"
  | "admitted"
  | "official";
export type TargetColumn =
  | "year"
  | "kind"
  | "id"
  | "resolution"
  | "registered"
  | "min"
  | "max"
  | "lock"
  | "assigned"
  | "stretch"
  | "quarter1"
  | "quarter2"
  | "quarter3"
  | "quarter4"
  | "reason";

export interface PartColumns {
  units: UnitColumn;
  register: RegisterColumn;
  targets: TargetColumn;
}

/** Every header we know, first the one we write ourselves. Compared by `headerKey`. */
export const HEADERS: { [P in Part]: Record<PartColumns[P], readonly string[]> } = {
  units: {
    id: ["Mã", "Mã đơn vị", "Mã chi bộ", "Mã số", "Mã ĐV", "Mã CB", "Ký hiệu"],
    name: [
      "Tên",
      "Tên đơn vị",
      "Đơn vị",
      "Chi bộ",
      "Tên chi bộ",
      "Tên chi bộ, đảng bộ",
      "Chi bộ, đảng bộ",
      "Đảng bộ, chi bộ",
      "Chi, đảng bộ",
      "Tổ chức đảng",
      "Tên tổ chức đảng",
      "Tên tổ chức cơ sở đảng",
      "Tổ chức cơ sở đảng",
      "TCCSĐ",
      "Địa phương, đơn vị",
      "Huyện, thị xã, thành phố",
    ],
    parent: [
      "Trực thuộc",
      "Mã trực thuộc",
      "Mã cấp trên",
      "Đơn vị cấp trên",
      "Cấp trên",
      "Cấp trên trực tiếp",
      "Thuộc",
      "Trực thuộc đảng bộ",
      "Thuộc đảng bộ",
      "Đảng bộ",
    ],
    type: ["Loại hình", "Loại", "Loại hình đơn vị", "Loại hình chi bộ", "Khối"],
    members: [
      "Đảng viên",
      "Đảng viên đầu năm",
      "Đảng viên (đầu năm)",
      "Số đảng viên",
      "Số đảng viên đầu năm",
      "Tổng số đảng viên",
      "Tổng đảng viên",
      "Đảng viên hiện có",
      "Số đảng viên hiện có",
      "Số lượng đảng viên",
      "SL đảng viên",
      "Số ĐV",
      "Tổng số ĐV",
      "ĐV đầu năm",
    ],
    pool: ["Nguồn", "Quần chúng ưu tú", "Nguồn kết nạp", "Nguồn phát triển đảng", "Số quần chúng ưu tú", "QCƯT"],
    coefficient: ["Hệ số", "Hệ số điều chỉnh"],
    officer: [
      "Phụ trách",
      "Đồng chí phụ trách",
      "Đ/c phụ trách",
      "Cấp ủy viên phụ trách",
      "Ủy viên phụ trách",
      "Người phụ trách",
    ],
    board: ["Chi ủy", "Có chi ủy"],
    from: ["Hiệu lực từ", "Từ ngày", "Ngày thành lập", "Thành lập ngày"],
    to: ["Hiệu lực đến", "Đến ngày", "Ngày giải thể", "Ngày kết thúc", "Giải thể ngày"],
    successor: ["Đơn vị kế thừa", "Kế thừa", "Sáp nhập vào", "Nhập vào"],
  },
  register: {
    person: [
      "Họ và tên",
      "Họ tên",
      "Tên",
      "Họ, tên",
      "Họ và tên đảng viên",
      "Họ tên đảng viên",
      "Đảng viên mới",
      "Tên quần chúng",
    ],
    unit: [
      "Mã đơn vị",
      "Mã chi bộ",
      "Mã",
      "Mã ĐV",
      "Mã CB",
      "Chi bộ",
      "Tên chi bộ",
      "Đơn vị",
      "Tên đơn vị",
      "Sinh hoạt tại chi bộ",
      "Chi bộ sinh hoạt",
    ],
    born: ["Ngày sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "Năm sinh", "Sinh ngày", "NTNS"],
    gender: ["Giới tính", "Giới", "Nam/Nữ", "Nam, nữ", "Nữ", "Giới tính nữ", "Là nữ"],
    minority: ["Dân tộc", "Dân tộc thiểu số", "DTTS", "Người dân tộc thiểu số", "Thành phần dân tộc"],
    youth: [
      "Đoàn viên",
      "Đoàn viên TNCS",
      "Là đoàn viên",
      "Đoàn viên TNCS Hồ Chí Minh",
      "ĐVTN",
      "Đoàn viên thanh niên",
    ],
    education: [
      "Trình độ",
      "Trình độ học vấn",
      "Trình độ văn hóa",
      "Học vấn",
      "Văn hóa",
      "Trình độ giáo dục phổ thông",
    ],
    training: [
      "Trình độ chuyên môn",
      "Chuyên môn",
      "Trình độ chuyên môn, nghiệp vụ",
      "Chuyên môn, nghiệp vụ",
      "Trình độ đào tạo",
    ],
    occupation: [
      "Nghề nghiệp",
      "Công việc",
      "Nghề nghiệp hiện nay",
      "Nghề nghiệp, chức vụ",
      "Chức vụ",
      "Công việc hiện nay",
    ],
    course: [
      "Ngày học nhận thức",
      "Học nhận thức",
      "Ngày học cảm tình",
      "Học cảm tình",
      "Lớp nhận thức",
      "Ngày học lớp nhận thức",
      "Ngày cấp giấy chứng nhận",
    ],
    admitted: [
      "Ngày kết nạp",
      "Ngày vào Đảng",
      "Kết nạp",
      "Kết nạp ngày",
      "Ngày kết nạp Đảng",
      "Ngày kết nạp đảng viên",
      "Ngày tháng kết nạp",
      "Ngày, tháng, năm kết nạp",
    ],
    official: [
      "Ngày chính thức",
      "Chính thức",
      "Chính thức ngày",
      "Ngày công nhận chính thức",
      "Ngày chuyển chính thức",
    ],
  },
  targets: {
    year: ["Năm", "Năm, nhiệm kỳ"],
    kind: ["Chỉ tiêu", "Loại chỉ tiêu", "Nội dung", "Tên chỉ tiêu", "Nội dung chỉ tiêu"],
    id: ["Mã", "Mã đơn vị", "Mã chi bộ", "Mã ĐV", "Mã CB", "Đơn vị", "Tên đơn vị", "Chi bộ", "Tên chi bộ"],
    resolution: ["Nghị quyết", "Chỉ tiêu nghị quyết", "Theo nghị quyết", "NQ"],
    registered: ["Đăng ký", "Số đăng ký"],
    min: ["Tối thiểu", "Ít nhất"],
    max: ["Tối đa", "Nhiều nhất"],
    lock: ["Khóa", "Ấn định", "Giữ nguyên"],
    assigned: ["Giao", "Chỉ tiêu giao", "Được giao", "Số giao", "Cấp trên giao", "Chỉ tiêu được giao", "Kế hoạch giao"],
    stretch: ["Phấn đấu", "Chỉ tiêu phấn đấu"],
    quarter1: ["Quý I", "Quý 1", "Quí I", "Quí 1", "Q1", "QI", "Q.I"],
    quarter2: ["Quý II", "Quý 2", "Quí II", "Quí 2", "Q2", "QII", "Q.II"],
    quarter3: ["Quý III", "Quý 3", "Quí III", "Quí 3", "Q3", "QIII", "Q.III"],
    quarter4: ["Quý IV", "Quý 4", "Quí IV", "Quí 4", "Q4", "QIV", "Q.IV"],
    reason: ["Lý do", "Ghi chú"],
  },
};

/** Headers of running numbers, by `headerKey`. */
export const ORDINAL: readonly string[] = ["tt", "stt", "sott", "sothutu", "thutu"];

/** Columns that say whose row it is: where none of them is filled, it is nobody's. */
export const NAMING: { [P in Part]: readonly PartColumns[P][] } = {
  units: ["id", "name"],
  register: ["person", "unit"],
  targets: ["id"],
};

/** Columns of figures and dates. */
export const FIGURES: { [P in Part]: readonly PartColumns[P][] } = {
  units: ["members", "pool", "coefficient", "from", "to"],
  register: ["born", "course", "admitted", "official"],
  targets: [
    "year",
    "resolution",
    "registered",
    "min",
    "max",
    "assigned",
    "stretch",
    "quarter1",
    "quarter2",
    "quarter3",
    "quarter4",
  ],
};

/** What a header row must have to be taken for the part; one of the sets is enough. */
export const TELLING: { [P in Part]: readonly (readonly PartColumns[P][])[] } = {
  units: [
    ["id", "name"],
    ["name", "members"],
    ["id", "members"],
  ],
  register: [
    ["unit", "admitted"],
    ["unit", "course"],
    ["person", "admitted"],
  ],
  targets: [
    ["id", "kind", "year"],
    ["id", "assigned"],
    ["id", "resolution"],
    ["id", "min"],
  ],
};

/**
 * The words of a text without accents, case and punctuation, one space between them. Linear in the text.
 *
 * @example plainWords("Thôn, khu phố") // "thon khu pho"
 */
export function plainWords(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** A quarter, and the year that may stand behind it. */
const QUARTER_OF_YEAR = /^(q(?:u[yi])?(?:i{1,3}|iv|[1-4]))(?:nam)?\d{4}$/;

/**
 * A text as headers are compared: without accents, case, spaces and punctuation, a quarter without its year. Linear in the
 * text.
 *
 * @example headerKey("  ĐẢNG VIÊN\u00a0(đầu năm)") // "dangviendaunam"
 * @example headerKey("Quý I/2025")                // "quyi"
 */
export function headerKey(text: string): string {
  return plainWords(text).replaceAll(" ", "").replace(QUARTER_OF_YEAR, "$1");
}
