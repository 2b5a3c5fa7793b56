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
export type RegisterColumn = "person" | "unit" | "born" | "course" | "admitted" | "official";
export type TargetColumn =
  "year" | "kind" | "id" | "resolution" | "registered" | "min" | "max" | "lock" | "assigned" | "stretch" | "reason";

export interface PartColumns {
  units: UnitColumn;
  register: RegisterColumn;
  targets: TargetColumn;
}

/** Every header we know, first the one we write ourselves. Compared by `headerKey`. */
export const HEADERS: { [P in Part]: Record<PartColumns[P], readonly string[]> } = {
  units: {
    id: ["Mã", "Mã đơn vị", "Mã chi bộ", "Mã số", "Ký hiệu"],
    name: ["Tên", "Tên đơn vị", "Đơn vị", "Chi bộ", "Tên chi bộ", "Tên chi bộ, đảng bộ", "Tổ chức đảng"],
    parent: ["Trực thuộc", "Mã trực thuộc", "Đơn vị cấp trên", "Cấp trên", "Thuộc", "Đảng bộ"],
    type: ["Loại hình", "Loại", "Loại hình đơn vị", "Khối"],
    members: [
      "Đảng viên",
      "Đảng viên đầu năm",
      "Đảng viên (đầu năm)",
      "Số đảng viên",
      "Tổng số đảng viên",
      "Số ĐV",
      "ĐV đầu năm",
    ],
    pool: ["Nguồn", "Quần chúng ưu tú", "Nguồn kết nạp", "Số quần chúng ưu tú"],
    coefficient: ["Hệ số"],
    officer: ["Phụ trách", "Đồng chí phụ trách", "Cấp ủy viên phụ trách", "Người phụ trách"],
    board: ["Chi ủy", "Có chi ủy"],
    from: ["Hiệu lực từ", "Từ ngày", "Ngày thành lập"],
    to: ["Hiệu lực đến", "Đến ngày", "Ngày giải thể"],
    successor: ["Đơn vị kế thừa", "Kế thừa", "Sáp nhập vào"],
  },
  register: {
    person: ["Họ và tên", "Họ tên", "Tên", "Đảng viên mới"],
    unit: ["Mã đơn vị", "Mã chi bộ", "Mã", "Chi bộ", "Đơn vị"],
    born: ["Ngày sinh", "Ngày tháng năm sinh", "Năm sinh"],
    course: ["Ngày học nhận thức", "Học nhận thức", "Ngày học cảm tình", "Lớp nhận thức", "Ngày học lớp nhận thức"],
    admitted: ["Ngày kết nạp", "Ngày vào Đảng", "Kết nạp", "Ngày kết nạp Đảng"],
    official: ["Ngày chính thức", "Chính thức", "Ngày công nhận chính thức"],
  },
  targets: {
    year: ["Năm"],
    kind: ["Chỉ tiêu", "Loại chỉ tiêu", "Nội dung", "Tên chỉ tiêu"],
    id: ["Mã", "Mã đơn vị", "Mã chi bộ"],
    resolution: ["Nghị quyết", "Chỉ tiêu nghị quyết"],
    registered: ["Đăng ký", "Số đăng ký"],
    min: ["Tối thiểu", "Ít nhất"],
    max: ["Tối đa", "Nhiều nhất"],
    lock: ["Khóa", "Ấn định", "Giữ nguyên"],
    assigned: ["Giao", "Chỉ tiêu giao", "Được giao", "Số giao"],
    stretch: ["Phấn đấu", "Chỉ tiêu phấn đấu"],
    reason: ["Lý do", "Ghi chú"],
  },
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

/**
 * A text as headers are compared: without accents, case, spaces and punctuation. Linear in the text.
 *
 * @example headerKey("  ĐẢNG VIÊN\u00a0(đầu năm)") // "dangviendaunam"
 */
export function headerKey(text: string): string {
  return plainWords(text).replaceAll(" ", "");
}
