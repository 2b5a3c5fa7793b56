/** Partitioning stops after so many rounds, and the rest is sorted. */
const ROUNDS = 64;

/**
 * The value that stands at place `k`, from 0, when `values` (not NaN) are in ascending order; leaves them partly sorted.
 * O(n) as a rule; never worse than some passes and a sort.
 *
 * Method: C. A. R. Hoare, "Find" (Communications of the ACM 4, 1961); pivot the value in the middle.
 *
 * @example select(Float64Array.of(5, 1, 4), 1) // 4
 */
export function select(values: Float64Array, k: number): number {
  let from = 0;
  let to = values.length - 1;
  for (let round = 0; from < to && round < ROUNDS; round++) {
    const pivot = values[(from + to) >> 1]!;
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
