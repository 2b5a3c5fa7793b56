/** One candidate at one size, in a process of its own: prints its median time and the memory it took at most. */
import { allocate as share, dinero } from "dinero.js";
import { USD } from "dinero.js/currencies";
import hareNiemeyer from "hare-niemeyer";
import sainteLague from "sainte-lague";
import { allocate, apportion, biapportion } from "../../src/calc";
import { boundsFor, membersOfBranches, totalFor } from "./members";
import { medianMs } from "./median";
import "largest-remainder-round";

const QUARTERS = 4;

/** Sets up a candidate at a size; what it returns is what is timed. */
const CASES: Record<string, (members: number[], total: number) => () => unknown> = {
  sort: (members) => {
    const weights = Float64Array.from(members);
    return () => weights.slice().sort();
  },
  hamilton: (weights, total) => () => apportion({ total, weights, method: "hamilton" }),
  webster: (weights, total) => () => apportion({ total, weights }),
  "webster, bounds and locks on 20 %": (weights, total) => {
    const bounds = boundsFor(weights, total);
    return () => apportion({ total, weights, ...bounds });
  },
  "two-way, one profile over 4 quarters": (members, total) => {
    const rows = apportion({ total, weights: members });
    const columns = apportion({ total, weights: [1, 1, 1, 1] });
    if (!rows.ok || !columns.ok) throw new Error("no margins");
    const weights = members.map(() => Array<number>(QUARTERS).fill(1));
    const problem = { weights, rowTotals: rows.value.seats, columnTotals: columns.value.seats };
    return () => biapportion(problem);
  },
  "tree of 14 / 900": (members, total) => {
    const parents = [
      -1,
      ...upTo(14, () => 0),
      ...upTo(900, (i) => 1 + (i % 14)),
      ...members.map((_, i) => 15 + (i % 900)),
    ];
    const weights = [...upTo(915, () => 0), ...members];
    return () => allocate({ total, parents, weights });
  },
  "hare-niemeyer": (members, total) => {
    const votes = Object.fromEntries(members.map((count, index) => [`u${index}`, count]));
    return () => hareNiemeyer(votes, total, true);
  },
  "sainte-lague": (members, total) => {
    const votes = Object.fromEntries(members.map((count, index) => [`u${index}`, count]));
    return () => sainteLague(votes, total, { draw: true });
  },
  "largest-remainder-round": (members, total) => {
    const spreading = members as number[] & { spread: (total: number) => number[] };
    return () => spreading.spread(total);
  },
  "dinero.js allocate": (members, total) => () => share(dinero({ amount: total, currency: USD }), members),
};

function upTo<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index));
}

const [name, n] = process.argv.slice(2);
if (name !== undefined) {
  const members = membersOfBranches(Number(n));
  const ms = medianMs(CASES[name]!(members, totalFor(members)));
  console.log(JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024 }));
}
