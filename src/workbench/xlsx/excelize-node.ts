import { readFile } from "node:fs/promises";
import { type Excelize, startExcelize } from "./excelize";

let started: Promise<Excelize> | undefined;

/** Starts the writer in Node from the installed package: about half a second, once a process. */
export function loadExcelize(): Promise<Excelize> {
  started ??= readFile(require.resolve("excelize-wasm/excelize.wasm.gz")).then(startExcelize);
  return started;
}
