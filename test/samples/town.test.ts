import { countDated, openSample, sumOf, type OpenSample } from "./open";

let sample: OpenSample;
let branches: Record<string, string>[];
beforeAll(async () => {
  sample = await openSample("thi-tran-2024.xlsx");
  branches = sample.units.rows.slice(1);
});

test("the town has 25 branches, all right under the top, 17 of them residential and one a co-operative", () => {
  expect(sample.units.rows[0]).toMatchObject({ Mã: "TT", "Trực thuộc": "", "Đảng viên": "454" });
  expect(branches.map((row) => row["Trực thuộc"])).toEqual(Array(25).fill("TT"));
  const types = branches.map((row) => row["Loại hình"]);
  expect(types.filter((type) => type === "Khu dân cư")).toHaveLength(17);
  expect(types.filter((type) => type === "Hợp tác xã")).toHaveLength(1);
  expect(types.filter((type) => type === "Cơ quan" || type === "Trường học")).toHaveLength(7);
});

test("the branches have 454 members", () => {
  expect(sumOf(branches, "Đảng viên")).toBe(454);
});

test("12 officers answer for the 25 branches, and 2 residential branches have no board", () => {
  expect(new Set(branches.map((row) => row["Phụ trách"])).size).toBe(12);
  const boardless = branches.filter((row) => row["Chi ủy"] === "Không");
  expect(boardless.map((row) => row["Loại hình"])).toEqual(["Khu dân cư", "Khu dân cư"]);
  expect(branches.filter((row) => row["Chi ủy"] === "Có")).toHaveLength(23);
});

test("53 were admitted in 2024, 9 of them in the co-operative, and 93 since 2021", () => {
  const { rows } = sample.register;
  expect(rows).toHaveLength(93);
  expect(countDated(rows, "Ngày kết nạp", "2024-01-01", "2024-12-31")).toBe(53);
  expect(countDated(rows, "Ngày kết nạp", "2021-01-01", "2023-12-31")).toBe(40);
  const cooperative = branches.find((row) => row["Loại hình"] === "Hợp tác xã")!;
  const own = rows.filter((row) => row["Mã đơn vị"] === cooperative["Mã"]);
  expect(countDated(own, "Ngày kết nạp", "2024-01-01", "2024-12-31")).toBe(9);
});

test("some branches admitted many in 2024 and some nobody", () => {
  const counts = branches.map((branch) =>
    countDated(
      sample.register.rows.filter((row) => row["Mã đơn vị"] === branch["Mã"]),
      "Ngày kết nạp",
      "2024-01-01",
      "2024-12-31",
    ),
  );
  expect(counts.filter((count) => count === 0)).toHaveLength(5);
  expect(counts.filter((count) => count >= 4)).toHaveLength(5);
});

test("the target of 20 stands with the top unit alone, and every branch has a row to fill", () => {
  const [top, ...below] = sample.targets.rows;
  expect(top).toMatchObject({ Năm: "2024", "Chỉ tiêu": "Kết nạp", Mã: "TT", "Nghị quyết": "20", Giao: "" });
  expect(below.map((row) => row["Mã"])).toEqual(branches.map((row) => row["Mã"]));
  expect(new Set(below.map((row) => row["Nghị quyết"]! + row["Giao"]! + row["Khóa"]!))).toEqual(new Set([""]));
});
