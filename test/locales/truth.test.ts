import fc from "fast-check";
import { findingsOf, setLanguage } from "../../src/locales";
import "../../src/locales/english";
import { QUANG_NAM } from "../calc/published";

const told = (text: string) =>
  findingsOf(text).map(({ verdict, sentence }) => `${verdict}: ${sentence.replaceAll("\u00a0", " ")}`);

afterEach(() => setLanguage("vi"));

describe("what a pasted sentence implies", () => {
  it("320 and 103,5 %: no whole target if rounded, 309 if cut, 103,56 % exactly", () => {
    expect(told("Năm 2024 kết nạp 320 đảng viên, đạt 103,5 %.")).toEqual([
      "implied: 320 người là 103,5 %: nếu làm tròn, không có chỉ tiêu nguyên nào; nếu cắt, chỉ tiêu là 309 (320/309 = 103,56 %).",
    ]);
  });

  it("385 = 3,73 %: a base of 10.308 to 10.335 if rounded", () => {
    expect(told("385 = 3,73 %")).toEqual([
      "implied: 385 người là 3,73 %: nếu làm tròn, tổng số từ 10.308 đến 10.335; nếu cắt, tổng số từ 10.295 đến 10.321.",
    ]);
    expect(told("chỉ tiêu 385, bằng 3,73 % đảng viên đầu năm")[0]).toContain("10.308 đến 10.335");
  });

  it("shares of 44,33, 18,48, 19,05 and 11,79 % leave 6,35 % unexplained, 56 people of 882", () => {
    expect(told("theo loại hình 44,33 %, 18,48 %, 19,05 %, 11,79 %")).toEqual([
      "implied: Các tỷ lệ cộng lại 93,65 %, còn 6,35 % chưa giải thích.",
    ]);
    expect(told("Trong tổng số 882 người: 391 (44,33 %), 163 (18,48 %), 168 (19,05 %), 104 (11,79 %)")).toEqual([
      "implied: Các tỷ lệ cộng lại 93,65 %, còn 6,35 % chưa giải thích.",
      "implied: Các phần thiếu 56 người so với tổng 882.",
    ]);
  });

  it("22 parts that sum to 1.950 under a header of 1.905: 45 too many", () => {
    const parts = QUANG_NAM.map(([name, people]) => `${name} ${people}`).join(", ");
    expect(told(`Tổng 1.905: ${parts}`)).toEqual(["wrong: 22 phần cộng lại 1.950, tổng ghi 1.905: thừa 45."]);
  });

  it("333 against 196: 137 more, and 69,9 % only if rounded", () => {
    expect(told("Kết nạp 333 đảng viên, tăng 137 (69,9 %) so với cùng kỳ 196.")).toEqual([
      "right: 333 so với 196: chênh 137, đúng.",
      "right: 137/196 = 69,9 % khi làm tròn; nếu cắt là 69,8 %.",
    ]);
    expect(told("Kết nạp 333, tăng 135 so với cùng kỳ 196")).toEqual([
      "wrong: 333 so với 196: chênh 137, không phải 135.",
    ]);
  });

  it("checks a share whose whole is named", () => {
    expect(told("kết nạp 160/385, đạt 41,5 %")).toEqual(["right: 160/385 = 41,5 % khi cắt; nếu làm tròn là 41,6 %."]);
    expect(told("kết nạp 53/20, đạt 256 %")).toEqual([
      "wrong: 53/20 không phải 256 %: làm tròn là 265 %, cắt là 265 %.",
    ]);
    expect(told("nữ 81 trên 160 người, bằng 50,63 %")).toEqual([
      "right: 81/160 = 50,63 % khi làm tròn; nếu cắt là 50,62 %.",
    ]);
  });

  it("reads English figures", () => {
    setLanguage("en");
    expect(told("1,336 members admitted, 89.0% of the target of 1,500")).toEqual([
      "right: 1,336/1,500 = 89.0% if cut; if rounded it is 89.1%.",
    ]);
  });

  it("finds nothing in years, dates and names", () => {
    for (const text of ["", "Nhiệm kỳ 2021–2025, ngày 31/12/2024, năm 2024", "Chi bộ Khu phố 7 có 12 người", "…%%%"]) {
      expect(told(text)).toEqual([]);
    }
  });

  it("never fails on what is pasted", () => {
    const words = fc.constantFrom(
      "1.905",
      "103,5 %",
      "320/309",
      ":",
      "tăng",
      "so với cùng kỳ",
      "0",
      "0 %",
      "\n",
      "999999999999999999",
      "e\u0301",
      "%",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => void findingsOf(parts.join(" "))),
      { numRuns: 2000 },
    );
    expect(findingsOf("9".repeat(50_000) + " % ".repeat(9_000))).toBeDefined();
  });
});
