import type { Method } from "./method";
import type { WholeWeights } from "./whole-weights";

/** The methods that divide the weights by one number and round. */
export type DivisorMethod = Exclude<Method, "hamilton" | "hamilton-fixed-quota">;

/**
 * The signpost s(k), k ≤ s(k) ≤ k + 1: the quotient at which the seat after k is earned. A unit that holds k seats claims
 * the next one with the strength weight ÷ s(k). To the nearest double, or the next.
 */
export function signpost(method: DivisorMethod, k: number): number {
  switch (method) {
    case "webster":
      return k + 0.5;
    case "jefferson":
      return k + 1;
    case "adams":
      return k;
    case "dean":
      return (k * (k + 1)) / (k + 0.5);
    case "huntington-hill":
      return Math.sqrt(k * (k + 1));
  }
}

/** s(k), or for Huntington–Hill its square, in whole numbers up to a common factor: over[0] × over[1] ÷ under. */
interface WholeSignpost {
  over: (k: number) => [number, number];
  under: (k: number) => number;
  power: 1 | 2;
}

const one = () => 1;
export const WHOLE_SIGNPOSTS: Record<DivisorMethod, WholeSignpost> = {
  webster: { over: (k) => [2 * k + 1, 1], under: one, power: 1 },
  jefferson: { over: (k) => [k + 1, 1], under: one, power: 1 },
  adams: { over: (k) => [k, 1], under: one, power: 1 },
  dean: { over: (k) => [k, k + 1], under: (k) => 2 * k + 1, power: 1 },
  "huntington-hill": { over: (k) => [k, k + 1], under: one, power: 2 },
};

/**
 * Compares weight ÷ s(seats) of two units exactly, by cross products: below 0 where unit a has the stronger claim to its
 * next seat, 0 where the claims are equal. s must not be 0. Constant cost.
 */
export function byStrength(method: DivisorMethod, { near, whole }: WholeWeights, seats: ArrayLike<number>) {
  const { over, under, power } = WHOLE_SIGNPOSTS[method];
  return (a: number, b: number): number => {
    const [k, l] = [seats[a]!, seats[b]!];
    if (whole[a] === whole[b]) return k - l;
    const [overA, overB] = [over(k), over(l)];
    // A product that passes 2^53 is not lost by rounding to it.
    const raised = (unit: number) => (power === 2 ? near[unit]! * near[unit]! : near[unit]!);
    const x = raised(a) * under(k) * overB[0] * overB[1];
    const y = raised(b) * under(l) * overA[0] * overA[1];
    if (Math.max(x, y) <= Number.MAX_SAFE_INTEGER) return y - x;
    const exactly = (unit: number, factors: number[]) =>
      factors.reduce((product, factor) => product * BigInt(factor), BigInt(whole[unit]!) ** BigInt(power));
    return Number(exactly(b, [under(l), ...overA]) - exactly(a, [under(k), ...overB]));
  };
}
