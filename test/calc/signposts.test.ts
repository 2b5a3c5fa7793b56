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

  it.each(methods)("under %s: equal weights go by seats held, equal seats by weight", (method) => {
    const weights = asWholeWeights([7, 7, 9]);
    expect(Math.sign(byStrength(method, weights, [1, 3, 3])(0, 1))).toBe(-1);
    expect(Math.sign(byStrength(method, weights, [3, 1, 3])(0, 1))).toBe(1);
    expect(byStrength(method, weights, [3, 3, 3])(0, 1)).toBe(0);
    expect(Math.sign(byStrength(method, weights, [3, 3, 3])(0, 2))).toBe(1);
    expect(Math.sign(byStrength(method, weights, [3, 3, 3])(2, 0))).toBe(-1);
  });
});
