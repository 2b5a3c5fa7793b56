import { dice } from "../../scripts/samples/dice";
import { dayOf } from "../../src/calc";
import type { Book, Cell, Value } from "../../src/workbench/book";
import { newBook } from "../../src/workbench/new-book";

const REGISTER = [
  "Họ và tên",
  "Mã đơn vị",
  "Ngày sinh",
  "Giới tính",
  "Dân tộc",
  "Đoàn viên",
  "Trình độ",
  "Nghề nghiệp",
  "Ngày học nhận thức",
  "Ngày kết nạp",
  "Ngày chính thức",
  "Biến động",
  "Ngày biến động",
  "Ghi chú",
];

/** A register of so many people in so many branches under one committee, and a target for each. */
export function largeBook(people: number, branches: number): Book {
  const roll = dice(2025);
  const book = newBook("Đơn vị", "Danh sách", "Chỉ tiêu");
  const ids = Array.from({ length: branches }, (_, index) => `CB${String(index + 1).padStart(4, "0")}`);
  const members = ids.map(() => 10 + roll.below(40));
  const whole = members.reduce((sum, count) => sum + count, 0);
  const [from, to] = [dayOf(2021, 1, 1)!, dayOf(2025, 12, 31)!];
  fill(book, 0, [
    ["Mã", "Tên", "Trực thuộc", "Loại hình", "Đảng viên"],
    ["TP", "Đảng bộ thành phố", "", "", whole],
    ...ids.map((id, index) => [id, `Chi bộ ${index + 1}`, "TP", "Khu phố", members[index]!]),
  ]);
  fill(book, 1, [
    REGISTER,
    ...Array.from({ length: people }, (_, index): Value[] => {
      const admitted = from + roll.below(to - from);
      return [
        `QC-${String(index + 1).padStart(6, "0")}`,
        roll.pick(ids),
        dayOf(1980 + roll.below(22), 1 + roll.below(12), 1 + roll.below(28))!,
        roll.pick(["Nam", "Nữ"]),
        roll.pick(["Kinh", "Mông", "Nùng", "Dao"]),
        roll.pick(["x", ""]),
        roll.pick(["Đại học", "Cao đẳng", "12/12"]),
        roll.pick(["Nông dân", "Công chức", "Giáo viên"]),
        admitted - 200,
        admitted,
        roll.below(2) ? admitted + 365 : "",
        "",
        "",
        "",
      ];
    }),
  ]);
  fill(book, 2, [
    ["Năm", "Chỉ tiêu", "Mã", "Nghị quyết", "Giao", "Lý do"],
    [2025, "Kết nạp", "TP", 4_000, 4_000, ""],
    ...ids.map((id) => [2025, "Kết nạp", id, "", 1, ""]),
  ]);
  return book;
}

function fill(book: Book, sheet: number, rows: Value[][]): void {
  book.sheets[sheet]!.cells = rows.map((row) =>
    row.map((value): Cell | undefined => (value === "" ? undefined : { value })),
  );
}
