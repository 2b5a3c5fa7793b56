import { biapportion, verifyTable, type BiapportionProblem } from "../../src/calc";

function cellsOf(problem: BiapportionProblem): number[][] {
  const outcome = biapportion(problem);
  if (!outcome.ok) throw new Error(`expected a table: ${JSON.stringify(outcome.conflict)}`);
  expect(verifyTable(problem, outcome.value)).toEqual([]);
  return outcome.value.cells.map((row) => Array.from(row));
}

// Votes of the lists (1 to 7) in the eleven communes, and seats: Kanton Zug, Kantonsratswahl 2018,
// https://wab.zug.ch/elections/kantonsratswahl-2018/data; printed with the seats in the README of proporz (zug2018).
// List 1 missed the quorum; list 5 did not stand in two communes.
const ZUG_2018 = {
  weights: [
    [2993, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [8108, 4687, 1584, 531, 279, 477, 2363, 3860, 1481, 91, 22023],
    [19389, 9334, 4807, 1946, 396, 2844, 3523, 4702, 3310, 812, 21343],
    [14814, 6691, 4005, 826, 379, 1654, 2842, 2624, 2713, 461, 33789],
    [4486, 2270, 621, 198, 0, 361, 728, 465, 925, 0, 10131],
    [15695, 4705, 1750, 84, 0, 51, 627, 1106, 1563, 302, 21794],
    [21298, 8178, 2875, 1336, 399, 1450, 3715, 2610, 4063, 344, 26798],
  ],
  rowTotals: [0, 11, 21, 17, 4, 9, 18],
  columnTotals: [15, 10, 6, 3, 2, 4, 7, 6, 6, 2, 19],
};
const ZUG_2018_SEATS = [
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [2, 1, 1, 0, 0, 0, 1, 2, 1, 0, 3],
  [3, 3, 2, 1, 1, 2, 2, 2, 1, 1, 3],
  [2, 2, 1, 1, 0, 1, 2, 1, 1, 1, 5],
  [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2],
  [3, 1, 1, 0, 0, 0, 0, 0, 1, 0, 3],
  [4, 2, 1, 1, 1, 1, 2, 1, 2, 0, 3],
];

describe("biapportion", () => {
  it("seats the cantonal council of Zug as it was elected in 2018", () => {
    expect(cellsOf(ZUG_2018)).toEqual(ZUG_2018_SEATS);
    const outcome = biapportion(ZUG_2018);
    expect(outcome.ok && outcome.value.unique).toBe(true);
  });

  it("holds on to weights of any size", () => {
    const weights = [
      [1e308, 1e-300],
      [0.1, 1e17],
    ];
    expect(cellsOf({ weights, rowTotals: [5, 5], columnTotals: [5, 5] })).toEqual([
      [5, 0],
      [0, 5],
    ]);
  });

  it("takes the largest totals", () => {
    const most = 2 ** 31 - 1;
    const half = (most - 1) / 2;
    expect(cellsOf({ weights: [[1, 1]], rowTotals: [most], columnTotals: [half + 1, half] })).toEqual([
      [half + 1, half],
    ]);
    const square = { weights: [[3, 1], [1, 1]], rowTotals: [most, most], columnTotals: [most, most] }; // prettier-ignore
    expect(verifyTable(square, { cells: cellsOf(square) })).toEqual([]);
  });

  it("takes tables without rows, without columns, and of nothing", () => {
    expect(cellsOf({ weights: [], rowTotals: [], columnTotals: [] })).toEqual([]);
    expect(cellsOf({ weights: [], rowTotals: [], columnTotals: [0, 0] })).toEqual([]);
    expect(cellsOf({ weights: [[], []], rowTotals: [0, 0], columnTotals: [] })).toEqual([[], []]);
    expect(cellsOf({ weights: [[0, 1]], rowTotals: [0], columnTotals: [0, 0] })).toEqual([[0, 0]]);
  });
});
