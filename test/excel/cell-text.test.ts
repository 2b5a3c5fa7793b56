import { cellValueOf } from "../../src/excel/cell-text";

describe("a value sent to a cell", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+84", "'+84"],
    ["-", "'-"],
    ["@name", "'@name"],
    ["\tx", "'\tx"],
    ["May 10", "'May 10"],
    ["01-02", "'01-02"],
    ["007", "'007"],
    ["TRUE", "'TRUE"],
    ["'quoted", "''quoted"],
  ])("%j keeps its text by an apostrophe in front", (text, sent) => {
    expect(cellValueOf(text)).toBe(sent);
  });

  it("is left alone where Excel takes it as it stands", () => {
    expect(cellValueOf("Chi bộ")).toBe("Chi bộ");
    expect(cellValueOf(20)).toBe(20);
  });

  it("clears the cell where there is none", () => {
    expect(cellValueOf(null)).toBe("");
  });
});
