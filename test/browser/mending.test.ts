import type { Book } from "../../src/workbench/book";
import { newBook } from "../../src/workbench/new-book";
import { loadExcelize } from "../../src/workbench/xlsx/excelize-node";
import { saveBook } from "../../src/workbench/xlsx/save-book";
import { smallBook } from "../jobs/small-book";
import { axeFindings, describeInBrowser, openDesk, picture, widenPane } from "./desk";
import type { Desk } from "./desk";

jest.setTimeout(60_000);

const PEOPLE = 400;

/** A small committee whose list has `PEOPLE` more dates typed as text. */
function untidyBook(): Book {
  const book = smallBook();
  const register = book.sheets.find(({ name }) => name === "Danh sách")!;
  for (let person = 0; person < PEOPLE; person++)
    register.cells.push([{ value: `QC-${100 + person}` }, { value: "K1" }, { value: "5.7.2025" }]);
  return book;
}

/** Three branches under headers that nobody could know. */
function strangeBook(): Book {
  const book = newBook("Sheet1");
  book.sheets[0]!.cells = [
    ["Ký danh", "Gọi là", "SL hiện có"],
    ["X1", "Chi bộ Một", 10],
    ["X2", "Chi bộ Hai", 11],
    ["X3", "Chi bộ Ba", 12],
  ].map((row) => row.map((value) => ({ value })));
  return book;
}

describeInBrowser("mending a workbook in a pane of 320 pixels", () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.pane.getByText("25 chi bộ, 454 đảng viên").waitFor();
    await widenPane(desk, 320);
  });

  afterAll(() => desk?.close());

  const open = async (name: string, book: Book): Promise<void> => {
    const buffer = Buffer.from(await saveBook(null, book, loadExcelize));
    await desk.page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  };
  const dialog = () => desk.pane.getByRole("alertdialog");
  const cell = (row: string, text: string) =>
    desk.page.getByRole("row").filter({ hasText: row }).getByRole("gridcell", { name: text, exact: true });

  test("what would change of a whole list is looked through to its end, and left at Escape", async () => {
    const { page, pane } = desk;
    await open("danh-sach.xlsx", untidyBook());
    await pane.getByText("Đơn vị!E4 · 30 đ/c → 30").waitFor();
    await pane.getByRole("button", { name: /^Sửa 404 việc dễ/ }).click();
    await dialog().getByText("405 thay đổi").waitFor();
    await picture(page, "mending-vi");
    expect(await axeFindings(page, "pane")).toEqual([]);

    const lines = dialog().getByRole("listitem");
    const list = dialog().getByRole("region", { name: "Những gì sẽ đổi" });
    await dialog().getByText("“30 đ/c” → 30").waitFor();
    expect(await lines.count()).toBeLessThan(40);
    await list.focus();
    await page.keyboard.press("End");
    await dialog()
      .getByText(/^bảng mới, \d+ dòng$/)
      .waitFor();
    await dialog().getByText("C408", { exact: true }).waitFor();
    expect(await lines.count()).toBeLessThan(40);
    expect(await dialog().evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);

    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    await pane.locator("button:focus", { hasText: "Sửa 404 việc dễ" }).waitFor();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Đơn vị", "Danh sách", "Chỉ tiêu"]);
  });

  test("all easy things are mended together, and given back by Hoàn tác", async () => {
    const { page, pane } = desk;
    await page.getByRole("tab", { name: "Đơn vị" }).click();
    await cell("K2", "30 đ/c").waitFor();
    await pane.getByRole("button", { name: /^Sửa 404 việc dễ/ }).click();
    await dialog().waitFor();
    await page.keyboard.press("Enter");
    await pane.getByText("Đã sửa 404 ô; xem trước và sau ở sheet Kiểm tra.").waitFor();
    // The button that was pressed is gone: the keyboard goes on from the panel.
    await pane.locator("#panel:focus").waitFor();
    await page.getByRole("tab", { name: "Đơn vị" }).click();
    await cell("K2", "30").waitFor();

    await pane.getByRole("button", { name: /^Hoàn tác: Sửa/ }).click();
    await dialog().getByText("30 → 30 đ/c").waitFor();
    await dialog().getByRole("button", { name: "Hoàn tác", exact: true }).click();
    await pane.getByText(/^Đã hoàn tác 405 thay đổi/).waitFor();
    await cell("K2", "30 đ/c").waitFor();
    await pane.getByRole("button", { name: /^Sửa 404 việc dễ/ }).waitFor();
  });

  test("another name of a unit is confirmed, and remembered", async () => {
    const { pane } = desk;
    await pane.getByRole("button", { name: "Đúng, CB Một là K1: Danh sách!B5" }).click();
    await dialog().getByText("“CB Một” là đơn vị K1, Chi bộ Một.").waitFor();
    await dialog().getByRole("button", { name: "Ghi nhớ", exact: true }).click();
    await pane.getByText(/^Đã nhớ ở sheet Kiểm tra/).waitFor();
    expect(await pane.getByRole("button", { name: /^Đúng/ }).count()).toBe(0);
  });

  test("columns under strange headers are pointed out, and read from then on", async () => {
    const { page, pane } = desk;
    await open("la.xlsx", strangeBook());
    await page.getByRole("button", { name: "Bỏ và mở tệp khác" }).click();
    await pane.getByRole("heading", { name: "Chưa nhận ra bảng nào" }).waitFor();
    await pane.getByRole("button", { name: "Chỉ cột của bảng Đơn vị" }).click();
    for (const [column, header] of [
      ["Mã", "Ký danh"],
      ["Tên", "Gọi là"],
      ["Đảng viên", "SL hiện có"],
    ] as const)
      await dialog().getByRole("combobox", { name: column }).selectOption(header);
    const pane320 = (await page.locator("iframe").boundingBox())!;
    for (const list of await dialog().getByRole("combobox").all()) {
      const { x, width } = (await list.boundingBox())!;
      expect(x + width).toBeLessThan(pane320.x + pane320.width);
    }
    await picture(page, "mapping-vi");
    expect(await axeFindings(page, "pane")).toEqual([]);
    await dialog().getByRole("button", { name: "Nhớ các cột này" }).click();
    await dialog().getByText("“Ký danh” là cột Mã. “Gọi là” là cột Tên. “SL hiện có” là cột Đảng viên.").waitFor();
    await dialog().getByRole("button", { name: "Ghi nhớ", exact: true }).click();
    await pane.getByText("3 chi bộ, 33 đảng viên").waitFor();
  });

  test("nothing broke", () => {
    expect(desk.complaints).toEqual([]);
  });
});
