import fc from "fast-check";
import { kindOf, termOf } from "../../../src/excel/text/term";

describe("a span of years", () => {
  it.each([
    ["2021-2025", 2021],
    ["2021–2025", 2021],
    ["2021 — 2025", 2021],
    ["2021 đến 2025", 2021],
    ["Nhiệm kỳ 2021-2025", 2021],
    ["nhiệm kỳ 2021-2025".normalize("NFD"), 2021],
    ["NK 2020–2025", 2020],
    ["Giai đoạn 2021 - 2025", 2021],
  ])("%s is the term that begins in %i", (text, from) => {
    expect(termOf(text)).toBe(from);
  });

  it.each(["2025", "2025-2021", "2024-2025", "Năm học 2024-2025", "01-02", "", "nhiệm kỳ"])("%j is no term", (text) => {
    expect(termOf(text)).toBeNull();
  });

  it("is a term whichever years of one it spans", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1930, max: 2090 }), fc.integer({ min: 2, max: 5 }), (from, length) => {
        expect(termOf(`NK ${from}–${from + length}`)).toBe(from);
      }),
    );
  });
});

describe("the name of a target", () => {
  it.each([
    ["Kết nạp nhiệm kỳ", "Kết nạp", null],
    ["Kết nạp (nhiệm kỳ)", "Kết nạp", null],
    ["Kết nạp cả nhiệm kỳ", "Kết nạp", null],
    ["Nhận thức trong nhiệm kỳ", "Nhận thức", null],
    ["Kết nạp, nhiệm kỳ 2021-2025", "Kết nạp", 2021],
    ["Kết nạp NHIỆM KỲ 2020 – 2025", "Kết nạp", 2020],
    ["Nhiệm kỳ", "", null],
  ])("%s is %s for a term", (text, kind, from) => {
    expect(kindOf(text)).toEqual({ kind, wholeTerm: true, from });
  });

  it.each(["Kết nạp", "Nhiệm kỳ mới: kết nạp"])("%s is for a year", (text) => {
    expect(kindOf(text)).toEqual({ kind: text, wholeTerm: false, from: null });
  });
});
