import fc from "fast-check";
import { apportion, METHODS, verify, type ApportionProblem, type Method } from "../../src/calc";
import { frozen } from "./frozen";
import { filledShares, solveSlowly } from "./oracle";
import { valueOf } from "./outcomes";
import { DIVISOR_METHODS, possibleProblem, runs, weight } from "./problems";

const seatsOf = (problem: ApportionProblem) => Array.from(valueOf(apportion(frozen(problem))).seats);
const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((a, b) => a + b, 0);

describe("every split", () => {
  it("sums to the total in whole seats within the bounds, and leaves its input as it was", () => {
    fc.assert(
      fc.property(possibleProblem({ size: 40 }), (problem) => {
        const seats = seatsOf(problem);
        expect(sum(seats)).toBe(problem.total);
        seats.forEach((held, i) => {
          expect(Number.isInteger(held)).toBe(true);
          expect(held).toBeGreaterThanOrEqual(problem.min[i]!);
          expect(held).toBeLessThanOrEqual(problem.weights[i] === 0 ? problem.min[i]! : problem.max[i]!);
        });
      }),
      runs(2000),
    );
  });

  it("is accepted by verify, ties included", () => {
    fc.assert(
      fc.property(possibleProblem({ size: 30 }), (problem) => {
        expect(verify(problem, valueOf(apportion(problem)))).toEqual([]);
      }),
      runs(2000),
    );
  });

  it("is rejected by verify once a seat is moved, whatever the seat", () => {
    fc.assert(
      fc.property(possibleProblem(), fc.nat(), fc.nat(), (problem, a, b) => {
        const seats = seatsOf(problem);
        const [from, to] = [a % seats.length, b % seats.length];
        fc.pre(from !== to && seats[from]! > 0);
        seats[from]!--;
        seats[to]!++;
        expect(verify(problem, { seats })).not.toEqual([]);
      }),
      runs(2000),
    );
  });

  it("equals the plain solution, one seat at a time on whole numbers", () => {
    fc.assert(
      fc.property(possibleProblem(), (problem) => {
        expect(seatsOf(problem)).toEqual(solveSlowly(problem));
      }),
      runs(10_000),
    );
  });

  it("is the same where the weights pass 2^53 and BigInt has to decide", () => {
    fc.assert(
      fc.property(possibleProblem({ size: 30 }), fc.constantFrom(1e13, 1e200, 1e-9, 1e-200), (problem, scale) => {
        const weights = Array.from(problem.weights, (weight) => Number(`${weight}e${Math.round(Math.log10(scale))}`));
        const [plain, big] = [valueOf(apportion(problem)), valueOf(apportion({ ...problem, weights }))];
        expect({ ...big, divisor: null }).toEqual({ ...plain, divisor: null });
      }),
      runs(2000),
    );
  });

  it("is the same for every unit when the rows are sorted otherwise", () => {
    fc.assert(
      fc.property(possibleProblem(), fc.infiniteStream(fc.double({ min: 0, max: 1 })), (problem, stream) => {
        const rank = Array.from(problem.min, (_, i) => i);
        const keys = rank.map(() => Number(stream.next().value));
        const order = [...rank].sort((a, b) => keys[a]! - keys[b]! || a - b);
        const along = (numbers: ArrayLike<number>) => order.map((i) => numbers[i]!);
        const { weights, min, max } = problem;
        const moved = { ...problem, weights: along(weights), min: along(min), max: along(max), rank: along(rank) };
        expect(seatsOf(moved)).toEqual(along(seatsOf({ ...problem, rank })));
      }),
      runs(2000),
    );
  });

  it("does not hang on the unit of the weights: whole factors to 10^9, and tenths", () => {
    fc.assert(
      fc.property(
        possibleProblem(),
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 6 }),
        (problem, k, d) => {
          const small = { ...problem, weights: Array.from(problem.weights, (one) => one % 1000) };
          fc.pre(apportion(small).ok);
          const seats = seatsOf(small);
          expect(seatsOf({ ...small, weights: small.weights.map((one) => one * k) })).toEqual(seats);
          expect(seatsOf({ ...small, weights: small.weights.map((one) => Number(`${one}e-${d}`)) })).toEqual(seats);
        },
      ),
      runs(2000),
    );
  });

  it("gives the larger weight no fewer seats than the smaller, under equal bounds", () => {
    fc.assert(
      fc.property(possibleProblem({ bounds: false, size: 30 }), (problem) => {
        const seats = seatsOf(problem);
        const order = [...seats.keys()].sort((a, b) => problem.weights[a]! - problem.weights[b]!);
        for (let i = 1; i < order.length; i++) {
          const [small, large] = [order[i - 1]!, order[i]!];
          if (problem.weights[small] !== problem.weights[large]) {
            expect(seats[large]).toBeGreaterThanOrEqual(seats[small]!);
          }
        }
      }),
      runs(2000),
    );
  });

  it("returns weights that are themselves whole shares of the total", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.constantFrom(...METHODS),
        (seats, factor, method) => {
          const weights = seats.map((held) => held * factor);
          expect(seatsOf({ total: sum(seats), weights, method })).toEqual(seats);
        },
      ),
      runs(2000),
    );
  });

  it("does not change when a bound that nobody stands at is drawn closer", () => {
    fc.assert(
      fc.property(possibleProblem({ methods: ["webster", "hamilton"] }), (problem) => {
        const seats = seatsOf(problem);
        const shares = problem.method === "hamilton" ? filledShares(problem) : [];
        const up = (i: number) =>
          Number(shares[i] ? (shares[i].over + shares[i].under - 1n) / shares[i].under : seats[i]);
        const max = seats.map((held, i) => Math.min(problem.max[i]!, Math.max(held, up(i))));
        const min = seats.map((held, i) => (shares[i] ? Number(shares[i].over / shares[i].under) : held));
        expect(seatsOf({ ...problem, max })).toEqual(seats);
        expect(seatsOf({ ...problem, min: min.map((least, i) => Math.min(least, seats[i]!)) })).toEqual(seats);
      }),
      runs(2000),
    );
  });

  it("spreads over weight 0, where asked, just what the others have no room for", () => {
    fc.assert(
      fc.property(possibleProblem(), fc.nat(30), (problem, more) => {
        const spread = { ...problem, zeroWeights: "equal-spread" as const };
        const room = sum(Array.from(problem.weights, (one, i) => (one > 0 ? problem.max[i]! : problem.min[i]!)));
        expect(seatsOf(spread)).toEqual(seatsOf(problem));
        const total = Math.min(room + more, sum(problem.max));
        const beyond = { ...spread, total };
        const seats = seatsOf(beyond);
        expect(verify(beyond, valueOf(apportion(beyond)))).toEqual([]);
        expect(sum(seats)).toBe(total);
        const open = [...seats.keys()].filter((i) => problem.weights[i] === 0);
        for (const i of [...seats.keys()].filter((one) => problem.weights[one]! > 0))
          expect(seats[i]).toBe(problem.max[i]);
        for (const a of open) {
          for (const b of open) {
            // Nobody is two ahead of another who had room, but by its own minimum.
            if (seats[a]! > problem.min[a]! && seats[b]! < problem.max[b]! && !problem.method.startsWith("hamilton")) {
              expect(seats[a]! - seats[b]!).toBeLessThanOrEqual(1);
            }
          }
        }
      }),
      runs(2000),
    );
  });

  it("exists exactly where the minima do not pass the total, nor the total the room", () => {
    const claim = fc.record({ weight, min: fc.nat(5), span: fc.nat(5) });
    fc.assert(
      fc.property(
        fc.array(claim, { maxLength: 8 }),
        fc.nat(60),
        fc.constantFrom(...METHODS),
        (claims, total, method) => {
          const weights = claims.map((one) => one.weight);
          const min = claims.map((one) => one.min);
          const max = claims.map((one) => one.min + one.span);
          const least = sum(min);
          const most = sum(max.map((room, i) => (weights[i]! > 0 ? room : min[i]!)));
          const outcome = apportion({ total, weights, min, max, method });
          expect(outcome.ok).toBe(least <= total && total <= most);
          if (outcome.ok) return;
          const { kind, need, available, cures } = outcome.conflict;
          expect(need).toBeGreaterThan(available);
          expect([kind, need, available]).toEqual(least > total ? ["minimum", least, total] : ["maximum", total, most]);
          expect(cures).toContainEqual({ change: "total", to: least > total ? least : most });
          for (const cure of cures) {
            const cured = { total, weights, min: [...min], max: [...max], method };
            if (cure.change === "total") cured.total = cure.to;
            else for (const row of cure.rows) cured[cure.change][row] = cure.to;
            expect(apportion(cured).ok).toBe(true);
          }
        },
      ),
      runs(2000),
    );
  });
});

/** A quotient rounded: down, up, or at the arithmetic, harmonic or geometric mean of the whole numbers beside it. */
const ROUNDED: Partial<Record<Method, (quotient: number) => number>> = {
  jefferson: Math.floor,
  adams: Math.ceil,
  webster: (quotient) => Math.floor(quotient + 0.5),
  dean: (quotient) => roundedAt(quotient, (k) => (2 * k * (k + 1)) / (2 * k + 1)),
  "huntington-hill": (quotient) => roundedAt(quotient, (k) => Math.sqrt(k * (k + 1))),
};

function roundedAt(quotient: number, mean: (k: number) => number): number {
  const whole = Math.floor(quotient);
  return quotient > mean(whole) ? whole + 1 : whole;
}

describe("a divisor method", () => {
  const problems = possibleProblem({ methods: DIVISOR_METHODS });

  it("takes a seat from nobody when the total grows by one", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const more = apportion({ ...problem, total: problem.total + 1 });
        fc.pre(more.ok);
        const seats = seatsOf(problem);
        valueOf(more).seats.forEach((held, i) => expect(held).toBeGreaterThanOrEqual(seats[i]!));
      }),
      runs(2000),
    );
  });

  it("takes a seat from nobody whose weight grows while the others stay", () => {
    fc.assert(
      fc.property(problems, fc.nat(), fc.integer({ min: 1, max: 50 }), (problem, pick, growth) => {
        const grown = pick % problem.weights.length;
        fc.pre(problem.weights[grown]! > 0);
        const weights = Array.from(problem.weights, (one, i) => (i === grown ? one + growth : one));
        expect(seatsOf({ ...problem, weights })[grown]).toBeGreaterThanOrEqual(seatsOf(problem)[grown]!);
      }),
      runs(2000),
    );
  });

  it("reverses no pair: of two units inside their bounds, the one whose weight grew by more does not lose to the other", () => {
    fc.assert(
      fc.property(problems, fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (problem, growths) => {
        const weights = Array.from(problem.weights, (one) => one * (10 + growths.next().value!));
        const before = seatsOf(problem);
        const after = seatsOf({ ...problem, weights });
        const growth = weights.map((one, i) => one / problem.weights[i]!);
        const isInside = (seats: number, i: number) => seats > problem.min[i]! && seats < problem.max[i]!;
        const inside = [...before.keys()].filter((i) => isInside(before[i]!, i) && isInside(after[i]!, i));
        for (const a of inside) {
          for (const b of inside) {
            if (growth[a]! > growth[b]!) expect(after[a]! < before[a]! && after[b]! > before[b]!).toBe(false);
          }
        }
      }),
      runs(2000),
    );
  });

  it("splits among any of the units what they hold together just as it did among all", () => {
    fc.assert(
      fc.property(problems, fc.infiniteStream(fc.boolean()), (problem, taken) => {
        const seats = seatsOf(problem);
        const some = [...seats.keys()].filter(() => taken.next().value);
        const of = (numbers: ArrayLike<number>) => some.map((i) => numbers[i]!);
        const { weights, min, max, rank } = problem;
        const part = {
          ...problem,
          total: sum(of(seats)),
          weights: of(weights),
          min: of(min),
          max: of(max),
          rank: of(rank),
        };
        expect(seatsOf(part)).toEqual(of(seats));
      }),
      runs(2000),
    );
  });

  it("is reproduced by any number inside its divisor interval", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { seats, divisor } = valueOf(apportion(problem));
        fc.pre(divisor !== undefined);
        const [low, high] = divisor;
        fc.pre(high > low * (1 + 1e-9) && high < Infinity);
        const between = (low + high) / 2;
        seats.forEach((held, i) => {
          const most = problem.weights[i]! > 0 ? problem.max[i]! : problem.min[i]!;
          const rounded = ROUNDED[problem.method]!(problem.weights[i]! / between);
          expect(Math.min(Math.max(rounded, problem.min[i]!), most)).toBe(held);
        });
      }),
      runs(2000),
    );
  });
});

describe("hamilton", () => {
  it("departs by less than one seat from the share filled up within the bounds", () => {
    fc.assert(
      fc.property(possibleProblem({ methods: ["hamilton"] }), (problem) => {
        const seats = seatsOf(problem);
        filledShares(problem).forEach(({ over, under }, i) => {
          const held = BigInt(seats[i]!);
          expect(held >= over / under && held <= (over + under - 1n) / under).toBe(true);
        });
      }),
      runs(2000),
    );
  });

  it("is the same in both readings where no bound binds", () => {
    fc.assert(
      fc.property(possibleProblem({ bounds: false, methods: ["hamilton"] }), (problem) => {
        fc.pre(problem.total <= 100);
        expect(seatsOf({ ...problem, method: "hamilton-fixed-quota" })).toEqual(seatsOf(problem));
      }),
      runs(2000),
    );
  });
});

describe("adversarial weights", () => {
  const adversarial = fc.constantFrom(
    2 ** 53 - 1,
    1e-12,
    1e15,
    0.1,
    0.30000000000000004,
    0.3,
    1,
    0,
    1e22,
    4914.5,
    7e-7,
  );

  it("are split exactly, side by side", () => {
    fc.assert(
      fc.property(
        fc.array(adversarial, { minLength: 1, maxLength: 12 }),
        fc.oneof(fc.nat(40), fc.integer({ min: 0, max: 2 ** 31 - 1 })),
        fc.constantFrom(...METHODS),
        (weights, total, method) => {
          fc.pre(weights.some((one) => one > 0));
          const problem = { total, weights, method };
          expect(verify(problem, valueOf(apportion(problem)))).toEqual([]);
        },
      ),
      runs(2000),
    );
  });

  it.each(METHODS)("all equal, one giant, and the ends of the doubles are split by %s", (method) => {
    const total = 10;
    for (const weights of [
      Array<number>(7).fill(3),
      [1e15, 1, 1, 1],
      [Number.MAX_VALUE, Number.MAX_VALUE, 1e300],
      [5e-324, 5e-324],
    ]) {
      const problem = { total, weights, method };
      expect(verify(problem, valueOf(apportion(problem)))).toEqual([]);
    }
  });
});
