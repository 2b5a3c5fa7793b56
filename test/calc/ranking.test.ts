import { rankedBy } from "../../src/calc/ranking";

it("gives equal figures one rank and counts on after them", () => {
  expect(rankedBy([0.5, 2, null, 0.5, 0.4])).toEqual([2, 1, null, 2, 4]);
  expect(rankedBy([])).toEqual([]);
});
