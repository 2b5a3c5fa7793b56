import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";

const CALC = join(__dirname, "../../src/calc");
const KILOBYTE = 1000;

const folder = mkdtempSync(join(tmpdir(), "chi-tieu-size-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Bytes, minified and gzipped, of a bundle that exports everything of these modules. */
async function sizeOf(name: string, modules: readonly string[]): Promise<number> {
  const entry = join(folder, `${name}.ts`);
  writeFileSync(entry, modules.map((module) => `export * from ${JSON.stringify(join(CALC, module))};`).join("\n"));
  const compiler = webpack({
    mode: "production",
    devtool: false,
    entry,
    experiments: { outputModule: true },
    output: { path: folder, filename: `${name}.js`, library: { type: "module" } },
    resolve: { extensions: [".ts"] },
    resolveLoader: { modules: [join(__dirname, "../../node_modules")] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: {
            transpileOnly: true,
            configFile: join(__dirname, "../../tsconfig.json"),
            compilerOptions: { noEmit: false },
          },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  return gzipSync(readFileSync(join(folder, `${name}.js`)), { level: 9 }).length;
}

jest.setTimeout(60_000);

/** Everything that splits whole people, and checks and explains it. */
const APPORTIONMENT = [
  "allocate",
  "apportion",
  "biapportion",
  "explain",
  "fairness",
  "phase",
  "reallocate",
  "steps",
  "verify",
  "verify-allocation",
  "verify-table",
];

describe("what the calculation weighs, minified and gzipped", () => {
  it.each([
    ["the apportionment part", APPORTIONMENT, 15],
    ["all of it", ["index"], 30],
  ])("%s", async (name, modules, kilobytes) => {
    const bytes = await sizeOf(modules[0]!, modules);
    console.log(`${name}: ${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(kilobytes * KILOBYTE);
  });
});
