/** `npm run validate`: checks the manifest of the build in dist/, which it makes for an example address where there is none. */
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { convert } from "office-addin-manifest-converter";
import { build, siteFolder } from "./build";
import { findingsIn } from "./validate/index";

const EXAMPLE = "base=https://chi-tieu.example";

async function validate(): Promise<void> {
  const path = join(siteFolder, "manifest.xml");
  if (!existsSync(path)) await build(EXAMPLE);
  const fileAt = (name: string): Buffer | null => {
    const file = join(siteFolder, name);
    return existsSync(file) ? readFileSync(file) : null;
  };
  const findings = findingsIn(readFileSync(path, "utf8"), fileAt, "dist/manifest.xml");
  for (const { file, line, told } of findings) console.error(`${file}${line === null ? "" : `:${line}`}: ${told}`);
  if (findings.length > 0) {
    process.exitCode = 1;
    return;
  }
  const { displayName, version, hosts } = await OfficeAddinManifest.readManifestFile(path);
  console.log(`office-addin-manifest reads ${displayName} ${version} for ${hosts?.join(", ")}.`);
  console.log(`office-addin-manifest-converter makes a unified manifest with ${await converted(path)}.`);
  console.log("dist/manifest.xml: nothing to mend.");
}

interface UnifiedManifest {
  id: string;
  extensions: { runtimes: object[]; ribbons: { tabs: { groups: { controls: object[] }[] }[] }[] }[];
}

/** Converts the manifest as Microsoft's tool does, and counts what came over. Rejects where it cannot. */
async function converted(path: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "chi-tieu-manifest-"));
  try {
    await convert(path, folder);
    const unified = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as UnifiedManifest;
    const [extension] = unified.extensions;
    const groups = extension!.ribbons.flatMap(({ tabs }) => tabs).flatMap((tab) => tab.groups);
    const buttons = groups.flatMap(({ controls }) => controls);
    return `${extension!.runtimes.length} runtimes and ${buttons.length} buttons in ${groups.length} groups`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

void validate();
