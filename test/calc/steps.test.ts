import fc from "fast-check";
import { apportion, apportionInSteps, InvalidInputError, type StepsProblem } from "../../src/calc";
import { frozen } from "./frozen";
import { conflictOf, valueOf } from "./outcomes";
import { possibleProblem, runs } from "./problems";
import { QUANG_NAM } from "./published";

const solved = (problem: StepsProblem) => {
  const { seats, odd } = valueOf(apportionInSteps(problem));
  return { seats: Array.from(seats), odd };
};

describe("apportionInSteps", () => {
  it("splits 48 in fives: nine fives by weight, and the last three to whom the tenth would go", () => {
    // 9 fives: shares 4,5, 3 and 1,5 – the tie of the first and the third goes to the larger; the tenth to the third.
    const { seats, odd, tied, given } = valueOf(apportionInSteps({ total: 48, weights: [30, 20, 10], step: 5 }));
    expect(Array.from(seats)).toEqual([25, 15, 8]);
    expect({ odd, tied, given }).toEqual({ odd: 2, tied: [0, 2], given: 1 });
  });

  it("splits Quảng Nam's 385 in fives without a rest, in tens with one of five", () => {
    const weights = QUANG_NAM.map(([, members]) => members);
    const inFives = solved({ total: 385, weights, step: 5 });
    expect(inFives.odd).toBeNull();
    expect(inFives.seats.every((held) => held % 5 === 0)).toBe(true);
    const inTens = solved({ total: 385, weights, step: 10 });
    // 38 tens; 80 ÷ 1,5 is the claim of both Phước Sơn and Tây Giang at the cut.
    expect(QUANG_NAM[inTens.odd!]![0]).toBe("Tây Giang");
    expect(inTens.seats[inTens.odd!]).toBe(15);
  });

  it("keeps locks as they are and shares out the rest", () => {
    // 50 - 7 = 43: eight fives over 2 to 1, 5 and 3, and 3 more to the first: 20 ÷ 5,5 beats 10 ÷ 3,5.
    const problem = { total: 50, weights: [20, 10, 90], min: [0, 0, 7], max: [99, 99, 7], step: 5 };
    expect(solved(problem)).toEqual({ seats: [28, 15, 7], odd: 0 });
  });

  it("reads minima up and maxima down to multiples, and gives the rest where the maximum itself has room", () => {
    expect(solved({ total: 20, weights: [1, 9], min: [6, 0], step: 5 })).toEqual({ seats: [10, 10], odd: null });
    // The first holds ten of at most 12: a rest of 2 fits, one of 3 goes to the second.
    const problem = { weights: [9, 1], max: [12, 99], step: 5 };
    expect(solved({ ...problem, total: 22 })).toEqual({ seats: [12, 10], odd: 0 });
    expect(solved({ ...problem, total: 23 })).toEqual({ seats: [10, 13], odd: 1 });
  });

  it("spreads what the others have no room for over weight 0, where asked to", () => {
    const problem = { total: 24, weights: [5, 0, 0], max: [10, 99, 99], step: 5 };
    expect(solved({ ...problem, zeroWeights: "equal-spread" })).toEqual({ seats: [10, 9, 5], odd: 1 });
    expect(conflictOf(apportionInSteps(problem))).toMatchObject({ kind: "maximum", need: 24, available: 10 });
  });

  it("says in people what is lacking, and what helps", () => {
    const short = conflictOf(apportionInSteps({ total: 12, weights: [3, 2, 1], min: [6, 6, 0], step: 5 }));
    expect(short).toMatchObject({ kind: "minimum", need: 20, available: 12, rows: [0, 1], node: null });
    expect(short.cures).toEqual([
      { change: "total", to: 20 },
      { change: "min", rows: [0, 1], to: 5 },
    ]);
    // Ten each, and a rest of at most three.
    const full = conflictOf(apportionInSteps({ total: 30, weights: [1, 1], max: [12, 13], step: 5 }));
    expect(full).toMatchObject({ kind: "maximum", need: 30, available: 23, rows: [0, 1], node: null });
    expect(full.cures).toEqual([
      { change: "total", to: 23 },
      { change: "max", rows: [0, 1], to: 15 },
    ]);
  });

  it("names a row that no multiple fits", () => {
    const conflict = conflictOf(apportionInSteps({ total: 12, weights: [1, 1], min: [6, 0], max: [9, 20], step: 5 }));
    expect(conflict).toMatchObject({ kind: "minimum", need: 10, available: 9, rows: [0], node: 0 });
    expect(conflict.cures).toEqual([
      { change: "max", rows: [0], to: 10 },
      { change: "min", rows: [0], to: 5 },
    ]);
  });

  it("refuses a step that is not a whole number above 0, and what apportion refuses", () => {
    const fieldOf = (problem: StepsProblem) => {
      try {
        apportionInSteps(problem);
      } catch (thrown) {
        if (thrown instanceof InvalidInputError) return [thrown.field, thrown.index];
      }
      return null;
    };
    for (const step of [0, -5, 2.5, NaN, Infinity])
      expect(fieldOf({ total: 5, weights: [1], step })).toEqual(["step", undefined]);
    expect(fieldOf({ total: 0.5, weights: [1], step: 5 })).toEqual(["total", undefined]);
    expect(fieldOf({ total: 5, weights: [1, NaN], min: [0, 2], max: [9, 2], step: 5 })).toEqual(["weights", 1]);
    expect(fieldOf({ total: 5, weights: [1], max: [-1], step: 5 })).toEqual(["max", 0]);
    expect(fieldOf({ total: 5, weights: [1], rank: [], step: 5 })).toEqual(["rank", undefined]);
  });

  it("sums exactly, within the bounds, in multiples but for locks and the odd one", () => {
    const problems = fc.tuple(possibleProblem({ size: 10 }), fc.integer({ min: 2, max: 12 }), fc.boolean());
    fc.assert(
      fc.property(problems, ([given, step, isSpread]) => {
        const problem: Required<StepsProblem> = {
          ...given,
          step,
          zeroWeights: isSpread ? "equal-spread" : "at-minimum",
        };
        const outcome = apportionInSteps(frozen(problem));
        if (!outcome.ok) {
          expect(outcome.conflict.need).toBeGreaterThan(outcome.conflict.available);
          for (const cure of outcome.conflict.cures) {
            const cured = { ...problem, min: Array.from(problem.min), max: Array.from(problem.max) };
            if (cure.change === "total") cured.total = cure.to;
            else for (const row of cure.rows) cured[cure.change][row] = cure.to;
            expect(apportionInSteps(cured).ok).toBe(true);
          }
          return;
        }
        const { seats, odd } = outcome.value;
        expect(Array.from(seats).reduce((all, held) => all + held, 0)).toBe(problem.total);
        seats.forEach((held, i) => {
          expect(held).toBeGreaterThanOrEqual(problem.min[i]!);
          expect(held).toBeLessThanOrEqual(problem.max[i]!);
          const isLock = problem.min[i] === problem.max[i];
          if (!isLock) expect(held % step === 0).toBe(i !== odd);
          else expect(i).not.toBe(odd);
        });
      }),
      runs(2000),
    );
  });

  it("finds a plan wherever one holds multiples within the narrowed bounds and a rest on one claim", () => {
    const row = fc.record({ weight: fc.nat(3), min: fc.nat(5), span: fc.nat(7) });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 3 }),
        fc.nat(24),
        fc.integer({ min: 2, max: 4 }),
        (rows, total, step) => {
          const min = rows.map((one) => one.min);
          const max = rows.map((one) => one.min + one.span);
          const weights = rows.map((one) => one.weight);
          expect(apportionInSteps({ total, weights, min, max, step }).ok).toBe(exists(weights, min, max, total, step));
        },
      ),
      runs(2000),
    );
  });

  it("in steps of one is apportion", () => {
    fc.assert(
      fc.property(possibleProblem(), (problem) => {
        const plain = valueOf(apportion(problem));
        expect(valueOf(apportionInSteps({ ...problem, step: 1 }))).toEqual({ ...plain, odd: null });
      }),
      runs(2000),
    );
    const impossible = { total: 9, weights: [1, 1], max: [4, 4] };
    expect(apportionInSteps({ ...impossible, step: 1 })).toEqual(apportion(impossible));
  });

  it("scales: total, bounds and step all times ten give ten times the seats", () => {
    fc.assert(
      fc.property(possibleProblem({ methods: ["webster", "jefferson", "adams", "hamilton"] }), (problem) => {
        fc.pre(problem.min.length > 0);
        const times = (numbers: ArrayLike<number>) => Array.from(numbers, (one) => one * 10);
        const inTens = { ...problem, total: problem.total * 10, min: times(problem.min), max: times(problem.max) };
        const { seats, odd } = solved({ ...inTens, step: 10 });
        expect(odd).toBeNull();
        expect(seats).toEqual(times(valueOf(apportion(problem)).seats));
      }),
      runs(2000),
    );
  });
});

/** Whether one of all the tables of seats obeys the rules of steps. */
function exists(weights: number[], min: number[], max: number[], total: number, step: number): boolean {
  const rest = (total - min.reduce((sum, least, i) => sum + (least === max[i] ? least : 0), 0)) % step;
  const search = (row: number, left: number, isOddFree: boolean): boolean => {
    if (row === weights.length) return left === 0 && (rest === 0 || !isOddFree);
    const [least, most] = [min[row]!, max[row]!];
    if (least === most) return left >= least && search(row + 1, left - least, isOddFree);
    const from = Math.ceil(least / step) * step;
    for (let held = from; held <= Math.min(most, weights[row] === 0 ? from : most, left); held += step) {
      if (search(row + 1, left - held, isOddFree)) return true;
      const isRoom = rest > 0 && isOddFree && weights[row]! > 0 && held + rest <= Math.min(most, left);
      if (isRoom && search(row + 1, left - held - rest, false)) return true;
    }
    return false;
  };
  return search(0, total, true);
}
