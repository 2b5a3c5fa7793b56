import { asWholeWeights, sumOver, wholeWeights } from "../../src/calc/whole-weights";

const SAFE = Number.MAX_SAFE_INTEGER;

describe("wholeWeights", () => {
  it("keeps whole numbers as they are up to a sum of 2^53 - 1", () => {
    expect(wholeWeights([3, 0, 7])).toEqual({
      whole: Float64Array.of(3, 0, 7),
      exponent: 0,
      sum: 10,
      near: Float64Array.of(3, 0, 7),
    });
    const { whole, near } = wholeWeights([SAFE - 5, 5]);
    expect(whole).toBe(near);
    expect(wholeWeights([SAFE - 5, 6]).whole).toEqual([BigInt(SAFE - 5), 6n]);
  });

  it("scales decimals by the power of ten that makes all of them whole", () => {
    expect(wholeWeights([4914.5, 2])).toEqual({
      whole: Float64Array.of(49145, 20),
      exponent: -1,
      sum: 49165,
      near: Float64Array.of(49145, 20),
    });
    expect(wholeWeights([0.25, 1.5, 0]).whole).toEqual(Float64Array.of(25, 150, 0));
    expect(wholeWeights([0.25, 1.5, 0]).exponent).toBe(-2);
    // 15 digits are a double's own; a sixteenth is read from how the number prints.
    expect(wholeWeights([0.1, 1234567890123.4]).whole).toEqual(Float64Array.of(1, 12345678901234));
    expect(wholeWeights([1e-13, 1]).whole).toEqual(Float64Array.of(1, 1e13));
    expect(wholeWeights([1e-20, 1]).whole).toEqual([1n, 10n ** 20n]);
    expect(wholeWeights([1e-20, 1]).exponent).toBe(-20);
    expect(wholeWeights([0.30000000000000004, 0.3]).whole).toEqual([30000000000000004n, 30000000000000000n]);
  });

  it("leaves powers of ten out that all weights share, and zeros out of account", () => {
    const large = wholeWeights([2e22, 3e21, 0]);
    expect(large.whole).toEqual(Float64Array.of(20, 3, 0));
    expect(large.exponent).toBe(21);
  });

  it("takes the faintest weight down to 10^-250 of the largest", () => {
    expect(wholeWeights([1e-250, 1]).whole).toEqual([1n, 10n ** 250n]);
    expect(() => wholeWeights([5, 1e-251, 1])).toThrow("weights[1]");
    expect(() => wholeWeights([1e-251, 1])).toThrow("weights[0]");
  });
});

describe("asWholeWeights", () => {
  it("goes over to BigInt where the sum passes 2^53 - 1", () => {
    expect(asWholeWeights([SAFE - 1, 1]).whole).toBeInstanceOf(Float64Array);
    expect(asWholeWeights([SAFE - 1, 2]).whole).toEqual([BigInt(SAFE - 1), 2n]);
    expect(asWholeWeights([1n, 2n])).toEqual({
      whole: Float64Array.of(1, 2),
      exponent: 0,
      sum: 3,
      near: Float64Array.of(1, 2),
    });
  });
});

describe("sumOver", () => {
  it("sums some of the weights exactly", () => {
    expect(sumOver(wholeWeights([5, 7, 11]), Int32Array.of(2, 0, 1), 2)).toBe(16n);
    expect(sumOver(wholeWeights([2 ** 53, 7, 1]), Int32Array.of(2, 0, 1), 2)).toBe(2n ** 53n + 1n);
  });
});
