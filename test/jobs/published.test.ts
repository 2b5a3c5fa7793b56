import { dayOf, type Method } from "../../src/calc";
import { allocate, check, refresh, report } from "../../src/jobs";
import { QUANG_NAM } from "../calc/published";
import { type OpenWorkbook, openBookOf, openSample, rowsOf, sheetNamed } from "./open-sample";
import { addTable, type Value } from "../workbooks/book-of";

/** Figures that committees have published, from the cells of a workbook to the cells that are written. */

const UNITS = ["Mã", "Tên", "Trực thuộc", "Loại hình", "Đảng viên"];
const TARGETS = ["Năm", "Chỉ tiêu", "Mã", "Nghị quyết", "Giao", "Phấn đấu"];
const REGISTER = ["Họ và tên", "Mã đơn vị", "Ngày kết nạp"];

/** So many people admitted at a unit, a day after another from 1 January of a year. */
const admitted = (unit: string, year: number, count: number): Value[][] =>
  Array.from({ length: count }, (_, index) => [`QC-${year}-${index + 1}`, unit, dayOf(year, 1, 1)! + (index % 364)]);

describe("F1 Quảng Nam 2024: 22 units, their published targets as weights", () => {
  const book = (total: number) => ({
    "Đơn vị": [
      UNITS,
      ["QN", "Tỉnh ủy", null, null, null],
      ...QUANG_NAM.map(([name, weight]) => [name, name, "QN", null, weight]),
    ],
    "Danh sách": [REGISTER],
    "Chỉ tiêu": [TARGETS, [2024, "Kết nạp", "QN", total, null, null]],
  });
  const seats = async (total: number, method: Method) => {
    const open = openBookOf(book(total));
    await allocate({ year: 2024, kind: "Kết nạp", total: null, method });
    return new Map(rowsOf(open.book, "PhanBo").map((row) => [row["Mã"], row["Phân bổ"]]));
  };

  it("splits 385 by the largest remainder as published", async () => {
    const quotas = await seats(385, "hamilton");
    expect(quotas.get("QN")).toBe(385);
    expect(QUANG_NAM.map(([name]) => quotas.get(name))).toEqual([
      29, 22, 29, 25, 18, 23, 23, 17, 17, 6, 9, 15, 16, 19, 19, 22, 19, 16, 2, 6, 3, 30,
    ]);
  });

  it("from 319 to 320, takes one from Đông Giang by the largest remainder; by Webster only Tam Kỳ gets one more", async () => {
    const changes = async (method: Method) => {
      const [before, after] = [await seats(319, method), await seats(320, method)];
      return QUANG_NAM.flatMap(([name]) =>
        before.get(name) === after.get(name) ? [] : [[name, before.get(name), after.get(name)]],
      );
    };
    expect(await changes("hamilton")).toContainEqual(["Đông Giang", 16, 15]);
    expect(await changes("webster")).toEqual([["Tam Kỳ", 24, 25]]);
  });

  it("says that the parts sum to 1.950 under a stated total of 1.905: 45 too many", async () => {
    openBookOf({
      "Đơn vị": [
        UNITS,
        ...QUANG_NAM.map(([name, weight]) => [name, name, null, null, weight]),
        ["Tổng cộng", null, null, null, 1905],
      ],
      "Danh sách": [REGISTER],
      "Chỉ tiêu": [TARGETS],
    });
    const { issues } = await check();
    expect(issues.find(({ code }) => code === "sumDiffers")).toMatchObject({
      sheet: "Đơn vị",
      params: { difference: 45 },
    });
  });
});

describe("F2 thị trấn Mường Khương 2024", () => {
  let town: OpenWorkbook;
  beforeAll(async () => {
    town = openSample("thi-tran-2024");
    await refresh({ year: 2024, kind: "Kết nạp", asOf: dayOf(2024, 12, 31)! });
  });

  it("has 53 of 20, 265 %, 93 in the term, over 25 branches of 454 members", () => {
    const [top, ...branches] = rowsOf(town.book, "TienDo");
    expect(top).toMatchObject({ "Đảng viên": 454, "Chỉ tiêu": 20, "Thực hiện": 53, Đạt: 2.65, "Lũy kế nhiệm kỳ": 93 });
    expect(branches).toHaveLength(25);
  });

  it("has 9 of the 53 in the co-operative and 12 officers in charge", () => {
    const types = rowsOf(town.book, "TienDoLoaiHinh");
    expect(types.find((row) => row["Loại hình"] === "Doanh nghiệp ngoài nhà nước")!["Thực hiện"]).toBe(9);
    expect(rowsOf(town.book, "TienDoPhuTrach")).toHaveLength(12);
  });
});

describe("F3 Đông Triều 2024 and F4 Thanh Hóa 2021: one unit's attainment", () => {
  it.each([
    ["320 of 309 is printed 103,5 %", 320, 309, 1.035],
    ["256 of 200 is 128,0 %", 256, 200, 1.28],
  ])("%s", async (_, count, target, printed) => {
    const { book } = openBookOf({
      "Đơn vị": [UNITS, ["TP", "Thành ủy", null, null, null]],
      "Danh sách": [REGISTER, ...admitted("TP", 2024, count)],
      "Chỉ tiêu": [TARGETS, [2024, "Kết nạp", "TP", target, null, null]],
    });
    await refresh({ year: 2024, kind: "Kết nạp", asOf: dayOf(2024, 12, 31)! });
    expect(rowsOf(book, "TienDo")[0]).toMatchObject({ "Thực hiện": count, "Chỉ tiêu": target, Đạt: printed });
    const sheet = sheetNamed(book, "Tiến độ");
    const percent = `${(printed * 100).toFixed(1).replace(".", ",")}\u00a0%`;
    expect(sheet.cells[2]![0]!.value).toContain(`đạt ${percent}`);
  });
});

describe("one row against two targets: 1.336 of 1.640 assigned and of 1.500 of the resolution", () => {
  const written = async (settings: Value[][]) => {
    const { book } = openBookOf({
      "Đơn vị": [UNITS, ["TP", "Thành ủy", null, null, null], ["A", "Đảng bộ A", "TP", null, null]],
      "Danh sách": [REGISTER, ...admitted("A", 2024, 1336)],
      "Chỉ tiêu": [TARGETS, [2024, "Kết nạp", "A", 1500, 1640, null]],
      ...(settings.length > 0 && { "Kiểm tra": settings }),
    });
    const sheet = book.sheets[3];
    if (sheet) addTable(book, "Kiểm tra", "QuyUoc");
    await report({ year: 2024, kind: "Kết nạp", asOf: dayOf(2024, 12, 31)! });
    return rowsOf(book, "BaoCaoDonVi").find((row) => row["Mã"] === "A")!;
  };

  it("shows 81,4 % and 89,0 % unless the planner says otherwise", async () => {
    expect(await written([])).toMatchObject({ Đạt: 0.814, "Đạt NQ": 0.89 });
  });

  it("shows 81,46 % and 89,07 % where they are to be rounded to two decimals", async () => {
    const settings = [
      ["Về", "Từ ngữ", "Nghĩa"],
      ["Thiết lập", "Cách in tỷ lệ đạt", "làm tròn, hai số lẻ"],
    ];
    expect(await written(settings)).toMatchObject({ Đạt: 0.8146, "Đạt NQ": 0.8907 });
  });
});

describe("333 against 196 in the same days of the year before", () => {
  it("is 137 more, +69,9 %", async () => {
    const { book } = openBookOf({
      "Đơn vị": [UNITS, ["TP", "Thành ủy", null, null, null]],
      "Danh sách": [REGISTER, ...admitted("TP", 2024, 333), ...admitted("TP", 2023, 196)],
      "Chỉ tiêu": [TARGETS, [2024, "Kết nạp", "TP", 400, null, null]],
    });
    await report({ year: 2024, kind: "Kết nạp", asOf: dayOf(2024, 12, 31)! });
    expect(rowsOf(book, "BaoCaoDonVi")[0]).toMatchObject({ "Cùng kỳ": 196, "Tăng, giảm": 137, "Tăng trưởng": 0.699 });
    expect(spokenIn(book)).toContain("+69,9\u00a0%");
  });
});

describe("F3 Đông Triều 2025: a target of 385 for 10.322 members", () => {
  it("is 3,73 % of them, within 3–4 %: 310 to 412", async () => {
    const { book } = openBookOf({
      "Đơn vị": [UNITS, ["DT", "Thành ủy", null, null, 10322]],
      "Danh sách": [REGISTER],
      "Chỉ tiêu": [TARGETS, [2025, "Kết nạp", "DT", 385, null, null]],
    });
    await report({ year: 2025, kind: "Kết nạp", asOf: dayOf(2025, 1, 31)! });
    expect(spokenIn(book)).toMatch(/3,73\u00a0%.*10\.322/);
    expect(spokenIn(book)).toMatch(/310–412/);
  });
});

describe("F4 Thanh Hóa: 256 admitted in 2021, 250 in 2022, at least 1.200 in 2021–2025", () => {
  it("leaves 694 for three years: 232, 231, 231", async () => {
    const { book } = openBookOf({
      "Đơn vị": [UNITS, ["TH", "Thành ủy", null, null, null]],
      "Danh sách": [REGISTER, ...admitted("TH", 2021, 256), ...admitted("TH", 2022, 250)],
      "Chỉ tiêu": [
        TARGETS,
        [2021, "Kết nạp", "TH", 200, null, null],
        [2022, "Kết nạp", "TH", "≥ 250", null, null],
        ["2021–2025", "Kết nạp", "TH", "≥ 1.200", null, null],
      ],
    });
    await report({ year: 2022, kind: "Kết nạp", asOf: dayOf(2022, 12, 31)! });
    const term = new Map(rowsOf(book, "BaoCaoNhiemKy").map((row) => [row["Nhiệm kỳ"], row["Người"]]));
    expect([...term.values()]).toEqual([1200, 506, 694, 232, 231, 231]);
    expect(rowsOf(book, "BaoCaoDonVi")[0]).toMatchObject({
      "Chỉ tiêu": "≥\u00a0250",
      "Thực hiện": 250,
      Đạt: 1,
      "Trạng thái": "đạt",
    });
    expect(spokenIn(book)).toMatch(/694.*232.*231.*231/);
  });
});

describe("F5 Tam Kỳ: 93 units, 7.314 members, 882 admitted in the term 2016–2020", () => {
  const register = ["Họ và tên", "Mã đơn vị", "Ngày sinh", "Trình độ", "Ngày học nhận thức", "Ngày kết nạp"];
  const types = [
    ["residential", "Thôn, khu phố", 391],
    ["agency", "Cơ quan", 163],
    ["stateEnterprise", "Doanh nghiệp nhà nước", 168],
    ["privateEnterprise", "Doanh nghiệp ngoài nhà nước", 104],
    ["none", null, 56],
  ] as const;
  const people = types.flatMap(([unit, , count]) => Array.from({ length: count }, () => unit));
  const asOf = dayOf(2020, 12, 31)!;
  const admittedDay = (index: number) => dayOf(2016 + (index % 5), 6, 15)!;
  const bornFor = (index: number) => dayOf(2016 + (index % 5) - (index < 518 ? 25 : index < 804 ? 35 : 45), 1, 1)!;
  let book: OpenWorkbook["book"];

  beforeAll(async () => {
    ({ book } = openBookOf({
      "Đơn vị": [
        UNITS,
        ["TK", "Thành ủy", null, null, 7314],
        ...types.map(([id, type]) => [id, `Khối ${id}`, "TK", type, null]),
      ],
      "Danh sách": [
        register,
        ...people.map((unit, index): Value[] => [
          `QC-${index + 1}`,
          unit,
          bornFor(index),
          index < 527 ? "Cao đẳng" : "THPT",
          dayOf(2016 + (index % 5), 1, 5)!,
          admittedDay(index),
        ]),
        ...Array.from({ length: 1650 - 882 }, (_, index): Value[] => [
          `HV-${index + 1}`,
          "agency",
          null,
          null,
          dayOf(2020, 3, 3)!,
          null,
        ]),
      ],
      "Chỉ tiêu": [TARGETS, [2020, "Kết nạp", "TK", 220, null, null], [2020, "Nhận thức", "TK", 400, null, null]],
    }));
    await report({ year: 2020, kind: "Kết nạp", asOf });
  });

  it("says 3–4 % of 7.314 members is 220 to 292", () => {
    expect(spokenIn(book)).toMatch(/220–292/);
  });

  it("shows the shares of the term as published, overlapping, and the 56 that no type explains", () => {
    const shares = rowsOf(book, "BaoCaoCoCau").map((row) => [
      row["Chi tiết"],
      row["Lũy kế nhiệm kỳ"],
      row["Tỷ lệ nhiệm kỳ"],
    ]);
    for (const row of [
      ["đến 30 tuổi", 518, 0.5873],
      ["31–40 tuổi", 286, 0.3243],
      ["cao đẳng trở lên", 527, 0.5975],
      ["Thôn, khu phố", 391, 0.4433],
      ["Cơ quan", 163, 0.1848],
      ["Doanh nghiệp nhà nước", 168, 0.1905],
      ["Doanh nghiệp ngoài nhà nước", 104, 0.1179],
      ["Chưa rõ", 56, 0.0635],
    ])
      expect(shares).toContainEqual(row);
  });

  it("has 1.650 through the course in the term", async () => {
    await refresh({ year: 2020, kind: "Nhận thức", asOf });
    expect(rowsOf(book, "TienDo")[0]).toMatchObject({ "Lũy kế nhiệm kỳ": 1650 });
  });
});

/** The sentences of Báo cáo, joined. */
function spokenIn(book: OpenWorkbook["book"]): string {
  return rowsOf(book, "BaoCao")
    .map((row) => String(row["Nội dung báo cáo"]).trim())
    .join(" ");
}
