import type { ApportionProblem } from "../../src/calc";

/**
 * The same problems solved the slow, plain way: one seat at a time on whole numbers, O(n × total). Weights are whole.
 */
export function solveSlowly(problem: Required<ApportionProblem>): number[] {
  return problem.method === "hamilton" ? byFilledShares(problem) : oneByOne(problem);
}

const first = (problem: Required<ApportionProblem>, a: number, b: number) =>
  problem.weights[b]! - problem.weights[a]! || problem.rank[a]! - problem.rank[b]! || a - b;

/** The claim of a weight to the seat after k as a fraction, in the square for the geometric mean; under 0 is infinite. */
const CLAIMS: Record<string, (weight: bigint, k: bigint) => [over: bigint, under: bigint]> = {
  webster: (weight, k) => [2n * weight, 2n * k + 1n],
  jefferson: (weight, k) => [weight, k + 1n],
  adams: (weight, k) => [weight, k],
  dean: (weight, k) => [weight * (2n * k + 1n), 2n * k * (k + 1n)],
  "huntington-hill": (weight, k) => [weight * weight, k * (k + 1n)],
};

/** Every seat to the strongest claim: weight ÷ s(seats), or full quota less seats. */
function oneByOne(problem: Required<ApportionProblem>): number[] {
  const weights = Array.from(problem.weights, BigInt);
  const sum = weights.reduce((a, b) => a + b, 0n);
  const seats = Array.from(problem.min);
  const hasRoom = (i: number) => weights[i]! > 0n && seats[i]! < problem.max[i]!;
  const claimOf = (i: number): [bigint, bigint] => {
    const held = BigInt(seats[i]!);
    return problem.method === "hamilton-fixed-quota"
      ? [BigInt(problem.total) * weights[i]! - held * sum, 1n]
      : CLAIMS[problem.method]!(weights[i]!, held);
  };
  const stronger = (a: number, b: number) => {
    const [[overA, underA], [overB, underB]] = [claimOf(a), claimOf(b)];
    return underA === 0n && underB === 0n ? overB - overA : overB * underA - overA * underB;
  };
  for (let left = problem.total - seats.reduce((a, b) => a + b, 0); left > 0; left--) {
    const claims = [...seats.keys()].filter(hasRoom);
    claims.sort((a, b) => Number(stronger(a, b)) || first(problem, a, b));
    seats[claims[0]!]!++;
  }
  return seats;
}

/** Shares between the bounds at the common level, found by trying every level at which a bound is reached. */
export function filledShares(problem: Required<ApportionProblem>): { over: bigint; under: bigint }[] {
  const weights = Array.from(problem.weights, BigInt);
  const lo = Array.from(problem.min, BigInt);
  const hi = Array.from(problem.max, (most, i) =>
    weights[i]! > 0n ? BigInt(Math.min(most, problem.total)) : BigInt(problem.min[i]!),
  );
  const total = BigInt(problem.total);
  const bends = weights
    .flatMap((weight, i) => (weight > 0n ? [lo[i]!, hi[i]!].map((bound) => ({ over: bound, under: weight })) : []))
    .sort((a, b) => Number(a.over * b.under - b.over * a.under));
  let last = { over: 0n, under: 1n };
  for (const level of [...bends, { over: 2n ** 80n, under: 1n }]) {
    // Times level.under, so that the sum stays whole.
    const sum = weights.reduce((all, weight, i) => {
      const share = weight * level.over;
      const [least, most] = [lo[i]! * level.under, hi[i]! * level.under];
      return all + (share < least ? least : share > most ? most : share);
    }, 0n);
    if (sum >= total * level.under) {
      // Between the last level and this one nothing bends, so what rises is what is inside both.
      const rises = weights.map(
        (weight, i) => weight * last.over >= lo[i]! * last.under && weight * level.over <= hi[i]! * level.under,
      );
      const isRising = (i: number) => rises[i]! && weights[i]! > 0n && lo[i]! < hi[i]!;
      const still = weights.map((weight, i) =>
        weight > 0n && weight * last.over >= hi[i]! * last.under ? hi[i]! : lo[i]!,
      );
      const left = still.reduce((rest, bound, i) => (isRising(i) ? rest : rest - bound), total);
      const rising = weights.reduce((all, weight, i) => (isRising(i) ? all + weight : all), 0n);
      return weights.map((weight, i) =>
        isRising(i) ? { over: weight * left, under: rising } : { over: still[i]!, under: 1n },
      );
    }
    last = level;
  }
  throw new Error("impossible");
}

function byFilledShares(problem: Required<ApportionProblem>): number[] {
  const shares = filledShares(problem);
  const seats = shares.map(({ over, under }) => Number(over / under));
  const left = problem.total - seats.reduce((a, b) => a + b, 0);
  const rest = shares.map(({ over, under }) => ({ over: over % under, under }));
  const claims = [...seats.keys()].filter((i) => rest[i]!.over > 0n);
  claims.sort(
    (a, b) => Number(rest[b]!.over * rest[a]!.under - rest[a]!.over * rest[b]!.under) || first(problem, a, b),
  );
  for (const i of claims.slice(0, left)) seats[i]!++;
  return seats;
}
