import { onBigInts, onNumbers, type Arithmetic } from "./arithmetic";
import { serve, type Claim, type Cut, type Split } from "./cut";

/** Doubles settle a remainder that is this far from the cut. */
const MARGIN = 1e-12;

/** How a unit stands before the largest remainders are served: seats certain, and the remainder that claims one more. */
interface Quotas<N> {
  seats: Int32Array;
  /** Numerators over `denominator`; null where the unit claims no more. */
  remainders: (N | null)[];
  denominator: N;
}

/**
 * Largest remainders within bounds, on shares filled like water: every unit's exact share is its weight times one common
 * level, held between its bounds; shares are cut to whole seats and the largest remainders get the seats left. So no
 * unit is more than one seat from its share. O(n) a pass, as many passes as rounds of bounds that bind (a few), and a
 * native sort.
 *
 * Method: Hamilton (Hare–Niemeyer) on the shares that are in proportion wherever the bounds leave them so.
 */
export function hamilton(split: Split): Cut {
  return exactly(split, (whole, arithmetic) => remainderCut(split, filled(split, whole, arithmetic), arithmetic));
}

/**
 * Largest remainders on the full quota, total × weight ÷ sum, whatever the bounds take: start from the whole quota held
 * between the bounds, then give (or, where minima took too much, take back) where quota less seats is largest (smallest).
 * That is the reading of the House of 1880; the answer is the one nearest to the quotas, in squares, within the bounds.
 * O(n) a pass, some 32 passes, and a native sort.
 */
export function hamiltonFixedQuota(split: Split): Cut {
  return exactly(split, (whole, arithmetic) => remainderCut(split, fixed(split, whole, arithmetic), arithmetic));
}

function exactly(
  { total, weights: { whole, sum } }: Split,
  solve: <N extends number | bigint>(whole: readonly N[], arithmetic: Arithmetic<N>) => Cut,
): Cut {
  return sum * total <= Number.MAX_SAFE_INTEGER
    ? solve(whole.map(Number), onNumbers)
    : solve(whole.map(BigInt), onBigInts);
}

function filled<N extends number | bigint>(split: Split, whole: readonly N[], arithmetic: Arithmetic<N>): Quotas<N> {
  const { total, hi, lo } = split;
  const { of, plus, minus, times, quotient, rest, zero } = arithmetic;
  const seats = Int32Array.from(lo);
  const isFree = whole.map((weight) => weight > zero);
  for (;;) {
    let left = total;
    let sum = zero;
    for (let i = 0; i < whole.length; i++) {
      if (isFree[i]) sum = plus(sum, whole[i]!);
      else left -= seats[i]!;
    }
    const toSplit = of(left);
    const under: number[] = [];
    const over: number[] = [];
    let lacking = zero;
    let spilling = zero;
    for (let i = 0; i < whole.length; i++) {
      if (!isFree[i] || (lo[i] === 0 && hi[i]! >= left)) continue;
      const share = times(whole[i]!, toSplit);
      const least = times(of(lo[i]!), sum);
      const most = times(of(hi[i]!), sum);
      if (share < least) {
        under.push(i);
        lacking = plus(lacking, minus(least, share));
      } else if (share > most) {
        over.push(i);
        spilling = plus(spilling, minus(share, most));
      }
    }
    if (under.length + over.length === 0) {
      const remainders = whole.map((weight, i) => {
        if (!isFree[i]) return null;
        const share = times(weight, toSplit);
        seats[i] = Number(quotient(share, sum));
        return rest(share, sum);
      });
      return { seats, remainders, denominator: sum };
    }
    // What the bounds lack and spill moves the common level one way, so those beyond it on the other side stay put.
    for (const i of lacking >= spilling ? under : []) isFree[i] = false;
    for (const i of lacking <= spilling ? over : []) {
      isFree[i] = false;
      seats[i] = hi[i]!;
    }
  }
}

function fixed<N extends number | bigint>(split: Split, whole: readonly N[], arithmetic: Arithmetic<N>): Quotas<N> {
  const { total, lo, hi } = split;
  const { of, plus, times, quotient, rest, zero } = arithmetic;
  let denominator = zero;
  for (const weight of whole) denominator = plus(denominator, weight);
  const hasWeight = denominator > zero;
  const quotas = Int32Array.from(whole, (weight) =>
    hasWeight ? Number(quotient(times(weight, of(total)), denominator)) : 0,
  );
  const held = (i: number, level: number) => Math.min(Math.max(quotas[i]! - level, lo[i]!), hi[i]!);
  // The least level at which whole quotas less the level, held between the bounds, do not pass the total.
  let level = -total - 1;
  let enough = total;
  while (level < enough) {
    const middle = Math.floor((level + enough) / 2);
    let sum = 0;
    for (let i = 0; i < whole.length; i++) sum += held(i, middle);
    if (sum <= total) enough = middle;
    else level = middle + 1;
  }
  const seats = Int32Array.from(quotas, (_, i) => held(i, level));
  const remainders = whole.map((weight, i) =>
    seats[i] === quotas[i]! - level && seats[i] < hi[i]! ? rest(times(weight, of(total)), denominator) : null,
  );
  return { seats, remainders, denominator };
}

/** Gives the seats left to the largest remainders: doubles settle those far from the cut, whole numbers the others. */
function remainderCut<N extends number | bigint>(
  split: Split,
  { seats, remainders, denominator }: Quotas<N>,
  { fraction }: Arithmetic<N>,
): Cut {
  let left = split.total;
  for (const seat of seats) left -= seat;
  if (left === 0) return { seats, tied: [], given: 0 };
  const fractions = Float64Array.from(remainders, (remainder) =>
    remainder === null ? -1 : fraction(remainder, denominator),
  );
  const cut = Float64Array.from(fractions).sort()[fractions.length - left]!;
  const claims: Claim[] = [];
  for (let unit = 0; unit < seats.length; unit++) {
    if (fractions[unit]! > cut + MARGIN) {
      seats[unit]!++;
      left--;
    } else if (fractions[unit]! >= 0 && fractions[unit]! >= cut - MARGIN) claims.push({ unit, seat: 0 });
  }
  const stronger = (a: Claim, b: Claim) => {
    const [x, y] = [remainders[a.unit]!, remainders[b.unit]!];
    return x > y ? -1 : x < y ? 1 : 0;
  };
  return { seats, ...serve(seats, claims, left, stronger, split) };
}
