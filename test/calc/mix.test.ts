import * as fc from "fast-check";
import { mixWith, type Mix } from "../../src/calc";
import { mixedWeights } from "../../src/calc/mix";
import type { Basis } from "../../src/calc/method";
import { frozen } from "./frozen";

const columns = (own: Partial<Record<Basis, number[]>>) => (basis: Basis) => Float64Array.from(own[basis] ?? [0, 0]);
const plain = (weights: Float64Array | readonly bigint[]) => Array.from<number | bigint, number>(weights, Number);

describe("mixedWeights", () => {
  it("gives each basis its percent of the whole: half of 60 and 40, half of 1 and 3, is 42,5 to 57,5", () => {
    const { weights, isMixed } = mixedWeights({ members: 50, pool: 50 }, columns({ members: [60, 40], pool: [1, 3] }));
    expect(isMixed).toBe(true);
    expect(plain(weights)).toEqual([17, 23]);
  });

  it("gives one basis alone as it is, decimals and all", () => {
    const { weights, isMixed } = mixedWeights({ members: 100 }, columns({ members: [4914.5, 2] }));
    expect(isMixed).toBe(false);
    expect(plain(weights)).toEqual([4914.5, 2]);
  });

  it("leaves out a basis that no unit has any of", () => {
    const { weights, isMixed } = mixedWeights({ members: 70, pool: 30 }, columns({ members: [60, 40] }));
    expect([plain(weights), isMixed]).toEqual([[60, 40], false]);
  });

  it("weighs nothing where no unit has any of any basis", () => {
    const { weights } = mixedWeights({ members: 70, pool: 30 }, columns({}));
    expect(plain(weights)).toEqual([0, 0]);
  });

  it("stays exact past 2^53, where products of sums no longer fit a double", () => {
    const own = { members: [2 ** 40 + 1, 2 ** 40], pool: [2 ** 40, 2 ** 40 - 1] };
    const { weights } = mixedWeights({ members: 50, pool: 50 }, columns(own));
    const [m, p] = [2n ** 41n + 1n, 2n ** 41n - 1n];
    const first = (2n ** 40n + 1n) * p + 2n ** 40n * m;
    const second = 2n ** 40n * p + (2n ** 40n - 1n) * m;
    expect(BigInt(weights[0]!) * second).toBe(BigInt(weights[1]!) * first);
  });

  it("comes out the same in plain numbers as on BigInt, to which a decimal leads", () => {
    const people = fc.array(fc.tuple(fc.nat(200), fc.nat(20)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 99 }), (both, members) => {
        const mix = { members, pool: 100 - members };
        const [m, p] = [both.map(([one]) => one), both.map(([, one]) => one)];
        const whole = mixedWeights(mix, columns({ members: m, pool: p }));
        const tenths = mixedWeights(
          mix,
          columns({ members: m.map((one) => one / 10), pool: p.map((one) => one / 10) }),
        );
        if (!whole.isMixed) return;
        expect(plain(whole.weights)).toEqual(plain(tenths.weights));
      }),
    );
  });

  it.each([
    ["do not sum to 100", { members: 60, pool: 30 }],
    ["are not whole", { members: 60.5, pool: 39.5 }],
    ["are below 0", { members: 110, pool: -10 }],
  ])("refuses percents that %s", (_, mix) => {
    expect(() => mixedWeights(mix, columns({ members: [1, 1] }))).toThrow("mix");
  });
});

describe("mixWith", () => {
  it("lets the others share what is left as they stand to each other", () => {
    const mix = frozen({ members: 70, pool: 20, lastYear: 10 });
    expect(mixWith(mix, "members", 40)).toEqual({ members: 40, pool: 40, lastYear: 20 });
  });

  it("gives what is left to the first of the others where none had any", () => {
    expect(mixWith({ members: 100 }, "members", 70)).toEqual({ members: 70, pool: 30, lastYear: 0 });
  });

  it("always sums to 100 in whole percents of 0 or more", () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const moves = fc.array(fc.tuple(fc.constantFrom<Basis>("members", "pool", "lastYear"), percent), { maxLength: 20 });
    fc.assert(
      fc.property(moves, (steps) => {
        const mix = steps.reduce<Mix>((now, [basis, to]) => mixWith(now, basis, to), { members: 100 });
        const parts = [mix.members ?? 0, mix.pool ?? 0, mix.lastYear ?? 0];
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
        expect(parts.reduce((sum, part) => sum + part)).toBe(100);
        const [last] = steps.slice(-1);
        if (last) expect(mix[last[0]]).toBe(last[1]);
      }),
    );
  });
});
