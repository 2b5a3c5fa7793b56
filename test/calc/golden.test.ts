import { apportion, type Method } from "../../src/calc";
import { CENSUS_2020, KNESSET_22, NATIONALRAT_2019 } from "./elections";
import { valueOf } from "./outcomes";

const seatsOf = (total: number, weights: number[], method: Method, min?: number[]) =>
  Array.from(valueOf(apportion({ total, weights, method, ...(min && { min }) })).seats);

// M. L. Balinski, H. P. Young, "The quota method of apportionment", The American Mathematical Monthly 82 (1975).
describe("the examples of Balinski and Young, 1975", () => {
  it.each<[Method, number[]]>([
    ["hamilton", [51, 44, 2, 2, 1]],
    ["hamilton-fixed-quota", [51, 44, 2, 2, 1]],
    ["jefferson", [52, 45, 1, 1, 1]],
    ["webster", [51, 43, 2, 2, 2]],
    ["huntington-hill", [51, 43, 2, 2, 2]],
    ["dean", [51, 43, 2, 2, 2]],
    ["adams", [51, 43, 2, 2, 2]],
  ])("100 seats over 5117, 4400, 162, 161, 160 by %s", (method, seats) => {
    expect(seatsOf(100, [5117, 4400, 162, 161, 160], method)).toEqual(seats);
  });

  it.each<[Method, number[]]>([
    ["hamilton", [9, 7, 5, 4, 1]],
    ["jefferson", [10, 7, 5, 3, 1]],
    ["webster", [9, 8, 5, 3, 1]],
    ["huntington-hill", [9, 7, 6, 3, 1]],
    ["dean", [9, 7, 5, 4, 1]],
    ["adams", [9, 7, 5, 3, 2]],
  ])("26 seats over 9061, 7179, 5259, 3319, 1182 by %s", (method, seats) => {
    expect(seatsOf(26, [9061, 7179, 5259, 3319, 1182], method)).toEqual(seats);
  });
});

describe("the House of 2020, by equal proportions with one seat at least for each of the 50 states", () => {
  const people = CENSUS_2020.map(([, count]) => count);
  const min = people.map(() => 1);

  it("counts 331 108 434 people", () => {
    expect(people.reduce((a, b) => a + b)).toBe(331_108_434);
  });

  it("has the 435 seats as enacted", () => {
    expect(seatsOf(435, people, "huntington-hill", min)).toEqual(CENSUS_2020.map(([, , seats]) => seats));
  });

  it("has New York next in line, 89 people short of Minnesota's last seat", () => {
    const newYork = CENSUS_2020.findIndex(([state]) => state === "New York");
    const minnesota = CENSUS_2020.findIndex(([state]) => state === "Minnesota");
    const withMore = (more: number) =>
      seatsOf(
        435,
        people.map((count, i) => (i === newYork ? count + more : count)),
        "huntington-hill",
        min,
      );
    expect([withMore(88)[newYork], withMore(88)[minnesota]]).toEqual([26, 8]);
    expect([withMore(89)[newYork], withMore(89)[minnesota]]).toEqual([27, 7]);
  });
});

describe("parliaments by D'Hondt", () => {
  it.each([
    ["the Nationalrat of 2019", NATIONALRAT_2019, 183],
    ["the 22nd Knesset", KNESSET_22, 120],
  ])("%s", (_, lists, total) => {
    const votes = lists.map(([, count]) => count);
    expect(seatsOf(total, votes, "jefferson")).toEqual(lists.map(([, , seats]) => seats));
  });
});
