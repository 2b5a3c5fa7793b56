import { dayOf, type Day } from "../../src/calc/day";
import { COMMITTEES, DIRECT, type BranchPlan } from "./city-tree";
import { dice, scaledTo, type Dice } from "./dice";
import {
  admittedPerson,
  candidate,
  coursesBetween,
  dayBetween,
  inRegisterOrder,
  withMoves,
  type Population,
} from "./people";
import type { Kind, Sample, SampleUnit } from "./sample";

const MEMBERS = 10_322;
const CANDIDATES = 120;
const MOST_IN_POOL = 8;

/** How small and how large branches of a kind are before scaling; most are near the small end. */
const SIZES: Record<Kind, [number, number]> = {
  residential: [14, 110],
  agency: [8, 45],
  school: [12, 50],
  highSchool: [40, 80],
  stateEnterprise: [20, 150],
  privateEnterprise: [7, 32],
  cooperative: [7, 20],
  armedForces: [15, 60],
};

/** A city: the published totals of one of 10 322 members (320 admitted in 2024, a target of 385 for 2025). */
export function city(): Sample {
  const rolls = dice(2025);
  const branches = branchesOf(rolls);
  const population: Population = {
    asOf: dayOf(2025, 6, 30)!,
    ethnicities: [
      ["Kinh", 92],
      ["Tày", 3],
      ["Sán Dìu", 3],
      ["Dao", 2],
    ],
  };

  const admitted = [
    ...admissions(rolls, branches, 320, dayOf(2024, 1, 2)!, dayOf(2024, 12, 31)!, population),
    ...admissions(rolls, branches, 160, dayOf(2025, 1, 2)!, population.asOf, population),
  ];
  const courses = coursesBetween(dayOf(2024, 6, 1)!, population.asOf);
  const waiting = Array.from({ length: CANDIDATES }, () => {
    const open = branches.filter((branch) => branch.pool < MOST_IN_POOL);
    const branch = open[rolls.weighted(open.map(({ members }) => members))]!;
    branch.pool++;
    return candidate(rolls, branch, rolls.pick(courses), population);
  });
  for (const branch of branches) branch.pool += rolls.below(Math.min(5, MOST_IN_POOL + 1 - branch.pool));

  return {
    title: "Đảng bộ thành phố",
    year: 2025,
    asOf: population.asOf,
    total: 385,
    units: inTreeOrder(branches),
    people: inRegisterOrder([...withMoves(rolls, admitted, 25, population.asOf), ...waiting]),
  };
}

function branchesOf(rolls: Dice): SampleUnit[] {
  const plans: { plan: BranchPlan; id: string; parent: string; officer: number }[] = [
    ...COMMITTEES.flatMap((committee, officer) =>
      committee.branches.map((plan, index) => ({
        plan,
        id: `${committee.id}-${two(index + 1)}`,
        parent: committee.id,
        officer,
      })),
    ),
    ...DIRECT.map((plan, index) => ({
      plan,
      id: `TT-${two(index + 1)}`,
      parent: "TP",
      officer: COMMITTEES.length + Math.floor(index / 2),
    })),
  ];
  const sizes = plans.map(({ plan }) => {
    const [least, most] = SIZES[plan.kind];
    return least + Math.floor((most - least) * rolls.share() ** 2);
  });
  const members = scaledTo(MEMBERS, sizes);
  return plans.map(({ plan, id, parent, officer }, index) => ({
    id,
    name: plan.name,
    parent,
    kind: plan.kind,
    members: members[index]!,
    pool: 0,
    coefficient: plan.kind === "highSchool" ? 1.5 : 1,
    officer: officerCode(officer),
    hasBoard: members[index]! >= 9,
    from: plan.from ?? null,
  }));
}

/** Large branches admit more, and some committees are brisker than others. */
function admissions(rolls: Dice, branches: SampleUnit[], count: number, first: Day, last: Day, population: Population) {
  const pace = new Map<string, number>();
  for (const { parent } of branches) if (!pace.has(parent!)) pace.set(parent!, 3 + rolls.below(10));
  const weights = branches.map(({ parent, members }) => pace.get(parent!)! * (10 + members) * (1 + rolls.below(4)));
  return Array.from({ length: count }, () =>
    admittedPerson(rolls, branches[rolls.weighted(weights)]!, dayBetween(rolls, first, last), population),
  );
}

function inTreeOrder(branches: SampleUnit[]): SampleUnit[] {
  const sum = (parts: SampleUnit[]) => ({
    members: parts.reduce((all, { members }) => all + members, 0),
    pool: parts.reduce((all, { pool }) => all + pool, 0),
  });
  const committee = { coefficient: null, hasBoard: null, from: null };
  return [
    { id: "TP", name: "Đảng bộ thành phố", parent: null, kind: null, ...sum(branches), ...committee, officer: null },
    ...COMMITTEES.flatMap(({ id, name, kind }, index) => {
      const own = branches.filter(({ parent }) => parent === id);
      return [{ id, name, parent: "TP", kind, ...sum(own), ...committee, officer: officerCode(index) }, ...own];
    }),
    ...branches.filter(({ parent }) => parent === "TP"),
  ];
}

const two = (count: number) => String(count).padStart(2, "0");
const officerCode = (index: number) => `UV-${two(index + 1)}`;
