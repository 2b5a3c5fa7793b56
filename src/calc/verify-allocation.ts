import type { AllocateProblem } from "./allocate";
import { brokenBounds } from "./broken-bounds";
import type { Violation } from "./verify";

/**
 * Checks the seats of an `allocate` answer: whole, within every unit's own bounds, no leaf of weight 0 above its minimum,
 * and every unit holding exactly the sum of its parts, the tops the total. O(n).
 *
 * @example verifyAllocation({ total: 5, parents: [-1, 0, 0], weights: [0, 60, 40] }, [5, 3, 1]) // [{ rule: "parts", rows: [0] }]
 */
export function verifyAllocation(problem: AllocateProblem, seats: ArrayLike<number>): Violation[] {
  const { total, parents } = problem;
  const n = parents.length;
  if (seats.length !== n) return [{ rule: "count", rows: [] }];
  const sums = new Map<number, number>();
  for (let unit = 0; unit < n; unit++) sums.set(parents[unit]!, (sums.get(parents[unit]!) ?? 0) + seats[unit]!);
  const violations = brokenBounds(seats, problem, (unit) => sums.has(unit));
  const parts = Array.from(seats).flatMap((held, unit) => ((sums.get(unit) ?? held) === held ? [] : unit));
  if (parts.length > 0) violations.push({ rule: "parts", rows: parts });
  if ((sums.get(-1) ?? 0) !== total) violations.push({ rule: "total", rows: [] });
  return violations;
}
