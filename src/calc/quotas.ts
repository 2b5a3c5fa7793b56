import { sumOfGiven } from "./attainment";
import { keyOf } from "./key";
import type { Measured, MeasureChoice, MeasuredBook } from "./measured";
import { givenTo, targetsOf } from "./target-rows";
import type { Target, Unit } from "./unit";
import type { YearTree } from "./year-tree";

/** People asked of each unit of a year's tree, null where it has no target of its own, and the most of each. */
export interface AskedFigure {
  quotas: (number | null)[];
  most: (number | null)[];
}

/** What is asked of the units, along the tree. */
export interface AskedFigures {
  basis: Measured["basis"];
  /** The targets that count; not rolled up. */
  main: AskedFigure;
  /** Those beside them, rolled up: a unit without one has the sum of its parts. */
  resolution: AskedFigure;
  stretch: AskedFigure;
  /** The year before, rolled up. */
  lastQuotas: (number | null)[];
  /** Each unit's own quarters, people. */
  quarters: (readonly number[] | null)[];
}

/** The targets of a year and kind along its tree. O(targets + units). */
export function askedOfUnits(
  { targets, proposal }: MeasuredBook,
  { year, kind, basis }: MeasureChoice,
  listed: readonly Unit[],
  tree: YearTree,
): AskedFigures {
  const own = targetsOf(targets, year, kind);
  const earlier = targetsOf(targets, year - 1, kind);
  const standing = listed.map(({ id }, i) => standingOf(own.get(id), tree.isTop[i]!));
  const isMeant = proposal !== null && proposal.year === year && keyOf(proposal.kind) === keyOf(kind);
  const proposed = isMeant ? proposal.quotas : null;
  const isOpen = listed.some(
    ({ id }, i) => tree.isBranch[i] && (own.get(id)?.assigned ?? null) === null && proposed?.has(id),
  );
  const isAssigned = listed.some(({ id }, i) => !tree.isTop[i] && (own.get(id)?.assigned ?? null) !== null);
  const counts = basis !== "proposal" && !isOpen && isAssigned;
  const main = listed.map(({ id }, i) => {
    const quota = counts ? undefined : proposed?.get(id);
    return quota === undefined ? standing[i]! : { quota, most: quota };
  });
  const beside = (base: "resolution" | "stretch"): AskedFigure =>
    rolledUp(
      listed.map(({ id }) => figureOf(own.get(id), base)),
      tree,
    );
  return {
    basis: counts ? "assigned" : "proposal",
    main: { quotas: main.map(({ quota }) => quota), most: main.map(({ most }) => most) },
    resolution: beside("resolution"),
    stretch: beside("stretch"),
    lastQuotas: rolledUp(
      listed.map(({ id }, i) => standingOf(earlier.get(id), tree.isTop[i]!)),
      tree,
    ).quotas,
    quarters: listed.map(({ id }) => own.get(id)?.quarters ?? null),
  };
}

interface Asked {
  quota: number | null;
  most: number | null;
}

/** What is asked of a unit: of the top what it was given, whichever column says so. */
function standingOf(target: Target | undefined, isTop: boolean): Asked {
  const assigned = figureOf(target, "assigned");
  if (assigned.quota !== null || !isTop) return assigned;
  const resolution = figureOf(target, "resolution");
  if (resolution.quota !== null) return resolution;
  const quota = givenTo(target);
  return { quota, most: quota };
}

function figureOf(target: Target | undefined, base: "assigned" | "resolution" | "stretch"): Asked {
  const quota = target?.[base] ?? null;
  const most = target?.most?.[base];
  return { quota, most: most === undefined ? quota : most };
}

function rolledUp(own: readonly Asked[], { parents }: YearTree): AskedFigure {
  const quotas = own.map(({ quota }) => quota);
  const most = own.map(({ most: end }) => end);
  const open = own.map(({ quota, most: end }) => quota !== null && end === null);
  for (let i = own.length - 1; i >= 0; i--) {
    const above = parents[i]!;
    if (above === -1 || own[above]!.quota !== null || quotas[i] === null) continue;
    quotas[above] = sumOfGiven([quotas[above]!, quotas[i]!]);
    if (open[i]) open[above] = true;
    most[above] = open[above] ? null : sumOfGiven([most[above]!, most[i]!]);
  }
  return { quotas, most };
}
