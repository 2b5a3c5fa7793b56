import { spawnSync } from "node:child_process";
import { bundle } from "./bundle";

const SIZES = [25, 1_000, 10_000, 234_000];
const LARGEST = SIZES.at(-1)!;
const PATIENCE_MS = 60_000;

const OURS = ["hamilton", "webster", "webster, bounds and locks on 20 %"];
const OURS_AT_LARGEST = ["two-way, one profile over 4 quarters", "tree of 14 / 900"];
const PEERS = ["largest-remainder-round", "dinero.js allocate", "hare-niemeyer", "sainte-lague"];

interface Measured {
  ms: number;
  peakMb: number;
}

/** Prints medians of ours and of the packages on npm, each in a process of its own, and what they are to each other. */
export async function benchApportion(): Promise<void> {
  const script = await bundle("apportion-case");
  const results = new Map<string, (Measured | null)[]>();
  for (const name of ["sort", ...OURS, ...PEERS]) {
    const measured: (Measured | null)[] = [];
    for (const n of SIZES) measured.push(measured.includes(null) ? null : measure(script, name, n));
    results.set(name, measured);
    console.log(
      line(
        name,
        measured.map((one) => (one ? `${digits(one.ms)} ms` : "> 60 s")),
      ),
    );
  }
  const at = (name: string, index = SIZES.length - 1): number => results.get(name)?.[index]?.ms ?? Infinity;
  const fastest = PEERS.reduce((best, name) => (at(name) < at(best) ? name : best));

  console.log(`\nat n = ${LARGEST}, sorting one Float64Array = 1:`);
  for (const name of OURS) console.log(line(name, [`${digits(at(name) / at("sort"))} ×`]));
  console.log(`\nfastest package at n = ${LARGEST}: ${fastest}; times faster than it:`);
  for (const name of OURS) console.log(line(name, [`${digits(at(fastest) / at(name))} ×`]));
  console.log(`\nat n = ${LARGEST}:`);
  for (const name of OURS_AT_LARGEST) {
    const one = measure(script, name, LARGEST);
    console.log(
      line(name, [one ? `${digits(one.ms)} ms` : "> 60 s", one ? `${Math.round(one.peakMb)} MB at most` : ""]),
    );
  }
}

/** Null where it took longer than a minute. */
function measure(script: string, name: string, n: number): Measured | null {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [script, name, String(n)], {
    encoding: "utf8",
    timeout: PATIENCE_MS,
  });
  if (error && "code" in error && error.code === "ETIMEDOUT") return null;
  if (status !== 0) throw new Error(`${name} at ${n}: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(38) + cells.map((cell) => ` ${cell}`.padStart(16)).join("");
}

function digits(value: number): string {
  return value.toPrecision(3);
}
