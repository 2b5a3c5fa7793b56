import { allocate } from "./allocate";
import type { Method } from "./method";
import { mixedWeights, type Mix } from "./mix";
import { InvalidInputError, type Conflict, type Outcome } from "./outcome";
import { planningOf, type Planning } from "./planning";
import type { PlanKey } from "./plans";
import type { Person, Target, Unit } from "./unit";
import { boundsOf, type Norm, type OwnBounds, type UnitBounds } from "./unit-bounds";

/** How a plan is split. */
export interface SplitChoice {
  /** People; null takes the total from the top unit's target row: Giao, else Nghị quyết, else Đăng ký. */
  total: number | null;
  method: Method;
  /** Absent: by members alone. */
  mix?: Mix;
  /** Absent: none. Of several for one type the first stands. */
  norms?: readonly Norm[];
  /** Absent: none. */
  own?: OwnBounds;
}

/** What the planner chose to split, and how. Kinds (Kết nạp, Nhận thức, …) are compared by key, as `keyOf` makes it. */
export type AllocationChoice = PlanKey & SplitChoice;

/** By members alone. */
export const DEFAULT_MIX: Mix = { members: 100 };

/**
 * What gave a quota: the share rounded to the nearest whole, the method where it rounds otherwise, a bound that held it, a
 * lock, or the tie order among equal claims.
 */
export type Decision = "share" | "method" | "minimum" | "maximum" | "lock" | "tie";

/** One unit of a proposal, in tree order (each committee before its units). */
export interface ProposalRow extends UnitBounds {
  unit: Unit;
  /** 0 at the top. */
  level: number;
  isBranch: boolean;
  /** People times coefficient of the basis; where bases are mixed, percent of the whole. */
  weight: number;
  /**
   * What the unit above splits (people), and the sum of the weights it is split over; null where the unit's figure is
   * given (at the top).
   */
  split: { seats: number; weights: number } | null;
  /** The exact share of that split, in people: seats × weight ÷ weights. At the top, the figure given. */
  share: number;
  quota: number;
  /** Against the quota assigned now (Giao); null where none is. */
  change: number | null;
  decided: Decision;
}

export interface Proposal {
  choice: AllocationChoice;
  /** People. */
  total: number;
  /** The weights are percents of the whole, as several bases give them. */
  isMixed: boolean;
  rows: ProposalRow[];
}

const NO_BOUNDS: UnitBounds = { min: null, max: null, lock: null };
const NO_OWN: OwnBounds = new Map();

/**
 * Splits the year's total over the units that exist in that year: see `split`, for which it gets the plan ready.
 *
 * @param people whose dates of the year before make the basis `lastYear`.
 */
export function propose(
  units: readonly Unit[],
  targets: readonly Target[],
  choice: AllocationChoice,
  people: readonly Person[] = [],
): Outcome<Proposal> {
  return split(planningOf(units, targets, choice, people), choice);
}

/**
 * Splits the year's total by the mix of bases times coefficient, within the bounds and locks of the targets of that year
 * and kind, the norms of types and the bounds set for this split; ties by id. Cost of `allocate`.
 *
 * A unit at the top takes no bounds, as the total itself is its figure, unless units stand beside each other with nothing
 * above or below them. Without a chosen total each of several tops keeps its own.
 *
 * @returns rows in tree order; or the conflict, whose `rows`, `node` and cures are indices of the given units.
 * @throws InvalidInputError `total` where there is none to split; `mix` as `mixedWeights`; `members`, `pool`,
 * `coefficient`, `min`, `max`, `lock` with the index of the unit where one is negative, not finite, not whole where it
 * counts people, or min above max.
 */
export function split(planning: Planning, choice: SplitChoice): Outcome<Proposal> {
  const { plan, tree, units, tops, targets, figures, given } = planning;
  const { method, mix = DEFAULT_MIX } = choice;
  const total = choice.total ?? given;
  if (total === null) throw new InvalidInputError("total");

  const isGiven = (i: number) => tree.isTop[i]! && (tops.length === 1 || choice.total === null);
  const bounds = boundsIn(planning, choice);
  const fixed = units.map((_, i) => (isGiven(i) && tops.length > 1 ? figures[i]! : bounds[i]!.lock));
  const { weights: exact, isMixed } = mixedWeights(mix, planning.weightsOf);
  const outcome = allocate({
    total,
    parents: tree.parents,
    weights: exact,
    min: bounds.map(({ min }, i) => fixed[i] ?? min ?? 0),
    max: bounds.map(({ max }, i) => fixed[i] ?? max ?? Infinity),
    method,
    rank: tree.ranks,
  });
  if (!outcome.ok) return { ok: false, conflict: inUnits(outcome.conflict, tree.units) };

  const { seats, shares, weights, weight: allWeights, decided } = outcome.value;
  const shown = (weight: number) => (isMixed ? (100 * weight) / allWeights : weight);
  const rows = units.map((unit, i): ProposalRow => {
    const above = tree.parents[i]!;
    const assigned = targets[i]?.assigned ?? null;
    return {
      unit,
      level: tree.levels[i]!,
      isBranch: tree.isBranch[i]!,
      weight: shown(weights[i]!),
      split: isGiven(i) ? null : { seats: seats[above] ?? total, weights: shown(weights[above] ?? allWeights) },
      share: isGiven(i) ? seats[i]! : shares[i]!,
      ...bounds[i]!,
      quota: seats[i]!,
      change: assigned === null ? null : seats[i]! - assigned,
      decided: isGiven(i) ? "share" : decided[i]!,
    };
  });
  return { ok: true, value: { choice: { ...plan, ...choice }, total, isMixed, rows } };
}

/** The bounds of each unit in this split, in the order of the plan's units; those at the top have none. O(units × norms). */
export function boundsIn({ tree, units, targets }: Planning, { norms = [], own = NO_OWN }: SplitChoice): UnitBounds[] {
  const normOf = (type: Unit["type"]) => norms.find((norm) => norm.type === type);
  return units.map((unit, i) =>
    tree.isTop[i]
      ? NO_BOUNDS
      : boundsOf(unit, targets[i], { own, normOf, isBranch: tree.isBranch[i]!, index: tree.units[i]! }),
  );
}

/**
 * The total that the targets give to split, people: at each top Giao, else Nghị quyết, else Đăng ký; null without one.
 * O(targets + n log n).
 *
 * @example totalOf([top], [{ year: 2024, kind: "Kết nạp", unit: "TT", resolution: 20, … }], plan) // 20
 */
export function totalOf(units: readonly Unit[], targets: readonly Target[], plan: PlanKey): number | null {
  return planningOf(units, targets, plan).given;
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
