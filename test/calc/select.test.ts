import fc from "fast-check";
import { select } from "../../src/calc/select";
import { runs } from "./problems";

describe("select", () => {
  it("finds the value at a place in ascending order", () => {
    expect(select(Float64Array.of(5, 1, 4), 1)).toBe(4);
    expect(select(Float64Array.of(7), 0)).toBe(7);
  });

  it("does not sort all of a long list for it", () => {
    const values = Float64Array.from({ length: 1000 }, (_, i) => (i * 387) % 1000);
    const sorted = values.slice().sort();
    expect(select(values, 500)).toBe(500);
    expect(values).not.toEqual(sorted);
  });

  it("is as sorting would have it, whatever repeats, and leaves the less before it and the greater after it", () => {
    const lists = fc.oneof(
      fc.array(fc.nat(5), { minLength: 1, maxLength: 300 }),
      fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 300 }),
      fc.integer({ min: 1, max: 300 }).map((n) => Array.from({ length: n }, (_, i) => i)),
      fc.integer({ min: 1, max: 300 }).map((n) => Array.from({ length: n }, (_, i) => (i < n / 2 ? i : n - i))),
    );
    fc.assert(
      fc.property(lists, fc.nat(), (list, place) => {
        const k = place % list.length;
        const values = Float64Array.from(list);
        const found = select(values, k);
        expect(found === Float64Array.from(list).sort()[k]).toBe(true);
        expect(values.subarray(0, k).every((value) => value <= found)).toBe(true);
        expect(values.subarray(k).every((value) => value >= found)).toBe(true);
        expect(values.slice().sort()).toEqual(Float64Array.from(list).sort());
      }),
      runs(10_000),
    );
  });
});
