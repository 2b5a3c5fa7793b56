import { BASES, type Basis } from "./method";
import { InvalidInputError } from "./outcome";
import { asWholeWeights, sumOf, wholeWeights } from "./whole-weights";

/** How many percent of the whole each basis gives out: whole numbers that sum to 100; absent is 0. */
export type Mix = Readonly<Partial<Record<Basis, number>>>;

/** The bases of a mix that give out anything, in the order of `BASES`. */
export function basesOf(mix: Mix): Basis[] {
  return BASES.filter((basis) => (mix[basis] ?? 0) > 0);
}

/**
 * Sets one basis to a percent and lets the others share what is left as they stand to each other; to nothing where none of
 * them had any: then the first of them takes it all.
 *
 * @example mixWith({ members: 70, pool: 20, lastYear: 10 }, "members", 40) // { members: 40, pool: 40, lastYear: 20 }
 */
export function mixWith(mix: Mix, basis: Basis, percent: number): Mix {
  const others = BASES.filter((one) => one !== basis);
  const left = 100 - percent;
  const had = others.reduce((sum, one) => sum + (mix[one] ?? 0), 0);
  const changed: Partial<Record<Basis, number>> = { [basis]: percent };
  let given = 0;
  let before = 0;
  others.forEach((one, at) => {
    before += had === 0 ? (at === 0 ? 1 : 0) : (mix[one] ?? 0);
    // Cut where the running sums round, the parts are whole and sum to what is left.
    const upTo = Math.round((left * before) / (had === 0 ? 1 : had));
    changed[one] = upTo - given;
    given = upTo;
  });
  return changed;
}

/**
 * The weights of leaves under a mix: each basis spreads its percent of the whole in proportion to its own weights. One
 * basis alone gives its weights as they are; of several, whole numbers in exactly the mixed proportion. A basis that no
 * leaf has any of is left out. O(n), on BigInt where products pass 2^53.
 *
 * @param weightsOf each basis by leaf, 0 or more.
 * @throws InvalidInputError `mix` where its percents are not whole, below 0, or do not sum to 100.
 * @example mixedWeights({ members: 50, pool: 50 }, (basis) => (basis === "members" ? [60, 40] : [1, 3])) // [17, 23]
 */
export function mixedWeights(
  mix: Mix,
  weightsOf: (basis: Basis) => Float64Array,
): { weights: Float64Array | readonly bigint[]; isMixed: boolean } {
  const percents = BASES.map((basis) => mix[basis] ?? 0);
  if (!percents.every((percent) => Number.isInteger(percent) && percent >= 0)) throw new InvalidInputError("mix");
  if (percents.reduce((sum, percent) => sum + percent, 0) !== 100) throw new InvalidInputError("mix");
  const given = basesOf(mix).map((basis) => ({ basis, own: weightsOf(basis) }));
  const used = given.filter(({ own }) => own.some((weight) => weight > 0));
  const [first, second] = used;
  if (!second) return { weights: (first ?? given[0]!).own, isMixed: false };

  const plain = plainly(mix, used);
  if (plain) return { weights: plain, isMixed: true };
  const parts = used.map(({ basis, own }) => {
    const weights = wholeWeights(own);
    return { whole: Array.from<number | bigint, bigint>(weights.whole, BigInt), sum: BigInt(sumOf(weights)), basis };
  });
  const all = parts.reduce((product, { sum }) => product * sum, 1n);
  const factors = parts.map(({ basis, sum }) => BigInt(mix[basis]!) * (all / sum));
  const mixed = Array.from(first!.own, (_, leaf) =>
    parts.reduce((weight, { whole }, at) => weight + factors[at]! * whole[leaf]!, 0n),
  );
  const shared = mixed.reduce(greatestCommon, 0n);
  return { weights: asWholeWeights(mixed.map((weight) => weight / shared)).whole, isMixed: true };
}

/** The same in plain numbers, where all are whole and their products stay below 2^53; else null. */
function plainly(mix: Mix, used: readonly { basis: Basis; own: Float64Array }[]): Float64Array | null {
  if (!used.every(({ own }) => own.every(Number.isInteger))) return null;
  const sums = used.map(({ own }) => own.reduce((sum, weight) => sum + weight, 0));
  const all = sums.reduce((product, sum) => product * sum, 1);
  if (all * 100 > Number.MAX_SAFE_INTEGER) return null;
  const mixed = new Float64Array(used[0]!.own.length);
  used.forEach(({ basis, own }, at) => {
    const factor = mix[basis]! * (all / sums[at]!);
    for (let leaf = 0; leaf < mixed.length; leaf++) mixed[leaf]! += factor * own[leaf]!;
  });
  let shared = 0;
  for (const weight of mixed) {
    let rest = weight;
    while (rest > 0) [shared, rest] = [rest, shared % rest];
  }
  return mixed.map((weight) => weight / shared);
}

function greatestCommon(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
