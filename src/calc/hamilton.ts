import { serve, type Cut, type DenseSplit } from "./cut";
import { filled } from "./filled";
import { sumOver } from "./whole-weights";

/** How far a share may be from what doubles make of it, in parts of itself. */
const ROUNDING = 1e-15;
/** No quota, and no total, is farther than this from any other. */
const FARTHEST = 2 ** 31;

/**
 * Largest remainders within bounds, on shares filled like water: every unit's exact share is its weight times one common
 * level, held between its bounds; shares are cut to whole seats and the largest remainders get the seats left. So no
 * unit is more than one seat from its share. Cost of `filled`, a few passes, and a sort of the remainders at the cut.
 *
 * Method: Hamilton (Hare–Niemeyer) on the shares that are in proportion wherever the bounds leave them so.
 */
export function hamilton(split: DenseSplit): Cut {
  const { seats, units, left, sum } = filled(split);
  const { whole, strengths, margin, compare } = quotas(split, units, left, sum);
  let rest = left;
  for (let j = 0; j < units.length; j++) rest -= seats[units[j]!] = whole[j]!;
  return serve(seats, rest, { units, strengths, margin, compare }, split);
}

/**
 * Largest remainders on the full quota, total × weight ÷ sum, whatever the bounds take: start from the whole quota held
 * between the bounds, then give (or, where minima took too much, take back) where quota less seats is largest (smallest).
 * That is the reading of the House of 1880; the answer is the one nearest to the quotas, in squares, within the bounds.
 * O(n) a pass, 32 passes, and a sort of the remainders at the cut.
 */
export function hamiltonFixedQuota(split: DenseSplit): Cut {
  const { total, lo, hi, weights } = split;
  const n = lo.length;
  const all = new Int32Array(n);
  for (let i = 0; i < n; i++) all[i] = i;
  const { whole, strengths, margin, compare } = quotas(split, all, total, sumOver(weights, all, n));
  const countAt = (level: number) => {
    let count = 0;
    for (let i = 0; i < n; i++) count += held(whole[i]! - level, lo[i]!, hi[i]!);
    return count;
  };
  // The least level at which whole quotas less the level, held between the bounds, do not pass the total.
  let [short, enough] = [-FARTHEST, FARTHEST];
  while (enough - short > 1) {
    const middle = Math.floor((enough + short) / 2);
    if (countAt(middle) <= total) enough = middle;
    else short = middle;
  }
  const seats = new Int32Array(n);
  const units = new Int32Array(n);
  let rest = total;
  let open = 0;
  for (let i = 0; i < n; i++) {
    seats[i] = held(whole[i]! - enough, lo[i]!, hi[i]!);
    rest -= seats[i]!;
    if (seats[i] !== whole[i]! - enough || seats[i] === hi[i]) continue;
    units[open] = i;
    strengths[open++] = strengths[i]!;
  }
  const claims = { units: units.subarray(0, open), strengths: strengths.subarray(0, open), margin, compare };
  return serve(seats, rest, claims, split);
}

function held(seats: number, lo: number, hi: number): number {
  return seats < lo ? lo : seats > hi ? hi : seats;
}

/**
 * The shares weight × left ÷ sum of `units`, entry by entry: `whole` seats, and the remainder as the strength of a claim,
 * which is 1 more, so that the margin is one of the remainder itself. O(n).
 */
function quotas({ weights }: DenseSplit, units: Int32Array, left: number, sum: bigint) {
  const { near, whole: weightOf } = weights;
  const whole = new Int32Array(units.length);
  const strengths = new Float64Array(units.length);
  const divisor = Number(sum);
  for (let j = 0; j < units.length; j++) {
    const i = units[j]!;
    const product = near[i]! * left;
    const share = product / divisor;
    // Below 2^53 the quotient of two whole numbers is never rounded up to a whole one.
    const isExact = product <= Number.MAX_SAFE_INTEGER;
    const seats = isExact ? Math.floor(share) : Number((BigInt(weightOf[i]!) * BigInt(left)) / sum);
    whole[j] = seats;
    strengths[j] = 1 + share - seats;
  }
  const compare = (a: number, b: number): number => {
    if (weightOf[a] === weightOf[b]) return 0;
    return Number(((BigInt(weightOf[b]!) * BigInt(left)) % sum) - ((BigInt(weightOf[a]!) * BigInt(left)) % sum));
  };
  return { whole, strengths, margin: (left + 2) * 2 * ROUNDING, compare };
}
