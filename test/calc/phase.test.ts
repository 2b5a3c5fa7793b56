import fc from "fast-check";
import { InvalidInputError, phase, type PhaseProblem } from "../../src/calc";
import { frozen } from "./frozen";
import { runs } from "./problems";

const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((a, b) => a + b, 0);

function phased(problem: PhaseProblem) {
  const outcome = phase(frozen(problem));
  if (!outcome.ok) throw new Error(`expected periods, got ${JSON.stringify(outcome.conflict)}`);
  const { periods, totals } = outcome.value;
  return { periods: periods.map((row) => Array.from(row)), totals: Array.from(totals) };
}

describe("phase", () => {
  it("gives six people of three units two, one, two, one by the quarter, each unit its quota", () => {
    // Running totals 1.5, 3, 4.5, 6 are 2, 3, 5, 6 in whole people.
    const { periods, totals } = phased({ quotas: [3, 1, 2], shares: [1, 1, 1, 1] });
    expect(totals).toEqual([2, 1, 2, 1]);
    expect(periods.map(sum)).toEqual([3, 1, 2]);
  });

  it("spreads twenty units of one over the year, five a quarter, where each alone would have its own in the second", () => {
    expect(phased({ quotas: [1], shares: [1, 1, 1, 1] }).totals).toEqual([0, 1, 0, 0]);
    expect(phased({ quotas: Array<number>(20).fill(1), shares: [1, 1, 1, 1] }).totals).toEqual([5, 5, 5, 5]);
  });

  it("spreads by months of any share", () => {
    // 20 by shares of 10, 40, 30 and 20 %: 2, 8, 6, 4.
    expect(phased({ quotas: [20], shares: [0.1, 0.4, 0.3, 0.2] }).periods).toEqual([[2, 8, 6, 4]]);
    expect(phased({ quotas: [12], shares: Array<number>(12).fill(1) }).periods).toEqual([Array<number>(12).fill(1)]);
  });

  it("leaves past quarters as reached and spreads what is left over the others", () => {
    // 10 less 1, and 6 less 4: 9 and 2 left, 11 over three quarters: running 3.67, 7.33, 11, so 4, 3, 4.
    const { periods, totals } = phased({ quotas: [10, 6], shares: [1, 1, 1, 1], elapsed: [[1], [4]] });
    expect(totals).toEqual([5, 4, 3, 4]);
    expect(periods.map(([first]) => first)).toEqual([1, 4]);
    expect(periods.map(sum)).toEqual([10, 6]);
  });

  it("asks nothing more of a unit that is beyond its quota", () => {
    const { periods } = phased({ quotas: [2, 3], shares: [1, 1, 1, 1], elapsed: [[4], [0]] });
    expect(periods).toEqual([
      [4, 0, 0, 0],
      [0, 1, 1, 1],
    ]);
  });

  it("goes down a tree by the periods of the unit above", () => {
    const city = phased({ quotas: [7, 5], shares: [1, 1, 1, 1] });
    expect(city.totals).toEqual([3, 3, 3, 3]);
    const [first, second] = city.periods;
    const branches = [phased({ quotas: [4, 3], shares: [1, 1, 1, 1], periodTotals: first! })];
    branches.push(phased({ quotas: [2, 2, 1], shares: [1, 1, 1, 1], periodTotals: second! }));
    expect(branches.map(({ totals }) => totals)).toEqual(city.periods);
    expect(branches.flatMap(({ periods }) => periods.map(sum))).toEqual([4, 3, 2, 2, 1]);
  });

  it("says by how much period totals miss what is to be spread, in quotas and periods", () => {
    const outcome = phase({ quotas: [5], shares: [1, 1], periodTotals: [9, 3], elapsed: [[1]] });
    if (outcome.ok) throw new Error("expected a conflict");
    const { need, available, rows, columns, cures } = outcome.conflict;
    // One is in, four are to come, three are planned.
    expect({ need, available, rows, columns }).toEqual({ need: 4, available: 3, rows: [0], columns: [1] });
    expect(cures).toEqual([{ change: "totals", rows: [], columns: [{ column: 1, to: 4 }] }]);
  });

  it("says the quota that fits where no period to come has a share", () => {
    const problem = { quotas: [3], shares: [1, 0], elapsed: [[1]] };
    const outcome = phase(problem);
    if (outcome.ok) throw new Error("expected a conflict");
    // One is in; the two left have no period.
    expect(outcome.conflict.cures).toEqual([{ change: "totals", rows: [{ row: 0, to: 1 }], columns: [] }]);
    expect(phased({ ...problem, quotas: [1] }).periods).toEqual([[1, 0]]);
  });

  it("refuses what cannot be read", () => {
    const refused = (change: Partial<PhaseProblem>) => {
      try {
        phase({ quotas: [1, 2], shares: [1, 1], ...change });
      } catch (error) {
        if (error instanceof InvalidInputError) return [error.field, error.index];
        throw error;
      }
      return "accepted";
    };
    expect(refused({})).toBe("accepted");
    expect(refused({ quotas: [1, -1] })).toEqual(["quotas", 1]);
    expect(refused({ shares: [NaN, 1] })).toEqual(["shares", 0]);
    expect(refused({ periodTotals: [1] })).toEqual(["periodTotals", undefined]);
    expect(refused({ periodTotals: [1, 0.5] })).toEqual(["periodTotals", 1]);
    expect(refused({ elapsed: [[1]] })).toEqual(["elapsed", undefined]);
    expect(refused({ elapsed: [[1], []] })).toEqual(["elapsed", 1]);
    expect(refused({ elapsed: [[0.5], [1]] })).toEqual(["elapsed", 0]);
    expect(
      refused({
        elapsed: [
          [1, 1, 1],
          [1, 1, 1],
        ],
      }),
    ).toEqual(["elapsed", undefined]);
  });
});

describe("every phasing", () => {
  const share = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(0.1, 0.25, 2.5));
  const shares = fc.array(share, { minLength: 1, maxLength: 12 });

  it("of one unit is nowhere more than half a person off its share", () => {
    fc.assert(
      fc.property(fc.nat(500), shares, (quota, spread) => {
        const [periods] = phased({ quotas: [quota], shares: spread }).periods;
        // In fortieths the shares above are whole.
        const whole = spread.map((one) => Math.round(one * 40));
        let [held, due] = [0, 0];
        whole.forEach((part, i) => {
          held += periods![i]!;
          due += part;
          expect(Math.abs(2 * (held * sum(whole) - quota * due))).toBeLessThanOrEqual(sum(whole));
        });
        expect(held).toBe(quota);
      }),
      runs(2000),
    );
  });

  it("of many units gives each its quota and all together the periods, past ones as reached", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ quota: fc.nat(6), reached: fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }) }), {
          minLength: 1,
          maxLength: 12,
        }),
        shares,
        fc.nat(11),
        (units, spread, at) => {
          const past = Math.min(at, spread.length - 1);
          const elapsed = units.map(({ reached }) => reached.slice(0, past));
          const quotas = units.map(({ quota }) => quota);
          const { periods, totals } = phased({ quotas, shares: spread, elapsed });
          expect(periods.map((row) => row.slice(0, past))).toEqual(elapsed);
          expect(periods.map(sum)).toEqual(quotas.map((quota, unit) => Math.max(quota, sum(elapsed[unit]!))));
          expect(totals).toEqual(spread.map((_, period) => sum(periods.map((row) => row[period]!))));
          const left = sum(totals.slice(past));
          const whole = spread.slice(past).map((one) => Math.round(one * 40));
          let [held, due] = [0, 0];
          whole.forEach((part, i) => {
            held += totals[past + i]!;
            due += part;
            expect(Math.abs(2 * (held * sum(whole) - left * due))).toBeLessThanOrEqual(sum(whole));
          });
        },
      ),
      runs(2000),
    );
  });
});
