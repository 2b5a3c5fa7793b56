import { build } from "../../scripts/build";
import { findChromium } from "../../scripts/chromium";

/** Builds the workbench once for all the tests that drive it. */
export default async function buildOnce(): Promise<void> {
  if (findChromium() !== null) await build("local");
  else if (process.env["CI"] === "true") throw new Error("CI needs Chromium: install one or set CHROMIUM_PATH.");
  else console.log("\nNo Chromium found (CHROMIUM_PATH is not set): the tests in the browser are skipped.");
}
