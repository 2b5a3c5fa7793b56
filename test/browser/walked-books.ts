import ExcelJS from "exceljs";

type Row = (string | number | Date)[];

async function file(sheets: Record<string, Row[]>): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A workbook in which nothing stands. */
export function emptyBook(): Promise<Buffer> {
  return file({ "Trang tính1": [] });
}

/**
 * A committee with four branches of 40, 30, 20 and 10 members under headers that nobody knows; a register of four people who
 * came in 2025, and 12 to be split. By Webster 5, 4, 2 and 1.
 */
export function unmappedBook(): Promise<Buffer> {
  const day = (month: number, date: number) => new Date(Date.UTC(2025, month - 1, date));
  return file({
    "Tổ chức": [
      ["Số hiệu riêng", "Gọi là", "Nằm trong", "Quân số"],
      ["TT", "Đảng bộ xã", "", 100],
      ["K1", "Chi bộ Một", "TT", 40],
      ["K2", "Chi bộ Hai", "TT", 30],
      ["K3", "Chi bộ Ba", "TT", 20],
      ["K4", "Chi bộ Trường", "TT", 10],
    ],
    "Danh sách": [
      ["Họ và tên", "Mã đơn vị", "Ngày kết nạp"],
      ["QC-01", "K1", day(2, 3)],
      ["QC-02", "K1", day(3, 26)],
      ["QC-03", "K2", day(5, 19)],
      ["QC-04", "K4", day(6, 1)],
    ],
    "Chỉ tiêu": [
      ["Năm", "Chỉ tiêu", "Mã", "Nghị quyết", "Giao", "Lý do"],
      [2025, "Kết nạp", "TT", 12, "", ""],
    ],
  });
}
