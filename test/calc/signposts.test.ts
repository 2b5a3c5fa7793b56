import { asWholeWeights } from "../../src/calc/whole-weights";
import { byStrength, signpost, type DivisorMethod } from "../../src/calc/signposts";
import { DIVISOR_METHODS } from "./problems";

const methods = DIVISOR_METHODS as DivisorMethod[];

describe("signpost", () => {
  it.each<[DivisorMethod, number[]]>([
    ["webster", [0.5, 1.5, 2.5]],
    ["jefferson", [1, 2, 3]],
    ["adams", [0, 1, 2]],
    ["dean", [0, 4 / 3, 12 / 5]],
    ["huntington-hill", [0, Math.sqrt(2), Math.sqrt(6)]],
  ])("of %s for 0, 1 and 2 seats is %p", (method, expected) => {
    expect([0, 1, 2].map((k) => signpost(method, k))).toEqual(expected);
  });
});

describe("byStrength", () => {
  /** Weights whose claims to the seats after 2 and after 5 are equal, in whole numbers: s(2) : s(5). */
  const EQUAL: Record<DivisorMethod, [number, number]> = {
    webster: [5, 11],
    jefferson: [3, 6],
    adams: [2, 5],
    // 2·2·3 ÷ 5 = 12/5 and 2·5·6 ÷ 11 = 60/11: 11 : 25.
    dean: [11, 25],
    // √6 : √30 = 1 : √5, which no whole numbers have; below, the nearest.
    "huntington-hill": [1, 2],
  };
  const rational = methods.filter((method) => method !== "huntington-hill");

  // Up to 2^53 the products are plain numbers, beyond it BigInt decides.
  const scales = [1, 2 ** 20, 2 ** 48];

  it.each(rational.flatMap((method) => scales.map((scale) => [method, scale] as const)))(
    "under %s calls equal claims equal at weights × %p, and tells a last unit apart",
    (method, scale) => {
      const [a, b] = EQUAL[method].map((one) => one * scale) as [number, number];
      const order = (x: number, y: number) => Math.sign(byStrength(method, asWholeWeights([x, y]), [2, 5])(0, 1)) + 0;
      expect(order(a, b)).toBe(0);
      expect(order(a + 1, b)).toBe(-1);
      expect(order(a, b + 1)).toBe(1);
      expect(Math.sign(byStrength(method, asWholeWeights([b, a]), [5, 2])(0, 1)) + 0).toBe(0);
    },
  );

  it.each(scales)("under huntington-hill compares squares exactly at weights × %p", (scale) => {
    // 5 a² against b²: claims to the seats after 2 and after 5; √5 = 2.236 lies between 2 and 3, 2236 and 2237 of 1000.
    const order = (a: number, b: number) =>
      Math.sign(byStrength("huntington-hill", asWholeWeights([a * scale, b * scale]), [2, 5])(0, 1));
    expect([order(1, 2), order(1, 3)]).toEqual([-1, 1]);
    expect([order(1000, 2236), order(1000, 2237)]).toEqual([-1, 1]);
    // 8 · 9 is 36 times 1 · 2, so six times the weight has an equal claim.
    const equal = byStrength("huntington-hill", asWholeWeights([scale, 6 * scale]), [1, 8])(0, 1);
    expect(equal + 0).toBe(0);
  });

  it("tells claims apart whose cross products, far beyond 2^53, differ by the least there is", () => {
    const order = (method: DivisorMethod, weights: [number, number], seats: [number, number]) =>
      Math.sign(byStrength(method, asWholeWeights(weights), seats)(0, 1));
    const t = 2 ** 49;
    // Webster, after 2 and 5 seats: 11 a - 5 b is 11 - 10 = 1, then 33 - 35 = -2.
    expect(order("webster", [1 + 5 * t, 2 + 11 * t], [2, 5])).toBe(-1);
    expect(order("webster", [3 + 5 * t, 7 + 11 * t], [2, 5])).toBe(1);
    // Jefferson, after 2 and 4: 5 a - 3 b is 10 - 9 = 1, then 5 - 6 = -1.
    expect(order("jefferson", [2 + 3 * t, 3 + 5 * t], [2, 4])).toBe(-1);
    expect(order("jefferson", [1 + 3 * t, 2 + 5 * t], [2, 4])).toBe(1);
    // Adams, after 2 and 5: 5 a - 2 b is 5 - 4 = 1, then 5 - 6 = -1.
    expect(order("adams", [1 + 2 * t, 2 + 5 * t], [2, 5])).toBe(-1);
    expect(order("adams", [1 + 2 * t, 3 + 5 * t], [2, 5])).toBe(1);
    // Dean, after 2 and 5: 25 a - 11 b is 100 - 99 = 1, then 75 - 77 = -2.
    expect(order("dean", [4 + 11 * t, 9 + 25 * t], [2, 5])).toBe(-1);
    expect(order("dean", [3 + 11 * t, 7 + 25 * t], [2, 5])).toBe(1);
    // Huntington-Hill, after 2 and 5: 5 a² - b² is 1, or -1, along the convergents of √5.
    let [[a, b], [c, d]] = [
      [1, 2],
      [4, 9],
    ] as [[number, number], [number, number]];
    for (; b < 2 ** 46; [c, d] = [4 * d + 9 * c, 9 * d + 20 * c]) {
      expect(order("huntington-hill", [a, b], [2, 5])).toBe(-1);
      expect(order("huntington-hill", [c, d], [2, 5])).toBe(1);
      [a, b] = [4 * b + 9 * a, 9 * b + 20 * a];
    }
  });

  it.each(methods)("under %s: equal weights go by seats held, equal seats by weight", (method) => {
    const weights = asWholeWeights([7, 7, 9]);
    expect(Math.sign(byStrength(method, weights, [1, 3, 3])(0, 1))).toBe(-1);
    expect(Math.sign(byStrength(method, weights, [3, 1, 3])(0, 1))).toBe(1);
    expect(byStrength(method, weights, [3, 3, 3])(0, 1)).toBe(0);
    expect(Math.sign(byStrength(method, weights, [3, 3, 3])(0, 2))).toBe(1);
    expect(Math.sign(byStrength(method, weights, [3, 3, 3])(2, 0))).toBe(-1);
  });
});
