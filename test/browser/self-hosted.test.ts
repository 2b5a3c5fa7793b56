import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { buildInto } from "../../scripts/build";
import { findChromium, quietArguments } from "../../scripts/chromium";
import { serve, type Served } from "../../scripts/serve";
import { describeInBrowser } from "./desk";

jest.setTimeout(240_000);

const BASE = "https://noi-bo.example/chi-tieu";
const folder = mkdtempSync(join(tmpdir(), "chi-tieu-self-"));
let served: Served;
let browser: Browser;

describeInBrowser("the build for a network of its own, with Office.js among its files", () => {
  beforeAll(async () => {
    await buildInto(folder, `base=${BASE}`, "office=self");
    served = await serve(folder, { index: "taskpane.html", port: 0 });
    browser = await chromium.launch({ executablePath: findChromium()!, args: quietArguments });
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    rmSync(folder, { recursive: true });
  });

  test("outside Excel, Office.js answers that there is no Excel, asks no other server and misses no file", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) complaints.push(message.text());
    });
    await page.goto(served.address);
    const info = await page.evaluate(() => Office.onReady());
    expect(info.host).toBeNull();
    await page.getByRole("tab", { name: "Dữ liệu" }).waitFor();
    expect(asked.filter((address) => !address.startsWith(served.address))).toEqual([]);
    expect(asked.some((address) => address.endsWith("/office-js/office.js"))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test("the page allows scripts of its own server alone, and the manifest names no other", () => {
    const html = readFileSync(join(folder, "taskpane.html"), "utf8");
    expect(html).toContain("script-src 'self';");
    expect(html).toContain("connect-src 'self';");
    expect(html).not.toMatch(/https:\/\//);
    const addresses = readFileSync(join(folder, "manifest.xml"), "utf8").match(/https:\/\/[^"<]+/g)!;
    expect(addresses.every((address) => address.startsWith(`${BASE}/`))).toBe(true);
  });

  test("it holds Excel's part of Office.js with its licence, under 10 MB, and nothing of Word's", () => {
    const files = readdirSync(join(folder, "office-js"), { recursive: true }).map(String);
    expect(files).toEqual(
      expect.arrayContaining([
        "office.js",
        "LICENSE.md",
        "excel-web-16.00.js",
        "excel-win32-16.01.js",
        "excel-mac-16.00.js",
      ]),
    );
    expect(files.filter((file) => /word|outlook|powerpoint|onenote|debug/.test(file))).toEqual([]);
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, "office-js", file)).size, 0);
    expect(bytes).toBeLessThan(10_000_000);
  });
});
