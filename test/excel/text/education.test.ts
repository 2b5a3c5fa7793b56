import { classOfDay, educationOf } from "../../../src/excel/text/education";

describe("Trình độ", () => {
  it.each([
    ["Đại học", "university"],
    ["ĐH", "university"],
    ["ĐHSP Toán", "university"],
    ["Cử nhân Luật", "university"],
    ["Kỹ sư", "university"],
    ["Kỹ sư xây dựng".normalize("NFD"), "university"],
    ["Bác sĩ", "university"],
    ["BS đa khoa", "university"],
    ["12/12, Đại học", "university"],
    ["Thạc sĩ", "postgraduate"],
    ["Thạc sỹ QLKT", "postgraduate"],
    ["ThS.", "postgraduate"],
    ["Th.S", "postgraduate"],
    ["Tiến sĩ", "postgraduate"],
    ["Sau đại học", "postgraduate"],
    ["trên ĐH, bác sĩ CKII", "postgraduate"],
    ["Cao đẳng", "college"],
    ["CĐ", "college"],
    ["CĐSP", "college"],
    ["Trung cấp", "vocational"],
    ["TC kế toán", "vocational"],
    ["Sơ cấp nghề", "vocational"],
    ["CN kỹ thuật", "vocational"],
    ["Y sĩ", "vocational"],
    ["Dược sĩ trung học", "vocational"],
    ["THPT", "secondary"],
    ["PTTH", "secondary"],
    ["Cấp III", "secondary"],
    ["12/12", "secondary"],
    ["10/10", "secondary"],
    ["12", "secondary"],
    ["Lớp 12", "secondary"],
    ["THCS", "below"],
    ["9/12", "below"],
    ["10/12", "below"],
    ["7/10", "below"],
    ["Lớp 9", "below"],
    ["Tiểu học", "below"],
  ])("%s is %s", (text, level) => {
    expect(educationOf(text)).toBe(level);
  });

  it("is the highest of those named, and no grade of political theory", () => {
    expect(educationOf("Trung cấp, đang học đại học")).toBe("university");
    expect(educationOf("12/12; trung cấp LLCT")).toBe("secondary");
    expect(educationOf("Cao cấp lý luận chính trị")).toBeNull();
  });

  it.each(["Giỏi", "2025", "Có", "Đang học", "10"])("%s says none", (text) => {
    expect(educationOf(text)).toBeNull();
  });

  it("is a class where Excel made a day of it, whichever of month and day it took first", () => {
    expect(classOfDay({ month: 12, date: 9 })).toBe("9/12");
    expect(classOfDay({ month: 9, date: 12 })).toBe("9/12");
    expect(classOfDay({ month: 12, date: 12 })).toBe("12/12");
    expect(classOfDay({ month: 5, date: 19 })).toBeNull();
  });
});
