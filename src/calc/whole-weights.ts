import { decimalOf } from "./decimal";
import { InvalidInputError } from "./outcome";

/** Weights as whole numbers in exactly the given proportion. */
export interface WholeWeights {
  /** Plain numbers where each, and their sum, is below 2^53. */
  whole: readonly number[] | readonly bigint[];
  /** A weight is its whole number × 10^`exponent`. */
  exponent: number;
  /** The sum of `whole`, to the nearest double. */
  sum: number;
  /** The same proportion as doubles, the largest being 1: right to about one part in 10^15. */
  near: Float64Array;
}

/** The smallest share of the largest weight that a positive weight may be: below it doubles lose hold of both at once. */
const FAINTEST = 1e-250;

/**
 * Reads weights as the decimals they print as and scales them, all by the same power of ten, to whole numbers. O(n).
 *
 * @throws InvalidInputError `weights` with the index: not finite, negative, or below 10^-250 of the largest and not 0.
 * @example wholeWeights([4914.5, 2]).whole // [49145, 20]
 */
export function wholeWeights(weights: ArrayLike<number>): WholeWeights {
  let largest = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (!(weight >= 0 && weight < Infinity)) throw new InvalidInputError("weights", i);
    if (weight > largest) largest = weight;
  }
  let allWhole = true;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (weight > 0 && weight / largest < FAINTEST) throw new InvalidInputError("weights", i);
    if (!Number.isSafeInteger(weight)) allWhole = false;
  }
  if (allWhole) return asWholeWeights(Array.from(weights));
  const decimals = Array.from(weights, decimalOf);
  let finest = Infinity;
  for (const { digits, exponent } of decimals) if (digits > 0n && exponent < finest) finest = exponent;
  const whole = decimals.map(({ digits, exponent }) => (digits > 0n ? digits * 10n ** BigInt(exponent - finest) : 0n));
  return { ...asWholeWeights(whole), exponent: finest };
}

/** Whole numbers, 0 or more, as weights. O(n). */
export function asWholeWeights(whole: readonly number[] | readonly bigint[]): WholeWeights {
  const doubles = Float64Array.from<number | bigint>(whole, Number);
  let sum = 0;
  let largest = 0;
  for (const weight of doubles) {
    sum += weight;
    if (weight > largest) largest = weight;
  }
  return {
    whole: sum <= Number.MAX_SAFE_INTEGER ? Array.from(doubles) : Array.from<number | bigint, bigint>(whole, BigInt),
    exponent: 0,
    sum,
    near: largest > 0 ? doubles.map((weight) => weight / largest) : doubles,
  };
}
