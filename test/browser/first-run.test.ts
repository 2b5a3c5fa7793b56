import { axeFindings, describeInBrowser, openDesk, picture, widenPane } from "./desk";
import type { Desk } from "./desk";

jest.setTimeout(60_000);

describeInBrowser("the first run, in a pane of 320 pixels", () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.page.goto(`${desk.origin}/?book=empty`);
    await desk.pane.getByRole("heading", { name: "Chưa nhận ra bảng nào" }).waitFor();
    await widenPane(desk, 320);
  });

  afterAll(() => desk?.close());

  test("an empty workbook offers its sheets, and nothing in the pane is cut off", async () => {
    const { page, pane } = desk;
    await picture(page, "first-run-empty");
    expect(await axeFindings(page, "pane")).toEqual([]);
    const cut = await pane.locator("#panel").evaluate((panel) => panel.scrollWidth > panel.clientWidth);
    expect(cut).toBe(false);
  });

  test("by the keyboard alone the three sheets are inserted, and the first cell to fill is selected", async () => {
    const { page, pane } = desk;
    await pane.getByRole("button", { name: "Chèn các sheet trống" }).focus();
    await page.keyboard.press("Enter");
    const dialog = pane.getByRole("alertdialog");
    await dialog.getByText("Chèn các sheet này?").waitFor();
    await picture(page, "first-run-preview");
    await page.keyboard.press("Enter");
    await pane.getByText(/Xóa dòng ví dụ, dán danh sách chi bộ vào đây/).waitFor();
    for (const name of ["Danh sách", "Chỉ tiêu", "Nhật ký"]) await page.getByRole("tab", { name }).waitFor();
    expect(await page.getByRole("tab", { name: "Đơn vị" }).getAttribute("aria-selected")).toBe("true");
    await page.getByRole("gridcell", { name: "VÍ DỤ – xóa dòng này" }).waitFor();
    await picture(page, "first-run-inserted");
    expect(await axeFindings(page, "pane")).toEqual([]);
  });

  test("Hoàn tác takes them back, and no request leaves the origin", async () => {
    const { page, pane } = desk;
    await pane.getByRole("button", { name: /^Hoàn tác: Chèn sheet/ }).click();
    await pane.getByRole("alertdialog").getByRole("button", { name: "Hoàn tác" }).click();
    await pane.getByRole("heading", { name: "Chưa nhận ra bảng nào" }).waitFor();
    await page.getByRole("tab", { name: "Danh sách" }).click();
    expect(await page.getByRole("gridcell", { name: "VÍ DỤ – xóa dòng này" }).count()).toBe(0);
    expect(desk.asked.filter((address) => !address.startsWith(desk.origin) && !/^(blob|data):/.test(address))).toEqual(
      [],
    );
    expect(desk.complaints).toEqual([]);
  });
});
