import { setLanguage, sheetText, text } from "../../src/locales";
import "../../src/locales/english";

afterEach(() => setLanguage("vi"));

describe("a sentence", () => {
  it("says by how many the parts miss the whole: thừa 45, thiếu 45", () => {
    const of = (whole: number, parts: number) =>
      text("issue.partsDiffer", { unit: "QN", whole, parts, difference: parts - whole });
    expect(of(1905, 1950)).toBe("QN ghi 1.905 đảng viên, cộng các đơn vị trực thuộc được 1.950: thừa 45.");
    expect(of(1950, 1905)).toMatch(/thiếu 45\.$/);
  });

  it("names a part and what it needs, not its code", () => {
    expect(text("issue.partMissing", { part: "register" })).toBe(
      "Chưa thấy bảng Danh sách. Cần một dòng tiêu đề có Mã đơn vị, Ngày kết nạp.",
    );
  });

  it("says what an impossible plan needs: at the top without a name, below it with", () => {
    const short = { kind: "minimum", need: 25, available: 20, short: 5 };
    expect(text("issue.planImpossible", { ...short, unit: "" })).toBe("Không chia được 20: cần ít nhất 25, thiếu 5.");
    expect(text("issue.planImpossible", { ...short, unit: "Đảng ủy A" })).toBe(
      "Đảng ủy A: không chia được 20, cần ít nhất 25, thiếu 5.",
    );
    const over = { kind: "maximum", need: 1400, available: 1250, short: 150, unit: "" };
    expect(text("issue.planImpossible", over)).toBe(
      "Không chia được 1.400: các đơn vị chỉ nhận tối đa 1.250, thừa 150.",
    );
  });

  it("leaves a year ungrouped: 2025", () => {
    expect(text("issue.noTotal", { year: 2025, kind: "Kết nạp" })).toMatch(/Kết nạp năm 2025/);
  });

  it("is English throughout when the pane is, and Vietnamese throughout on a sheet all the same", () => {
    setLanguage("en");
    const params = { unit: "QN", whole: 1905, parts: 1950, difference: 45 };
    expect(text("issue.partsDiffer", params)).toBe("QN says 1,905 members, its units add up to 1,950: 45 too many.");
    expect(sheetText().t("issue.partsDiffer", params)).toMatch(/được 1\.950: thừa 45\.$/);
  });
});
