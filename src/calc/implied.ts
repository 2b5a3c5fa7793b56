/** A percentage as it is printed: 103,5 % is 1035 with one decimal. */
export interface PrintedPercent {
  digits: number;
  /** 0 to 4. */
  decimals: number;
}

/** Whole people from `least` to `most`, both included; `most` null: without end. */
export interface WholeRange {
  least: number;
  most: number | null;
}

/** What a printed figure leaves open, by each custom of printing; null: no whole number prints so. */
export interface Implied {
  rounded: WholeRange | null;
  cut: WholeRange | null;
}

/** Beyond this many people a figure is not followed: its products would leave whole numbers. */
export const MOST_PEOPLE = 1e9;

/**
 * The whole numbers that `count` people are a printed percentage of: targets, or members. Rounding is half up. Decided on
 * integers. Constant cost.
 *
 * @example impliedWholes(320, { digits: 1035, decimals: 1 }) // rounded: null, cut: 309 to 309
 * @example impliedWholes(385, { digits: 373, decimals: 2 })  // rounded: 10.308 to 10.335
 */
export function impliedWholes(count: number, { digits, decimals }: PrintedPercent): Implied {
  const scaled = count * hundredOf(decimals);
  // Cut: digits ≤ scaled ÷ whole < digits + 1. Rounded half up: digits − ½ ≤ scaled ÷ whole < digits + ½.
  return {
    rounded: wholesIn(2 * scaled, 2 * digits - 1, 2 * digits + 1),
    cut: wholesIn(scaled, digits, digits + 1),
  };
}

/** Whole numbers w of at least 1 with from ≤ dividend ÷ w < below. */
function wholesIn(dividend: number, from: number, below: number): WholeRange | null {
  const least = Math.max(1, Math.floor(dividend / below) + 1);
  if (from <= 0) return { least, most: null };
  const most = Math.floor(dividend / from);
  return most < least ? null : { least, most };
}

/** The percentage that `count` of `whole` people is printed as with so many decimals, by each custom. Constant cost. */
export function printedPercents(count: number, whole: number, decimals: number): { rounded: number; cut: number } {
  const scaled = count * hundredOf(decimals);
  return { rounded: Math.floor((2 * scaled + whole) / (2 * whole)), cut: Math.floor(scaled / whole) };
}

/**
 * What printed shares sum to, and what they leave of 100 % (below 0: too much), in the finest of their decimals. Linear.
 *
 * @example leftOfShares([4433, 1848, 1905, 1179].map((digits) => ({ digits, decimals: 2 })))
 *   // { sum: { digits: 9365, decimals: 2 }, left: { digits: 635, decimals: 2 } }
 */
export function leftOfShares(shares: readonly PrintedPercent[]): { sum: PrintedPercent; left: PrintedPercent } {
  const decimals = Math.max(0, ...shares.map((share) => share.decimals));
  const sum = shares.reduce((all, share) => all + share.digits * 10 ** (decimals - share.decimals), 0);
  return { sum: { digits: sum, decimals }, left: { digits: hundredOf(decimals) - sum, decimals } };
}

/** 100 % in steps of so many decimals. */
function hundredOf(decimals: number): number {
  return 100 * 10 ** decimals;
}
