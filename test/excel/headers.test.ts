import { headerKey, plainWords } from "../../src/excel/headers";
import { unitTypeOf } from "../../src/excel/unit-types";

describe("headers are compared", () => {
  it("without accents, case, spaces and punctuation", () => {
    expect(headerKey("  ĐẢNG VIÊN\u00a0(đầu năm)")).toBe("dangviendaunam");
    expect(headerKey("đảng  viên đầu năm")).toBe("dangviendaunam");
  });

  it("alike whether letters are composed or not", () => {
    expect(headerKey("Trực thuộc".normalize("NFD"))).toBe(headerKey("Trực thuộc".normalize("NFC")));
  });

  it("as words where words matter", () => {
    expect(plainWords("Thôn, khu phố")).toBe("thon khu pho");
  });
});

describe("Loại hình", () => {
  it.each([
    ["Thôn, khu phố", "residential"],
    ["Tổ dân phố", "residential"],
    ["Khu dân cư", "residential"],
    ["Cơ quan", "agency"],
    ["Trường học", "school"],
    ["Doanh nghiệp nhà nước", "stateEnterprise"],
    ["Doanh nghiệp ngoài nhà nước", "privateEnterprise"],
    ["Hợp tác xã", "privateEnterprise"],
    ["HTX", "privateEnterprise"],
    ["Lực lượng vũ trang", "armedForces"],
    ["CÔNG AN", "armedForces"],
    ["Khác", "other"],
  ])("%s is %s", (text, type) => {
    expect(unitTypeOf(text)).toBe(type);
  });

  it("is unknown where no word is known, though letters of one stand inside another", () => {
    expect(unitTypeOf("Công lập")).toBeNull();
  });
});
