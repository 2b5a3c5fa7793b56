import fc from "fast-check";

import { byteLength } from "../../../src/workbench/host/byte-length";
import { jsonBytes } from "../../../src/workbench/host/json-bytes";

const inOneText = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

test("bytes are those of the whole JSON in UTF-8", () => {
  expect(jsonBytes({ Value: [["ộ", 1]] })).toBe(21);
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => jsonBytes(value) === inOneText(value)));
});

test("what JSON leaves out is not counted", () => {
  for (const value of [{ a: undefined, b: [undefined, [undefined]] }, {}, [], [[]], [{}], { a: {} }]) {
    expect(jsonBytes(value)).toBe(inOneText(value));
  }
});

test("a pair that stands where a long text is cut counts four bytes", () => {
  for (const before of [19_998, 19_999, 20_000, 39_999]) {
    const text = "x".repeat(before) + "😀".repeat(20_001);
    expect(byteLength(text)).toBe(before + 4 * 20_001);
  }
});
