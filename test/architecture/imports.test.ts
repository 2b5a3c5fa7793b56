import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

const SRC = join(__dirname, "../../src");

/** Every source file by its path under src, with the files of ours that it imports when it runs. */
function importsOf(): Map<string, string[]> {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"),
  );
  return new Map(files.map((file) => [file, runtimeImports(file)]));
}

function runtimeImports(file: string): string[] {
  const { outputText } = ts.transpileModule(readFileSync(join(SRC, file), "utf8"), {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.ReactJSX,
      isolatedModules: true,
    },
  });
  return ts
    .preProcessFile(outputText)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith(".") && !/\.(json|css|xml)$/.test(name))
    .map((name) => resolve(join(SRC, dirname(file), name)));
}

function resolve(path: string): string {
  const found = [".ts", ".tsx", "/index.ts"].map((end) => path + end).find(existsSync);
  if (!found) throw new Error(`no file for ${path}`);
  return relative(SRC, found);
}

function cycleIn(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

describe("imports", () => {
  const imports = importsOf();

  it("never run in a circle", () => {
    expect(cycleIn(imports)).toBeNull();
  });

  it("of calc stay inside calc", () => {
    const outside = [...imports].flatMap(([file, imports]) =>
      file.startsWith("calc/") ? imports.filter((name) => !name.startsWith("calc/")) : [],
    );
    expect(outside).toEqual([]);
  });

  it("of the custom functions reach the calculation and the texts alone", () => {
    const outside = [...imports].flatMap(([file, imports]) =>
      file.startsWith("functions/") ? imports.filter((name) => !/^(functions|calc|locales)\//.test(name)) : [],
    );
    expect(outside).toEqual([]);
  });

  it("of the workbench's host reach nothing of the add-in", () => {
    const outside = [...imports].flatMap(([file, imports]) =>
      file.startsWith("workbench/host/") ? imports.filter((name) => !name.startsWith("workbench/")) : [],
    );
    expect(outside).toEqual([]);
  });
});
