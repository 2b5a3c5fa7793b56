import { check } from "../../src/jobs";
import { createHost } from "../../src/workbench/host";
import { newBook } from "../../src/workbench/new-book";
import { installExcel } from "../../src/workbench/office-client";

const NOTE = "Ghi chú của chi bộ về công tác phát triển đảng viên năm 2025";

describe("a sheet whose first rows are more than an answer may hold", () => {
  it("is read in smaller blocks, its table with it", async () => {
    const headers = ["Mã", "Tên", "Đảng viên", ...Array.from({ length: 60 }, (_, column) => `Cột ${column}`)];
    const rows = Array.from({ length: 1_500 }, (_, row) => [
      `U${row}`,
      `Chi bộ ${row}`,
      10,
      ...Array<string>(60).fill(NOTE),
    ]);
    const book = newBook("Đơn vị");
    const sheet = book.sheets[0]!;
    sheet.cells = [headers, ...rows].map((cells) => cells.map((value) => ({ value })));
    const area = { row: 0, column: 0, rows: rows.length + 1, columns: headers.length };
    const looks = { showTotals: false, style: "TableStyleLight1", showFilterButton: true };
    sheet.tables.push({ id: "{1}", name: "DonVi", area, columns: headers, ...looks });
    const host = createHost(book);
    installExcel(host);
    const { units } = await check();
    expect([units.length, units.at(-1)!.name]).toEqual([1_500, "Chi bộ 1499"]);
    const refused = host.requests.filter(({ answerBytes }) => answerBytes > 5 * 1024 * 1024);
    expect(refused).toHaveLength(1);
  });
});
