import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { bundle } from "./bundle";
import { registerFile } from "./register-file";

const RUNS = 5;

/** What every reader has to do. */
const FLOOR = "unzip, count tags";
const READERS = [FLOOR, "openBook", "exceljs"];
const SAVES = ["saveBook, a target edited", "saveBook, a member edited"];

interface Measured {
  ms: number;
  peakMb: number;
}

/**
 * Prints how long our reader and exceljs take to open one big file, each once in a process of its own, as a person does,
 * and what they are to only unzipping it and finding its tags. Medians of runs taken by turns. Then how long saving takes,
 * once.
 */
export async function benchFile(): Promise<void> {
  const script = await bundle("file-case");
  const path = join(dirname(script), "register.xlsx");
  const bytes = registerFile();
  writeFileSync(path, bytes);
  const measure = (name: string): Measured => measured([script, name, path]);

  const runs = Array.from({ length: RUNS }, () => READERS.map(measure));
  const results = new Map(READERS.map((name, index) => [name, medians(runs.map((run) => run[index]!))]));
  const ms = (name: string): number => results.get(name)!.ms;

  console.log(
    `100 000 members × 14, 3 000 units and targets, ${digits(bytes.length / 2 ** 20)} MB; ${RUNS} runs each:`,
  );
  console.log(line("", ["median", "memory at most", "unzip = 1"]));
  for (const [name, one] of results) {
    console.log(line(name, [...figures(one), `${digits(one.ms / ms(FLOOR))} ×`]));
  }
  console.log(`\nopenBook is ${digits(ms("exceljs") / ms("openBook"))} times as fast as exceljs\n`);
  for (const name of SAVES) console.log(line(name, figures(measure(name))));
}

function measured(args: string[]): Measured {
  const writer = require.resolve("excelize-wasm/excelize.wasm.gz");
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, writer], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args[1]!}: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

function medians(runs: readonly Measured[]): Measured {
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
  return { ms: middle(runs.map((run) => run.ms)), peakMb: middle(runs.map((run) => run.peakMb)) };
}

function figures({ ms, peakMb }: Measured): string[] {
  return [`${Math.round(ms)} ms`, `${Math.round(peakMb)} MB`];
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(38) + cells.map((cell) => ` ${cell}`.padStart(16)).join("");
}

function digits(value: number): string {
  return value.toPrecision(3);
}
