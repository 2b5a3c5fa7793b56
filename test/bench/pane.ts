import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { findChromium, quietArguments } from "../../scripts/chromium";
import { serve } from "../../scripts/serve";
import { benchTyping } from "./pane-typing";

const ROUNDS = 9;
const SLOWED = 4;
const PATIENCE_MS = 20_000;
const LOOK_MS = 50;
const root = join(__dirname, "../..");

/** A page that is built, and what it takes. */
interface Page {
  name: string;
  folder: string;
  /** Scripts of the page, by name. */
  scripts: { name: string; bytes: number }[];
}

/**
 * Prints what the pane weighs and when its three tabs are painted, beside a bare Fluent page that is built the same way:
 * both with Office.js from beside them, from an empty cache, with the processor slowed 4×, taken by turns. Then how soon the
 * next paint comes after a key or a slider with 3.000 units.
 */
export async function benchPane(): Promise<void> {
  const chrome = findChromium();
  if (chrome === null) throw new Error("The bench of the pane needs a Chromium: set CHROMIUM_PATH.");
  const pages = [await built("bare", join(__dirname, "bare-pane.tsx")), await built("pane", null)];
  for (const { name, scripts } of pages) {
    const all = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(
      `${name}: ${kilobytes(scripts.find((one) => one.name === "taskpane.js")!.bytes)} at the start, ${kilobytes(all)} in all, minified and gzipped`,
    );
    for (const one of scripts.length > 1 ? scripts : []) console.log(`  ${one.name.padEnd(16)}${kilobytes(one.bytes)}`);
  }
  const browser = await chromium.launch({ executablePath: chrome, args: quietArguments });
  try {
    const times = pages.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, page] of pages.entries()) times[at]!.push(await paintedAt(browser, page));
    }
    const [bare, pane] = times.map(median);
    console.log(
      `\ntabs painted after ${Math.round(bare!)} ms bare, ${Math.round(pane!)} ms ours: ${(pane! / bare!).toPrecision(3)} × (asked ≤ 1,3), ${ROUNDS} rounds each, processor slowed ${SLOWED}×`,
    );
    await benchTyping(browser, SLOWED);
  } finally {
    await browser.close();
  }
}

/** Notes the frame after the one in which the tabs are there. As text: what tsx makes of a function needs more than the page has. */
const NOTE_PAINT = `
  (function look() {
    if (document.querySelectorAll("[role=tab]").length < 3) requestAnimationFrame(look);
    else requestAnimationFrame(() => { window.paintedAt = performance.now(); });
  })();
`;

/** Builds the pane as it ships, or another entry in its place. */
async function built(name: string, entry: string | null): Promise<Page> {
  const folder = join(root, "artefacts/bench", name);
  mkdirSync(folder, { recursive: true });
  const { default: configure } = (await import(join(root, "webpack.config.mjs"))) as {
    default: (env: Record<string, string>) => Configuration;
  };
  const configuration = configure({ base: "https://bench.example", office: "self" });
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        ...configuration,
        devtool: false,
        ...(entry !== null && { entry: { taskpane: entry } }),
        output: { ...configuration.output, path: folder },
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      },
    );
  });
  const scripts = readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => ({ name: file, bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length }));
  return { name, folder, scripts };
}

/** Milliseconds from the beginning of the page to the frame in which its three tabs are drawn, in a browser that knows nothing of it. */
async function paintedAt(browser: Browser, { name, folder }: Page): Promise<number> {
  const served = await serve(folder, { index: "taskpane.html", port: 0 });
  const context = await browser.newContext({ viewport: { width: 350, height: 688 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    await page.addInitScript(NOTE_PAINT);
    await page.goto(served.address, { waitUntil: "commit" });
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
      const painted = await page.evaluate(() => (window as unknown as { paintedAt?: number }).paintedAt ?? null);
      if (painted !== null) return painted;
      await page.waitForTimeout(LOOK_MS);
    }
    throw new Error(`${name}: no tabs`);
  } finally {
    await context.close();
    await served.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
