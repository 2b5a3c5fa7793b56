import { calendarOf, type Day } from "../../src/calc/day";
import { KINDS, type Sample } from "./sample";

/** A sheet to write: lines of text above a table. */
export interface SheetPlan {
  name: string;
  /** ASCII, as Excel wants table names. */
  table: string;
  title: string;
  /** Lines under the title, each a row of its own, or in the title's row where `noteInTitle`. */
  notes: string[];
  noteInTitle?: true;
  columns: { header: string; show: Show }[];
  rows: { strong: boolean; cells: (string | number | null)[] }[];
}

/** How a column's cells look. */
export type Show = "text" | "words" | "centre" | "count" | "factor" | "date";

const ILLUSTRATION = "Minh họa: các tổng số lấy từ số liệu đã công bố, tên người là mã số.";

const shown = (day: Day) => {
  const { year, month, date } = calendarOf(day);
  return `${String(date).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
};

const yesOrNo = (yes: boolean | null) => (yes === null ? null : yes ? "Có" : "Không");

/** The three sheets a planner keeps, in the order of their tabs. */
export function sheetsOf(sample: Sample): SheetPlan[] {
  return [unitSheet(sample), registerSheet(sample), targetSheet(sample)];
}

function unitSheet({ title, year, units }: Sample): SheetPlan {
  const committees = new Set(units.map(({ parent }) => parent));
  return {
    name: "Đơn vị",
    table: "DonVi",
    title: `Danh sách đơn vị – ${title}`,
    notes: [`Đảng viên có đến ngày 01/01/${year}`, ILLUSTRATION],
    columns: [
      { header: "Mã", show: "text" },
      { header: "Tên", show: "text" },
      { header: "Trực thuộc", show: "text" },
      { header: "Loại hình", show: "text" },
      { header: "Đảng viên", show: "count" },
      { header: "Nguồn", show: "count" },
      { header: "Hệ số", show: "factor" },
      { header: "Phụ trách", show: "centre" },
      { header: "Chi ủy", show: "centre" },
      { header: "Hiệu lực từ", show: "date" },
      { header: "Hiệu lực đến", show: "date" },
      { header: "Đơn vị kế thừa", show: "text" },
    ],
    rows: units.map((unit) => ({
      strong: committees.has(unit.id),
      cells: [
        unit.id,
        unit.name,
        unit.parent,
        unit.kind && KINDS[unit.kind].type,
        unit.members,
        unit.pool,
        unit.coefficient,
        unit.officer,
        yesOrNo(unit.hasBoard),
        unit.from,
        null,
        null,
      ],
    })),
  };
}

function registerSheet({ title, asOf, people }: Sample): SheetPlan {
  return {
    name: "Danh sách",
    table: "DanhSach",
    title: `Sổ theo dõi kết nạp đảng viên – ${title} – tính đến ngày ${shown(asOf)}`,
    notes: [ILLUSTRATION],
    columns: [
      { header: "Họ và tên", show: "text" },
      { header: "Mã đơn vị", show: "text" },
      { header: "Ngày sinh", show: "date" },
      { header: "Giới tính", show: "centre" },
      { header: "Dân tộc", show: "text" },
      { header: "Đoàn viên", show: "centre" },
      { header: "Trình độ", show: "text" },
      { header: "Nghề nghiệp", show: "text" },
      { header: "Ngày học nhận thức", show: "date" },
      { header: "Ngày kết nạp", show: "date" },
      { header: "Ngày chính thức", show: "date" },
      { header: "Biến động", show: "text" },
      { header: "Ngày biến động", show: "date" },
      { header: "Ghi chú", show: "words" },
    ],
    rows: people.map((person, index) => ({
      strong: false,
      cells: [
        `QC-${String(index + 1).padStart(4, "0")}`,
        person.unit,
        person.born,
        person.woman ? "Nữ" : "Nam",
        person.ethnicity,
        yesOrNo(person.inYouthUnion),
        person.education,
        person.job,
        person.course,
        person.admitted,
        person.official,
        person.change && person.change.what,
        person.change && person.change.when,
        person.note,
      ],
    })),
  };
}

function targetSheet({ title, year, total, units }: Sample): SheetPlan {
  const committees = new Set(units.map(({ parent }) => parent));
  return {
    name: "Chỉ tiêu",
    table: "ChiTieu",
    title: `Chỉ tiêu kết nạp đảng viên năm ${year} – ${title}`,
    notes: [ILLUSTRATION],
    noteInTitle: true,
    columns: [
      { header: "Năm", show: "centre" },
      { header: "Chỉ tiêu", show: "text" },
      { header: "Mã", show: "text" },
      { header: "Nghị quyết", show: "count" },
      { header: "Đăng ký", show: "count" },
      { header: "Tối thiểu", show: "count" },
      { header: "Tối đa", show: "count" },
      { header: "Khóa", show: "count" },
      { header: "Giao", show: "count" },
      { header: "Phấn đấu", show: "count" },
      { header: "Lý do", show: "words" },
    ],
    rows: units.map(({ id, parent }) => ({
      strong: committees.has(id),
      cells: [year, "Kết nạp", id, parent === null ? total : null, ...Array<null>(7).fill(null)],
    })),
  };
}
