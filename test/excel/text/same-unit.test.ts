import fc from "fast-check";
import { proposeUnit, unitIndex, unitWords } from "../../../src/excel/text/same-unit";
import { isMark, tokensOf } from "../../../src/excel/text/unit-tokens";
import { unitForm } from "../../../src/excel/text/unit-words";
import { QUANG_NAM } from "../../calc/published";

const QUANG_NAM_UNITS = QUANG_NAM.map(([name], index) => ({ id: `U${index + 1}`, name }));
const named = (...names: string[]) => names.map((name) => ({ id: name, name }));
const same = (id: string) => ({ id, how: "sameWords" });
const plain = (id: string) => ({ id, how: "withoutAccents" });
const nearly = (id: string) => ({ id, how: "nearly" });

describe("unitWords", () => {
  it("leaves out what kind of organisation it is, and the spelling that does not matter", () => {
    expect(unitWords("Đảng bộ TP.Tam Kỳ")).toBe("tamkì");
    expect(unitWords("Chi bộ Khu số 01")).toBe("khu 1");
    expect(tokensOf("Khu số 01, Tam Kỳ")).toEqual(["khu", "1", "tam", "kì"]);
    expect(isMark("12")).toBe(true);
    expect(unitForm("Phường An Mỹ")).toEqual({
      whole: tokensOf("Phường An Mỹ").join(""),
      kind: "ward",
      words: "anmĩ",
      plain: ["anmi", "phuonganmi"],
      letters: "anmi",
      marks: "",
    });
  });

  it.each([
    ["TP. Tam Kỳ", "Thành ủy Tam Kỳ"],
    ["Thành uỷ Tam Kỳ", "Thành ủy Tam Kì"],
    ["BCH Đảng bộ huyện Núi Thành", "Huyện ủy Núi Thành"],
    ["THỊ TRẤN MƯỜNG KHƯƠNG", "TT. Mường Khương"],
    ["Thị xã Điện Bàn", "TX Điện Bàn".normalize("NFD")],
    ["P.An Mỹ", "Phường An Mỹ"],
    ["Chi bộ Trường Tiểu học Kim Đồng", "tiểu học Kim Đồng"],
    ["Trường THPT Lý Tự Trọng", "THPT Lí Tự Trọng"],
    ["Khu số 1", "Khu 01"],
    ["Khu I", "Khu 1"],
    ["KHU IV", "Khu 4"],
    ["Thôn Hoà Bình 2", "Thôn Hòa Bình II"],
    ["Khối  cơ\u00a0quan", "Khối cơ quan"],
    ["Hoà Thuý", "Hòa Thúy"],
  ])("%s is %s", (one, other) => {
    expect(unitWords(one)).toBe(unitWords(other));
  });

  it.each([
    ["Tân Phú", "Tân Phù"],
    ["Khu 1", "Khu 2"],
    ["Tổ 12", "Tổ 1"],
    ["Tổ 1 khu 2", "Tổ 12 khu"],
    ["Xi măng", "11 măng"],
    ["XI MĂNG", "11 măng"],
    ["Trường Sơn", "Sơn"],
    ["Phường 1", "Xã 1"],
    ["Đảng ủy", "Chi bộ"],
    ["Thôn Đông", "Đông"],
  ])("%s is not %s", (one, other) => {
    expect(unitWords(one)).not.toBe(unitWords(other));
  });
});

describe("a unit is proposed", () => {
  it.each(["TP. Tam Kỳ", "Thành ủy Tam Kỳ", "Đảng bộ TP.Tam Kỳ", "tam kỳ", "Tam Kì", "TAM KỲ"])("for %s", (name) => {
    expect(proposeUnit(name, QUANG_NAM_UNITS)).toEqual(same("U1"));
  });

  it("for its name without accents", () => {
    expect(proposeUnit("Chi bo To 1", named("Chi bộ Tổ 1", "Chi bộ Tổ 2"))).toEqual(plain("Chi bộ Tổ 1"));
    expect(proposeUnit("Thanh uy Tam Ky", QUANG_NAM_UNITS)).toEqual(plain("U1"));
    expect(proposeUnit("Quan su", QUANG_NAM_UNITS)).toEqual(plain("U20"));
    expect(proposeUnit("Tân Phù", named("Tân Phú"))).toEqual(plain("Tân Phú"));
  });

  it("for its name without accents where they stand only in the words for its kind", () => {
    expect(proposeUnit("Chi bo Khu 1", named("Chi bộ Khu 1", "Chi bộ Khu 2"))).toEqual(same("Chi bộ Khu 1"));
  });

  it("for its name with one letter wrong", () => {
    expect(proposeUnit("Tiên Phứơcc", QUANG_NAM_UNITS)).toEqual(nearly("U12"));
    expect(proposeUnit("Thăng Bnh", QUANG_NAM_UNITS)).toEqual(nearly("U6"));
    expect(proposeUnit("Đại Lóc", QUANG_NAM_UNITS)).toEqual(plain("U4"));
    expect(proposeUnit("Thăng Bìnk", QUANG_NAM_UNITS)).toEqual(nearly("U6"));
  });

  it("by all its words before the words that tell it from its kind", () => {
    const units = named("Phường Tân Phú", "Xã Tân Phú");
    expect(proposeUnit("xã Tân Phú", units)).toEqual(same("Xã Tân Phú"));
    expect(proposeUnit("Đảng ủy xã Tân Phú", units)).toEqual(same("Xã Tân Phú"));
    expect(proposeUnit("Tân Phú", units)).toBeNull();
    expect(proposeUnit("Thị trấn Tân Phú", units)).toBeNull();
  });

  it("once, though it stands twice in the list", () => {
    expect(proposeUnit("Hội An", [...QUANG_NAM_UNITS, { id: "U2", name: "Hội An" }])).toEqual(same("U2"));
  });
});

describe("no unit is proposed", () => {
  it.each<[string, string[]]>([
    ["Trà My", ["Bắc Trà My", "Nam Trà My"]],
    ["Khối các cơ quan", ["Khối cơ quan"]],
    ["Khu 1", ["Khu 2", "Khu 11", "Khu"]],
    ["Tổ 12", ["Tổ 1", "Tổ 2", "Tổ 121"]],
    ["Tổ dân phố A", ["Tổ dân phố B"]],
    ["Tổ dân phố 1", ["Tổ dân phố 2", "Tổ dân phố 1A"]],
    ["Tan Phu", ["Tân Phú", "Tân Phù"]],
    ["Nam Gian", ["Nam Giang", "Nam Giano"]],
    ["Xã Duy Xuyên", ["Huyện Duy Xuyên"]],
    ["Tam Ki", ["Tam Ka"]],
    ["", ["", "Tam Kỳ"]],
    ["–", ["–"]],
    ["Tam Kỳ", []],
  ])("for %j among %j", (name, units) => {
    expect(proposeUnit(name, named(...units))).toBeNull();
  });
});

describe("unitIndex", () => {
  it("knows every unit by its own name, its name without accents and in capitals", () => {
    const find = unitIndex(QUANG_NAM_UNITS);
    for (const { id, name } of QUANG_NAM_UNITS) {
      expect(find(name)).toEqual(same(id));
      expect(find(name.toUpperCase())).toEqual(same(id));
      expect(find(name.normalize("NFD"))).toEqual(same(id));
      expect(find(name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d"))?.id).toBe(id);
      expect(find(`Đảng bộ ${name}`)?.id).toBe(id);
    }
  });

  it("finds what one changed letter makes of a name, and never another number", () => {
    const units = Array.from({ length: 40 }, (_, index) => ({
      id: String(index + 1),
      name: `Tổ dân phố ${index + 1}`,
    }));
    const find = unitIndex(units);
    const letter = fc.constantFrom(..."abcdeghiklmnopqrstuvxy");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat({ max: 7 }), letter, (number, at, other) => {
        const letters = [..."todanpho"];
        letters[at] = other;
        expect(find(`${letters.join("")} ${number}`)?.id).toBe(String(number));
      }),
    );
    expect(find("Tổ dân phố 41")).toBeNull();
  });
});
