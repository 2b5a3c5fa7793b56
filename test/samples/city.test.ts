import { countDated, openSample, sumOf, type OpenSample } from "./open";

let sample: OpenSample;
let committees: Record<string, string>[];
let branches: Record<string, string>[];
beforeAll(async () => {
  sample = await openSample("thanh-pho-2025.xlsx");
  const above = new Set(sample.units.rows.map((row) => row["Trực thuộc"]));
  branches = sample.units.rows.filter((row) => !above.has(row["Mã"]));
  committees = sample.units.rows.slice(1).filter((row) => above.has(row["Mã"]));
});

test("the city has 21 committees, 13 of them wards and communes, and 300 branches, 8 right under the top", () => {
  expect(committees.map((row) => row["Trực thuộc"])).toEqual(Array(21).fill("TP"));
  expect(committees.filter((row) => /^Đảng ủy (phường|xã) /.test(row["Tên"]!))).toHaveLength(13);
  expect(branches).toHaveLength(300);
  expect(branches.filter((row) => row["Trực thuộc"] === "TP")).toHaveLength(8);
});

test("10 322 members are spread over branches of 5 to 150", () => {
  const sizes = branches.map((row) => Number(row["Đảng viên"]));
  expect(sumOf(branches, "Đảng viên")).toBe(10_322);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(150);
});

test("every committee has the members and the pool of its units, and so has the city", () => {
  for (const committee of [sample.units.rows[0]!, ...committees]) {
    const own = sample.units.rows.filter((row) => row["Trực thuộc"] === committee["Mã"]);
    expect(sumOf(own, "Đảng viên")).toBe(Number(committee["Đảng viên"]));
    expect(sumOf(own, "Nguồn")).toBe(Number(committee["Nguồn"]));
  }
});

test("every type of unit is there", () => {
  expect(new Set(branches.map((row) => row["Loại hình"]))).toEqual(
    new Set([
      "Khu dân cư",
      "Cơ quan",
      "Trường học",
      "Doanh nghiệp nhà nước",
      "Doanh nghiệp ngoài nhà nước",
      "Hợp tác xã",
      "Lực lượng vũ trang",
    ]),
  );
});

test("25 officers answer for all units below the top", () => {
  const officers = sample.units.rows.slice(1).map((row) => row["Phụ trách"]);
  expect(new Set(officers).size).toBe(25);
  expect(officers).not.toContain("");
});

test("160 were admitted from January to June 2025, 320 in 2024, and nobody after", () => {
  const { rows } = sample.register;
  expect(countDated(rows, "Ngày kết nạp", "2025-01-01", "2025-06-30")).toBe(160);
  expect(countDated(rows, "Ngày kết nạp", "2024-01-01", "2024-12-31")).toBe(320);
  expect(rows.filter((row) => row["Ngày kết nạp"] !== "")).toHaveLength(480);
  expect(countDated(rows, "Ngày kết nạp", "2024-01-01", "2024-06-30")).toBeGreaterThan(100);
});

test("120 did the course and wait, and each branch's pool of 0 to 8 has room for its own", () => {
  const waiting = sample.register.rows.filter((row) => row["Ngày kết nạp"] === "");
  expect(waiting).toHaveLength(120);
  for (const branch of branches) {
    const own = waiting.filter((row) => row["Mã đơn vị"] === branch["Mã"]);
    expect(Number(branch["Nguồn"])).toBeGreaterThanOrEqual(own.length);
    expect(Number(branch["Nguồn"])).toBeLessThanOrEqual(8);
  }
});

test("the target of 385 stands with the top unit alone, and every unit below has a row to fill", () => {
  const [top, ...below] = sample.targets.rows;
  expect(top).toMatchObject({ Năm: "2025", "Chỉ tiêu": "Kết nạp", Mã: "TP", "Nghị quyết": "385", Giao: "" });
  expect(below.map((row) => row["Mã"])).toEqual(sample.units.rows.slice(1).map((row) => row["Mã"]));
  expect(new Set(below.map((row) => row["Nghị quyết"]! + row["Giao"]! + row["Khóa"]!))).toEqual(new Set([""]));
});
