import { fairness, type Proposal } from "../calc";

/** Into so many equal steps of the rate the branches are counted, from 0 to the highest. */
export const SPREAD_BINS = 40;

/** How the quotas of the branches lie over their members. Rates are people for 100 members. */
export interface Spread {
  /** Of all together. */
  rate: number;
  lowest: { rate: number; name: string };
  highest: { rate: number; name: string };
  /** Branches that depart from their exact share of the whole by a person or more. */
  beyond: number;
  /** Branches in each step of the rate. */
  branches: number[];
}

/** Where a rate stands among the steps; the highest in the last one. */
export function rateAt(rate: number, highest: number): number {
  return highest === 0 ? 0 : (rate / highest) * (SPREAD_BINS - 1);
}

/** The spread of a proposal over the branches that have members; null where none has any. Linear in the rows. */
export function spreadOf({ rows }: Proposal): Spread | null {
  const membered = rows.filter(({ isBranch, unit }) => isBranch && (unit.members ?? 0) > 0);
  const { rates, rate, lowest, highest } = fairness({
    weights: membered.map(({ unit }) => unit.members!),
    seats: membered.map(({ quota }) => quota),
  });
  if (rate === null || !lowest || !highest) return null;
  const branches = new Array<number>(SPREAD_BINS).fill(0);
  for (const own of rates) branches[Math.floor(rateAt(own!, highest.rate))]!++;
  const weighed = rows.filter(({ isBranch, weight }) => isBranch && weight > 0);
  const { beyond } = fairness({
    weights: weighed.map(({ weight }) => weight),
    seats: weighed.map(({ quota }) => quota),
  });
  const end = ({ row, rate: own }: { row: number; rate: number }) => ({ rate: own, name: membered[row]!.unit.name });
  return { rate, lowest: end(lowest), highest: end(highest), beyond: beyond.length, branches };
}
