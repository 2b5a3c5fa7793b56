import fc from "fast-check";
import { cleanText, isUntidy } from "../../../src/excel/text/clean";
import { splitTone, withoutMarks } from "../../../src/excel/text/tones";

describe("cleanText", () => {
  it.each([
    ["  Tam\u00a0 Ky\u0300 ", "Tam Kỳ"],
    ["Tam\u200bKỳ", "TamKỳ"],
    ["\ufeffTam Kỳ\u2060", "Tam Kỳ"],
    ["Chi bộ\r\nKhu\t1", "Chi bộ Khu 1"],
    ["Hội\u2009\u202f\u3000An", "Hội An"],
    ["hành\u00adchính", "hànhchính"],
    [150, "150"],
    [0.5, "0.5"],
    [true, "true"],
  ])("makes %j into %j", (value, text) => {
    expect(cleanText(value)).toBe(text);
  });

  it.each([[""], ["  \u00a0"], ["\u200b"], ["\u00ad"], [null], [undefined], [{}]])("finds nothing in %j", (value) => {
    expect(cleanText(value)).toBeNull();
  });

  it("keeps the soft hyphen that is TCVN3's ư", () => {
    expect(cleanText(" Ph\u00adíc  S¬n")).toBe("Ph\u00adíc S¬n");
  });

  it("cleans once for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const clean = cleanText(text);
        expect(clean === null || cleanText(clean) === clean).toBe(true);
        expect(clean === null || !isUntidy(clean)).toBe(true);
      }),
    );
  });
});

describe("isUntidy", () => {
  it.each(["Tam  Kỳ", "Tam\u00a0Kỳ", "Tam Kỳ".normalize("NFD"), "Tam\u200b Kỳ", "Tam\nKỳ", "\u200bTam Kỳ"])(
    "%j is",
    (text) => {
      expect(isUntidy(text)).toBe(true);
    },
  );

  it.each(["Tam Kỳ", " Tam Kỳ ", "", "   ", "Ph\u00adíc S¬n"])("%j is not", (text) => {
    expect(isUntidy(text)).toBe(false);
  });
});

describe("a word", () => {
  it("parts from its tone", () => {
    expect(splitTone("thuộc")).toEqual({ letters: "thuôc", tones: "\u0323" });
    expect(splitTone("an")).toEqual({ letters: "an", tones: "" });
  });

  it("parts from all its marks, while signs keep theirs", () => {
    expect(withoutMarks("Đồng chí")).toBe("Dong chi");
    expect(withoutMarks("≠ ≥")).toBe("≠ ≥");
  });
});
