import { dayOf } from "../../src/calc";
import { allocate, assign, refresh } from "../../src/jobs";
import type { Book } from "../../src/workbench/book";
import { createHost } from "../../src/workbench/host";
import { installExcel } from "../../src/workbench/office-client";
import { done } from "../../src/workbench/xlsx/excelize";
import { loadExcelize } from "../../src/workbench/xlsx/excelize-node";
import { openBook } from "../../src/workbench/xlsx/open-book";
import { readParts } from "../../src/workbench/xlsx/parts";
import { saveBook } from "../../src/workbench/xlsx/save-book";
import { packageFaults } from "../workbench/xlsx/package-faults";
import { rowsOf, sheetNamed } from "./open-sample";
import { smallBook } from "./small-book";

const PLAN = { year: 2025, kind: "Kết nạp", total: 12, method: "webster" } as const;
const MEASURE = { year: 2025, kind: "Kết nạp", asOf: dayOf(2025, 6, 30)! };

async function runAll(total: number): Promise<void> {
  await allocate({ ...PLAN, total });
  await assign();
  await refresh(MEASURE);
}

/** The workbook with results on it, and then dressed by its planner: in Excel, as far as excelize can play that. */
async function dressedFile(): Promise<Uint8Array> {
  const book = smallBook();
  installExcel(createHost(book));
  await runAll(12);
  const excelize = await loadExcelize();
  const file = done(excelize.OpenReader(await saveBook(null, book, loadExcelize)));
  done(file.AddComment("Phân bổ", { Cell: "J7", Author: "Tổ chức", Paragraph: [{ Text: "đã thống nhất" }] }));
  done(file.AddComment("Chỉ tiêu", { Cell: "E3", Author: "Tổ chức", Paragraph: [{ Text: "xem lại" }] }));
  done(
    file.AddDataValidation("Chỉ tiêu", {
      Type: "list",
      Sqref: "F2:F10",
      Formula1: '"đã giao,chưa giao"',
      AllowBlank: true,
      ShowErrorMessage: true,
    }),
  );
  const { style } = done(file.NewConditionalStyle({ Fill: { Type: "pattern", Color: ["FFEB9C"], Pattern: 1 } }));
  done(file.SetConditionalFormat("Phân bổ", "J6:J10", [{ Type: "cell", Criteria: ">", Format: style, Value: "3" }]));
  done(file.SetColWidth("Phân bổ", "B", "B", 41));
  done(file.SetCellValue("Phân bổ", "N5", "Ghi chú của tôi"));
  done(file.SetCellValue("Phân bổ", "N7", "nhớ gọi"));
  return done(file.WriteToBuffer()).buffer as Uint8Array;
}

const textOf = (parts: Record<string, Uint8Array>, pattern: RegExp): string =>
  Object.entries(parts)
    .filter(([path]) => pattern.test(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join("\n");

describe("what the planner has put on the sheets survives a run", () => {
  let before: Record<string, Uint8Array>;
  let after: Record<string, Uint8Array>;
  let reopened: Book;

  beforeAll(async () => {
    const bytes = await dressedFile();
    const book = openBook(bytes);
    installExcel(createHost(book));
    // A chart in colours of the planner's own.
    sheetNamed(book, "Tiến độ").charts[0]!.series[0]!.color = "#AA0000";
    sheetNamed(book, "Tiến độ").charts[0]!.changed = true;
    await runAll(20);
    const saved = await saveBook(bytes, book, loadExcelize);
    before = readParts(bytes);
    after = readParts(saved);
    reopened = openBook(saved);
    expect(rowsOf(reopened, "PhanBo")[0]!["Phân bổ"]).toBe(20);
  });

  it("comments", () => {
    expect(textOf(after, /comments/)).toBe(textOf(before, /comments/));
    expect(textOf(after, /comments/)).toContain("đã thống nhất");
  });

  it("data validation", () => {
    expect(textOf(after, /worksheets\/sheet/)).toContain("đã giao,chưa giao");
  });

  it("conditional formats, its own and ours", () => {
    const rules = (parts: Record<string, Uint8Array>) => textOf(parts, /worksheets\/sheet/).match(/<cfRule/g)?.length;
    expect(rules(after)).toBe(rules(before));
    expect(textOf(after, /worksheets\/sheet/)).toContain('type="cellIs"');
  });

  it("column widths and cells beside our tables", () => {
    const sheet = sheetNamed(reopened, "Phân bổ");
    expect(sheet.cells[6]![13]!.value).toBe("nhớ gọi");
    expect(sheet.columnWidths[1]).toBeGreaterThan(200);
  });

  it("charts with their styling: none is added, none is drawn anew", () => {
    const charts = Object.keys(after).filter((path) => /charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(2);
    expect(textOf(after, /charts\/chart\d+\.xml$/)).toContain("AA0000");
  });

  it("and the file is sound", () => {
    expect(packageFaults(after)).toEqual([]);
  });
});
