import type { ApportionProblem } from "./apportion";
import type { Method } from "./method";

/** A claim's strength as a fraction of whole numbers; an `under` of 0 goes before all others, the larger `over` first. */
export interface Strength {
  row: number;
  over: bigint;
  under: bigint;
}

/** Above 0 where a is the stronger. */
export function compare(a: Strength, b: Strength): number {
  const difference = a.under === 0n && b.under === 0n ? a.over - b.over : a.over * b.under - b.over * a.under;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** The strength of a weight's claim to the seat after k, or its square, which is in the same order. */
export const STRENGTHS: Record<
  Exclude<Method, "hamilton" | "hamilton-fixed-quota">,
  (weight: bigint, k: bigint) => Omit<Strength, "row">
> = {
  webster: (weight, k) => ({ over: weight * 2n, under: 2n * k + 1n }),
  jefferson: (weight, k) => ({ over: weight, under: k + 1n }),
  adams: (weight, k) => ({ over: weight, under: k }),
  // The harmonic mean of k and k + 1, and the square of the geometric mean.
  dean: (weight, k) => ({ over: weight * (k + k + 1n), under: 2n * k * (k + 1n) }),
  "huntington-hill": (weight, k) => ({ over: weight ** 2n, under: k * (k + 1n) }),
};

/**
 * The strength of each claim to one seat more that bounds allow (`next`), and to the seat held last that may go (`last`).
 * O(n) on BigInt; "hamilton" sorts, O(n log n).
 *
 * @param seats whole, within the bounds, summing to the total.
 */
export function claimsAtStake(
  problem: ApportionProblem,
  seats: ArrayLike<number>,
): { next: Strength[]; last: Strength[] } {
  const { total, method = "webster" } = problem;
  const weights = integersOf(problem.weights);
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  const lo = weights.map((_, row) => problem.min?.[row] ?? 0);
  const hi = weights.map((weight, row) => (weight > 0n ? Math.min(problem.max?.[row] ?? total, total) : lo[row]!));
  const shares = method === "hamilton" ? filledShares(weights, lo, hi, total) : null;
  const next: Strength[] = [];
  const last: Strength[] = [];
  weights.forEach((weight, row) => {
    const held = BigInt(seats[row]!);
    if (shares) {
      const { over, under } = shares[row]!;
      const claim = { row, over: over % under, under };
      if (held > over / under) last.push(held === over / under + 1n ? claim : { row, over: -1n, under: 1n });
      else if (claim.over > 0n || held < over / under)
        next.push(held === over / under ? claim : { row, over: 2n, under: 1n });
      return;
    }
    const claimTo = (k: bigint) =>
      method === "hamilton" || method === "hamilton-fixed-quota"
        ? { row, over: BigInt(total) * weight - k * sum, under: sum || 1n }
        : { row, ...STRENGTHS[method](weight, k) };
    if (seats[row]! < hi[row]!) next.push(claimTo(held));
    if (seats[row]! > lo[row]!) last.push(claimTo(held - 1n));
  });
  return { next, last };
}

/** Exact shares filled like water: weight × level between the bounds, the level such that they sum to the total. */
function filledShares(weights: bigint[], lo: number[], hi: number[], total: number): Omit<Strength, "row">[] {
  const bends = weights.flatMap((weight, row) =>
    weight > 0n
      ? [
          { row, over: BigInt(lo[row]!), under: weight, rises: true },
          { row, over: BigInt(hi[row]!), under: weight, rises: false },
        ]
      : [],
  );
  bends.sort((a, b) => compare(a, b) || Number(b.rises) - Number(a.rises));
  const at = weights.map((): "least" | "rising" | "most" => "least");
  let still = BigInt(lo.reduce((sum, least) => sum + least, 0));
  let rising = 0n;
  for (const { row, over, under, rises } of bends) {
    if (still * under + over * rising >= BigInt(total) * under) break;
    still += BigInt(rises ? -lo[row]! : hi[row]!);
    rising += rises ? weights[row]! : -weights[row]!;
    at[row] = rises ? "rising" : "most";
  }
  return weights.map((weight, row) =>
    at[row] === "rising"
      ? { over: weight * (BigInt(total) - still), under: rising }
      : { over: BigInt(at[row] === "most" ? hi[row]! : lo[row]!), under: 1n },
  );
}

/** The decimals that the weights print as, times one power of ten. */
export function integersOf(weights: ArrayLike<number>): bigint[] {
  const parsed = Array.from(weights, (weight) => {
    const parts = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(weight))!;
    const fraction = parts[2] ?? "";
    return { text: parts[1]! + fraction, places: fraction.length - Number(parts[3] ?? 0) };
  });
  const places = parsed.reduce((most, one) => Math.max(most, one.places), 0);
  return parsed.map((one) => BigInt(one.text + "0".repeat(places - one.places)));
}

/**
 * The problem; or, where "equal-spread" gave weight 0 what the others have no room for, what is left to judge: claims of
 * weight 0 sharing alike, the others fixed where they stand. O(n).
 */
export function contested(problem: ApportionProblem, seats: ArrayLike<number>): ApportionProblem {
  const { weights, min, max, zeroWeights } = problem;
  const all = Array.from(weights, (_, row) => row);
  const isOpen = all.some((row) => weights[row]! > 0 && seats[row]! < (max?.[row] ?? Infinity));
  if (zeroWeights !== "equal-spread" || isOpen) return problem;
  return {
    ...problem,
    weights: all.map((row) => (weights[row] === 0 ? 1 : 0)),
    min: all.map((row) => (weights[row] === 0 ? (min?.[row] ?? 0) : seats[row]!)),
  };
}

/** Below 0 where a claim of row a is served before an equal one of row b: larger weight, then lower rank, then index. */
export function servedFirst({ weights, rank }: ApportionProblem): (a: number, b: number) => number {
  return (a, b) => weights[b]! - weights[a]! || (rank ? rank[a]! - rank[b]! : 0) || a - b;
}

/** The claim that is served first (sign 1) or last (-1) of all; undefined where there is none. O(claims). */
export function extreme(claims: readonly Strength[], problem: ApportionProblem, sign: 1 | -1): Strength | undefined {
  const order = servedFirst(problem);
  return claims.reduce<Strength | undefined>(
    (best, claim) => (best && (compare(claim, best) || order(best.row, claim.row)) * sign < 0 ? best : claim),
    undefined,
  );
}
