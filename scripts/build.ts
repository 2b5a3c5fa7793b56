import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..");

/** Where `buildWorkbench` leaves its files. */
export const workbenchFolder = join(root, "artefacts/workbench");
export const siteFolder = join(root, "dist");

/** Runs webpack with these `--env` values. Rejects when the build fails. */
export function build(...env: string[]): Promise<void> {
  return runWebpack(env.flatMap((value) => ["--env", value]));
}

/** The same into a folder of its own. */
export function buildInto(folder: string, ...env: string[]): Promise<void> {
  return runWebpack([...env.flatMap((value) => ["--env", value]), "--output-path", folder]);
}

function runWebpack(options: readonly string[]): Promise<void> {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const run = spawn(process.execPath, [webpack, ...options], {
    cwd: root,
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    run.on("error", reject);
    run.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The build failed (${code}).`))));
  });
}
