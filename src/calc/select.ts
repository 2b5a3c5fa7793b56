/** Partitioning stops at so few values, or after so many rounds, and the rest is sorted. */
const FEW = 32;
const ROUNDS = 48;

/**
 * The value that stands at place `k`, from 0, when `values` (not NaN) are in ascending order; leaves them partly sorted.
 * O(n) as a rule; never worse than some passes and a sort.
 *
 * Method: C. A. R. Hoare, "Find" (Communications of the ACM 4, 1961), pivot the median of three.
 *
 * @example select(Float64Array.of(5, 1, 4), 1) // 4
 */
export function select(values: Float64Array, k: number): number {
  let from = 0;
  let to = values.length - 1;
  for (let round = 0; to - from > FEW && round < ROUNDS; round++) {
    const [a, b, c] = [values[from]!, values[(from + to) >> 1]!, values[to]!];
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    let i = from;
    let j = to;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const swapped = values[i]!;
      values[i++] = values[j]!;
      values[j--] = swapped;
    }
    if (k <= j) to = j;
    else if (k >= i) from = i;
    else return pivot;
  }
  return values.subarray(from, to + 1).sort()[k - from]!;
}
