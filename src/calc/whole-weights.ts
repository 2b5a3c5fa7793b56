import { decimalOf } from "./decimal";
import type { Whole } from "./exact";
import { InvalidInputError } from "./outcome";

/** Weights as whole numbers in exactly the given proportion. */
export interface WholeWeights {
  /** Plain numbers where each, and their sum, is below 2^53. */
  whole: Float64Array | readonly bigint[];
  /** A weight is its whole number × 10^`exponent`. */
  exponent: number;
  /** The sum of `whole`, to the nearest double. */
  sum: number;
  /** `whole` to the nearest double; `whole` itself where that is plain. */
  near: Float64Array;
}

/** The smallest share of the largest weight that a positive weight may be: below it doubles lose hold of both at once. */
const FAINTEST = 1e-250;
/** A decimal of no more digits than this is the shortest one that prints its double. */
const FIFTEEN_DIGITS = 1e15;

/**
 * Reads weights as the decimals they print as and scales them, all by the same power of ten, to whole numbers; BigInts, 0 or
 * more, are whole already. O(n).
 *
 * @throws InvalidInputError `weights` with the index: not finite, negative, or below 10^-250 of the largest and not 0.
 * @example wholeWeights([4914.5, 2]).whole // [49145, 20]
 */
export function wholeWeights(weights: ArrayLike<number> | readonly bigint[]): WholeWeights {
  if (!isDoubles(weights)) return asWholeWeights(weights);
  const given = new Float64Array(weights.length);
  let sum = 0;
  let largest = 0;
  let smallest = Infinity;
  let scale = 1;
  let places = 0;
  for (let i = 0; i < given.length; i++) {
    const weight = weights[i]!;
    if (!(weight >= 0 && weight < Infinity)) throw new InvalidInputError("weights", i);
    given[i] = weight;
    sum += weight;
    largest = Math.max(largest, weight);
    if (weight > 0) smallest = Math.min(smallest, weight);
    for (; scale < FIFTEEN_DIGITS && Math.round(weight * scale) / scale !== weight; scale *= 10) places++;
  }
  if (smallest / largest < FAINTEST) throw new InvalidInputError("weights", given.indexOf(smallest));
  if (places === 0 && sum <= Number.MAX_SAFE_INTEGER) return { whole: given, exponent: 0, sum, near: given };
  if (scale < FIFTEEN_DIGITS && sum * scale <= FIFTEEN_DIGITS) {
    return { ...asWholeWeights(given.map((weight) => Math.round(weight * scale))), exponent: -places };
  }
  return fromDecimals(given);
}

function isDoubles(weights: ArrayLike<number> | readonly bigint[]): weights is ArrayLike<number> {
  return typeof weights[0] !== "bigint";
}

function fromDecimals(weights: Float64Array): WholeWeights {
  const decimals = Array.from(weights, decimalOf);
  let finest = Infinity;
  for (const { digits, exponent } of decimals) if (digits > 0n && exponent < finest) finest = exponent;
  const powers: bigint[] = [];
  const whole = decimals.map(({ digits, exponent }) =>
    digits > 0n ? digits * (powers[exponent - finest] ??= 10n ** BigInt(exponent - finest)) : 0n,
  );
  return { ...asWholeWeights(whole), exponent: finest };
}

/** Whole numbers, 0 or more, as weights. O(n). */
export function asWholeWeights(whole: ArrayLike<number> | ArrayLike<bigint>): WholeWeights {
  const near = new Float64Array(whole.length);
  let sum = 0;
  for (let i = 0; i < near.length; i++) sum += near[i] = Number(whole[i]);
  const isPlain = sum <= Number.MAX_SAFE_INTEGER;
  return { whole: isPlain ? near : Array.from<number | bigint, bigint>(whole, BigInt), exponent: 0, sum, near };
}

/** The exact sum of all weights. O(n). */
export function sumOf({ whole, sum }: WholeWeights): Whole {
  return whole instanceof Float64Array ? sum : whole.reduce((all, one) => all + one, 0n);
}

/** The exact sum of the weights of the first `count` of `units`. O(count). */
export function sumOver({ whole }: WholeWeights, units: Int32Array, count: number): bigint {
  if (whole instanceof Float64Array) {
    let sum = 0;
    for (let j = 0; j < count; j++) sum += whole[units[j]!]!;
    return BigInt(sum);
  }
  let sum = 0n;
  for (let j = 0; j < count; j++) sum += whole[units[j]!]!;
  return sum;
}
