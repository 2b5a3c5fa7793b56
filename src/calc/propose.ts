import { allocate } from "./allocate";
import { timesExactly } from "./decimal";
import type { Basis, Method } from "./method";
import { InvalidInputError, type Conflict, type Outcome } from "./outcome";
import type { PlanKey } from "./plans";
import { givenTo, targetsOf } from "./target-rows";
import type { Target, Unit } from "./unit";
import { underTops, yearTree, type YearTree } from "./year-tree";

/** What the planner chose to split, and how. */
export interface AllocationChoice {
  year: number;
  /** Kết nạp, Nhận thức, …: compared by key, as `keyOf` makes it. */
  kind: string;
  /** People; null takes the total from the top unit's target row: Giao, else Nghị quyết, else Đăng ký. */
  total: number | null;
  method: Method;
  basis: Basis;
}

/**
 * What gave a quota: the share rounded to the nearest whole, the method where it rounds otherwise, a bound that held it, a
 * lock, or the tie order among equal claims.
 */
export type Decision = "share" | "method" | "minimum" | "maximum" | "lock" | "tie";

/** One unit of a proposal, in tree order (each committee before its units). */
export interface ProposalRow {
  unit: Unit;
  /** 0 at the top. */
  level: number;
  isBranch: boolean;
  weight: number;
  /**
   * What the unit above splits (people), and the sum of the weights it is split over; null where the unit's figure is
   * given (at the top).
   */
  split: { seats: number; weights: number } | null;
  /** The exact share of that split, in people: seats × weight ÷ weights. At the top, the figure given. */
  share: number;
  min: number | null;
  max: number | null;
  lock: number | null;
  quota: number;
  /** Against the quota assigned now (Giao); null where none is. */
  change: number | null;
  decided: Decision;
}

export interface Proposal {
  choice: AllocationChoice;
  /** People. */
  total: number;
  rows: ProposalRow[];
}

/**
 * Splits the year's total over the units that exist in that year, by members or pool times coefficient, within the
 * bounds and locks of the targets of that year and kind, ties by id. Cost of `allocate`.
 *
 * A unit at the top takes no bounds, as the total itself is its figure, unless units stand beside each other with nothing
 * above or below them. Of several tops those without a figure on their row, and what is under them, are left out once
 * another has one (a unit whose Trực thuộc is mistyped stands so); without a chosen total each keeps its own.
 *
 * @returns rows in tree order; or the conflict, whose `rows`, `node` and cures are indices of the given units.
 * @throws InvalidInputError `total` where there is none to split; `members`, `pool`, `coefficient`, `min`, `max`, `lock`
 * with the index of the unit where one is negative, not finite, not whole where it counts people, or min above max.
 */
export function propose(
  units: readonly Unit[],
  targets: readonly Target[],
  choice: AllocationChoice,
): Outcome<Proposal> {
  const { tree, tops, targetOf, figureOf, given } = plannedTree(units, targets, choice);
  const listed = tree.units.map((unit) => units[unit]!);
  const total = choice.total ?? given;
  if (total === null) throw new InvalidInputError("total");

  const isGiven = (i: number) => tree.isTop[i]! && (tops.length === 1 || choice.total === null);
  const bounds = tree.units.map((unit, i) =>
    tree.isTop[i] ? { min: null, max: null, lock: null } : boundsOf(targetOf.get(units[unit]!.id), unit),
  );
  const fixed = tree.units.map((unit, i) => (isGiven(i) && tops.length > 1 ? figureOf(unit) : bounds[i]!.lock));
  const outcome = allocate({
    total,
    parents: tree.parents,
    weights: listed.map((unit, i) => weightOf(unit, choice.basis, tree.units[i]!)),
    min: bounds.map(({ min }, i) => fixed[i] ?? min ?? 0),
    max: bounds.map(({ max }, i) => fixed[i] ?? max ?? Infinity),
    method: choice.method,
    rank: tree.ranks,
  });
  if (!outcome.ok) return { ok: false, conflict: inUnits(outcome.conflict, tree.units) };

  const { seats, shares, weights, weight: allWeights, decided } = outcome.value;
  const rows = listed.map((unit, i): ProposalRow => {
    const above = tree.parents[i]!;
    const assigned = targetOf.get(unit.id)?.assigned ?? null;
    return {
      unit,
      level: tree.levels[i]!,
      isBranch: tree.isBranch[i]!,
      weight: weights[i]!,
      split: isGiven(i) ? null : { seats: seats[above] ?? total, weights: weights[above] ?? allWeights },
      share: isGiven(i) ? seats[i]! : shares[i]!,
      ...bounds[i]!,
      quota: seats[i]!,
      change: assigned === null ? null : seats[i]! - assigned,
      decided: isGiven(i) ? "share" : decided[i]!,
    };
  });
  return { ok: true, value: { choice, total, rows } };
}

/**
 * The total that the targets give to split, people: at each top Giao, else Nghị quyết, else Đăng ký; null without one.
 * O(targets + n log n).
 *
 * @example totalOf([top], [{ year: 2024, kind: "Kết nạp", unit: "TT", resolution: 20, … }], plan) // 20
 */
export function totalOf(units: readonly Unit[], targets: readonly Target[], plan: PlanKey): number | null {
  return plannedTree(units, targets, plan).given;
}

/** What takes part in the year's plan, its tops, and the figure that each and all of them are given. */
function plannedTree(units: readonly Unit[], targets: readonly Target[], { year, kind }: PlanKey) {
  const targetOf = targetsOf(targets, year, kind);
  const figureOf = (unit: number) => givenTo(targetOf.get(units[unit]!.id));
  const tree = planned(yearTree(units, year), figureOf);
  const tops = tree.units.filter((_, i) => tree.parents[i] === -1);
  return { tree, tops, targetOf, figureOf, given: sumOfAll(tops.map(figureOf)) };
}

/** The tree without the tops that have no figure, where another has one. */
function planned(tree: YearTree, figureOf: (unit: number) => number | null): YearTree {
  const tops = tree.units.flatMap((unit, i) => (tree.isTop[i] && figureOf(unit) !== null ? [i] : []));
  return tops.length > 0 ? underTops(tree, tops) : tree;
}

function sumOfAll(totals: readonly (number | null)[]): number | null {
  return totals.length === 0 ? null : totals.reduce((sum, own) => (sum === null || own === null ? null : sum + own));
}

function weightOf(unit: Unit, basis: Basis, index: number): number {
  const people = unit[basis] ?? 0;
  const coefficient = unit.coefficient ?? 1;
  if (!(people >= 0 && people < Infinity)) throw new InvalidInputError(basis, index);
  if (!(coefficient >= 0 && coefficient < Infinity)) throw new InvalidInputError("coefficient", index);
  return timesExactly(people, coefficient);
}

function boundsOf(target: Target | undefined, index: number): Pick<ProposalRow, "min" | "max" | "lock"> {
  const { min = null, max = null, lock = null } = target ?? {};
  for (const [field, people] of Object.entries({ min, max, lock })) {
    if (people !== null && !(Number.isSafeInteger(people) && people >= 0)) throw new InvalidInputError(field, index);
  }
  if (lock === null && min !== null && max !== null && min > max) throw new InvalidInputError("min", index);
  return { min, max, lock };
}

function inUnits(conflict: Conflict, units: readonly number[]): Conflict {
  const named = (rows: readonly number[]) => rows.map((row) => units[row]!);
  return {
    ...conflict,
    rows: named(conflict.rows),
    node: conflict.node === null ? null : units[conflict.node]!,
    cures: conflict.cures.map((cure) => (cure.change === "total" ? cure : { ...cure, rows: named(cure.rows) })),
  };
}
