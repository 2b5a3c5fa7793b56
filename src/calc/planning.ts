import { countedPeople, milestoneOf } from "./counted-people";
import { timesExactly } from "./decimal";
import type { Basis } from "./method";
import { InvalidInputError } from "./outcome";
import { firstDayOf, lastDayOf } from "./period";
import type { PlanKey } from "./plans";
import { givenTo, targetsOf } from "./target-rows";
import type { Person, Target, Unit } from "./unit";
import { underTops, yearTree, type YearTree } from "./year-tree";

/** What a plan splits over, worked out once for as many splits as the planner tries. Arrays run along the tree's units. */
export interface Planning {
  plan: PlanKey;
  tree: YearTree;
  units: Unit[];
  /** Places of the tops. */
  tops: number[];
  /** The unit's row for the year and kind. */
  targets: (Target | undefined)[];
  /** What the workbook gives each unit to split: Giao, else Nghị quyết, else Đăng ký; null without. */
  figures: (number | null)[];
  /** What the workbook gives the tops together, people; null where one of them has none. */
  given: number | null;
  /** The leaves' own weights of a basis; a unit with parts has 0. Worked out when first asked for. */
  weightsOf: (basis: Basis) => Float64Array;
}

/**
 * Gets the year's plan ready to be split: what takes part, and each unit's row and weights. Of several tops those without a
 * figure on their row, and what is under them, are left out once another has one (a unit whose Trực thuộc is mistyped
 * stands so). O(people + targets + n log n).
 *
 * @param people whose dates of the year before make the basis `lastYear`.
 * @example planningOf([top], [{ year: 2024, kind: "Kết nạp", unit: "TT", resolution: 20, … }], plan).given // 20
 */
export function planningOf(
  units: readonly Unit[],
  targets: readonly Target[],
  plan: PlanKey,
  people: readonly Person[] = [],
): Planning {
  const targetOf = targetsOf(targets, plan.year, plan.kind);
  const figureOf = (unit: number) => givenTo(targetOf.get(units[unit]!.id));
  const tree = planned(yearTree(units, plan.year), figureOf);
  const tops = [...tree.units.keys()].filter((i) => tree.parents[i] === -1);
  const figures = tree.units.map(figureOf);
  const known = new Map<Basis, Float64Array>();
  const weightsOf = (basis: Basis): Float64Array => {
    let weights = known.get(basis);
    if (!weights) known.set(basis, (weights = leafWeights(units, people, { tree, plan, basis })));
    return weights;
  };
  const listed = tree.units.map((unit) => units[unit]!);
  return {
    plan,
    tree,
    units: listed,
    tops,
    targets: listed.map(({ id }) => targetOf.get(id)),
    figures,
    given: sumOfAll(tops.map((top) => figures[top]!)),
    weightsOf,
  };
}

/** The tree without the tops that have no figure, where another has one. */
function planned(tree: YearTree, figureOf: (unit: number) => number | null): YearTree {
  const tops = tree.units.flatMap((unit, i) => (tree.isTop[i] && figureOf(unit) !== null ? [i] : []));
  return tops.length > 0 ? underTops(tree, tops) : tree;
}

function sumOfAll(totals: readonly (number | null)[]): number | null {
  return totals.length === 0 ? null : totals.reduce((sum, own) => (sum === null || own === null ? null : sum + own));
}

function leafWeights(
  units: readonly Unit[],
  people: readonly Person[],
  { tree, plan, basis }: { tree: YearTree; plan: PlanKey; basis: Basis },
): Float64Array {
  const came = basis === "lastYear" ? cameIn(units, people, tree, plan) : null;
  return Float64Array.from(tree.units, (index, i) => {
    const unit = units[index]!;
    const counted = came ? came[i]! : (unit[basis as Exclude<Basis, "lastYear">] ?? 0);
    const coefficient = unit.coefficient ?? 1;
    // What stands above others is not weighed, but a number that no plan can be made of is told wherever it stands.
    if (!(counted >= 0 && counted < Infinity)) throw new InvalidInputError(basis, index);
    if (!(coefficient >= 0 && coefficient < Infinity)) throw new InvalidInputError("coefficient", index);
    if (!tree.isBranch[i]) return 0;
    return coefficient === 1 ? counted : timesExactly(counted, coefficient);
  });
}

/** How many reached what the target asks for in the year before; none where the kind names no date. */
function cameIn(units: readonly Unit[], people: readonly Person[], tree: YearTree, plan: PlanKey): Int32Array {
  const came = new Int32Array(tree.units.length);
  const milestone = milestoneOf(plan.kind);
  if (milestone === null) return came;
  const year = plan.year - 1;
  const [first, last] = [firstDayOf(year), lastDayOf(year)];
  const counted = countedPeople(units, people, tree, milestone, firstDayOf(plan.year));
  for (let i = 0; i < counted.units.length; i++) {
    const day = counted.days[i]!;
    if (day >= first && day <= last) came[counted.units[i]!]!++;
  }
  return came;
}
