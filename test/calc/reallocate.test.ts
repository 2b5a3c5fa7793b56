import fc from "fast-check";
import { apportion, InvalidInputError, reallocate, type ReallocateProblem } from "../../src/calc";
import { frozen } from "./frozen";
import { conflictOf, valueOf } from "./outcomes";
import { possibleProblem, runs } from "./problems";
import { QUANG_NAM } from "./published";

const seatsOf = (problem: ReallocateProblem) => Array.from(valueOf(reallocate(problem)).seats);
const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((a, b) => a + b, 0);
const distance = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  sum(Array.from(a, (seats, i) => Math.abs(seats - b[i]!)));

describe("reallocate", () => {
  it("gives an eleventh seat to the stronger claim and leaves the other unit alone", () => {
    expect(seatsOf({ total: 11, previous: [5, 5], weights: [60, 40] })).toEqual([6, 5]);
  });

  it("changes one unit of Quảng Nam when 319 become 320, where largest remainders made afresh change three", () => {
    const weights = QUANG_NAM.map(([, weight]) => weight);
    const before = valueOf(apportion({ total: 319, weights, method: "hamilton" })).seats;
    const fresh = valueOf(apportion({ total: 320, weights, method: "hamilton" })).seats;
    expect(distance(fresh, before)).toBe(3);
    const kept = seatsOf({ total: 320, previous: before, weights, method: "hamilton" });
    expect(distance(kept, before)).toBe(1);
  });

  it("gives a merged unit the sum of its parts, where an allocation made afresh would take a seat away", () => {
    // Weights 9 and 9 of 100 held 1 + 1 of 8; merged, 18 claims 18 ÷ 1.5 = 12 for a second seat, 82 claims 82 ÷ 6.5 = 12.6.
    const previous = valueOf(apportion({ total: 8, weights: [9, 9, 82] })).seats;
    expect(Array.from(previous)).toEqual([1, 1, 6]);
    const merged = { total: 8, weights: [18, 82], previous, successors: [[0], [0], [1]] };
    expect(Array.from(valueOf(apportion(merged)).seats)).toEqual([1, 7]);
    expect(valueOf(reallocate(merged))).toEqual({
      seats: Int32Array.of(2, 6),
      kept: Float64Array.of(2, 6),
      moves: 0,
    });
  });

  it("splits the seats of a divided unit in proportion, the others keeping theirs", () => {
    // 7 over 30 and 12: 5 and 2.
    const split = { total: 10, previous: [7, 3], successors: [[0, 2], [1]], weights: [30, 18, 12] };
    expect(seatsOf(split)).toEqual([5, 3, 2]);
    expect(seatsOf({ ...split, weights: [0, 18, 0], min: [4, 0, 3] })).toEqual([4, 3, 3]);
  });

  it("hands the seats of a closed unit to the strongest claims", () => {
    // 2 seats free: 50 ÷ 5.5 = 9.1, 30 ÷ 3.5 = 8.6, 50 ÷ 6.5 = 7.7, so one each.
    const { seats, kept } = valueOf(
      reallocate({ total: 10, previous: [5, 3, 2], successors: [[0], [1], []], weights: [50, 30] }),
    );
    expect(Array.from(kept)).toEqual([5, 3]);
    expect(Array.from(seats)).toEqual([6, 4]);
  });

  it("takes nothing below what is achieved, as far as the maximum lets it", () => {
    const problem = { total: 6, previous: [4, 4], weights: [50, 50] };
    expect(seatsOf(problem)).toEqual([3, 3]);
    expect(seatsOf({ ...problem, achieved: [4, 0] })).toEqual([4, 2]);
    // Locked at 1, of which 3 are in already: the lock stands.
    expect(seatsOf({ ...problem, achieved: [3, 0], min: [1, 0], max: [1, 9] })).toEqual([1, 5]);
  });

  it("moves the seats that do most first, no more than allowed, and ends at the fresh allocation", () => {
    const problem = { total: 10, previous: [2, 3, 5], weights: [60, 30, 10] };
    const within = (maxMoves: number) => valueOf(reallocate({ ...problem, maxMoves }));
    expect(Array.from(within(0).seats)).toEqual([2, 3, 5]);
    expect(Array.from(within(1).seats)).toEqual([3, 3, 4]);
    expect(within(Infinity)).toEqual({ seats: Int32Array.of(6, 3, 1), kept: Float64Array.of(2, 3, 5), moves: 4 });
  });

  it("is refused where what is achieved passes the total, with the cures that help", () => {
    const conflict = conflictOf(
      reallocate({ total: 5, previous: [3, 3], weights: [1, 1], achieved: [4, 0], min: [0, 3] }),
    );
    expect(conflict).toEqual({
      kind: "minimum",
      need: 7,
      available: 5,
      rows: [0, 1],
      columns: [],
      node: null,
      cures: [
        { change: "total", to: 7 },
        { change: "min", rows: [1], to: 1 },
      ],
    });
  });

  it("refuses what no plan can be made of", () => {
    const refused = (change: Partial<ReallocateProblem>) => {
      try {
        reallocate({ total: 2, previous: [1, 1], weights: [1, 1], ...change });
      } catch (error) {
        if (error instanceof InvalidInputError) return [error.field, error.index];
        throw error;
      }
      return "accepted";
    };
    expect(refused({ previous: [1, -1] })).toEqual(["previous", 1]);
    expect(refused({ previous: [1, 0.5] })).toEqual(["previous", 1]);
    expect(refused({ previous: [1] })).toEqual(["previous", undefined]);
    expect(refused({ successors: [[0]] })).toEqual(["successors", undefined]);
    expect(refused({ successors: [[0], [2]] })).toEqual(["successors", 1]);
    expect(refused({ successors: [[0], [-1]] })).toEqual(["successors", 1]);
    expect(refused({ successors: [[1, 1], [0]] })).toEqual(["successors", 0]);
    expect(refused({ achieved: [0, NaN] })).toEqual(["achieved", 1]);
    expect(refused({ achieved: [0] })).toEqual(["achieved", undefined]);
    expect(refused({ maxMoves: -1 })).toEqual(["maxMoves", undefined]);
    expect(refused({ maxMoves: NaN })).toEqual(["maxMoves", undefined]);
    expect(refused({ weights: [1, -1] })).toEqual(["weights", 1]);
    expect(refused({ min: [0, 2], max: [9, 1] })).toEqual(["min", 1]);
    expect(refused({ total: 1.5 })).toEqual(["total", undefined]);
    expect(refused({ rank: [1] })).toEqual(["rank", undefined]);
    expect(refused({})).toBe("accepted");
  });
});

/** A possible problem with an old plan whose units are merged, split and closed, and something achieved. */
const anyChange = possibleProblem({ size: 10 }).chain((problem) => {
  const n = problem.min.length;
  const oldUnit = fc.record({ seats: fc.nat(9), successors: fc.uniqueArray(fc.nat(n - 1), { maxLength: 3 }) });
  return fc
    .record({
      old: fc.array(oldUnit, { maxLength: 10 }),
      achieved: fc.array(fc.nat(3), { minLength: n, maxLength: n }),
    })
    .map(({ old, achieved }) => ({
      ...problem,
      previous: old.map(({ seats }) => seats),
      successors: old.map(({ successors }) => successors),
      achieved,
    }));
});

/** Bounds with what is achieved. */
function roomOf({
  weights,
  min,
  max,
  achieved,
}: Required<Pick<ReallocateProblem, "weights" | "min" | "max" | "achieved">>) {
  const lo = Array.from(achieved, (done, i) => Math.max(min[i]!, Math.min(done, max[i]!)));
  return { min: lo, max: lo.map((least, i) => (weights[i]! > 0 ? max[i]! : least)) };
}

describe("every change of a plan", () => {
  it("keeps bounds and total, and changes no more than the bounds force and the total lacks", () => {
    let possible = 0;
    fc.assert(
      fc.property(anyChange, (problem) => {
        const outcome = reallocate(frozen(problem));
        if (!outcome.ok) return;
        possible++;
        const { seats, kept, moves } = outcome.value;
        const { min, max } = roomOf(problem);
        expect(sum(seats)).toBe(problem.total);
        seats.forEach((held, i) => expect(held >= min[i]! && held <= max[i]!).toBe(true));
        expect(sum(kept)).toBe(sum(problem.previous.filter((_, old) => problem.successors[old]!.length > 0)));
        const clamped = Array.from(kept, (held, i) => Math.min(Math.max(held, min[i]!), max[i]!));
        expect(distance(seats, kept)).toBe(distance(clamped, kept) + Math.abs(problem.total - sum(clamped)));
        expect(moves).toBe(0);
      }),
      runs(2000),
    );
    expect(possible).toBeGreaterThan(0.25 * runs(2000).numRuns);
  });

  it("made twice is made once", () => {
    fc.assert(
      fc.property(anyChange, (problem) => {
        const outcome = reallocate(problem);
        if (!outcome.ok) return;
        const seats = Array.from(outcome.value.seats);
        expect(seatsOf({ ...problem, previous: seats, successors: seats.map((_, i) => [i]) })).toEqual(seats);
      }),
      runs(2000),
    );
  });

  it("with moves without end is the fresh allocation, and each move fewer is a step towards it", () => {
    fc.assert(
      fc.property(anyChange, fc.nat(4), (problem, maxMoves) => {
        if (!reallocate(problem).ok) return;
        const fresh = { ...problem, ...roomOf(problem) };
        const seats = seatsOf({ ...problem, maxMoves: Infinity });
        expect(seats).toEqual(Array.from(valueOf(apportion(fresh)).seats));
        const some = valueOf(reallocate({ ...problem, maxMoves }));
        const none = seatsOf(problem);
        expect(some.moves).toBe(Math.min(maxMoves, distance(none, seats) / 2));
        expect(distance(some.seats, none)).toBe(2 * some.moves);
        expect(distance(some.seats, seats)).toBe(distance(none, seats) - 2 * some.moves);
      }),
      runs(2000),
    );
  });

  it("moves first what improves most: the strongest claim that lacks a seat, from the weakest that holds one", () => {
    const webster = anyChange.filter(({ method }) => method === "webster");
    fc.assert(
      fc.property(webster, (problem) => {
        if (!reallocate(problem).ok) return;
        const { min, max } = roomOf(problem);
        const [before, after] = [seatsOf(problem), seatsOf({ ...problem, maxMoves: 1 })];
        fc.pre(distance(before, after) > 0);
        const gains = before.map((held, i) => (held < max[i]! ? problem.weights[i]! / (2 * held + 1) : 0));
        const losses = before.map((held, i) => (held > min[i]! ? problem.weights[i]! / (2 * held - 1) : Infinity));
        const gained = after.findIndex((held, i) => held > before[i]!);
        const lost = after.findIndex((held, i) => held < before[i]!);
        expect(gains[gained]).toBe(Math.max(...gains));
        expect(losses[lost]).toBe(Math.min(...losses));
      }),
      runs(2000),
    );
  });

  it("that is impossible says by how much, and each cure makes it possible", () => {
    let impossible = 0;
    fc.assert(
      fc.property(anyChange, fc.nat(20), (problem, total) => {
        const outcome = reallocate({ ...problem, total });
        if (outcome.ok) return;
        impossible++;
        const { need, available, cures } = outcome.conflict;
        expect(need).toBeGreaterThan(available);
        expect(cures.length).toBeGreaterThan(0);
        for (const cure of cures) {
          const cured = { ...problem, total, min: Array.from(problem.min), max: Array.from(problem.max) };
          if (cure.change === "total") cured.total = cure.to;
          else if (cure.change === "min" || cure.change === "max")
            for (const row of cure.rows) cured[cure.change][row] = cure.to;
          expect(reallocate(cured).ok).toBe(true);
        }
      }),
      runs(2000),
    );
    expect(impossible).toBeGreaterThan(0.15 * runs(2000).numRuns);
  });
});
