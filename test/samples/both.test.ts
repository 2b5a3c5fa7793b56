import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { city } from "../../scripts/samples/city";
import { town } from "../../scripts/samples/town";
import { workbookOf } from "../../scripts/samples/workbook";
import { openSample, type OpenSample } from "./open";

const UNIT_HEADERS =
  "Mã, Tên, Trực thuộc, Loại hình, Đảng viên, Nguồn, Hệ số, Phụ trách, Chi ủy, Hiệu lực từ, Hiệu lực đến, Đơn vị kế thừa";
const REGISTER_HEADERS =
  "Họ và tên, Mã đơn vị, Ngày sinh, Giới tính, Dân tộc, Đoàn viên, Trình độ, Nghề nghiệp, Ngày học nhận thức, " +
  "Ngày kết nạp, Ngày chính thức, Biến động, Ngày biến động, Ghi chú";
const TARGET_HEADERS = "Năm, Chỉ tiêu, Mã, Nghị quyết, Đăng ký, Tối thiểu, Tối đa, Khóa, Giao, Phấn đấu, Lý do";
const ILLUSTRATION = "Minh họa: các tổng số lấy từ số liệu đã công bố, tên người là mã số.";

/** Excel's serial of a date that many years later. */
const yearsLater = (serial: number, years: number) => {
  const date = new Date((serial - 25_569) * 86_400_000);
  return Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()) / 86_400_000 + 25_569;
};

describe.each([
  { name: "thi-tran-2024.xlsx", make: town, asOf: "2024-12-31" },
  { name: "thanh-pho-2025.xlsx", make: city, asOf: "2025-06-30" },
])("$name", ({ name, make, asOf }) => {
  let sample: OpenSample;
  beforeAll(async () => {
    sample = await openSample(name);
  });

  test("the script makes the same file again, byte for byte", async () => {
    const again = await workbookOf(make());
    expect(Buffer.compare(Buffer.from(again), Buffer.from(sample.bytes))).toBe(0);
  });

  test("the file is under 200 kB and every part of it is well-formed XML", () => {
    expect(sample.bytes.length).toBeLessThan(200_000);
    const faults: string[] = [];
    const parser = new DOMParser({ onError: (level, message) => faults.push(`${level}: ${message}`) });
    for (const part of Object.values(unzipSync(sample.bytes))) parser.parseFromString(strFromU8(part), "text/xml");
    expect(faults).toEqual([]);
  });

  test("it has the planner's three sheets, each a table with the headers of the add-in", () => {
    expect(sample.file.GetSheetList().list).toEqual(["Đơn vị", "Danh sách", "Chỉ tiêu"]);
    const { units, register, targets } = sample;
    expect([units.table, register.table, targets.table]).toEqual(["DonVi", "DanhSach", "ChiTieu"]);
    expect([units, register, targets].map(({ headers }) => headers.join(", "))).toEqual([
      UNIT_HEADERS,
      REGISTER_HEADERS,
      TARGET_HEADERS,
    ]);
    expect([units, register, targets].map(({ range }) => range)).toEqual([
      `A4:L${4 + units.rows.length}`,
      `A3:N${3 + register.rows.length}`,
      `A2:K${2 + targets.rows.length}`,
    ]);
  });

  test("each table's own column names are its header cells", () => {
    const parts = unzipSync(sample.bytes);
    const named = [1, 2, 3].map((index) => {
      const xml = new DOMParser().parseFromString(strFromU8(parts[`xl/tables/table${index}.xml`]!), "text/xml");
      return Array.from(xml.getElementsByTagName("tableColumn"), (column) => column.getAttribute("name")).join(", ");
    });
    expect(named).toEqual([UNIT_HEADERS, REGISTER_HEADERS, TARGET_HEADERS]);
  });

  test("each sheet says above its table that it is an illustration", () => {
    for (const { above } of [sample.units, sample.register, sample.targets])
      expect(above.join("\n")).toContain(ILLUSTRATION);
  });

  test("every text is in composed Unicode", () => {
    const text = strFromU8(unzipSync(sample.bytes)["xl/sharedStrings.xml"]!);
    expect(text).toContain("Đảng viên");
    expect(text.normalize("NFC")).toBe(text);
  });

  test("people are codes, in order", () => {
    const codes = sample.register.rows.map((row) => row["Họ và tên"]);
    expect(codes).toEqual(codes.map((_, index) => `QC-${String(index + 1).padStart(4, "0")}`));
  });

  test("every Mã is one unit's alone, and the register and the tree name none that is not there", () => {
    const ids = sample.units.rows.map((row) => row["Mã"]!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { "Mã đơn vị": id } of sample.register.rows) expect(ids).toContain(id);
    for (const { "Trực thuộc": id } of sample.units.rows.slice(1)) expect(ids).toContain(id);
  });

  test("everybody is of age at the course, does it 3 to 9 months before, and is official a year after to the day", () => {
    const end = Date.parse(asOf) / 86_400_000 + 25_569;
    for (const row of sample.register.rows) {
      const [born, course, admitted, official] = [
        row["Ngày sinh"],
        row["Ngày học nhận thức"],
        row["Ngày kết nạp"],
        row["Ngày chính thức"],
      ].map(Number) as [number, number, number, number];
      if (row["Ngày kết nạp"] === "") {
        expect(yearsLater(born, 18)).toBeLessThanOrEqual(course);
        continue;
      }
      expect(yearsLater(born, 18)).toBeLessThanOrEqual(admitted);
      expect(admitted - course).toBeGreaterThanOrEqual(90);
      expect(admitted - course).toBeLessThanOrEqual(274);
      const due = yearsLater(admitted, 1);
      expect(Math.abs(official - (due <= end ? due : 0))).toBeLessThanOrEqual(1);
    }
  });

  test("dates are real dates, shown as dd/mm/yyyy", () => {
    const { value } = sample.file.GetCellValue("Danh sách", "C4");
    expect(value).toMatch(/^\d{2}\/\d{2}\/\d{4}$/);
    expect(Number(sample.register.rows[0]!["Ngày sinh"])).toBeGreaterThan(20_000);
  });

  test("headers stay in sight and are printed on each page, A4 across, one page wide", () => {
    for (const [sheet, row] of [
      ["Đơn vị", 4],
      ["Danh sách", 3],
      ["Chỉ tiêu", 2],
    ] as const) {
      expect(sample.file.GetPanes(sheet).panes).toMatchObject({ Freeze: true, YSplit: row });
      expect(sample.file.GetPageLayout(sheet).opts).toMatchObject({
        Size: 9,
        Orientation: "landscape",
        FitToWidth: 1,
        FitToHeight: 0,
      });
      expect(sample.file.GetSheetProps(sheet).props.FitToPage).toBe(true);
      expect(sample.file.GetDefinedName().definedNames).toContainEqual(
        expect.objectContaining({ Name: "_xlnm.Print_Titles", RefersTo: `'${sheet}'!$${row}:$${row}`, Scope: sheet }),
      );
    }
  });

  test("no text is longer than its column is wide", () => {
    for (const [sheet, { headers, rows }] of Object.entries({
      "Đơn vị": sample.units,
      "Danh sách": sample.register,
      "Chỉ tiêu": sample.targets,
    }))
      headers.forEach((header, index) => {
        const { width } = sample.file.GetColWidth(sheet, String.fromCharCode(65 + index));
        for (const row of rows) expect(row[header]!.length).toBeLessThan(width);
      });
  });
});
