import { type CellChange, tellableChanges } from "../../src/jobs";
import { mendedCells, purposeOf } from "../../src/taskpane/changes";

const change = (
  sheet: string,
  what: CellChange["what"],
  column: string,
  before: string,
  after: string,
): CellChange => ({
  sheet,
  what,
  column,
  before,
  after,
  place: "A1",
  plan: "",
  unit: "",
  reason: "",
});

describe("what is told of a difference", () => {
  it("of a sheet that is made is its first table alone, without title and side tables", () => {
    const made = [
      change("Tiến độ", "value", "", "", "TIẾN ĐỘ"),
      change("Tiến độ", "table", "", "", "A5:M10"),
      change("Tiến độ", "table", "", "", "AA5:AC9"),
    ];
    const quota = change("Chỉ tiêu", "value", "Giao", "", "2");
    expect(tellableChanges([...made, quota])).toEqual([made[1], quota]);
  });

  it("of a sheet that stands is everything, the title too", () => {
    const changes = [
      change("Phân bổ", "value", "", "Tổng 12", "Tổng 20"),
      change("Phân bổ", "value", "Phân bổ", "1", "2"),
    ];
    expect(tellableChanges(changes)).toEqual(changes);
  });

  it("of a cell is its content, not the font or the format that comes with it", () => {
    const content = change("Danh sách", "value", "Ngày kết nạp", "5.7.2025", "45843");
    expect(tellableChanges([content, change("Danh sách", "numberFormat", "", "General", "dd/mm/yyyy")])).toEqual([
      content,
    ]);
  });

  it("is the looks where nothing else changes, so that they are not written unseen", () => {
    const looks = [change("Đơn vị", "font", "", ".VnTime", "Arial")];
    expect(tellableChanges(looks)).toEqual(looks);
  });

  it("of mending that only remembers is for remembering", () => {
    const remembered = change("Kiểm tra", "table", "", "", "A5:C6");
    const cell = change("Đơn vị", "value", "Đảng viên", "18 đ/c", "18");
    const purpose = (...changes: CellChange[]) => purposeOf({ job: "fix", changes, fingerprint: 1 }, "Kiểm tra");
    expect([purpose(remembered), purpose(remembered, cell)]).toEqual(["remember", "fix"]);
  });

  it("of mending counts the planner's own cells, not what is listed of them", () => {
    const listed = change("Kiểm tra", "value", "Quy ước", "", "Tên đơn vị");
    const cells = [
      change("Đơn vị", "value", "Đảng viên", "18 đ/c", "18"),
      change("Đơn vị", "font", "", ".VnTime", "Arial"),
    ];
    expect(mendedCells([listed, ...cells], "Kiểm tra")).toBe(1);
  });
});
