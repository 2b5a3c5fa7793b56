import { dayOf } from "../../src/calc";
import type { Book, Cell } from "../../src/workbench/book";
import { freshId, newBook } from "../../src/workbench/new-book";

type Value = string | number;

const day = (year: number, month: number, date: number): number => dayOf(year, month, date)!;

/** A committee with four branches, seven people and targets for three of the branches; some cells want mending. */
export function smallBook(): Book {
  const book = newBook("Đơn vị", "Danh sách", "Chỉ tiêu");
  fill(book, "Đơn vị", [
    ["Mã", "Tên", "Trực thuộc", "Loại hình", "Đảng viên"],
    ["TT", "Đảng bộ xã", "", "", 100],
    ["K1", "Chi bộ Một", "TT", "Khu phố", 40],
    ["K2", "Chi bộ Hai", "TT", "Khu phố", "30 đ/c"],
    ["K3", "Chi  bộ Ba", "TT", "Khu phố", 20],
    ["K4", "Chi bộ Trường", "TT", "Trường học", 10],
  ]);
  fill(book, "Danh sách", [
    ["Họ và tên", "Mã đơn vị", "Ngày kết nạp"],
    ["QC-01", "K1", day(2025, 2, 3)],
    ["QC-02", "K1", day(2025, 5, 19)],
    ["QC-03", "K2", "5.6.2025"],
    ["QC-04", "CB Một", day(2025, 3, 3)],
    ["QC-05", "k4", day(2024, 3, 3)],
    ["QC-06", "K3", day(2025, 6, 15)],
    ["QC-07", "K4", ""],
  ]);
  fill(book, "Chỉ tiêu", [
    ["Năm", "Chỉ tiêu", "Mã", "Nghị quyết", "Giao", "Lý do"],
    [2025, "Kết nạp", "TT", 12, 12, ""],
    [2025, "Kết nạp", "K1", 5, "", ""],
    [2025, "Kết nạp", "K2", "≥ 3", "", "đã trao đổi"],
    [2025, "Kết nạp", "K3", 2, 9, ""],
  ]);
  const targets = book.sheets[2]!;
  targets.tables.push({
    id: freshId(book),
    name: "ChiTieu",
    area: { row: 0, column: 0, rows: 5, columns: 6 },
    columns: ["Năm", "Chỉ tiêu", "Mã", "Nghị quyết", "Giao", "Lý do"],
    showTotals: false,
    style: "TableStyleLight1",
    showFilterButton: true,
  });
  // The planner's own formula stands where a quota goes.
  targets.cells[4]![4] = { value: 9, formula: "=4+5" };
  return book;
}

function fill(book: Book, name: string, rows: Value[][]): void {
  const sheet = book.sheets.find((one) => one.name === name)!;
  sheet.cells = rows.map((row) => row.map((value): Cell | undefined => (value === "" ? undefined : { value })));
}
