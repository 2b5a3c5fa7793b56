/** Draws assets/icon-<size>.png from assets/icon.svg, and assets/icon-<command>-<size>.png: npx tsx scripts/icons.ts */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium, quietArguments } from "./chromium";
import { commandIcons } from "./icons/commands";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];
/** The sizes of a ribbon's button at 100 % to 300 %. */
const buttonSizes = sizes.slice(0, -1);
const assets = join(__dirname, "..", "assets");

async function draw(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("Drawing the icons needs Chromium: set CHROMIUM_PATH.");
  const browser = await chromium.launch({ executablePath, args: quietArguments });
  const page = await browser.newPage();
  const drawAt = async (size: number, svg: string, name: string): Promise<void> => {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: join(assets, `${name}-${size}.png`), omitBackground: true });
  };
  const mark = readFileSync(join(assets, "icon.svg"), "utf8");
  for (const size of sizes) await drawAt(size, mark, "icon");
  for (const { command, svgAt } of commandIcons)
    for (const size of buttonSizes) await drawAt(size, svgAt(size), `icon-${command}`);
  await browser.close();
}

void draw();
