import { readFileSync } from "node:fs";
import { gunzipSync } from "fflate";
import "excelize-wasm";

/** What the package's own `init` resolves to. */
export type Excelize = Awaited<ReturnType<typeof import("excelize-wasm").init>>;

interface GoRuntime {
  importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}

/** Set by importing the package, and by the program it runs. */
const shared = globalThis as typeof globalThis & { Go: new () => GoRuntime; excelize: Excelize };

let started: Promise<Excelize> | undefined;

/** The spreadsheet engine, started once. The package's `init` imports dynamically, which isolating test runners refuse. */
export function startExcelize(): Promise<Excelize> {
  return (started ??= start());
}

async function start(): Promise<Excelize> {
  const program = gunzipSync(readFileSync(require.resolve("excelize-wasm/excelize.wasm.gz")));
  const go = new shared.Go();
  shared.excelize = {} as Excelize;
  const { instance } = await WebAssembly.instantiate(program, go.importObject);
  void go.run(instance);
  return shared.excelize;
}

/** The answer of an engine call, or its error thrown. */
export function must<T extends { error?: string | null }>(answer: T): T {
  if (answer.error) throw new Error(answer.error);
  return answer;
}
