import { apportion, explain, METHODS, type ApportionProblem, type Method } from "../../src/calc";
import { type WhyContext, whySentence } from "../../src/locales";
import "../../src/locales/english";
import { QUANG_NAM } from "../calc/published";
import { valueOf } from "../calc/outcomes";

const weights = QUANG_NAM.map(([, weight]) => weight);
const names = QUANG_NAM.map(([name]) => name);

function said(name: string, problem: Partial<ApportionProblem> = {}, language = "vi"): string {
  const full = { total: 385, weights, method: "webster" as Method, ...problem };
  const row = names.indexOf(name);
  const explanation = explain(full, valueOf(apportion(full)), row);
  const next: WhyContext["next"] =
    explanation.next === null ? null : explanation.next === row ? "itself" : { name: names[explanation.next]! };
  return whySentence(explanation, { method: full.method, total: full.total, next }, language);
}

describe("why a unit gets its quota, in a sentence", () => {
  it("of Hội An's 22: the sum, the divisor and who is next", () => {
    expect(said("Hội An")).toBe(
      "385 × 110 ÷ 1.950 = 21,718; cứ 5,1 được một chỉ tiêu: 110 ÷ 5,1 = 21,569, làm tròn thành 22. " +
        "Sát nút tiếp theo: Tam Kỳ.",
    );
  });

  it("in English, with English figures", () => {
    expect(said("Hội An", {}, "en")).toBe(
      "385 × 110 ÷ 1,950 = 21.718; one for every 5.1: 110 ÷ 5.1 = 21.569, rounded to 22. Next in line: Tam Kỳ.",
    );
  });

  it("by largest remainders: 0,718 is large enough for one more, Tam Kỳ's 0,615 is not", () => {
    expect(said("Hội An", { method: "hamilton" })).toContain("phần nguyên 21, phần dư 0,718 không nhỏ hơn ");
    expect(said("Hội An", { method: "hamilton" })).toContain("nên được thêm, thành 22");
    expect(said("Đại Lộc", { method: "hamilton", total: 320 })).toContain("320 × 125 ÷ 1.950 = 20,513");
    expect(said("Tây Giang", { method: "hamilton" })).toContain("phần nguyên 15, phần dư 0,795 không nhỏ hơn ");
    expect(said("Tam Kỳ", { method: "hamilton" })).toMatch(/phần dư 0,615 chưa đến 0,\d+ nên không được thêm, vẫn 29/);
  });

  it("of a quota that a bound or a lock gave, without a division that did not decide it", () => {
    const max = weights.map((_, i) => (i === 1 ? 10 : 385));
    expect(said("Hội An", { max })).toMatch(/^385 × 110 ÷ 1\.950 = 21,718; giữ ở mức tối đa 10\./);
    const min = weights.map((_, i) => (i === 1 ? 30 : 0));
    expect(said("Hội An", { min })).toMatch(/; nâng lên mức tối thiểu 30\./);
    const lock = weights.map((_, i) => (i === 1 ? 25 : 385));
    const least = weights.map((_, i) => (i === 1 ? 25 : 0));
    expect(said("Hội An", { min: least, max: lock })).toMatch(/; khóa ở 25\./);
  });

  it("of a tie, and of the very unit that is next", () => {
    const problem = { total: 8, weights: [6, 6, 2], method: "webster" as const };
    const explanation = explain(problem, valueOf(apportion(problem)), 1);
    expect(whySentence(explanation, { method: "webster", total: 8, next: "itself" }, "vi")).toMatch(
      /^8 × 6 ÷ 14 = 3,429; cứ 1,714\d+ được một chỉ tiêu: 6 ÷ 1,714\d+ = 3,500, làm tròn thành 3\. Bằng phần với đơn vị khác: xét đơn vị lớn hơn, rồi đến thứ tự mã\. Thêm một người nữa thì chính đơn vị này được\.$/,
    );
  });

  it("where there is nothing to weigh by", () => {
    const problem = { total: 0, weights: [0, 0] };
    const explanation = explain(problem, valueOf(apportion(problem)), 0);
    const sentence = whySentence(explanation, { method: "webster", total: 0, next: null }, "vi");
    expect(sentence).toBe("Không đơn vị nào có cơ sở để tính phần; được 0.");
  });

  it.each(METHODS)("has words for %s in both languages", (method) => {
    for (const language of ["vi", "en"])
      expect(said("Hội An", { method }, language)).not.toMatch(/why\.|\{\{|undefined/);
  });
});
