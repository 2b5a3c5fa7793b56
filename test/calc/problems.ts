import fc from "fast-check";
import { METHODS, type ApportionProblem, type Method } from "../../src/calc";

/** How often a property runs; a mutation run, which repeats the tests a thousand times, asks for a share of that. */
export const runs = (numRuns: number) => ({ numRuns: Math.ceil(numRuns * Number(process.env.CALC_SHARE ?? 1)) });

/** Weights in which ties, zeros and giants are common. */
export const weight = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 600 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 ** 40 }) },
);

/** The methods that divide by one number and round. */
export const DIVISOR_METHODS = METHODS.filter((method) => !method.startsWith("hamilton"));

interface Shape {
  /** Most claims. */
  size?: number;
  /** Without bounds where false. */
  bounds?: boolean;
  methods?: readonly Method[];
}

/** Problems that are possible: the total is drawn between the minima and the room. */
export function possibleProblem({ size = 12, bounds = true, methods = METHODS }: Shape = {}): fc.Arbitrary<
  Required<ApportionProblem>
> {
  const claim = fc.record({
    weight,
    min: bounds ? fc.oneof(fc.constant(0), fc.nat(4)) : fc.constant(0),
    span: bounds ? fc.oneof(fc.constant(0), fc.nat(6), fc.constant(100)) : fc.constant(100),
    rank: fc.nat(5),
  });
  return fc
    .record({
      claims: fc.array(claim, { minLength: 1, maxLength: size }),
      // Anywhere, and in every other problem among the first seats that are given.
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      few: fc.oneof(fc.constant(null), fc.nat(2 * size)),
      method: fc.constantFrom(...methods),
    })
    .map(({ claims, place, few, method }) => {
      const min = claims.map((one) => one.min);
      const max = claims.map((one) => one.min + one.span);
      const weights = claims.map((one) => one.weight);
      const least = min.reduce((a, b) => a + b, 0);
      const most = max.reduce((sum, room, i) => sum + (weights[i]! > 0 ? room : min[i]!), 0);
      const span = Math.min(most - least, 120);
      const total = least + (few === null ? Math.floor(place * span) : Math.min(few, span));
      const rank = claims.map((one) => one.rank);
      return { total, weights, min, max, method, rank, zeroWeights: "at-minimum" };
    });
}
