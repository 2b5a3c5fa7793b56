import { spawnSync } from "node:child_process";
import { bundle } from "./bundle";

/** What counting at the very least has to do: the unit of every other figure. */
const FLOOR = "bare loop, typed arrays";
const COUNTING = ["ours, counting", "Map loop, counting"];
const WHOLE = ["ours, whole", "Map loop, whole", "lodash, whole", "arquero, whole"];
const REGISTER = "the register alone";
/** Rounds, in each of which every candidate has its turn. */
const ROUNDS = 3;

interface Measured {
  ms: number;
  peakMb: number;
  /** Fingerprints of the people counted of each unit and of each row of the composition. */
  units: string;
  parts: string;
}

/**
 * Prints how long a million rows of 5 000 units take to become figures, by ours and by others, each in a process of its
 * own, and what they are to each other.
 *
 * @throws Error where two do not find the same figures.
 */
export async function benchAttain(): Promise<void> {
  const script = await bundle("attain-case");
  const names = [FLOOR, ...COUNTING, ...WHOLE];
  const rounds = Array.from({ length: ROUNDS }, () => names.map((name) => measure(script, name)));
  const results = new Map(names.map((name, index) => [name, middleOf(rounds.map((round) => round[index]!))]));
  requireSame(rounds.flat().map(({ units }) => units));
  requireSame(rounds.flatMap((round) => round.slice(-WHOLE.length)).map(({ parts }) => parts));

  console.log(`1 000 000 persons × 5 000 units, ${ROUNDS} rounds; all find the same people of each unit, and those of`);
  console.log("the whole the same composition:");
  console.log(line("", ["median", "bare loop = 1", "memory at most"]));
  for (const [name, one] of results) {
    console.log(line(name, [`${digits(one.ms)} ms`, `${digits(one.ms / results.get(FLOOR)!.ms)} ×`, megabytes(one)]));
  }
  console.log(line(REGISTER, ["", "", megabytes(measure(script, REGISTER))]));

  const ms = (name: string): number => results.get(name)!.ms;
  console.log("\nours against");
  for (const name of WHOLE.slice(1)) console.log(line(name, [`${digits(ms(name) / ms(WHOLE[0]!))} times as fast`]));
  console.log(line(COUNTING[1]!, [`${digits(ms(COUNTING[1]!) / ms(COUNTING[0]!))} times as fast`]));
}

/** The run of the middle time. */
function middleOf(runs: Measured[]): Measured {
  return runs.sort((a, b) => a.ms - b.ms)[runs.length >> 1]!;
}

function requireSame(prints: readonly string[]): void {
  if (new Set(prints).size > 1) throw new Error(`not the same figures: ${prints.join(" ")}`);
}

function measure(script: string, name: string): Measured {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, name], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

function megabytes({ peakMb }: Measured): string {
  return `${Math.round(peakMb)} MB`;
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(38) + cells.map((cell) => ` ${cell}`.padStart(18)).join("");
}

function digits(value: number): string {
  return value.toPrecision(3);
}
