import { dayOf } from "../../src/calc";
import { freeze, refresh, report, undo } from "../../src/jobs";
import type { Area, Book } from "../../src/workbench/book";
import { openBookOf, openFile, openSample, rowsOf, type Sample, sheetNamed, valuesOf } from "./open-sample";

const CHOICES = {
  "thi-tran-2024": { year: 2024, kind: "Kết nạp", asOf: dayOf(2024, 9, 30)! },
  "thanh-pho-2025": { year: 2025, kind: "Kết nạp", asOf: dayOf(2025, 6, 30)! },
} as const;
const SAMPLES = Object.keys(CHOICES) as Sample[];
const ADMITTED = 9;

/** Everything a reader can see, but for what the clock says. */
const seen = (book: Book) =>
  book.sheets
    .filter(({ name }) => name !== "Nhật ký")
    .map(({ name, cells, tables, charts }) => [
      name,
      cells,
      tables.map(({ area }) => area),
      charts.map((one) => one.position),
    ]);

describe("Báo cáo", () => {
  it.each(SAMPLES)("is written from %s in four requests, each under 4 MB, and Tiến độ with it", async (sample) => {
    const { book, host } = openSample(sample);
    await report(CHOICES[sample]);
    expect(host.requests.length).toBeLessThanOrEqual(5);
    expect(Math.max(...host.requests.map(({ bytes, answerBytes }) => Math.max(bytes, answerBytes)))).toBeLessThan(4e6);
    const { charts, page } = sheetNamed(book, "Báo cáo");
    expect(charts.map(({ kind }) => kind)).toEqual(["ColumnClustered", "Line", "BarClustered", "BarStacked100"]);
    expect(page).toMatchObject({ orientation: "Landscape", paper: "A4", fitToWide: 1, titleRows: [4, 4] });
    expect(page.printAreas).toHaveLength(10);
    expect(rowsOf(book, "TienDo")[0]!["Thực hiện"]).toBe(rowsOf(book, "BaoCaoDonVi")[0]!["Thực hiện"]);
  });

  it.each(SAMPLES)("run again on the same %s changes nothing, in the file either", async (sample) => {
    const { book, save } = openSample(sample);
    await report(CHOICES[sample]);
    const before = structuredClone(seen(book));
    const file = openFile(await save());
    await report(CHOICES[sample]);
    expect(seen(file.book)).toEqual(before);
  });

  it("agrees with itself: the city's 160 of 385 in the headline, the sentences and the tables", async () => {
    const { book } = openSample("thanh-pho-2025");
    await report(CHOICES["thanh-pho-2025"]);
    const texts = valuesOf(sheetNamed(book, "Báo cáo")).map(([first]) => String(first));
    expect(texts[2]).toBe("Thực hiện 160/385, đạt 41,5\u00a0%");
    expect(texts.join(" ")).toMatch(/160 đảng viên.*41,5\u00a0%/);
    expect(rowsOf(book, "BaoCaoDonVi")[0]).toMatchObject({
      "Thực hiện": 160,
      "Chỉ tiêu": 385,
      Đạt: 0.415,
      "Còn lại": 225,
    });
    expect(rowsOf(book, "BaoCaoCoCau")[0]).toMatchObject({ "Năm nay": 160 });
    expect(rowsOf(book, "BaoCaoChiTieu")[0]).toMatchObject({ "Thực hiện": 160, Đạt: 0.415 });
  });

  it("has the other targets of the year beside its own, of every unit: 2 of 3 at the course", async () => {
    const { book } = openBookOf({
      "Đơn vị": [
        ["Mã", "Tên", "Trực thuộc", "Đảng viên"],
        ["TT", "Đảng ủy", null, 90],
        ["A", "Chi bộ A", "TT", 40],
        ["B", "Chi bộ B", "TT", 50],
      ],
      "Danh sách": [
        ["Họ và tên", "Mã đơn vị", "Ngày học nhận thức", "Ngày kết nạp"],
        ["QC-1", "A", dayOf(2024, 2, 1)!, dayOf(2024, 8, 1)!],
        ["QC-2", "A", dayOf(2024, 3, 1)!, null],
      ],
      "Chỉ tiêu": [
        ["Năm", "Chỉ tiêu", "Mã", "Giao"],
        [2024, "Kết nạp", "A", 1],
        [2024, "Nhận thức", "A", 3],
        [2024, "Chi bộ mới", "TT", 2],
      ],
    });
    await report(CHOICES["thi-tran-2024"]);
    const rows = rowsOf(book, "BaoCaoChiTieu").map((row) => [
      row["Chỉ tiêu trong năm"],
      row["Mã"],
      row["Chỉ tiêu"],
      row["Thực hiện"],
      row["Đạt"],
    ]);
    expect(rows).toEqual([
      ["Kết nạp", "", 1, 1, 1],
      ["Nhận thức", "", 3, 2, 0.666],
      ["Chi bộ mới", "", "–", "–", "–"],
      ["Nhận thức", "A", 3, 2, 0.666],
    ]);
  });

  it("tells no chance to reach a target that is reached: the town's 45 of 20", async () => {
    const { book } = openSample("thi-tran-2024");
    await report(CHOICES["thi-tran-2024"]);
    const said = rowsOf(book, "BaoCao").map((row) => String(row["Nội dung báo cáo"]));
    expect(said.join(" ")).toContain("đến 31/12 có khoảng 60 người");
    expect(said.join(" ")).not.toContain("xác suất đạt");
  });

  it.each(SAMPLES)("prints each table and chart of %s within the pages, the title on the first", async (sample) => {
    const { book } = openSample(sample);
    await report(CHOICES[sample]);
    const { tables, charts, page } = sheetNamed(book, "Báo cáo");
    const areas = page.printAreas!;
    expect(areas[0]).toMatchObject({ row: 0, column: 0 });
    expect(areas.slice(1).every(({ row }) => row === 4)).toBe(true);
    const holds = (inner: Area) => (outer: Area) =>
      inner.row >= outer.row &&
      inner.column >= outer.column &&
      inner.row + inner.rows <= outer.row + outer.rows &&
      inner.column + inner.columns <= outer.column + outer.columns;
    // What the charts of stages and types are drawn from stands beside the page.
    const printed = tables.filter(({ name }) => name !== "BaoCaoPheu" && name !== "BaoCaoLoaiHinh");
    for (const { area } of printed) expect(areas.filter(holds(area))).toHaveLength(1);
    for (const { position } of charts) expect(areas.filter(holds(position))).toHaveLength(1);
  });

  it("draws a bullet for each branch, and of the types a part each of this year and last", async () => {
    const { book } = openSample("thi-tran-2024");
    await report(CHOICES["thi-tran-2024"]);
    const [bullet, , funnel, types] = sheetNamed(book, "Báo cáo").charts;
    expect(bullet!.series.map(({ name, kind }) => [name, kind])).toEqual([
      ["Thực hiện", undefined],
      ["Chỉ tiêu", undefined],
      ["Theo nhịp", "LineMarkers"],
    ]);
    expect(bullet!.series[0]!.values.rows).toBe(rowsOf(book, "BaoCaoBieuDo").length);
    expect(funnel!.series.map(({ dataLabels }) => dataLabels)).toEqual([true, true]);
    expect(types!.series).toHaveLength(8);
    expect(types!.series[0]).toMatchObject({ name: "Thôn, khu phố", values: { rows: 1, columns: 2 } });
  });

  it("fills the months by one scale and leaves those empty in which nobody came", async () => {
    const { book } = openSample("thi-tran-2024");
    await report(CHOICES["thi-tran-2024"]);
    const sheet = sheetNamed(book, "Báo cáo");
    const { area } = sheet.tables.find(({ name }) => name === "BaoCaoThang")!;
    const months = { row: area.row + 1, column: area.column + 1, rows: area.rows - 1, columns: 12 };
    expect(sheet.colorScales?.map((scale) => scale.area)).toEqual([months]);
    const rows = rowsOf(book, "BaoCaoThang");
    const figures = rows.flatMap((row) => Array.from({ length: 12 }, (_, month) => row[`T${month + 1}`]));
    expect(figures).not.toContain(0);
    expect(figures.reduce<number>((sum, people) => sum + Number(people || 0), 0)).toBe(45);
  });

  it("breaks what is read out into lines that a page is wide", async () => {
    const { book } = openSample("thanh-pho-2025");
    await report(CHOICES["thanh-pho-2025"]);
    const lines = rowsOf(book, "BaoCao").map((row) => String(row["Nội dung báo cáo"]));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(140);
    expect(lines.some((line) => line.startsWith("   "))).toBe(true);
  });

  it("keeps what the planner has written into the signatures", async () => {
    const { book } = openSample("thi-tran-2024");
    await report(CHOICES["thi-tran-2024"]);
    const sheet = sheetNamed(book, "Báo cáo");
    const row = sheet.cells.findIndex((cells) => cells?.[0]?.value === "NGƯỜI LẬP BIỂU");
    sheet.cells[row]![1] = { value: "PHÓ BÍ THƯ" };
    await report(CHOICES["thi-tran-2024"]);
    expect(sheet.cells[row]![1].value).toBe("PHÓ BÍ THƯ");
  });

  it("is taken back by Hoàn tác, sheets and charts", async () => {
    const { book } = openSample("thi-tran-2024");
    await report(CHOICES["thi-tran-2024"]);
    await undo();
    const sheet = sheetNamed(book, "Báo cáo");
    expect(sheet.tables).toEqual([]);
    expect(sheet.charts).toEqual([]);
    expect(valuesOf(sheet).flat().filter(Boolean)).toEqual([]);
  });
});

describe("Chốt kỳ", () => {
  const choice = CHOICES["thi-tran-2024"];
  const changed = (book: Book) => rowsOf(book, "BaoCaoThayDoi").slice(1);

  it("freezes a row for each unit with a target or somebody in, and one for each person of the year", async () => {
    const { book } = openSample("thi-tran-2024");
    expect(await freeze(choice)).toEqual({ number: 1 });
    const units = rowsOf(book, "ChotKy");
    expect(units.find((row) => row["Mã"] === "TT")).toMatchObject({
      Kỳ: 1,
      "Tính đến": choice.asOf,
      Giao: 20,
      "Thực hiện": 45,
    });
    expect(rowsOf(book, "ChotKyNguoi")).toHaveLength(45);
  });

  it("names exactly the units of five changed register rows, and whose rows they are", async () => {
    const { book } = openSample("thi-tran-2024");
    await freeze(choice);
    await report(choice);
    expect(changed(book)).toEqual([]);
    const register = sheetNamed(book, "Danh sách");
    const admitted = [...register.cells.keys()].filter((row) => {
      const day = register.cells[row]?.[ADMITTED]?.value;
      return typeof day === "number" && day >= dayOf(2024, 1, 1)! && day <= choice.asOf;
    });
    const rows = [0, 9, 18, 27, 36].map((index) => admitted[index]!);
    const units = rows.map((row) => register.cells[row]![1]!.value);
    for (const row of rows) register.cells[row]![ADMITTED] = { value: dayOf(2024, 12, 1)! };
    await report(choice);
    const named = changed(book).filter((row) => row["Mã"] !== "TT");
    expect(new Set(named.map((row) => row["Mã"]))).toEqual(new Set(units));
    const lost = named.reduce((sum, row) => sum + Number(row["Tăng, giảm"]), 0);
    expect(lost).toBe(-5);
    const whose = named.map((row) => String(row["Do ai"])).join(" ");
    for (const row of rows) expect(whose).toContain(`− ${String(register.cells[row]![0]!.value)}`);
  });

  it("names who has come since, with their row", async () => {
    const { book } = openSample("thi-tran-2024");
    await freeze(choice);
    const register = sheetNamed(book, "Danh sách");
    const last = register.cells.length - 1;
    register.cells[last]![ADMITTED] = { value: choice.asOf };
    await report(choice);
    const [added] = changed(book).filter((row) => row["Mã"] !== "TT");
    expect(added).toMatchObject({
      Mã: register.cells[last]![1]!.value,
      "Tăng, giảm": 1,
      "Do ai": `+ ${String(register.cells[last]![0]!.value)} (dòng ${last + 1})`,
    });
  });

  it("is never changed by what comes later: a second snapshot stands below the first", async () => {
    const { book } = openSample("thi-tran-2024");
    await freeze(choice);
    const first = structuredClone([rowsOf(book, "ChotKy"), rowsOf(book, "ChotKyNguoi")]);
    const register = sheetNamed(book, "Danh sách");
    register.cells[5]![ADMITTED] = { value: choice.asOf };
    await refresh(choice);
    await report(choice);
    expect(await freeze({ ...choice, asOf: dayOf(2024, 12, 31)! })).toEqual({ number: 2 });
    const [units, people] = [rowsOf(book, "ChotKy"), rowsOf(book, "ChotKyNguoi")];
    expect([units.slice(0, first[0]!.length), people.slice(0, first[1]!.length)]).toEqual(first);
    expect(units.find((row) => row["Kỳ"] === 2 && row["Mã"] === "TT")).toBeDefined();
  });

  it("is taken back by Hoàn tác, the snapshots before it stay", async () => {
    const { book } = openSample("thi-tran-2024");
    await freeze(choice);
    const first = structuredClone(rowsOf(book, "ChotKy"));
    await freeze({ ...choice, asOf: dayOf(2024, 12, 31)! });
    await undo();
    expect(rowsOf(book, "ChotKy")).toEqual(first);
    expect(await freeze(choice)).toEqual({ number: 2 });
  });
});
