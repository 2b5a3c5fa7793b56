import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book, Sheet, Value } from "../../src/workbench/book";
import { openBook } from "../../src/workbench/xlsx/open-book";
import { axeFindings, describeInBrowser, openDesk, picture } from "./desk";
import type { Desk } from "./desk";

const town = join(__dirname, "../../assets/samples/thi-tran-2024.xlsx");

jest.setTimeout(60_000);

describeInBrowser("the main job in the workbench, on the town's workbook", () => {
  let desk: Desk;
  let saved: Book;

  beforeAll(async () => {
    desk = await openDesk();
  });

  afterAll(() => desk?.close());

  test("the page opens with the town's workbook, and the pane says what it found in it", async () => {
    const { page, pane } = desk;
    await pane.getByText("25 chi bộ, 454 đảng viên").waitFor();
    await pane.getByText("93 người").waitFor();
    await pane.getByText("Kết nạp 2024: 20").waitFor();
    await pane.getByText("Không có gì cần sửa.").waitFor();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Đơn vị", "Danh sách", "Chỉ tiêu"]);
    expect(await page.locator(".file-title").innerText()).toBe("thi-tran-2024.xlsx");
    expect(await axeFindings(page)).toEqual([]);
  });

  test("a place named in the pane is gone to", async () => {
    const { page, pane } = desk;
    await pane.getByText("Chỉ tiêu!A2").click();
    await page.getByRole("tab", { name: "Chỉ tiêu", selected: true }).waitFor();
    expect(await page.getByRole("status", { name: "Ô đang chọn" }).innerText()).toBe("A2");
  });

  test("a number typed into the grid is kept, and Enter goes down", async () => {
    const { page } = desk;
    await page.getByRole("tab", { name: "Đơn vị" }).click();
    await page.getByRole("row").filter({ hasText: "CB01" }).getByRole("gridcell").nth(6).click();
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("status", { name: "Ô đang chọn" }).innerText()).toBe("F7");
    await page.keyboard.press("ArrowUp");
    expect(await page.getByLabel("Nội dung ô").inputValue()).toBe("7");
    expect(await page.getByText("chưa lưu").count()).toBe(1);
  });

  test("20 are split over the branches, written as a proposal and assigned", async () => {
    const { page, pane } = desk;
    await pane.getByRole("tab", { name: "Phân bổ" }).click();
    await pane.getByText("Tổng 20").waitFor();
    expect(await axeFindings(page, "pane")).toEqual([]);
    await pane.getByRole("button", { name: "Ghi", exact: true }).click();
    const asked = pane.getByRole("alertdialog");
    await asked.getByText("bảng mới, 26 dòng").waitFor();
    await picture(page, "difference-vi");
    expect(await axeFindings(page, "pane")).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Phân bổ" }).waitFor();
    await pane.getByText(/^Đã ghi dự kiến/).waitFor();
    await pane.getByRole("button", { name: "Giao…" }).click();
    await asked.getByText(/thay đổi$/).waitFor();
    await asked.getByRole("button", { name: "Giao", exact: true }).click();
    await pane.getByText(/^Đã giao/).waitFor();
  });

  test("attainment at 31/12/2024 is 53 of 20, 265,0 %, and goes into the workbook", async () => {
    const { page, pane } = desk;
    await pane.getByRole("tab", { name: "Tiến độ" }).click();
    await pane.getByLabel("Tính đến ngày").fill("31/12/2024");
    await pane.getByText("53/20").waitFor();
    expect((await pane.getByText("265,0\u00a0%").count()) > 0).toBe(true);
    expect(await axeFindings(page, "pane")).toEqual([]);
    await pane.getByRole("button", { name: "Làm mới" }).click();
    await pane.getByRole("alertdialog").getByRole("button", { name: "Ghi", exact: true }).click();
    await page.getByRole("tab", { name: "Tiến độ" }).click();
    const top = page.getByRole("row").filter({ has: page.getByRole("gridcell", { name: "TT", exact: true }) });
    await top.getByRole("gridcell", { name: "265,0 %" }).waitFor();
  });

  test("the sheet's two charts are drawn over its cells and move with them", async () => {
    const { page } = desk;
    const charts = page.getByRole("img", { name: /^Biểu đồ:/ });
    expect(await charts.count()).toBe(2);
    await charts.first().scrollIntoViewIfNeeded();
    await picture(page, "workbench-vi");
    const grid = page.locator(".sheet-grid");
    const top = (await charts.last().boundingBox())!.y;
    await grid.evaluate((element) => element.scrollBy(0, 100));
    expect((await charts.last().boundingBox())!.y).toBeCloseTo(top - 100, 0);
    expect(await axeFindings(page)).toEqual([]);
  });

  test("the file is saved with all of it", async () => {
    const { page } = desk;
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu" }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe("thi-tran-2024.xlsx");
    saved = openBook(readFileSync(await download.path()));
    await page.getByText("chưa lưu").waitFor({ state: "detached" });

    const quotas = columnUnder(sheetOf(saved, "Phân bổ"), "Phân bổ");
    expect([quotas[0], sum(quotas.slice(1))]).toEqual([20, 20]);
    const assigned = columnUnder(sheetOf(saved, "Chỉ tiêu"), "Giao");
    expect(sum(assigned)).toBe(20);
    const progress = sheetOf(saved, "Tiến độ");
    expect(["Thực hiện", "Chỉ tiêu", "Đạt"].map((header) => columnUnder(progress, header)[0])).toEqual([53, 20, 2.65]);
    expect(progress.charts.map(({ kind }) => kind).sort()).toEqual(["BarClustered", "Line"]);
    expect(valueAt(saved, "Đơn vị", 5, 5)).toBe(7);
  });

  test("a number typed as text is mended in the grid, and given back by Hoàn tác", async () => {
    const { page, pane } = desk;
    await page.getByRole("tab", { name: "Đơn vị" }).click();
    const members = page.getByRole("row").filter({ hasText: "CB02" }).getByRole("gridcell").nth(5);
    await members.click();
    await page.keyboard.type("18 đ/c");
    await page.keyboard.press("Enter");
    await pane.getByRole("tab", { name: "Dữ liệu" }).click();
    await pane.getByRole("button", { name: "Kiểm tra lại" }).click();
    await pane.getByRole("button", { name: /^Sửa Đơn vị!/ }).click();
    await pane.getByRole("alertdialog").getByText("“18 đ/c” → 18").waitFor();
    await pane.getByRole("alertdialog").getByRole("button", { name: "Sửa", exact: true }).click();
    await pane.getByText(/^Đã sửa 1 ô/).waitFor();
    await page.getByRole("tab", { name: "Kiểm tra" }).click();
    await page.getByRole("gridcell", { name: "đã sửa", exact: true }).waitFor();
    await page.getByRole("tab", { name: "Đơn vị" }).click();
    expect(await members.innerText()).toBe("18");
    await picture(page, "mended-vi");
    await pane.getByRole("button", { name: /^Hoàn tác: Sửa/ }).click();
    await pane.getByRole("alertdialog").getByRole("button", { name: "Hoàn tác", exact: true }).click();
    await pane.getByText(/^Đã hoàn tác/).waitFor();
    expect(await members.innerText()).toBe("18 đ/c");
    expect(await axeFindings(page, "pane")).toEqual([]);
  });

  test("what was in the file before is still there", () => {
    const before = openBook(readFileSync(town));
    for (const sheet of before.sheets) {
      const after = sheetOf(saved, sheet.name);
      const changed: string[] = [];
      sheet.cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          const now = after.cells[r]?.[c];
          const same = JSON.stringify([cell?.value, cell?.formula]) === JSON.stringify([now?.value, now?.formula]);
          if (cell && cell.value !== "" && !same) changed.push(`${sheet.name} ${r} ${c}`);
        }),
      );
      expect(changed).toEqual(sheet.name === "Đơn vị" ? ["Đơn vị 5 5"] : []);
      expect(after.merges).toEqual(sheet.merges);
      expect(after.columnWidths).toEqual(sheet.columnWidths);
      expect(after.tables.map(({ name }) => name)).toEqual(sheet.tables.map(({ name }) => name));
    }
  });

  test("nothing was asked of any other server, and nothing broke", () => {
    expect(desk.asked.length).toBeGreaterThan(5);
    expect(desk.asked.filter((address) => !address.startsWith(desk.origin) && !address.startsWith("blob:"))).toEqual(
      [],
    );
    expect(desk.complaints).toEqual([]);
  });
});

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return sheet;
}

function valueAt(book: Book, sheet: string, row: number, column: number): Value | undefined {
  return sheetOf(book, sheet).cells[row]?.[column]?.value;
}

/** The values under a header cell of the sheet's table, to the table's end. */
function columnUnder(sheet: Sheet, header: string): (Value | undefined)[] {
  const area = sheet.tables[0]!.area;
  const column = sheet.cells[area.row]!.findIndex((cell) => cell?.value === header);
  return Array.from({ length: area.rows - 1 }, (_, row) => sheet.cells[area.row + 1 + row]?.[column]?.value);
}

function sum(values: (Value | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
}
