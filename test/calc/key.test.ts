import { keyOf } from "../../src/calc";
import { timesExactly } from "../../src/calc/decimal";

describe("keyOf", () => {
  it("does not mind case, spaces, joiners or decomposed letters", () => {
    expect(keyOf("  Kết \u00A0 NẠP\u200B ")).toBe("kết nạp");
    expect(keyOf("Kết nạp".normalize("NFD"))).toBe("kết nạp");
    expect(keyOf("Kết\uFEFF na\u0323p\n")).toBe("kết nạp");
    expect(keyOf("ĐẢNG")).toBe("đảng");
  });

  it("keeps tones apart", () => {
    expect(keyOf("ma")).not.toBe(keyOf("má"));
  });
});

describe("timesExactly", () => {
  it("multiplies as on paper", () => {
    expect(18 * 1.2).not.toBe(21.6);
    expect(timesExactly(18, 1.2)).toBe(21.6);
    expect(timesExactly(1e21, 1.5e-7)).toBe(1.5e14);
    expect(timesExactly(0, 1.5)).toBe(0);
  });
});
