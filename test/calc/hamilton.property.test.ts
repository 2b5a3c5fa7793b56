import fc from "fast-check";
import { apportion, verify, type Method } from "../../src/calc";
import { solveSlowly } from "./oracle";
import { valueOf } from "./outcomes";
import { runs } from "./problems";

const METHODS: Method[] = ["hamilton", "hamilton-fixed-quota"];
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** Weights a hair from multiples of one number, so that doubles tell neither shares from bounds nor remainders apart. */
const close = fc
  .record({
    // Products with the total stay below 2^53, pass it, and are far beyond it.
    base: fc.constantFrom(1000, 4e13, 3e14, 1e15),
    claims: fc.array(
      fc.record({
        parts: fc.integer({ min: 1, max: 4 }),
        hair: fc.integer({ min: -1, max: 1 }),
        below: fc.constantFrom(0, 0, 1, 9),
        above: fc.constantFrom(0, 0, 1, 9),
        rank: fc.nat(3),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    more: fc.integer({ min: -2, max: 3 }),
    half: fc.boolean(),
    method: fc.constantFrom(...METHODS),
  })
  .map(({ base, claims, more, half, method }) => {
    const weights = claims.map(({ parts, hair }) => base * parts + (half ? base / 2 : 0) + hair);
    const min = claims.map(({ parts, below }) => Math.max(0, parts - below));
    const max = claims.map(({ parts, above }) => parts + above);
    const total = Math.min(Math.max(sum(claims.map(({ parts }) => parts)) + more, sum(min)), sum(max));
    const rank = claims.map((claim) => claim.rank);
    return { total, weights, min, max, rank, method, zeroWeights: "at-minimum" as const };
  });

describe("largest remainders where doubles cannot decide", () => {
  it("are those of whole numbers, one seat at a time", () => {
    fc.assert(
      fc.property(close, (problem) => {
        const answer = valueOf(apportion(problem));
        expect(Array.from(answer.seats)).toEqual(solveSlowly(problem));
        expect(verify(problem, answer)).toEqual([]);
      }),
      runs(10_000),
    );
  });

  it("go to the larger remainder, though its weight be the smaller: shares of 1,5 and 4,5 of 6, a hair apart", () => {
    const seatsOf = (total: number, weights: number[]) => {
      const { seats, tied } = valueOf(apportion({ total, weights, method: "hamilton" }));
      return [Array.from(seats), tied];
    };
    // 6 (10^15 + 2) leaves 2·10^15 + 9 over 4·10^15 + 3, 6 (3·10^15 + 1) leaves 2·10^15 - 6.
    expect(seatsOf(6, [1e15 + 2, 3e15 + 1])).toEqual([[2, 4], []]);
    expect(seatsOf(6, [3e15 + 1, 1e15 + 2])).toEqual([[4, 2], []]);
    // 6 · 10^15 leaves 2·10^15 - 2 over 4·10^15 + 2, 6 (3·10^15 + 2) leaves 2·10^15 + 4.
    expect(seatsOf(6, [1e15, 3e15 + 2])).toEqual([[1, 5], []]);
    expect(seatsOf(6, [3e15 + 2, 1e15])).toEqual([[5, 1], []]);
    // Both leave 2·10^15: a tie, which the larger weight wins.
    expect(seatsOf(6, [1e15, 3e15])).toEqual([
      [1, 5],
      [1, 0],
    ]);
    expect(seatsOf(2, [1e15 + 2, 3e15 + 1])).toEqual([[1, 1], []]);
  });

  it("go to the unit a single member ahead: of two seats over 10^15 + 1, 10^15 + 2, 10^15 and 10^15 to the first two", () => {
    const weights = [1e15 + 1, 1e15 + 2, 1e15, 1e15];
    for (const method of METHODS) {
      const { seats, tied } = valueOf(apportion({ total: 2, weights, method }));
      expect([Array.from(seats), tied]).toEqual([[1, 1, 0, 0], []]);
      const third = valueOf(apportion({ total: 3, weights, method }));
      expect([Array.from(third.seats), third.tied, third.given]).toEqual([[1, 1, 1, 0], [2, 3], 1]);
    }
  });
});
