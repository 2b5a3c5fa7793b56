import { dayOf } from "../../src/calc";
import { readPlan } from "../../src/excel/read-plan";
import { contentOf } from "./content-of";
import { asTcvn3 } from "./text/alphabet";

type Value = string | number;

const UNITS = [
  ["Mã", "Tên", "Đảng viên"],
  ["01", "Chi bộ Khu 1", 18],
];

/** A register whose people differ in what stands under these headers only: one person for each row of cells. */
function reading(headers: Value[], rows: Value[][], above: Value[][] = []) {
  const register = [
    ...above,
    ["Họ và tên", "Mã đơn vị", "Ngày kết nạp", ...headers],
    ...rows.map((row, at) => [`QC-${at}`, "01", 45300 + at, ...row]),
  ];
  const { people, issues } = readPlan(contentOf({ "Đơn vị": UNITS, "Danh sách": register }), {
    today: dayOf(2026, 1, 1)!,
    year: 2024,
  }).book;
  const told = issues.filter(({ code }) => code !== "partMissing");
  return { people, told: told.map(({ code, severity, cell, params }) => [code, severity, cell, params.text]) };
}

/** What one column of these texts makes of each person. */
const column = <Name extends keyof ReturnType<typeof reading>["people"][number]>(
  name: Name,
  header: string,
  texts: Value[],
) =>
  reading(
    [header],
    texts.map((text) => [text]),
  ).people.map((person) => person[name]);

describe("a person in the register", () => {
  it("has a name, a row as Excel numbers it, and what five columns say", () => {
    const { people, told } = reading(
      ["Giới tính", "Dân tộc", "Đoàn viên", "Trình độ", "Nghề nghiệp"],
      [
        ["Nữ", "Kinh", "Có", "Đại học", "Giáo viên"],
        ["Nam", "Cơ Tu", "Không", "12/12", "Nông dân"],
      ],
    );
    expect(told).toEqual([]);
    expect(people).toMatchObject([
      {
        name: "QC-0",
        row: 2,
        gender: "female",
        minority: false,
        youth: true,
        education: "university",
        occupation: "Giáo viên",
      },
      {
        name: "QC-1",
        row: 3,
        gender: "male",
        minority: true,
        youth: false,
        education: "secondary",
        occupation: "Nông dân",
      },
    ]);
  });

  it("has none of it where the columns are missing", () => {
    const { people, told } = reading([], [[]]);
    expect(people[0]).toMatchObject({ gender: null, minority: null, youth: null, education: null, occupation: null });
    expect(told).toEqual([]);
  });

  it("has none of it where the cells hold dashes or dots", () => {
    const { people, told } = reading(
      ["Giới tính", "Dân tộc", "Đoàn viên", "Trình độ", "Nghề nghiệp"],
      [
        ["Nữ", "Tày", "Có", "ĐH", "Y tá"],
        ["-", "–", "…", "-", "."],
        ["Nam", "Kinh", "Không", "CĐ", "Y tá"],
      ],
    );
    expect(people[1]).toMatchObject({ gender: null, minority: null, youth: null, education: null, occupation: null });
    expect(told).toEqual([]);
  });

  it("keeps the row of the sheet under a title and a blank row", () => {
    const { people } = reading(["Nữ"], [["x"], [""]], [["DANH SÁCH KẾT NẠP"], []]);
    expect(people.map(({ row }) => row)).toEqual([4, 5]);
  });
});

describe("Giới tính", () => {
  it("is read in any spelling, and a blank says nothing", () => {
    expect(column("gender", "Giới tính", ["Nữ", "NAM", "nữ ".normalize("NFD"), ""])).toEqual([
      "female",
      "male",
      "female",
      null,
    ]);
    expect(column("gender", "Giới tính", ["Nữ", ""])).toEqual(["female", null]);
  });

  it("as a column Nữ of marks: a blank is a man", () => {
    expect(column("gender", "Nữ", ["x", "", "X", "✓", 1])).toEqual(["female", "male", "female", "female", "female"]);
    expect(column("gender", "Nữ", ["Nữ", ""])).toEqual(["female", "male"]);
  });

  it("as a column Nữ that says Không elsewhere: a blank says nothing", () => {
    expect(column("gender", "Nữ", ["Có", "Không", ""])).toEqual(["female", "male", null]);
  });

  it("as a column Nữ without a single mark says nothing of anyone", () => {
    expect(column("gender", "Nữ", ["", ""])).toEqual([null, null]);
  });

  it("is not guessed from a mark under Giới tính: that is said once", () => {
    const { people, told } = reading(["Giới tính"], [["x"], ["x"], ["Nam"]]);
    expect(people.map(({ gender }) => gender)).toEqual([null, null, "male"]);
    expect(told).toEqual([["traitNotUnderstood", "info", "D2", "x"]]);
  });

  it("as one of the marks under Trong đó", () => {
    const { people, told } = reading(
      ["Nữ", "Dân tộc thiểu số", "Đoàn viên"],
      [
        ["x", "", "x"],
        ["", "x", ""],
      ],
      [["", "", "", "Trong đó", "", ""]],
    );
    expect(told).toEqual([]);
    expect(people).toMatchObject([
      { gender: "female", minority: false, youth: true },
      { gender: "male", minority: true, youth: false },
    ]);
  });

  it("over Nam and Nữ in merged header cells is told by the lower words", () => {
    const register = [
      ["Họ và tên", "Mã đơn vị", "Ngày kết nạp", "Giới tính", ""],
      ["", "", "", "Nam", "Nữ"],
      ["QC-1", "01", 45300, "x", ""],
      ["QC-2", "01", 45301, "", "x"],
    ];
    const content = contentOf({ "Đơn vị": UNITS, "Danh sách": register });
    const { people } = readPlan(content, { today: dayOf(2026, 1, 1)!, year: 2024 }).book;
    expect(people.map(({ gender }) => gender)).toEqual(["male", "female"]);
  });
});

describe("Dân tộc", () => {
  it("is a minority where it names another people than Kinh, and a blank says nothing", () => {
    expect(column("minority", "Dân tộc", ["Kinh", "kinh", "Dân tộc Kinh", "Kinh (Việt)", "Tày", "Hoa", ""])).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      null,
    ]);
    expect(column("minority", "Dân tộc", ["Mông", ""])).toEqual([true, null]);
  });

  it("in the letters of an old font is the same people", () => {
    expect(column("minority", "Dân tộc", [asTcvn3("Giẻ Triêng"), "Kinh"])).toEqual([true, false]);
  });

  it.each(["Dân tộc thiểu số", "DTTS"])("as marks under %s: a blank is Kinh", (header) => {
    expect(column("minority", header, ["x", "", ""])).toEqual([true, false, false]);
    expect(column("minority", header, ["Tày", "", "Không"])).toEqual([true, null, false]);
    expect(column("minority", header, ["Tày", ""])).toEqual([true, false]);
  });
});

describe("Đoàn viên", () => {
  it("is yes, no or a mark; a blank is no only where nothing else says so", () => {
    expect(column("youth", "Đoàn viên", ["Có", "Không", "", "x"])).toEqual([true, false, null, true]);
    expect(column("youth", "Đoàn viên", ["x", "", "X"])).toEqual([true, false, true]);
    expect(column("youth", "Đoàn viên", ["", ""])).toEqual([null, null]);
    expect(column("youth", "ĐVTN", ["Đoàn viên", "Đã trưởng thành", ""])).toEqual([true, false, null]);
  });

  it("says what it does not understand", () => {
    const { people, told } = reading(["Đoàn viên"], [["x"], ["sắp"], [""]]);
    expect(people.map(({ youth }) => youth)).toEqual([true, null, false]);
    expect(told).toEqual([["traitNotUnderstood", "info", "D3", "sắp"]]);
  });
});

describe("Trình độ", () => {
  it("that is not understood is told once for each text, however it is spelt", () => {
    const { people, told } = reading(["Trình độ"], [["Giỏi"], ["giỏi "], ["Khá"], ["ĐH"], ["GIỎI"]]);
    expect(people.map(({ education }) => education)).toEqual([null, null, null, "university", null]);
    expect(told.filter(([code]) => code === "traitNotUnderstood")).toEqual([
      ["traitNotUnderstood", "info", "D2", "Giỏi"],
      ["traitNotUnderstood", "info", "D4", "Khá"],
    ]);
  });

  it("in two columns is the higher of both", () => {
    const { people, told } = reading(
      ["Học vấn", "Chuyên môn", "Lý luận chính trị"],
      [
        ["12/12", "Đại học", "Trung cấp"],
        ["9/12", "", "Sơ cấp"],
        ["", "CĐ", ""],
      ],
      [["", "", "", "Trình độ", "", ""]],
    );
    expect(told).toEqual([]);
    expect(people.map(({ education }) => education)).toEqual(["university", "below", "college"]);
  });

  it("9/12 that Excel made a day of is still the ninth class of twelve, which is said", () => {
    const ninth = dayOf(2025, 12, 9)!;
    const { people, told } = reading(["Trình độ văn hóa"], [[ninth], [dayOf(2024, 12, 12)!], [ninth], [45_000]]);
    expect(people.map(({ education }) => education)).toEqual(["below", "secondary", "below", null]);
    expect(told).toEqual([
      ["classAsDate", "info", "D2", "9/12"],
      ["classAsDate", "info", "D3", "12/12"],
      ["traitNotUnderstood", "info", "D5", "45000"],
    ]);
  });
});

describe("Nghề nghiệp", () => {
  it.each(["Nghề nghiệp", "Chức vụ", "Công việc", "Nghề nghiệp, chức vụ"])("under %s stands as written", (header) => {
    expect(column("occupation", header, ["Công nhân  may", ""])).toEqual(["Công nhân may", null]);
  });
});
