import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook } from "../../../src/workbench/xlsx/open-book";
import { rowsOf, sheetNamed, valuesOf } from "../../jobs/open-sample";
import { edited } from "../../workbooks/edit";
import { f1Workbook } from "../../workbooks/f1";

const ROOT = join(__dirname, "../../..");
const TOWN = join(ROOT, "assets/samples/thi-tran-2024.xlsx");
const CITY = join(ROOT, "assets/samples/thanh-pho-2025.xlsx");

const folder = mkdtempSync(join(tmpdir(), "chi-tieu-"));
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => join(folder, name);

function saved(name: string, bytes: Uint8Array): string {
  writeFileSync(inFolder(name), bytes);
  return inFolder(name);
}

interface Unit {
  id: string;
  parent: string | null;
  quota: number | null;
  actual: number;
  attainment: number | null;
}
interface Report {
  year: number;
  asOf: string;
  target: string;
  units: Unit[];
  issues: { code: string; sheet: string | null; cell: string | null; params: Record<string, unknown> }[];
}

function run(...args: string[]) {
  const script = join(ROOT, "src/workbench/cli/index.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stdout, stderr, report: () => JSON.parse(stdout) as Report };
}

const openFile = (path: string) => openBook(readFileSync(path));
const sum = (values: readonly unknown[]): number => values.reduce<number>((total, value) => total + Number(value), 0);
const quotas = ({ units }: Report): (number | null)[] => units.map(({ quota }) => quota);

jest.setTimeout(60_000);

describe("npm run plan on the town", () => {
  const output = inFolder("town.xlsx");
  const { status, stdout } = run(TOWN, "-o", output, "--as-of", "2024-12-31");

  it("prints the table and ends with 0", () => {
    expect(status).toBe(0);
    expect(stdout).toMatch(/Đảng ủy thị trấn +454 +20 +53 +265,0\u00a0% +0 +vượt/);
    expect(stdout).toContain("Lũy kế nhiệm kỳ: 93");
  });

  it("writes a Phân bổ that sums to 20 and a Tiến độ of 53 of 20 = 265,0 %, cumulative 93", () => {
    const book = openFile(output);
    expect(
      sum(
        rowsOf(book, "PhanBo")
          .slice(1)
          .map((row) => row["Phân bổ"]),
      ),
    ).toBe(20);
    expect(rowsOf(book, "TienDo")[0]).toMatchObject({
      "Chỉ tiêu": 20,
      "Thực hiện": 53,
      Đạt: 2.65,
      "Lũy kế nhiệm kỳ": 93,
    });
    expect(sheetNamed(book, "Tiến độ").charts).toHaveLength(2);
  });

  it("keeps the planner's three sheets as they were", () => {
    const [before, after] = [openFile(TOWN), openFile(output)];
    for (const name of ["Đơn vị", "Danh sách", "Chỉ tiêu"]) {
      expect(valuesOf(sheetNamed(after, name))).toEqual(valuesOf(sheetNamed(before, name)));
      expect(sheetNamed(after, name).cells).toEqual(sheetNamed(before, name).cells);
    }
  });

  it("run on its own output changes values in place and adds nothing", () => {
    const again = inFolder("town-again.xlsx");
    run(output, "-o", again, "--as-of", "2024-12-31");
    const shape = (path: string) =>
      openFile(path).sheets.map(({ name, tables, charts, dataBars, cells }) => [name, tables, charts, dataBars, cells]);
    expect(shape(again)).toEqual(shape(output));
  });
});

describe("npm run plan --json", () => {
  it("prints one object and nothing else", () => {
    const { report: parsed, stderr } = run(TOWN, "--as-of", "2024-12-31", "--json");
    const report = parsed();
    expect(stderr).toBe("");
    expect(Object.keys(report)).toEqual(["year", "asOf", "target", "units", "issues"]);
    expect(report).toMatchObject({ year: 2024, asOf: "2024-12-31", target: "Kết nạp", issues: [] });
    expect(report.units[0]).toEqual({
      id: "TT",
      name: "Đảng ủy thị trấn",
      parent: null,
      type: null,
      members: 454,
      quota: 20,
      actual: 53,
      attainment: 2.65,
      remaining: 0,
      status: "over",
    });
    expect(report.units).toHaveLength(26);
  });

  it("sums to 385 at the city's top, at every committee and over the branches", () => {
    const report = run(CITY, "--as-of", "2025-06-30", "--json").report();
    const partsOf = (id: string) => report.units.filter(({ parent }) => parent === id);
    const committees = report.units.filter(({ id }) => partsOf(id).length > 0);
    expect(report.units[0]).toMatchObject({ quota: 385, actual: 160 });
    for (const { id, quota } of committees) expect(sum(quotas({ ...report, units: partsOf(id) }))).toBe(quota);
    const branches = report.units.filter(({ id }) => partsOf(id).length === 0);
    expect(branches).toHaveLength(300);
    expect(sum(quotas({ ...report, units: branches }))).toBe(385);
  });

  it("writes the workbook though nobody reads the table to its end", () => {
    const output = inFolder("unread.xlsx");
    const script = join(ROOT, "src/workbench/cli/index.ts");
    const line = `"${process.execPath}" --import tsx "${script}" "${CITY}" -o "${output}" --as-of 2025-06-30 | true`;
    const { stderr } = spawnSync("bash", ["-c", line], { cwd: ROOT, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(existsSync(output)).toBe(true);
  });

  it("splits another total by another method where asked", () => {
    const report = run(TOWN, "--as-of", "2024-12-31", "--total", "30", "--method", "hamilton", "--json").report();
    expect(report.units[0]!.quota).toBe(30);
    expect(sum(quotas(report).slice(1))).toBe(30);
  });

  it("calls a quota rounded only where it is the nearest whole to the exact share", () => {
    const output = inFolder("adams.xlsx");
    run(TOWN, "-o", output, "--as-of", "2024-12-31", "--method", "adams");
    const reasons = new Map(rowsOf(openFile(output), "PhanBo").map((row) => [row["Mã"], row["Vì sao"]]));
    expect(reasons.get("CB01")).toBe("20 × 24 ÷ 474 = 1,013, làm tròn thành 1");
    expect(reasons.get("CB24")).toBe("20 × 45 ÷ 474 = 1,899; cách chia này cho 1");
  });

  it("measures another kind of target and another year where asked", () => {
    const report = run(CITY, "--year", "2024", "--target", "Nhận thức", "--total", "40", "--json").report();
    expect(report).toMatchObject({ year: 2024, target: "Nhận thức", asOf: "2024-12-31" });
    expect(report.units[0]!.quota).toBe(40);
  });
});

describe("F1, Quảng Nam 2024, as a workbook", () => {
  const plan = (total: number, method: string) =>
    quotas(run(inFolder("f1.xlsx"), "--total", String(total), "--method", method, "--year", "2024", "--json").report());

  beforeAll(async () => {
    saved("f1.xlsx", await f1Workbook());
  });

  it("gives the listed row for 385 by largest remainder", () => {
    expect(plan(385, "hamilton")).toEqual([
      29, 22, 29, 25, 18, 23, 23, 17, 17, 6, 9, 15, 16, 19, 19, 22, 19, 16, 2, 6, 3, 30,
    ]);
  });

  it("changes one unit only from 319 to 320 by Webster: Tam Kỳ 24 → 25", () => {
    const [before, after] = [plan(319, "webster"), plan(320, "webster")];
    const changed = before.flatMap((quota, index) => (quota === after[index] ? [] : [[index, quota, after[index]]]));
    expect(changed).toEqual([[0, 24, 25]]);
  });
});

describe("an impossible plan", () => {
  it("is refused in words, with 2, and nothing is written", async () => {
    const minima = Array.from({ length: 25 }, (_, index) => ({ sheet: "Chỉ tiêu", cell: `F${index + 4}`, value: 1 }));
    const input = saved("minima.xlsx", await edited(readFileSync(TOWN), minima));
    const output = inFolder("minima-out.xlsx");
    const { status, stderr } = run(input, "-o", output, "--as-of", "2024-12-31");
    expect(status).toBe(2);
    expect(stderr).toContain("cần ít nhất 25, thiếu 5");
    expect(existsSync(output)).toBe(false);

    const json = run(input, "--as-of", "2024-12-31", "--json");
    expect(json.status).toBe(2);
    expect(json.report().issues).toMatchObject([
      { code: "planImpossible", params: { need: 25, available: 20, short: 5 } },
    ]);
  });
});

describe("a lock in the target sheet", () => {
  it("holds through a run, and every other branch has its quota beside it", async () => {
    const input = saved(
      "lock.xlsx",
      await edited(readFileSync(TOWN), [
        { sheet: "Chỉ tiêu", cell: "H4", value: "x" },
        { sheet: "Chỉ tiêu", cell: "I4", value: 5 },
      ]),
    );
    const [top, first, ...others] = quotas(run(input, "--as-of", "2024-12-31", "--json").report());
    expect([top, first, sum(others)]).toEqual([20, 5, 15]);
  });
});

describe("a plan that is assigned already", () => {
  it("is measured as assigned, and anew where another total is asked for", async () => {
    const giao = Array.from({ length: 25 }, (_, index) => ({ sheet: "Chỉ tiêu", cell: `I${index + 4}`, value: 2 }));
    const input = saved("assigned.xlsx", await edited(readFileSync(TOWN), giao));
    const standing = quotas(run(input, "--as-of", "2024-12-31", "--json").report());
    expect([standing[0], sum(standing.slice(1))]).toEqual([20, 50]);
    const asked = quotas(run(input, "--as-of", "2024-12-31", "--total", "30", "--json").report());
    expect([asked[0], sum(asked.slice(1))]).toEqual([30, 30]);
  });
});

describe("slips in the sheets", () => {
  it("are each named with their cell, and the rest still works", async () => {
    const input = saved(
      "slips.xlsx",
      await edited(readFileSync(TOWN), [
        { sheet: "Danh sách", cell: "B4", value: "CB99" },
        { sheet: "Đơn vị", cell: "A30", value: "CB01" },
        { sheet: "Đơn vị", cell: "C10", value: "CB06" },
        { sheet: "Đơn vị", cell: "C11", value: "CB05" },
        { sheet: "Đơn vị", cell: "E12", value: "mười" },
      ]),
    );
    const output = inFolder("slips-out.xlsx");
    const { status, report } = run(input, "-o", output, "--as-of", "2024-12-31", "--json");
    expect(status).toBe(0);
    const told = report().issues.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
    expect(told).toEqual(
      expect.arrayContaining([
        "unknownUnit Danh sách!B4",
        "duplicateUnit Đơn vị!A30",
        "parentCycle Đơn vị!C10",
        "parentCycle Đơn vị!C11",
        "notANumber Đơn vị!E12",
      ]),
    );
    const rows = rowsOf(openFile(output), "PhanBo");
    expect(sum(rows.slice(1).map((row) => row["Phân bổ"]))).toBe(20);
    expect(sheetNamed(openFile(output), "Đơn vị").cells).toEqual(sheetNamed(openFile(input), "Đơn vị").cells);
  });
});

describe("a workbook without units", () => {
  it("is said to have none: 1, and nothing is written", async () => {
    const titles = Array.from({ length: 4 }, (_, index) => ({
      sheet: "Đơn vị",
      cell: `${"ABCE"[index]}4`,
      value: "?",
    }));
    const input = saved("no-units.xlsx", await edited(readFileSync(TOWN), titles));
    const { status, stderr } = run(input, "-o", inFolder("no-units-out.xlsx"));
    expect(status).toBe(1);
    expect(stderr).toContain("Chưa thấy đơn vị nào");
    expect(existsSync(inFolder("no-units-out.xlsx"))).toBe(false);
  });
});

describe("a file that cannot be read", () => {
  it.each([
    ["is no workbook", "note.xlsx", "ghi chú"],
    ["has a password", "locked.xlsx", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ])("because it %s: 1, and why", (_why, name, content) => {
    const { status, stderr, stdout } = run(saved(name, Buffer.from(content, "latin1")), "-o", inFolder("never.xlsx"));
    expect(status).toBe(1);
    expect(stderr).toContain("Không đọc được");
    expect(stdout).toBe("");
  });

  it("because it is not there: 1", () => {
    expect(run(inFolder("absent.xlsx")).status).toBe(1);
  });

  it("and an option that makes no sense: 1, with the usage", () => {
    const { status, stderr } = run(TOWN, "--as-of", "2024-02-30");
    expect(status).toBe(1);
    expect(stderr).toContain("--as-of");
    expect(stderr).toContain("Cách dùng");
  });
});

describe("--fix", () => {
  it("mends what has one cure before it plans, and writes both contents to Kiểm tra", async () => {
    const bytes = await edited(readFileSync(TOWN), [
      { sheet: "Đơn vị", cell: "E6", value: "24 đ/c" },
      { sheet: "Danh sách", cell: "B4", value: "cb01" },
    ]);
    const output = inFolder("mended.xlsx");
    const { status, report } = run(
      saved("messy.xlsx", bytes),
      "-o",
      output,
      "--as-of",
      "2024-12-31",
      "--fix",
      "--json",
    );
    expect([status, report().issues]).toEqual([0, []]);
    const book = openFile(output);
    expect(sheetNamed(book, "Đơn vị").cells[5]![4]!.value).toBe(24);
    const mended = rowsOf(book, "KiemTra").map((row) => [row["Sheet"], row["Ô"], row["Trước"], row["Sau"]]);
    expect(mended).toContainEqual(["Đơn vị", "E6", "24 đ/c", "24"]);
    expect(mended).toContainEqual(["Danh sách", "B4", "cb01", "CB01"]);
  });

  it("without it tells them and leaves the cells", async () => {
    const bytes = await edited(readFileSync(TOWN), [{ sheet: "Đơn vị", cell: "E6", value: "24 đ/c" }]);
    const output = inFolder("told.xlsx");
    const { status, stdout } = run(saved("messy.xlsx", bytes), "-o", output, "--as-of", "2024-12-31");
    expect(status).toBe(0);
    expect(stdout).toContain("· Đơn vị!E6: Cột Đảng viên: “24 đ/c” là chữ, đọc là 24.");
    expect(sheetNamed(openFile(output), "Đơn vị").cells[5]![4]!.value).toBe("24 đ/c");
  });
});
