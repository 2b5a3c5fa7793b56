import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { convert } from "office-addin-manifest-converter";
import { readManifest } from "./manifest";

interface UnifiedManifest {
  id: string;
  extensions: {
    requirements: { scopes: string[] };
    runtimes: { lifetime: string; code: { page: string } }[];
    ribbons: { tabs: { groups: { controls: { id: string }[] }[] }[] }[];
  }[];
}

/**
 * What Microsoft's own tools, which both work offline, make otherwise of a manifest than it says: `office-addin-manifest info`
 * and the converter to a unified manifest. Neither reports its use to anyone: since version 3 office-addin-usage-data is
 * empty. Rejects where a tool cannot read the file.
 */
export async function misreadByTools(path: string): Promise<string[]> {
  const xml = await readFile(path, "utf8");
  const { all } = readManifest(xml, () => null);
  const written = (name: string) => all(name)[0]?.textContent ?? "";
  const buttons = all("Control").map((one) => one.getAttribute("id") ?? "");

  const info = await OfficeAddinManifest.readManifestFile(path);
  const unified = await converted(path);
  const [extension] = unified.extensions;
  const moved = (extension?.ribbons ?? []).flatMap(({ tabs }) => tabs).flatMap(({ groups }) => groups);
  const shared = (extension?.runtimes ?? []).filter(({ lifetime }) => lifetime === "long");

  const comparisons: [string, string | undefined, string][] = [
    ["office-addin-manifest: id", info.id, written("Id")],
    ["office-addin-manifest: version", info.version, written("Version")],
    ["office-addin-manifest: name", info.displayName, all("DisplayName")[0]?.getAttribute("DefaultValue") ?? ""],
    ["office-addin-manifest: hosts", info.hosts?.join(), "Workbook"],
    ["office-addin-manifest-converter: id", unified.id, written("Id")],
    ["office-addin-manifest-converter: hosts", extension?.requirements.scopes.join(), "workbook"],
    [
      "office-addin-manifest-converter: page of the shared runtime",
      shared.map(({ code }) => code.page).join(),
      all("SourceLocation")[0]?.getAttribute("DefaultValue") ?? "",
    ],
    [
      "office-addin-manifest-converter: buttons",
      moved.flatMap(({ controls }) => controls.map(({ id }) => id)).join(),
      buttons.join(),
    ],
  ];
  return comparisons.flatMap(([what, read, said]) =>
    read === said ? [] : [`${what} is ${read ?? "missing"}, and the manifest says ${said}.`],
  );
}

async function converted(path: string): Promise<UnifiedManifest> {
  const folder = await mkdtemp(join(tmpdir(), "chi-tieu-manifest-"));
  try {
    await convert(path, folder);
    return JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as UnifiedManifest;
  } finally {
    await rm(folder, { recursive: true });
  }
}
