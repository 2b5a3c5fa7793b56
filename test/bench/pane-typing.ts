import ExcelJS from "exceljs";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { build, workbenchFolder } from "../../scripts/build";
import { serve, workbenchPolicy } from "../../scripts/serve";

const UNITS = 3000;
const COMMITTEES = 150;
const TIMES = 8;

/** Something that a planner does, and how to do it once more. */
interface Deed {
  name: string;
  /** What makes ready for it, and is not measured. */
  before?: () => Promise<void>;
  once: (round: number) => Promise<void>;
}

/**
 * Prints how long the next paint takes after a key or a slider in the tab Phân bổ and in a search with 3.000 units, in the
 * workbench: the duration that the browser itself reports of an event (Event Timing), the longest of each deed.
 */
export async function benchTyping(browser: Browser, slowed: number): Promise<void> {
  await build("local");
  const served = await serve(workbenchFolder, { index: "workbench.html", policy: workbenchPolicy, port: 0 });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  try {
    page.setDefaultTimeout(60_000);
    await page.addInitScript(() => {
      const heard: number[] = [];
      Object.assign(window, { heard });
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => heard.push(duration))).observe({
        type: "event",
        durationThreshold: 16,
      } as PerformanceObserverInit);
    });
    await page.goto(served.address);
    const pane = page.frameLocator("iframe");
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await page.locator("input[type=file]").setInputFiles({ name: "3000.xlsx", mimeType, buffer: await largeBook() });
    await pane.getByText("3.000 chi bộ").waitFor();
    await pane.getByRole("tab", { name: "Phân bổ" }).click();
    await pane.getByText(/^Tổng 3\.000/).waitFor();
    await pane.getByRole("button", { name: /^Theo: / }).click();
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
    console.log(`\nto the next paint with ${UNITS} units, processor slowed ${slowed}× (asked: under 100 ms):`);
    for (const deed of deeds(page, pane)) await measure(page, deed);
  } finally {
    await page.close();
    await served.close();
  }
}

function deeds(page: Page, pane: FrameLocator): Deed[] {
  const digits = (round: number): string => String(1 + (round % 9));
  const typedInto = (name: string, where: () => Locator): Deed => ({
    name,
    once: async (round) => {
      await where().focus();
      await page.keyboard.press("End");
      await page.keyboard.press(round % 2 === 0 ? digits(round) : "Backspace");
    },
  });
  return [
    {
      name: "typing the total",
      before: async () => {
        await pane.getByRole("textbox", { name: "Tổng cần chia" }).focus();
        await page.keyboard.press("Control+A");
        await page.keyboard.type("300", { delay: 150 });
      },
      once: (round) => page.keyboard.press(digits(round)),
    },
    typedInto("typing over a quota", () => pane.getByRole("textbox", { name: /^Chỉ tiêu của/ }).nth(2)),
    {
      name: "locking",
      once: () =>
        pane
          .getByRole("button", { name: /^Khóa / })
          .nth(3)
          .press("Enter"),
    },
    { name: "moving a slider", once: () => pane.getByRole("slider", { name: "Nguồn" }).press("ArrowRight") },
    typedInto("searching a unit", () => pane.getByRole("searchbox")),
  ];
}

async function measure(page: Page, { name, before, once }: Deed): Promise<void> {
  const frame = page.frames().at(-1)!;
  const longest: number[] = [];
  for (let round = 0; round < TIMES; round++) {
    await before?.();
    await page.waitForTimeout(600);
    await frame.evaluate(() => void ((window as unknown as { heard: number[] }).heard.length = 0));
    await once(round);
    await page.waitForTimeout(600);
    // What the browser does not report took less than its threshold of 16 ms.
    longest.push(await frame.evaluate(() => Math.max(16, ...(window as unknown as { heard: number[] }).heard)));
  }
  longest.sort((a, b) => a - b);
  console.log(
    `  ${name.padEnd(22)}median ${String(longest[TIMES >> 1]!).padStart(4)} ms, longest ${String(longest.at(-1)!).padStart(4)} ms`,
  );
}

/** 150 committees of 20 branches each under one top, members and pool by a simple rule, 3.000 to be split. */
async function largeBook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const units = book.addWorksheet("Đơn vị");
  units.addRow(["Mã", "Tên", "Trực thuộc", "Loại hình", "Đảng viên", "Nguồn"]);
  units.addRow(["TP", "Đảng bộ thành phố", "", "", 90_000, ""]);
  for (let one = 0; one < COMMITTEES; one++) units.addRow([`C${one}`, `Đảng ủy ${one}`, "TP", "", "", ""]);
  for (let one = 0; one < UNITS; one++) {
    units.addRow([`B${one}`, `Chi bộ ${one}`, `C${one % COMMITTEES}`, "Khu phố", 10 + ((one * 7919) % 41), one % 7]);
  }
  const targets = book.addWorksheet("Chỉ tiêu");
  targets.addRow(["Năm", "Chỉ tiêu", "Mã", "Giao"]);
  targets.addRow([2026, "Kết nạp", "TP", UNITS]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
