import { isExampleMark } from "../../src/excel/example-row";
import { sheetText } from "../../src/locales";

describe("a row says that it is an example", () => {
  it("in the words that we write, also typed again in other letters", () => {
    expect(isExampleMark(sheetText().t("entry.example"))).toBe(true);
    expect(isExampleMark("ví dụ - xoá dòng này")).toBe(true);
    expect(isExampleMark("VÍ DỤ 2 – xóa dòng này".normalize("NFD"))).toBe(true);
  });

  it("and no unit and no person is taken for one", () => {
    for (const name of ["Vũ Dũng", "Vi Dung", "Ví dụ", "Chi bộ VÍ DỤ – xóa dòng này", "", 25, true])
      expect(isExampleMark(name)).toBe(false);
  });
});
