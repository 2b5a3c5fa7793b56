import { axeFindings, describeInBrowser, openDesk, picture, widenPane } from "./desk";
import type { Desk } from "./desk";

jest.setTimeout(90_000);

const FIRST =
  "Tính đến ngày 31/12/2024, kết nạp được 53 đảng viên, đạt 265,0\u00a0% chỉ tiêu nghị quyết (20); đã hoàn thành, vượt 33 người.";

describeInBrowser("a meeting's report in the workbench, on the town's workbook", () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.pane.getByText("25 chi bộ, 454 đảng viên").waitFor();
    await desk.pane.getByRole("tab", { name: "Tiến độ" }).click();
    await desk.pane.getByLabel("Tính đến ngày").fill("31/12/2024");
  });

  afterAll(() => desk?.close());

  const clipboard = () => desk.page.evaluate(() => navigator.clipboard.readText());

  /** What of the pane reaches beyond its right edge: of what is shown, not of what is cut off on purpose. */
  const beyondEdge = () =>
    desk.pane.locator("#panel").evaluate((panel) => {
      const edge = document.documentElement.clientWidth;
      const wide = [panel, ...panel.querySelectorAll("*")].filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const isEllipsis = [element, element.parentElement!].some(
          (one) => getComputedStyle(one).textOverflow === "ellipsis",
        );
        // The search box keeps its ✕ in a box of no width until there is something to clear.
        const isKept = element.closest("[class*=contentAfter]")?.clientWidth === 0;
        return width > 0 && right > edge + 0.5 && !isEllipsis && !isKept;
      });
      return wide.map((element) => element.outerHTML.slice(0, 200));
    });

  test.each([320, 450])("all sections open, nothing of the tab is wider than a pane of %d pixels", async (width) => {
    const { page, pane } = desk;
    await widenPane(desk, width);
    for (const section of ["Lời báo cáo", "Kiểm câu chữ", "Cách tính và in"]) {
      const header = pane.getByRole("button", { name: section, exact: true });
      if ((await header.getAttribute("aria-expanded")) !== "true") await header.press("Enter");
    }
    await pane.getByText(FIRST).waitFor();
    await pane.getByLabel("Cách in tỷ lệ đạt").waitFor();
    await pane.locator("#panel [aria-label='Lời báo cáo']").evaluate(async (list) => {
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      list.scrollIntoView();
    });
    expect(await beyondEdge()).toEqual([]);
    expect(await axeFindings(page, "pane")).toEqual([]);
    await picture(page, `report-${width}-vi`);
  });

  test("sentences are copied one by one and all together, by the keyboard too", async () => {
    const { page, pane } = desk;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.getByRole("button", { name: "Chép câu 1", exact: true }).press("Enter");
    await pane.getByText("Đã chép.").waitFor();
    expect(await clipboard()).toBe(FIRST);
    await pane.getByRole("button", { name: "Chép tất cả" }).click();
    await pane.getByText("Đã chép.").waitFor();
    const sentences = await pane.getByRole("list", { name: "Lời báo cáo" }).getByRole("listitem").allInnerTexts();
    expect(sentences.length).toBeGreaterThan(3);
    expect((await clipboard()).split(/\r?\n/)).toEqual(sentences.map((sentence) => sentence.trim()));
  });

  test("a sentence that the browser will not copy stands selected, and Ctrl+C copies it", async () => {
    const { page, pane } = desk;
    await page.context().grantPermissions(["clipboard-read"]);
    await pane.locator("body").evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
    });
    await pane.getByRole("button", { name: "Chép câu 1", exact: true }).click();
    await pane.getByRole("textbox", { name: "Lời cần chép" }).waitFor();
    await pane.getByText(/Nhấn Ctrl\+C/).waitFor();
    await page.keyboard.press("Control+c");
    expect(await clipboard()).toBe(FIRST);
    expect(await axeFindings(page, "pane")).toEqual([]);
  });

  test("Báo cáo shows what it will write and writes the pack, in a pane of 320 pixels", async () => {
    const { page, pane } = desk;
    await widenPane(desk, 320);
    await pane.getByRole("button", { name: "Báo cáo", exact: true }).click();
    const asked = pane.getByRole("alertdialog", { name: "Ghi báo cáo?" });
    await asked.getByRole("button", { name: "Ghi", exact: true }).click();
    await pane.getByText("Đã ghi báo cáo đến ngày 31/12/2024 vào sheet Báo cáo.").waitFor();
    await page.getByRole("tab", { name: "Báo cáo" }).waitFor();
    await page.getByRole("tab", { name: "Tiến độ" }).waitFor();
    expect(await axeFindings(page, "pane")).toEqual([]);
  });

  test("Chốt kỳ freezes the figures, and the sentences then say that nothing has changed since", async () => {
    const { page, pane } = desk;
    await pane.getByRole("button", { name: "Chốt kỳ", exact: true }).click();
    const asked = pane.getByRole("alertdialog", { name: "Chốt số liệu kỳ này?" });
    await asked.getByRole("button", { name: "Chốt", exact: true }).click();
    await pane.getByText("Đã chốt kỳ 1 vào sheet Chốt kỳ.").waitFor();
    await pane.getByText(/^So với kỳ 1 \(chốt ngày .*\): không thay đổi\.$/).waitFor();
    await pane.getByRole("button", { name: "Xem", exact: true }).click();
    await page.getByRole("tab", { name: "Chốt kỳ", selected: true }).waitFor();
  });

  test("a setting is remembered in the workbook and changes what is printed", async () => {
    const { page, pane } = desk;
    await pane.getByLabel("Cách in tỷ lệ đạt").selectOption("làm tròn, hai số lẻ");
    await pane.getByRole("button", { name: "Ghi nhớ…" }).click();
    await pane
      .getByRole("alertdialog")
      .getByText(/Cách in tỷ lệ đạt: làm tròn, hai số lẻ/)
      .waitFor();
    await pane.getByRole("alertdialog").getByRole("button", { name: "Ghi nhớ", exact: true }).click();
    await pane.getByText(/^Đã nhớ ở sheet Kiểm tra\./).waitFor();
    await pane.getByText("265,00\u00a0%").first().waitFor();
    await page.getByRole("tab", { name: "Kiểm tra" }).waitFor();
    expect(desk.complaints).toEqual([]);
  });
});
