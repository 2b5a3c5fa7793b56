import { dayOf } from "../../src/calc/day";
import { dice } from "./dice";
import { admittedPerson, dayBetween, inRegisterOrder, withMoves, type Population } from "./people";
import type { Kind, Sample, SampleUnit } from "./sample";

/** Name, kind, members at the start of 2024, admitted in 2024, admitted in 2021–2023. */
const BRANCHES: [string, Kind, number, number, number][] = [
  ["Chi bộ Khu phố 1", "residential", 24, 4, 2],
  ["Chi bộ Khu phố 2", "residential", 21, 3, 2],
  ["Chi bộ Khu phố 3", "residential", 19, 2, 1],
  ["Chi bộ Khu phố 4", "residential", 26, 5, 3],
  ["Chi bộ Khu phố 5", "residential", 17, 1, 2],
  ["Chi bộ Khu phố 6", "residential", 15, 0, 1],
  ["Chi bộ Khu phố 7", "residential", 22, 4, 2],
  ["Chi bộ Khu phố 8", "residential", 13, 2, 1],
  ["Chi bộ Khu phố 9", "residential", 18, 3, 2],
  ["Chi bộ Khu phố 10", "residential", 12, 0, 1],
  ["Chi bộ Khu phố 11", "residential", 16, 1, 1],
  ["Chi bộ Thôn 1", "residential", 14, 2, 1],
  ["Chi bộ Thôn 2", "residential", 11, 1, 0],
  ["Chi bộ Thôn 3", "residential", 8, 0, 1],
  ["Chi bộ Thôn 4", "residential", 10, 1, 1],
  ["Chi bộ Thôn 5", "residential", 7, 0, 0],
  ["Chi bộ Thôn 6", "residential", 13, 2, 1],
  ["Chi bộ Cơ quan Đảng, đoàn thể", "agency", 21, 1, 2],
  ["Chi bộ Cơ quan Ủy ban nhân dân", "agency", 27, 2, 3],
  ["Chi bộ Trạm Y tế", "agency", 14, 0, 1],
  ["Chi bộ Trường Mầm non", "school", 26, 2, 3],
  ["Chi bộ Trường Tiểu học", "school", 31, 1, 2],
  ["Chi bộ Trường THCS", "school", 29, 1, 2],
  ["Chi bộ Trường THPT", "highSchool", 30, 6, 3],
  ["Chi bộ Hợp tác xã", "cooperative", 10, 9, 2],
];

const OFFICERS = 12;
/** How many of the 40 were admitted in each year before. */
const EARLIER: [number, number][] = [
  [2021, 12],
  [2022, 13],
  [2023, 15],
];

/** A township: the published totals of one of 25 branches in 2024 (454 members, target 20, 53 admitted, 93 in the term). */
export function town(): Sample {
  const rolls = dice(2024);
  const branches = BRANCHES.map(([name, kind, members], index): SampleUnit => ({
    id: `CB${String(index + 1).padStart(2, "0")}`,
    name,
    parent: "TT",
    kind,
    members,
    pool: 1 + rolls.below(6),
    coefficient: kind === "highSchool" || kind === "cooperative" ? 1.5 : 1,
    officer: `UV-${String((index % OFFICERS) + 1).padStart(2, "0")}`,
    hasBoard: members >= 9,
    from: null,
  }));
  const top: SampleUnit = {
    id: "TT",
    name: "Đảng ủy thị trấn",
    parent: null,
    kind: null,
    members: branches.reduce((sum, branch) => sum + branch.members, 0),
    pool: branches.reduce((sum, branch) => sum + branch.pool, 0),
    coefficient: null,
    officer: null,
    hasBoard: null,
    from: null,
  };

  const population: Population = {
    asOf: dayOf(2024, 12, 31)!,
    ethnicities: [
      ["Kinh", 35],
      ["Mông", 25],
      ["Nùng", 20],
      ["Giáy", 12],
      ["Tày", 8],
    ],
  };
  const years = EARLIER.flatMap(([year, count]) => Array<number>(count).fill(year));
  const people = branches.flatMap((branch, index) => {
    const [, , , now, before] = BRANCHES[index]!;
    const admissionYears = [
      ...Array<number>(now).fill(2024),
      ...Array.from({ length: before }, () => years.splice(rolls.below(years.length), 1)[0]!),
    ];
    return admissionYears.map((year) =>
      admittedPerson(rolls, branch, dayBetween(rolls, dayOf(year, 1, 2)!, dayOf(year, 12, 31)!), population),
    );
  });

  return {
    title: "Đảng ủy thị trấn",
    year: 2024,
    asOf: population.asOf,
    total: 20,
    units: [top, ...branches],
    people: inRegisterOrder(withMoves(rolls, people, 15, population.asOf)),
  };
}
