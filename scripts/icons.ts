/** Draws assets/icon-<size>.png from assets/icon.svg: npx tsx scripts/icons.ts */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium, quietArguments } from "./chromium";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const assets = join(__dirname, "..", "assets");

async function draw(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("Drawing the icons needs Chromium: set CHROMIUM_PATH.");
  const browser = await chromium.launch({ executablePath, args: quietArguments });
  const mark = readFileSync(join(assets, "icon.svg"), "utf8");
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`);
    await page.screenshot({ path: join(assets, `icon-${size}.png`), omitBackground: true });
  }
  await browser.close();
}

void draw();
