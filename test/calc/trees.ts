import fc from "fast-check";
import { METHODS, type AllocateProblem } from "../../src/calc";
import { weight } from "./problems";

export type TreeProblem = Required<{
  [Field in keyof AllocateProblem]: ArrayLike<number> extends AllocateProblem[Field]
    ? number[]
    : AllocateProblem[Field];
}>;

/** Trees of up to 14 units, each under an earlier one or at the top, bounds mostly loose. */
export const anyTree: fc.Arbitrary<TreeProblem> = fc
  .record({
    units: fc.array(
      fc.record({
        above: fc.nat(),
        weight,
        min: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(3)),
        span: fc.oneof({ weight: 4, arbitrary: fc.constant(Infinity) }, fc.nat(8)),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    total: fc.nat(60),
    method: fc.constantFrom(...METHODS),
    mode: fc.constantFrom("cascade" as const, "flat" as const),
  })
  .map(({ units, total, method, mode }) => ({
    total,
    method,
    mode,
    parents: units.map(({ above }, i) => (above % (i + 1)) - 1),
    weights: units.map((unit) => unit.weight),
    min: units.map((unit) => unit.min),
    max: units.map((unit) => unit.min + unit.span),
    rank: units.map((_, i) => i),
  }));
