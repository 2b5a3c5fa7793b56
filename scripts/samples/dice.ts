/** Choices that look random and are the same in every run on every machine. */
export interface Dice {
  /** A share of one, below one. */
  share(): number;
  /** A whole number from 0, below `count`. */
  below(count: number): number;
  pick<T>(list: readonly T[]): T;
  /** An index, as likely as its weight is of the whole. */
  weighted(weights: readonly number[]): number;
}

/** Dice of a whole seed above 0. Method: xorshift32, G. Marsaglia, "Xorshift RNGs", 2003. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const share = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(share() * count);
  return {
    share,
    below,
    pick: (list) => list[below(list.length)]!,
    weighted: (weights) => {
      let left = share() * weights.reduce((sum, weight) => sum + weight, 0);
      const index = weights.findIndex((weight) => (left -= weight) < 0);
      return index < 0 ? weights.length - 1 : index;
    },
  };
}

/**
 * Whole weights scaled to a whole total, the parts summing to it: largest remainder, an equal one to the earlier part.
 *
 * @example scaledTo(10, [1, 1, 1]) // [4, 3, 3]
 */
export function scaledTo(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / sum));
  const left = total - parts.reduce((all, part) => all + part, 0);
  weights
    .map((weight, index) => ({ index, remainder: (total * weight) % sum }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => parts[index]!++);
  return parts;
}
