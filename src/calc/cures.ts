import type { Bounds } from "./bounds";
import type { Conflict, Cure } from "./outcome";

/** What stands against what, before cures are sought. */
export type Clash = Omit<Conflict, "columns" | "cures">;

/**
 * The conflict with its cures: each a single change after which the plan is possible, as `isPossible` confirms.
 * Minima are lowered, and maxima raised, only as far as needed, all to one figure; locks are touched only where nothing
 * else helps. Some 31 trials for each of the two.
 *
 * @param grows whether a higher maximum gives row i more room: not where its weight is 0.
 */
export function withCures(
  clash: Clash,
  bounds: Bounds,
  grows: (row: number) => boolean,
  isPossible: (total: number | null, bounds: Bounds) => boolean,
): Conflict {
  const { kind, need, available, node, rows } = clash;
  const cures: Cure[] = [];
  const offer = (cure: Cure | null) => {
    if (cure && isPossible(cure.change === "total" ? cure.to : null, changed(bounds, cure))) cures.push(cure);
  };
  if (kind === "minimum") {
    offer(node === null ? { change: "total", to: need } : { change: "max", rows: [node], to: need });
    offer(leastChange("min", rows, bounds, (cure) => isPossible(null, changed(bounds, cure))));
  } else {
    offer(node === null ? { change: "total", to: available } : { change: "min", rows: [node], to: available });
    offer(leastChange("max", rows.filter(grows), bounds, (cure) => isPossible(null, changed(bounds, cure)), need));
  }
  return { ...clash, columns: [], cures };
}

type BoundCure = Extract<Cure, { rows: number[] }>;

/** Lowers the minima (raises the maxima) of the rows beyond one figure to that figure, the one nearest to them that helps. */
function leastChange(
  change: "min" | "max",
  rows: number[],
  { min, max }: Bounds,
  helps: (cure: BoundCure) => boolean,
  most = 0,
): BoundCure | null {
  const beyond = (candidates: number[], to: number): BoundCure => ({
    change,
    rows: candidates.filter((row) => (change === "min" ? min[row]! > to : max[row]! < to)),
    to,
  });
  const unlocked = rows.filter((row) => min[row]! < max[row]!);
  for (const candidates of [unlocked, rows]) {
    // From no help to full help: minima from the largest down to 0, maxima from 0 up to the need.
    let [idle, full] =
      change === "min" ? [candidates.reduce((most, row) => Math.max(most, min[row]!), 0), 0] : [0, most];
    if (candidates.length === 0 || !helps(beyond(candidates, full))) continue;
    while (Math.abs(idle - full) > 1) {
      const middle = Math.floor((idle + full) / 2);
      if (helps(beyond(candidates, middle))) full = middle;
      else idle = middle;
    }
    return beyond(candidates, full);
  }
  return null;
}

function changed(bounds: Bounds, cure: Cure): Bounds {
  if (cure.change === "total") return bounds;
  const after = { min: bounds.min.slice(), max: bounds.max.slice() };
  for (const row of cure.rows) after[cure.change][row] = cure.to;
  return after;
}
