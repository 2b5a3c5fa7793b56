import "excelize-wasm";
import type { init } from "excelize-wasm";
import { gunzipSync } from "fflate";

/** The workbook writer, running. */
export type Excelize = Awaited<ReturnType<typeof init>>;

/** A workbook open in it. */
export type ExcelizeFile = ReturnType<Excelize["NewFile"]>;

/** Gives the writer, started once however often it is asked for. */
export type LoadExcelize = () => Promise<Excelize>;

/** What the writer's runtime puts on the global object. */
interface Runtime {
  Go: new () => { importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): Promise<void> };
  excelize: Excelize;
}

/**
 * Starts the writer from the bytes of its `excelize.wasm.gz`, packed or already unpacked by a server. The package's own
 * `init` would fetch them itself, but needs eval in Node. Once started it stays, with some 40 MB, until the page or the
 * process ends.
 */
export async function startExcelize(bytes: Uint8Array): Promise<Excelize> {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const scope = globalThis as unknown as Runtime;
  scope.excelize = {} as Excelize;
  const runtime = new scope.Go();
  const { instance } = await WebAssembly.instantiate(
    (packed ? gunzipSync(bytes) : bytes) as Uint8Array<ArrayBuffer>,
    runtime.importObject,
  );
  // runs up to its first wait, with the functions in place, and ends with the process
  void runtime.run(instance);
  return scope.excelize;
}

/** The answer of a call. @throws Error with the writer's words when it refused. */
export function done<T extends { error?: string | null }>(answer: T): T {
  if (answer.error) throw new Error(`excelize: ${answer.error}`);
  return answer;
}
