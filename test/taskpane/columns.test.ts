import { outlineFor } from "../../src/taskpane/columns";

const outlines = [
  { sheet: "Danh sách", cell: "A1", headers: ["Họ và tên", "Mã đơn vị", "Ngày kết nạp"] },
  { sheet: "Tổ chức", cell: "B3", headers: ["Số hiệu riêng", "Gọi là", "Quân số"] },
  { sheet: "Tổ chức", cell: "B9", headers: ["Mã", "Ghi chú"] },
];
const register = { part: "register" as const, sheet: "Danh sách", cell: "A1", count: 4 };

describe("the row that is taken for a part's header", () => {
  it("is the one it was found at", () => {
    expect(outlineFor("register", { outlines, found: [register] })).toBe(0);
  });

  it("else the one with most headers we know, but none that heads another part", () => {
    expect(outlineFor("units", { outlines, found: [] })).toBe(0);
    expect(outlineFor("units", { outlines, found: [register] })).toBe(2);
    expect(outlineFor("units", { outlines: outlines.slice(0, 2), found: [register] })).toBe(1);
  });
});
