import { axeFindings, describeInBrowser, openDesk, picture } from "./desk";
import type { Desk } from "./desk";

jest.setTimeout(60_000);

describeInBrowser("the ribbon", () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.pane.getByText("25 chi bộ, 454 đảng viên").waitFor();
  });

  afterAll(() => desk?.close());

  const press = (name: string) => desk.page.getByRole("button", { name, exact: true }).click();
  const atTab = (name: string) => desk.pane.getByRole("tab", { name, selected: true }).waitFor();
  const dialog = () => desk.pane.getByRole("alertdialog");
  const leave = async () => {
    await desk.pane.getByRole("button", { name: "Thôi" }).click();
    await dialog().waitFor({ state: "hidden" });
  };
  const keys = (letter: string) => desk.page.keyboard.press(`Control+Shift+Alt+Key${letter}`);

  test("opens the pane that was closed, as it was", async () => {
    const { page } = desk;
    await press("Đóng ngăn Chỉ tiêu");
    await page.locator("iframe").waitFor({ state: "hidden" });
    await press("Mở bảng");
    await page.locator("iframe").waitFor({ state: "visible" });
    await desk.pane.getByText("25 chi bộ, 454 đảng viên").waitFor();
  });

  test("Phân bổ and Kiểm tra go to their tabs; Kiểm tra says what is to be seen", async () => {
    await press("Phân bổ");
    await atTab("Phân bổ");
    await press("Kiểm tra");
    await atTab("Dữ liệu");
    await desk.pane.getByRole("group").getByText("Không có gì cần sửa.").waitFor();
  });

  test("Làm mới and Báo cáo show what they would change, in a pane that was closed too, and write nothing yet", async () => {
    const { page } = desk;
    await press("Làm mới");
    await dialog().getByText("Ghi tiến độ?").waitFor();
    await leave();
    await atTab("Tiến độ");
    await press("Đóng ngăn Chỉ tiêu");
    await press("Báo cáo");
    await page.locator("iframe").waitFor({ state: "visible" });
    await dialog().getByText("Ghi báo cáo?").waitFor();
    await picture(page, "workbench-ribbon");
    await leave();
    expect(await page.getByRole("tab", { name: "Báo cáo" }).count()).toBe(0);
  });

  test("Hoàn tác says that there is nothing to take back, and takes back what was written", async () => {
    const { page } = desk;
    await press("Hoàn tác");
    await desk.pane.getByText("Không có lần ghi nào để hoàn tác.").waitFor();
    await press("Làm mới");
    await dialog().getByRole("button", { name: "Ghi", exact: true }).click();
    await page.getByRole("tab", { name: "Tiến độ" }).waitFor();
    await desk.pane.getByText(/^Đã ghi tiến độ/).waitFor();
    await press("Hoàn tác");
    await dialog().getByText("Hoàn tác lần ghi cuối?").waitFor();
    await leave();
  });

  test("the keyboard does what the buttons do, but not while an input method composes a letter", async () => {
    const { page } = desk;
    await page.getByRole("gridcell", { name: "CB03", exact: true }).click();
    await page.evaluate(() => {
      const composing = { code: "KeyB", ctrlKey: true, shiftKey: true, altKey: true, isComposing: true, bubbles: true };
      document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", composing));
    });
    await keys("P");
    await atTab("Phân bổ");
    expect(await dialog().count()).toBe(0);
    await keys("B");
    await dialog().getByText("Ghi báo cáo?").waitFor();
    await leave();
    await atTab("Tiến độ");
  });

  test("is one row of buttons that the keyboard reaches, each with a tip and its keys", async () => {
    const { page } = desk;
    const strip = page.getByRole("region", { name: "Chỉ tiêu", exact: true });
    expect((await strip.boundingBox())!.height).toBeLessThanOrEqual(37);
    await page.getByLabel("Ngôn ngữ").focus();
    for (const name of ["Mở bảng", "Kiểm tra", "Phân bổ", "Làm mới", "Báo cáo", "Hoàn tác"]) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
    await page.getByText("Xem lần ghi gần nhất của Chỉ tiêu").waitFor();
    const button = strip.getByRole("button", { name: "Hoàn tác" });
    expect(await button.getAttribute("aria-keyshortcuts")).toBe("Control+Shift+Alt+H");
    await page.keyboard.press("Enter");
    await dialog().getByText("Hoàn tác lần ghi cuối?").waitFor();
    await leave();
  });

  test("axe finds nothing", async () => {
    expect(await axeFindings(desk.page, "pane")).toEqual([]);
  });

  test("speaks English, and an order given before the pane has started is heard", async () => {
    const { page, pane } = desk;
    await page.getByLabel("Ngôn ngữ").selectOption("en");
    await press("Report");
    await pane.getByRole("alertdialog").getByText("Write the report?").waitFor();
    await pane.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("region", { name: "Quotas", exact: true }).waitFor();
  });

  test("nothing broke", () => {
    expect(desk.complaints).toEqual([]);
  });
});
