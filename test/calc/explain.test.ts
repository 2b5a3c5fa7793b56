import fc from "fast-check";
import {
  apportion,
  explain,
  InvalidInputError,
  METHODS,
  type Apportionment,
  type ApportionProblem,
  type Method,
} from "../../src/calc";
import { frozen } from "./frozen";
import { valueOf } from "./outcomes";
import { DIVISOR_METHODS, possibleProblem, runs } from "./problems";
import { QUANG_NAM } from "./published";

const explained = (problem: ApportionProblem, row: number) => explain(problem, valueOf(apportion(problem)), row);

describe("Hội An, of 385 for Quảng Nam's 22 units", () => {
  const weights = QUANG_NAM.map(([, members]) => members);
  const row = QUANG_NAM.findIndex(([unit]) => unit === "Hội An");

  it("has 385 × 110 ÷ 1.950 = 21,718: one for every 5,1, rounded to 22", () => {
    const why = explained({ total: 385, weights }, row);
    expect(why).toMatchObject({ seats: 22, weight: 110, weights: 1950, decided: "share", remainder: null });
    expect(why.share).toMatchObject({ over: 385 * 110, under: 1950 });
    expect(why.share.near).toBeCloseTo(21.718, 3);
    // Divisors lie between 150 ÷ 29,5 = 5,085 and 125 ÷ 24,5 = 5,102.
    expect(why.division!.divisor).toBe(5.1);
    expect(why.division!.quotient).toBeCloseTo(21.569, 3);
  });

  it("stands before Tam Kỳ, which is the next: not Phước Sơn, whose 15,8 is rounded up already", () => {
    expect(QUANG_NAM[explained({ total: 385, weights }, row).next!]![0]).toBe("Tam Kỳ");
    const phuocSon = QUANG_NAM.findIndex(([unit]) => unit === "Phước Sơn");
    const why = explained({ total: 385, weights }, phuocSon);
    expect(why.seats).toBe(16);
    expect(why.share.near).toBeCloseTo(15.795, 3);
  });

  it("gains a seat with 5 members more, and loses one with 1 less", () => {
    const why = explained({ total: 385, weights }, row);
    // Level with Đại Lộc's 25th at 22,5 × 125 ÷ 24,5 = 114,80, with Tam Kỳ's 30th at 21,5 × 150 ÷ 29,5 = 109,32.
    expect(why.gain).toBeCloseTo(4.796, 3);
    expect(why.loss).toBeCloseTo(0.678, 3);
    const seatsWith = (members: number) =>
      valueOf(apportion({ total: 385, weights: weights.map((own, i) => (i === row ? members : own)) })).seats[row];
    expect([109, 110, 114, 115].map(seatsWith)).toEqual([21, 22, 22, 23]);
  });

  it("by largest remainders has 21 and 0,718; those from 0,679 up got one more", () => {
    for (const method of ["hamilton", "hamilton-fixed-quota"] as const) {
      const why = explained({ total: 385, weights, method }, row);
      expect(why).toMatchObject({ seats: 22, decided: "share", division: null, gain: null, loss: null });
      expect(why.remainder!.whole).toBe(21);
      expect(why.remainder!.part).toBeCloseTo(0.718, 3);
      // Đại Lộc's 24,679 is the last rounded up; Tam Kỳ's 29,615 is the first that is not.
      expect(why.remainder!.cut).toBeCloseTo(0.679, 3);
      expect(QUANG_NAM[why.next!]![0]).toBe("Tam Kỳ");
    }
  });
});

describe("explain", () => {
  it("shows a tie at its one divisor: nothing more is needed to gain", () => {
    const why = explained({ total: 8, weights: [6, 6, 2] }, 1);
    expect(why).toMatchObject({
      seats: 3,
      weights: 14,
      share: { over: 48, under: 14 },
      decided: "tie",
      next: 1,
      gain: 0,
    });
    expect(why.division!.divisor).toBeCloseTo(6 / 3.5, 12);
    expect(why.division!.quotient).toBeCloseTo(3.5, 12);
  });

  it("names what decided", () => {
    const problem = { total: 20, weights: [50, 30, 10, 10], min: [0, 0, 4, 3], max: [8, 99, 99, 3] };
    // 8 by its maximum for a share of 10, 4 and 3 by their minima for 2; what is left is 5.
    expect([0, 1, 2, 3].map((row) => explained(problem, row).decided)).toEqual([
      "maximum",
      "method",
      "minimum",
      "lock",
    ]);
    expect([0, 1, 2, 3].map((row) => explained(problem, row).seats)).toEqual([8, 5, 4, 3]);
    expect([explained(problem, 0).gain, explained(problem, 2).loss]).toEqual([null, null]);
    expect([explained(problem, 3).gain, explained(problem, 3).loss]).toEqual([null, null]);
  });

  it("reads decimals as they print", () => {
    const why = explained({ total: 10, weights: [0.1, 0.2] }, 0);
    expect(why).toMatchObject({ weights: 0.3, share: { over: 10, under: 3 }, seats: 3 });
    expect(why.division).toEqual({ divisor: 0.03, quotient: 0.1 / 0.03 });
  });

  it("picks a plain divisor", () => {
    const divisorOf = (total: number, weights: number[], more: Partial<ApportionProblem> = {}) =>
      explained({ total, weights, ...more }, 0).division!.divisor;
    expect(divisorOf(20, [300, 154])).toBe(23); // 22,2 to 23,07: between 300 ÷ 13,5 and 154 ÷ 6,5 lies one whole number
    expect(divisorOf(0, [30])).toBe(100); // anything above 60
    expect(divisorOf(2, [30], { max: [2] })).toBe(10); // anything below 20
    expect(divisorOf(0, [30], { max: [0] })).toBe(1); // anything
  });

  it("has no divisor where first seats run short, and counts weight against weight there", () => {
    const problem = { total: 2, weights: [9, 7, 4], method: "adams" as const };
    expect(explained(problem, 2)).toMatchObject({ seats: 0, division: null, next: 2, gain: 3, loss: null });
    expect(explained(problem, 1)).toMatchObject({ seats: 1, gain: null, loss: 3 });
    expect(explained({ total: 3, weights: [9, 7, 4], method: "adams" }, 2).loss).toBe(4);
  });

  it("follows what is spread over weight 0", () => {
    const problem = { total: 7, weights: [5, 0, 0], max: [2, 9, 9], zeroWeights: "equal-spread" as const };
    expect(explained(problem, 1)).toMatchObject({ seats: 3, decided: "tie", division: null, next: 2, gain: null });
    expect(explained({ ...problem, total: 2 }, 0)).toMatchObject({ seats: 2, next: 1 });
    expect(explained({ ...problem, total: 2, zeroWeights: "at-minimum" }, 0).next).toBeNull();
    const hamilton = explained({ ...problem, method: "hamilton" }, 1);
    expect(hamilton.remainder).toEqual({ whole: 2, part: 0.5, cut: 0.5 });
  });

  it("under Hamilton shows the share within bounds, on the full quota the plain one", () => {
    // 3 are taken by the lock; 7 over 50 and 40 is 3,889 and 3,111. The full quotas are 5 and 4.
    const problem = { total: 10, weights: [50, 40, 10], min: [0, 0, 3], max: [99, 99, 3] };
    const within = explained({ ...problem, method: "hamilton" }, 0);
    expect(within.seats).toBe(4);
    expect(within.remainder!.whole).toBe(3);
    expect(within.remainder!.part).toBeCloseTo(0.889, 3);
    expect(within.remainder!.cut).toBeCloseTo(0.889, 3);
    expect(within.next).toBe(1);
    const full = explained({ ...problem, method: "hamilton-fixed-quota" }, 0);
    expect(full.remainder).toMatchObject({ whole: 5, part: 0 });
    expect(full.remainder!.cut).toBeGreaterThanOrEqual(1);
    expect(explained({ total: 3, weights: [2, 1], method: "hamilton" }, 0)).toMatchObject({
      remainder: { whole: 2, part: 0, cut: null },
      next: null,
    });
  });

  it("has an answer where all weights are 0, and where they are far apart", () => {
    expect(explained({ total: 1, weights: [0, 0], min: [1, 0] }, 0)).toMatchObject({
      weights: 0,
      share: { over: 0, under: 1, near: 0 },
      decided: "minimum",
      next: null,
    });
    const far = explained({ total: 3, weights: [1e200, 1e-40], min: [0, 1], method: "huntington-hill" }, 0);
    expect(far.share.near).toBeCloseTo(3, 12);
    expect(far).toMatchObject({ seats: 2, next: 0, gain: null });
  });

  it("refuses a row that there is not, and seats that are not one a claim", () => {
    const problem = { total: 2, weights: [1, 1] };
    const value = valueOf(apportion(problem));
    const fieldOf = (answer: Apportionment, row: number) => {
      try {
        explain(problem, answer, row);
      } catch (thrown) {
        if (thrown instanceof InvalidInputError) return thrown.field;
      }
      return null;
    };
    for (const row of [-1, 2, 0.5, NaN]) expect(fieldOf(value, row)).toBe("row");
    expect(fieldOf({ ...value, seats: Int32Array.of(2) }, 0)).toBe("seats");
  });
});

describe("every explanation", () => {
  const rowOf = (problem: ApportionProblem, place: number) => place % problem.weights.length;

  /** What a quotient earns, rounded as each method does. */
  const ROUNDED: Record<string, (quotient: number) => number> = {
    webster: (quotient) => Math.floor(quotient + 0.5),
    jefferson: Math.floor,
    adams: Math.ceil,
    dean: (quotient) => turnsAt(quotient, (k) => (k * (k + 1)) / (k + 0.5)),
    "huntington-hill": (quotient) => turnsAt(quotient, (k) => Math.sqrt(k * (k + 1))),
  };
  const turnsAt = (quotient: number, turn: (k: number) => number) =>
    quotient > turn(Math.floor(quotient)) ? Math.floor(quotient) + 1 : Math.floor(quotient);

  it("has a divisor inside the interval that gives the seats back", () => {
    fc.assert(
      fc.property(possibleProblem({ methods: DIVISOR_METHODS }), fc.nat(), (problem, place) => {
        const value = valueOf(apportion(problem));
        const row = rowOf(problem, place);
        const { division, seats } = explain(frozen(problem), value, row);
        expect(division === null).toBe(value.divisor === undefined);
        const [low, high] = value.divisor ?? [0, 0];
        if (!division || low === high) return;
        expect(division.divisor).toBeGreaterThan(low);
        expect(division.divisor).toBeLessThan(high);
        const earned = ROUNDED[problem.method]!(division.quotient);
        expect(Math.max(problem.min[row]!, Math.min(problem.max[row]!, earned))).toBe(
          problem.weights[row] === 0 ? problem.min[row] : seats,
        );
      }),
      runs(2000),
    );
  });

  it("without bounds rounds weight ÷ divisor to the seats", () => {
    fc.assert(
      fc.property(possibleProblem({ methods: ["webster"], bounds: false }), fc.nat(), (problem, place) => {
        const { total, weights } = problem;
        const value = valueOf(apportion({ total, weights }));
        const row = rowOf(problem, place);
        const { division } = explain({ total, weights }, value, row);
        fc.pre(value.tied.length === 0);
        expect(Math.floor(weights[row]! / division!.divisor + 0.5)).toBe(value.seats[row]);
      }),
      runs(2000),
    );
  });

  it("names as next the row that gains when the total is one more", () => {
    fc.assert(
      fc.property(possibleProblem({ methods: DIVISOR_METHODS }), fc.boolean(), (given, isSpread) => {
        const problem = { ...given, zeroWeights: isSpread ? ("equal-spread" as const) : ("at-minimum" as const) };
        const value = valueOf(apportion(problem));
        const more = apportion({ ...problem, total: problem.total + 1 });
        const gains = more.ok ? more.value.seats.findIndex((held, i) => held > value.seats[i]!) : null;
        expect(explain(problem, value, 0).next).toBe(gains);
      }),
      runs(2000),
    );
  });

  it("gains beyond `gain` and loses beyond `loss`, not before", () => {
    fc.assert(
      fc.property(possibleProblem({ methods: DIVISOR_METHODS }), fc.nat(), (problem, place) => {
        const row = rowOf(problem, place);
        const { seats, weight, gain, loss } = explained(problem, row);
        const seatsAt = (members: number) =>
          valueOf(
            apportion({ ...problem, weights: Array.from(problem.weights, (own, i) => (i === row ? members : own)) }),
          ).seats[row]!;
        const beyond = (distance: number) => Math.floor(distance * (1 + 1e-12)) + 1;
        const before = (distance: number) => Math.max(0, Math.ceil(distance * (1 - 1e-12)) - 1);
        if (gain !== null) {
          expect(seatsAt(weight + before(gain))).toBe(seats);
          expect(seatsAt(weight + beyond(gain))).toBeGreaterThan(seats);
        } else if (weight > 0) expect(seatsAt(weight * 1024)).toBe(seats);
        if (loss === null) return;
        expect(seatsAt(weight - before(loss))).toBe(seats);
        if (beyond(loss) < weight) expect(seatsAt(weight - beyond(loss))).toBeLessThan(seats);
      }),
      runs(2000),
    );
  });

  it("under Hamilton adds up to the share, and a part above the cut is rounded up", () => {
    const methods: Method[] = METHODS.filter((method) => method.startsWith("hamilton"));
    fc.assert(
      fc.property(possibleProblem({ methods, bounds: false }), fc.nat(), ({ total, weights, method, rank }, place) => {
        const problem = { total, weights, method, rank };
        const row = rowOf(problem, place);
        const { seats, share, remainder, division } = explained(problem, row);
        expect(division).toBeNull();
        const { whole, part, cut } = remainder!;
        expect(whole + part).toBeCloseTo(share.near, 8);
        if (cut !== null && part > cut) expect(seats).toBe(whole + 1);
        if (cut === null || part < cut) expect(seats).toBe(whole);
      }),
      runs(2000),
    );
  });
});
