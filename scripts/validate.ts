/**
 * `npm run validate`: checks the manifest of the build in dist/ and every file it points at, and that the build is not older
 * than manifest.xml. Where there is no build it makes one for an example address.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, siteFolder } from "./build";
import { findingsIn, isBuiltFrom } from "./validate/index";
import { misreadByTools } from "./validate/tools";

const EXAMPLE = "base=https://chi-tieu.example";
const BUILT = "dist/manifest.xml";

async function validate(): Promise<void> {
  const path = join(siteFolder, "manifest.xml");
  if (!existsSync(path)) await build(EXAMPLE);
  const fileAt = (name: string): Buffer | null => {
    const file = join(siteFolder, name);
    return existsSync(file) ? readFileSync(file) : null;
  };
  const built = readFileSync(path, "utf8");
  const findings = findingsIn(built, fileAt, BUILT).map(
    ({ file, line, told }) => `${file}${line === null ? "" : `:${line}`}: ${told}`,
  );
  if (!isBuiltFrom(readFileSync(join(siteFolder, "../manifest.xml"), "utf8"), built))
    findings.push(`${BUILT}: manifest.xml has changed since; build again.`);
  if (findings.length === 0) findings.push(...(await misreadByTools(path)).map((told) => `${BUILT}: ${told}`));

  for (const finding of findings) console.error(finding);
  if (findings.length > 0) process.exitCode = 1;
  else console.log(`${BUILT}: nothing to mend, and both of Microsoft's tools read it as it stands.`);
}

validate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
