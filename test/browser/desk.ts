import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { AxeResults } from "axe-core";
import { workbenchFolder } from "../../scripts/build";
import { findChromium, quietArguments } from "../../scripts/chromium";
import { serve, workbenchPolicy } from "../../scripts/serve";

const root = join(__dirname, "../..");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** A `describe` that is left out where there is no browser. */
export const describeInBrowser = findChromium() === null ? describe.skip : describe;

/** The workbench in a browser, watched: what it asked for and what it complained of. */
export interface Desk {
  page: Page;
  pane: FrameLocator;
  /** Addresses that any of its frames or workers asked for. */
  asked: string[];
  /** Errors on the console, refusals of the policy among them. */
  complaints: string[];
  origin: string;
  close: () => Promise<void>;
}

/** Serves the built workbench, under its policy, and opens it. */
export async function openDesk(): Promise<Desk> {
  const served = await serve(workbenchFolder, { index: "workbench.html", policy: workbenchPolicy, port: 0 });
  const browser: Browser = await chromium.launch({ executablePath: findChromium()!, args: quietArguments });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(served.address);
  return {
    page,
    pane: page.frameLocator("iframe"),
    asked,
    complaints,
    origin: new URL(served.address).origin,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Makes the pane as wide, in pixels, by the keys of the line beside it. */
export async function widenPane({ page }: Pick<Desk, "page">, width: number): Promise<void> {
  const divider = page.getByRole("separator");
  await divider.focus();
  for (;;) {
    const now = Number(await divider.getAttribute("aria-valuenow"));
    if (now === width) return;
    await page.keyboard.press(now < width ? "ArrowLeft" : "ArrowRight");
  }
}

/** Keeps a picture of the page for people, in artefacts/. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(join(root, "artefacts"), { recursive: true });
  await page.screenshot({ path: join(root, "artefacts", `${name}.png`) });
}

/**
 * What axe finds on the page and in the pane's frame, or but for the sheet (which takes it long), one line a rule. Left out are Fluent's own focus sentinels, which
 * are hidden and can be focused on purpose: they hand the focus on at once.
 */
export async function axeFindings(page: Page, where: "page" | "pane" = "page"): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(axe);
  const focusSentinels = [["[data-tabster-dummy]"], ["iframe", "[data-tabster-dummy]"]];
  const { violations } = await page.evaluate(
    (exclude) => {
      const run = (window as unknown as { axe: { run: (what: object) => Promise<AxeResults> } }).axe.run;
      return run({ exclude });
    },
    where === "page" ? focusSentinels : [...focusSentinels, [".book"]],
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" ")}`);
}
