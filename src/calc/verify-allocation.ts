import type { AllocateProblem } from "./allocate";
import type { Violation } from "./verify";

/**
 * Checks the seats of an `allocate` answer: whole, within every unit's own bounds, no leaf of weight 0 above its minimum,
 * and every unit holding exactly the sum of its parts, the tops the total. O(n).
 *
 * @example verifyAllocation({ total: 5, parents: [-1, 0, 0], weights: [0, 60, 40] }, [5, 3, 1]) // [{ rule: "parts", rows: [0] }]
 */
export function verifyAllocation(problem: AllocateProblem, seats: ArrayLike<number>): Violation[] {
  const { total, parents, weights, min, max } = problem;
  const n = parents.length;
  if (seats.length !== n) return [{ rule: "count", rows: [] }];
  const sums = new Map<number, number>();
  for (let unit = 0; unit < n; unit++) sums.set(parents[unit]!, (sums.get(parents[unit]!) ?? 0) + seats[unit]!);
  const broken: Record<"whole" | "minimum" | "maximum" | "zeroWeight" | "parts", number[]> = {
    whole: [],
    minimum: [],
    maximum: [],
    zeroWeight: [],
    parts: [],
  };
  for (let unit = 0; unit < n; unit++) {
    const held = seats[unit]!;
    const least = min?.[unit] ?? 0;
    if (!Number.isInteger(held) || held < 0) broken.whole.push(unit);
    if (held < least) broken.minimum.push(unit);
    if (held > (max?.[unit] ?? Infinity)) broken.maximum.push(unit);
    if (sums.has(unit) && sums.get(unit) !== held) broken.parts.push(unit);
    if (!sums.has(unit) && weights[unit] === 0 && held > least) broken.zeroWeight.push(unit);
  }
  const violations = Object.entries(broken)
    .filter(([, rows]) => rows.length > 0)
    .map(([rule, rows]) => ({ rule: rule as keyof typeof broken, rows }));
  return (sums.get(-1) ?? 0) === total ? violations : [...violations, { rule: "total", rows: [] }];
}
