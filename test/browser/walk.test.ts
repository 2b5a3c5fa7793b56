import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { i18n, type Language } from "../../src/locales";
import "../../src/locales/english";
import "../../src/locales/workbench";
import { openBook } from "../../src/workbench/xlsx/open-book";
import { axeFindings, describeInBrowser, openDesk, type Desk } from "./desk";
import { walkerAt, type Walker } from "./walker";
import { emptyBook, unmappedBook } from "./walked-books";

jest.setTimeout(180_000);

const artefacts = join(__dirname, "../../artefacts/walk");

interface Look {
  language: Language;
  look: "light" | "dark" | "forced";
  width: 320 | 450;
}

/** Every language, look and width is met. */
const SOME: Look[] = [
  { language: "vi", look: "light", width: 320 },
  { language: "en", look: "dark", width: 320 },
  { language: "en", look: "light", width: 450 },
  { language: "vi", look: "forced", width: 450 },
];
/** `WALKS=all` goes all twelve ways: nine minutes instead of three. */
const WALKS =
  process.env.WALKS !== "all"
    ? SOME
    : (["vi", "en"] as const).flatMap((language) =>
        (["light", "dark", "forced"] as const).flatMap((look) =>
          ([320, 450] as const).map((width): Look => ({ language, look, width })),
        ),
      );

describeInBrowser.each(WALKS)("a year's work by keyboard alone: $language, $look, $width pixels", (walk) => {
  let desk: Desk;
  let walker: Walker;
  let pane: FrameLocator;
  const { language, look, width } = walk;
  const t = i18n.getFixedT(language);
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const dialog = () => pane.getByRole("alertdialog");
  const inDialog = (name: string) => dialog().getByRole("button", { name, exact: true });

  const picture = async (name: string) => {
    mkdirSync(artefacts, { recursive: true });
    await desk.page.screenshot({ path: join(artefacts, `${language}-${look}-${width}-${name}.png`) });
    expect(await axeFindings(desk.page, "pane")).toEqual([]);
  };
  const opened = async (name: string, bytes: Buffer) => {
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await desk.page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer: bytes });
    const title = desk.page.locator(".file-title", { hasText: name });
    const discard = desk.page.getByRole("button", { name: t("workbench.discard.discard"), exact: true });
    await title.or(discard).first().waitFor();
    if (await discard.isVisible()) await walker.press(discard);
    await title.waitFor();
    await pane.getByRole("tab", { name: t("pane.data.tab") }).waitFor();
  };
  const toTab = async (name: string) => {
    await walker.reach(pane.getByRole("tab", { selected: true }), "back");
    const tab = pane.getByRole("tab", { name, exact: true });
    for (let i = 0; i < 3 && !(await tab.evaluate((one) => one === document.activeElement)); i++)
      await walker.keys("ArrowRight");
    await walker.keys("Enter");
    await pane.getByRole("tab", { name, exact: true, selected: true }).waitFor();
  };
  const agreed = async (to: string) => {
    await walker.press(inDialog(to));
    await dialog().waitFor({ state: "hidden" });
  };

  beforeAll(async () => {
    desk = await openDesk();
    pane = desk.pane;
    walker = walkerAt(desk);
    const { page } = desk;
    await page.emulateMedia({
      colorScheme: look === "dark" ? "dark" : "light",
      forcedColors: look === "forced" ? "active" : "none",
    });
    await pane.getByText("25 chi bộ, 454 đảng viên").waitFor();
    if (language === "en") {
      await page.locator("header select").selectOption("en");
      await pane.getByText(t("pane.data.units", { branches: 25, members: 454 })).waitFor();
    }
    await page.getByRole("separator").focus();
    for (let at = 350; at !== width; at += at < width ? 10 : -10)
      await walker.keys(at < width ? "ArrowLeft" : "ArrowRight");
    expect(await page.getByRole("separator").getAttribute("aria-valuenow")).toBe(String(width));
  });

  afterAll(() => desk?.close());

  test("first run: three sheets are inserted at one press, each with an example that counts nowhere", async () => {
    const { page } = desk;
    await opened("trong.xlsx", await emptyBook());
    await pane.getByRole("heading", { name: t("pane.data.empty.title") }).waitFor();
    await picture("1-first-run");
    await walker.press(button(t("start.insert")));
    await agreed(t("pane.difference.write.insert"));
    await page.getByRole("tab", { name: "Danh sách" }).waitFor();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(
      expect.arrayContaining(["Đơn vị", "Danh sách", "Chỉ tiêu"]),
    );
    await pane.getByText(t("pane.data.units", { branches: 0, members: 0 })).waitFor();
    await picture("2-inserted");
  });

  test("mapping: headers that nobody knows are pointed out once", async () => {
    await opened("to-chuc.xlsx", await unmappedBook());
    await pane.getByText(t("pane.data.missing", { part: "units" })).waitFor();
    const found = pane.getByRole("list", { name: t("pane.data.found") });
    await walker.press(found.getByRole("button", { name: t("pane.map.title", { part: "units" }), exact: true }));
    const field = (name: string) => dialog().getByRole("combobox", { name: new RegExp(`^${name}`) });
    await field("Mã").waitFor();
    await picture("3-mapping");
    for (const [column, header] of [
      ["Mã", "Số hiệu riêng"],
      ["Tên", "Gọi là"],
      ["Trực thuộc", "Nằm trong"],
      ["Đảng viên", "Quân số"],
    ] as const)
      await walker.choose(field(column), header);
    await walker.press(inDialog(t("pane.map.save")));
    await agreed(t("pane.difference.write.remember"));
    await pane.getByText(t("pane.data.units", { branches: 4, members: 100 })).waitFor();
  });

  test("allocate: a lock is kept, a total that it does not leave is cured, and 12 are written and assigned", async () => {
    const quotas = async () =>
      Promise.all(
        ["Chi bộ Một", "Chi bộ Hai", "Chi bộ Ba", "Chi bộ Trường"].map((unit) =>
          pane.getByRole("textbox", { name: t("split.quotaOf", { unit }) }).inputValue(),
        ),
      );
    await toTab(t("pane.allocate.tab"));
    await pane.getByText(t("pane.allocate.sum", { total: 12 })).waitFor();
    expect(await quotas()).toEqual(["5", "4", "2", "1"]);
    await walker.type(pane.getByRole("textbox", { name: t("split.quotaOf", { unit: "Chi bộ Trường" }) }), "5");
    await pane.getByText(t("split.set", { count: 1 })).waitFor();
    expect(await quotas()).toEqual(["3", "2", "2", "5"]);
    await walker.press(pane.getByRole("button", { name: t("split.whyOf", { unit: "Chi bộ Một", quota: 3 }) }), "back");
    await pane
      .getByText("Chi bộ Một: 7 ×")
      .or(pane.getByText(/^Chi bộ Một: 12 × 40 ÷ 100/))
      .waitFor();
    await picture("4-lock-and-why");

    const total = pane.getByRole("textbox", { name: t("pane.allocate.total") });
    await walker.type(total, "4", "back");
    await pane.getByText(t("conflict.minimum", { need: 5, available: 4, short: 1 })).waitFor();
    await picture("5-conflict");
    await walker.press(button(t("pane.allocate.takeTotal", { total: 5 })));
    await pane.getByText(t("pane.allocate.sum", { total: 5 })).waitFor();
    await walker.press(button(t("pane.allocate.resetTotal", { total: 12 })), "back");
    await pane.getByText(t("pane.allocate.sum", { total: 12 })).waitFor();

    await walker.press(button(t("pane.allocate.write")));
    await dialog().waitFor();
    await picture("6-preview");
    await agreed(t("pane.difference.write.allocate"));
    await pane.getByText(t("pane.allocate.written", { count: 5, sheet: "Phân bổ" })).waitFor();
    await walker.press(button(t("pane.allocate.assign")));
    await agreed(t("pane.difference.write.assign"));
    await pane
      .getByText(t("pane.allocate.assigned", { count: 4 }))
      .or(pane.getByText(t("pane.allocate.assigned", { count: 5 })))
      .waitFor();
  });

  test("a register row edited in the grid is noticed, read again, measured and reported", async () => {
    const { page } = desk;
    await toTab(t("pane.progress.tab"));
    const day = pane.getByRole("textbox", { name: t("pane.progress.asOf") });
    await walker.type(day, "30/06/2025");
    await pane.locator(`[role=meter][aria-valuetext="${t("pane.progress.of", { actual: 4, quota: 12 })}"]`).waitFor();

    // In the sheet: K3 is given the person of K4.
    await page.getByRole("tab", { name: "Danh sách" }).focus();
    await walker.keys("Enter");
    await page.getByRole("gridcell", { name: "QC-04" }).waitFor();
    await page.getByRole("gridcell", { name: "QC-04" }).click();
    await walker.keys("ArrowRight");
    await page.keyboard.type("K3");
    await walker.keys("Enter");
    await pane.getByText(t("progress.changed.now")).waitFor();
    await picture("7-changed");
    await walker.reach(day);
    await walker.press(button(t("progress.changed.reread")), "back");
    await pane.getByText(t("progress.changed.now")).waitFor({ state: "hidden" });

    await walker.press(button(t("pane.progress.refresh")));
    await agreed(t("pane.difference.write.refresh"));
    await pane.getByText(t("pane.progress.written", { sheet: "Tiến độ", day: "30/06/2025" })).waitFor();
    await walker.press(button(t("pane.progress.report")));
    await agreed(t("pane.difference.write.report"));
    await pane.getByText(t("pane.progress.reported", { sheet: "Báo cáo", day: "30/06/2025" })).waitFor();
    await picture("8-reported");
  });

  test("the report is taken back, and the file is saved with the rest", async () => {
    const { page } = desk;
    await walker.press(pane.getByRole("button", { name: new RegExp(`^${t("pane.difference.write.undo")}`) }));
    await agreed(t("pane.difference.write.undo"));
    await page.getByRole("tab", { name: "Tiến độ" }).waitFor();
    await walker.reach(page.getByRole("button", { name: t("workbench.save"), exact: true }));
    const saving = page.waitForEvent("download");
    await walker.keys("Enter");
    const book = openBook(readFileSync(await (await saving).path()));
    const sheet = (name: string) => book.sheets.find((one) => one.name === name)!;
    expect(sheet("Danh sách").cells[4]![1]!.value).toBe("K3");
    expect(sheet("Phân bổ").tables.map(({ name }) => name)).toEqual(["PhanBo"]);
    expect(sheet("Nhật ký")).toBeDefined();
  });

  test("all that time no request left the origin, and the policy refused nothing", () => {
    expect(desk.asked.filter((address) => !address.startsWith(desk.origin) && !address.startsWith("blob:"))).toEqual(
      [],
    );
    expect(desk.complaints).toEqual([]);
  });
});
