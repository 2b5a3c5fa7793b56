import { describeInBrowser, openDesk, picture } from "./desk";
import type { Desk } from "./desk";

jest.setTimeout(60_000);

describeInBrowser("the workbench's page", () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.pane.getByText("25 chi bộ, 454 đảng viên").waitFor();
  });

  afterAll(() => desk?.close());

  const address = () => desk.page.getByRole("status", { name: "Ô đang chọn" }).innerText();

  test("a cell in the frozen rows is edited in the line above the grid", async () => {
    const { page } = desk;
    await page.getByRole("gridcell", { name: "Hệ số", exact: true }).click();
    expect(await address()).toBe("G4");
    await page.keyboard.press("F2");
    await page.keyboard.press("End");
    await page.keyboard.type(" 2");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("gridcell", { name: "Hệ số 2", exact: true }).count()).toBe(1);
  });

  test("keys go from cell to cell, stop at the edges and bring the cell into sight", async () => {
    const { page } = desk;
    await page.getByRole("gridcell", { name: "CB03", exact: true }).click();
    expect(await address()).toBe("A8");
    await page.keyboard.press("ArrowLeft");
    expect(await address()).toBe("A8");
    await page.keyboard.press("Control+End");
    const last = page.locator('.rdg-cell[aria-selected="true"]');
    expect(await last.isVisible()).toBe(true);
    await page.keyboard.press("Control+Home");
    expect(await address()).toBe("A1");
    await page.keyboard.press("ArrowUp");
    expect(await address()).toBe("A1");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
  });

  test("Delete empties a cell and Escape drops what was typed", async () => {
    const { page } = desk;
    await page.getByRole("gridcell", { name: "CB04", exact: true }).click();
    await page.keyboard.type("X");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("gridcell", { name: "CB04", exact: true }).count()).toBe(1);
    await page.keyboard.press("Delete");
    expect(await page.getByRole("gridcell", { name: "CB04", exact: true }).count()).toBe(0);
    await page.keyboard.type("CB04");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("gridcell", { name: "CB04", exact: true }).count()).toBe(1);
  });

  test("rows pasted from elsewhere fill the cells below", async () => {
    const { page } = desk;
    await page.getByRole("gridcell", { name: "CB05", exact: true }).click();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "CB05a\tChi bộ A\r\nCB06a\tChi bộ B\r\n");
      const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement!.dispatchEvent(paste);
    });
    for (const name of ["CB05a", "Chi bộ A", "CB06a", "Chi bộ B"])
      expect(await page.getByRole("gridcell", { name, exact: true }).count()).toBe(1);
  });

  test("a dropped file that is no .xlsx is refused in a sentence, and the workbook stays open", async () => {
    const { page } = desk;
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["not a zip"], "cu.xls"));
      const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector(".book")!.dispatchEvent(drop);
    });
    await page.getByRole("button", { name: "Bỏ và mở tệp khác" }).click();
    await page.getByText("cu.xls không phải là tệp Excel .xlsx.").waitFor();
    expect(await page.locator(".file-title").innerText()).toBe("thi-tran-2024.xlsx");
    await page.getByRole("button", { name: "Đóng", exact: true }).click();
  });

  test("an .xlsx with a password is refused with the way to open it", async () => {
    const { page } = desk;
    const locked = { name: "khoa.xlsx", mimeType: "application/octet-stream", buffer: encrypted() };
    await page.locator("input[type=file]").setInputFiles(locked);
    await page.getByRole("button", { name: "Bỏ và mở tệp khác" }).click();
    await page.getByText("khoa.xlsx có mật khẩu.").waitFor();
    await page.getByRole("button", { name: "Đóng", exact: true }).click();
  });

  test("another sample opens after the unsaved changes are given up", async () => {
    const { page, pane } = desk;
    await page.getByRole("button", { name: "Tệp mẫu" }).click();
    await page.getByRole("menuitem", { name: /^Thành phố/ }).click();
    await page.getByRole("button", { name: "Ở lại" }).click();
    expect(await page.locator(".file-title").innerText()).toBe("thi-tran-2024.xlsx");
    await page.getByRole("button", { name: "Tệp mẫu" }).click();
    await page.getByRole("menuitem", { name: /^Thành phố/ }).click();
    await page.getByRole("button", { name: "Bỏ và mở tệp khác" }).click();
    await pane.getByText("10.322 đảng viên").waitFor();
  });

  test("English is spoken by the page and by the pane", async () => {
    const { page, pane } = desk;
    await page.getByLabel("Ngôn ngữ").selectOption("en");
    await page.getByRole("button", { name: "Save" }).waitFor();
    await pane.getByRole("tab", { name: "Allocation" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    await picture(page, "workbench-en");
  });

  test("the pane keeps 320 pixels or more as the keyboard narrows it, and all stays usable at 800", async () => {
    const { page } = desk;
    const divider = page.getByRole("separator");
    await divider.focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
    expect(await divider.getAttribute("aria-valuenow")).toBe("320");
    expect((await page.locator("iframe").boundingBox())!.width).toBe(320);
    await page.setViewportSize({ width: 800, height: 600 });
    for (const name of ["Open", "Save", "Samples"])
      expect(await page.getByRole("button", { name, exact: true }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(800);
  });

  test("nothing broke", () => {
    expect(desk.complaints).toEqual([]);
  });
});

/** The head of the container in which Office keeps a workbook that has a password: a compound file. */
function encrypted(): Buffer {
  const head = Buffer.alloc(2048);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(head);
  Buffer.from("EncryptedPackage", "utf16le").copy(head, 1024);
  return head;
}
