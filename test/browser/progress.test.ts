import { axeFindings, describeInBrowser, openDesk, picture, widenPane } from "./desk";
import type { Desk } from "./desk";

jest.setTimeout(120_000);

const STALE = "Sổ tính đã đổi từ lần đọc trước.";

describeInBrowser("Tiến độ beside the town's workbook, in a pane of 320 pixels", () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.pane.getByText("25 chi bộ, 454 đảng viên").waitFor();
    await widenPane(desk, 320);
    await desk.pane.getByRole("tab", { name: "Tiến độ" }).click();
    await desk.pane.getByLabel("Tính đến ngày").fill("31/12/2024");
    await desk.page.getByRole("tab", { name: "Danh sách" }).click();
  });

  afterAll(() => desk?.close());

  const rowOf = (name: string) =>
    desk.page.getByRole("row").filter({ has: desk.page.getByRole("gridcell", { name, exact: true }) });
  const standing = (said: string) => desk.pane.locator(`[role="meter"][aria-valuetext="${said}"]`);
  /** Types another day of admission for a person into the grid. */
  async function admit(name: string, day: string): Promise<void> {
    await rowOf(name).getByRole("gridcell").nth(10).click();
    await desk.page.keyboard.type(day);
    await desk.page.keyboard.press("Enter");
  }

  test("an edit of the register marks the figures as stale, and Đọc lại brings them up", async () => {
    const { page, pane } = desk;
    await standing("53 trên 20 người").waitFor();
    await admit("QC-0004", "05/02/2024");
    await pane.getByText(STALE).waitFor();
    await standing("53 trên 20 người").waitFor();
    expect(await axeFindings(page, "pane")).toEqual([]);
    await picture(page, "progress-stale-320-vi");
    await pane.getByRole("button", { name: "Đọc lại", exact: true }).click();
    await standing("54 trên 20 người").waitFor();
    await pane.getByText(STALE).waitFor({ state: "detached" });
  });

  test("with Tự đọc lại khi sửa on the figures follow by themselves, and nothing is written", async () => {
    const { page, pane } = desk;
    await pane.getByRole("button", { name: "Tự đọc lại khi sửa" }).click();
    await admit("QC-0004", "18/04/2021");
    await standing("53 trên 20 người").waitFor();
    expect(await page.getByRole("tab", { name: "Tiến độ", exact: true }).count()).toBe(0);
    expect(await pane.getByText(STALE).count()).toBe(0);
  });

  test("the unit of the selected cell is marked and in sight, and the grid keeps the keyboard", async () => {
    const { page, pane } = desk;
    await pane.getByRole("button", { name: "Theo ô đang chọn" }).click();
    await rowOf("QC-0010").getByRole("gridcell").nth(3).click();
    const followed = (name: string) => pane.locator('[role="row"][aria-current="true"]').filter({ hasText: name });
    const mother = followed("Chi bộ Trường Mầm non");
    await mother.waitFor();
    expect(await mother.evaluate((row) => row.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true);
    expect(await page.evaluate(() => document.activeElement!.closest(".sheet-grid") !== null)).toBe(true);
    expect(await axeFindings(page, "pane")).toEqual([]);
    await picture(page, "progress-followed-320-vi");
    await page.keyboard.press("ArrowUp");
    await followed("Chi bộ Khu phố 11").waitFor();
    await pane.getByRole("button", { name: "Theo ô đang chọn" }).click();
  });

  test("a branch opens to its people by the keyboard, and each goes to the row in the register, the branch to its own", async () => {
    const { page, pane } = desk;
    await pane.getByRole("searchbox", { name: "Tìm đơn vị" }).fill("thon 1");
    const branch = pane.getByRole("button", { name: /^Chi bộ Thôn 1 ?(?!\d)/ });
    await branch.focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Đến ô của QC-0052" }).waitFor();
    await picture(page, "progress-people-320-vi");
    expect(await axeFindings(page, "pane")).toEqual([]);
    await pane.getByRole("button", { name: "Đến ô của QC-0052" }).press("Enter");
    await page.getByLabel("Ô đang chọn").filter({ hasText: /^A55$/ }).waitFor();
    await page.getByRole("tab", { name: "Danh sách", selected: true }).waitFor();
    await pane.getByRole("button", { name: "Đến ô của Chi bộ Thôn 1", exact: true }).press("Enter");
    await page.getByRole("tab", { name: "Đơn vị", selected: true }).waitFor();
    await page.getByLabel("Ô đang chọn").filter({ hasText: /^A17$/ }).waitFor();
    expect(desk.complaints).toEqual([]);
  });

  test("is readable in forced colours", async () => {
    await desk.page.emulateMedia({ forcedColors: "active" });
    await desk.pane.getByRole("searchbox", { name: "Tìm đơn vị" }).fill("");
    await desk.pane.locator("#panel svg[role=img]").scrollIntoViewIfNeeded();
    await picture(desk.page, "progress-forced-320-vi");
    await desk.page.emulateMedia({ forcedColors: "none" });
  });
});
