import { dayOf, type Method } from "../../src/calc";
import { allocate, check, refresh } from "../../src/jobs";
import { QUANG_NAM } from "../calc/published";
import { type OpenWorkbook, openBookOf, openSample, rowsOf, sheetNamed } from "./open-sample";
import type { Value } from "../workbooks/book-of";

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
    await allocate({ year: 2024, kind: "Kết nạp", total: null, method, basis: "members" });
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
