import { attain, type Status } from "./attain";
import { attainmentOf, summedFigures, type Figures } from "./attainment";
import { countedPeople, milestoneOf } from "./counted-people";
import type { Day } from "./day";
import { keyOf } from "./key";
import { monthsOf } from "./months";
import { InvalidInputError } from "./outcome";
import type { Ratio } from "./percent";
import { firstDayOf, lastDayOf } from "./period";
import { targetsOf, givenTo } from "./target-rows";
import { UNIT_TYPES, type Person, type Target, type Unit, type UnitType } from "./unit";
import { yearTree, type YearTree } from "./year-tree";

export interface MeasureChoice {
  year: number;
  kind: string;
  asOf: Day;
  /** "proposal" measures against the proposal even where quotas are assigned. */
  basis?: "proposal";
}

/** Quota, people in, and what follows from the two, for a unit or a group of units. Null quota: no target. */
export interface Attainment {
  quota: number | null;
  actual: number;
  /** Exact, not cut. */
  attainment: Ratio | null;
  /** Quota less actual, never below 0. */
  remaining: number | null;
  /** People in from 1 January to the same date of the year before. */
  lastYear: number;
  /** People in since the first day of the five-year term. */
  term: number;
  status: Status;
}

export interface MeasuredRow extends Attainment {
  unit: Unit;
  /** 0 at the top. */
  level: number;
  isBranch: boolean;
}

export interface MeasuredMonth {
  /** 1 to 12. */
  month: number;
  /** People in since 1 January at the end of the month (or at the as-of date within it); null after the as-of date. */
  actual: number | null;
  /** People due by the end of the month on a straight line, whole target at 31 December; null without a target. */
  pace: number | null;
}

export interface Measured {
  choice: MeasureChoice;
  /**
   * Which quotas count: those assigned (Giao), once every branch of the standing proposal has one; before that the
   * proposal's, which hold the locks among them.
   */
  basis: "assigned" | "proposal";
  /** The whole. */
  whole: Attainment;
  /** In tree order. */
  rows: MeasuredRow[];
  types: (Attainment & { type: UnitType | null; units: number })[];
  officers: (Attainment & { officer: string | null; units: number })[];
  months: MeasuredMonth[];
}

/** What a workbook says, as far as attainment needs it. */
export interface MeasuredBook {
  units: readonly Unit[];
  people: readonly Person[];
  targets: readonly Target[];
  /** The proposal that stands, by unit id; null without one. */
  proposal: { year: number; kind: string; quotas: ReadonlyMap<string, number> } | null;
}

/**
 * Attainment of every unit, of the whole, by type and by officer, and over the months, at the as-of date. An as-of date
 * after the year counts as its 31 December. Types and officers sum the branches; a branch without an officer is its
 * nearest committee's that has one. Types stand in the order of UNIT_TYPES, officers by name in UTF-16 code units, null
 * last. O(people + units log units).
 *
 * @throws InvalidInputError `kind` where no date of a person is known to count, `asOf` where it lies before the year,
 * `quotas` with the index where a target is not a whole number of 0 or more.
 * @example measure({ units: [branch], people: [admittedIn2024], targets: [], proposal: null },
 *   { year: 2024, kind: "Kết nạp", asOf: dayOf(2024, 12, 31)! }).whole.status // "noTarget"
 */
export function measure(book: MeasuredBook, choice: MeasureChoice): Measured {
  const { units, people } = book;
  const milestone = milestoneOf(choice.kind);
  if (milestone === null) throw new InvalidInputError("kind");
  if (choice.asOf < firstDayOf(choice.year)) throw new InvalidInputError("asOf");
  const asOf = Math.min(choice.asOf, lastDayOf(choice.year)) as Day;
  const tree = yearTree(units, choice.year);
  const listed = tree.units.map((unit) => units[unit]!);
  const { basis, quotas } = quotasOf(book, choice, listed, tree);
  const counted = countedPeople(units, people, tree, milestone, asOf);
  const attained = attain({ parents: tree.parents, quotas, admissions: counted, asOf });

  const figures = listed.map((_, i): Figures => ({
    quota: attained.quotas[i]!,
    actual: attained.actual[i]!,
    lastYear: attained.lastYear[i]!,
    term: attained.term[i]!,
  }));
  const rows = listed.map((unit, i): MeasuredRow => ({
    unit,
    level: tree.levels[i]!,
    isBranch: tree.isBranch[i]!,
    ...attainmentOf(figures[i]!, asOf),
  }));
  const whole = summedFigures(figures.filter((_, i) => tree.parents[i] === -1));
  const branches = figures.flatMap((own, i) => (tree.isBranch[i] ? [{ ...own, unit: i }] : []));
  const officers = officersOf(listed, tree);
  return {
    choice: { ...choice, asOf },
    basis,
    whole: attainmentOf(whole, asOf),
    rows,
    types: grouped(branches, ({ unit }) => listed[unit]!.type, asOf)
      .map(({ key, ...group }) => ({ type: key, ...group }))
      .sort((a, b) => typePlace(a.type) - typePlace(b.type)),
    officers: grouped(branches, ({ unit }) => officers[unit]!, asOf)
      .map(({ key, ...group }) => ({ officer: key, ...group }))
      .sort((a, b) => (a.officer === null ? 1 : b.officer === null ? -1 : a.officer < b.officer ? -1 : 1)),
    months: monthsOf(counted.days, whole.quota, asOf),
  };
}

/** The targets that count, along the tree: null where a unit has none of its own. */
function quotasOf(
  { targets, proposal }: MeasuredBook,
  { year, kind, basis }: MeasureChoice,
  listed: readonly Unit[],
  tree: YearTree,
): { basis: Measured["basis"]; quotas: (number | null)[] } {
  const targetOf = targetsOf(targets, year, kind);
  const assigned = listed.map(({ id }) => targetOf.get(id)?.assigned ?? null);
  const totals = listed.map(({ id }, i) => (tree.isTop[i] ? givenTo(targetOf.get(id)) : null));
  const given = assigned.map((quota, i) => totals[i] ?? quota);
  const isMeant = proposal !== null && proposal.year === year && keyOf(proposal.kind) === keyOf(kind);
  const proposed = isMeant ? proposal.quotas : null;
  const isOpen = listed.some(({ id }, i) => tree.isBranch[i] && assigned[i] === null && proposed?.has(id));
  if (basis !== "proposal" && !isOpen && assigned.some((quota, i) => quota !== null && !tree.isTop[i])) {
    return { basis: "assigned", quotas: given };
  }
  return { basis: "proposal", quotas: proposed ? listed.map(({ id }, i) => proposed.get(id) ?? given[i]!) : given };
}

/** The officer of each unit: its own, or else of the nearest unit above that has one. */
function officersOf(listed: readonly Unit[], tree: YearTree): (string | null)[] {
  const officers: (string | null)[] = [];
  listed.forEach(({ officer }, i) => officers.push(officer ?? officers[tree.parents[i]!] ?? null));
  return officers;
}

function grouped<F extends Figures, K>(figures: readonly F[], keyAt: (one: F) => K, asOf: Day) {
  const groups = new Map<K, F[]>();
  for (const one of figures) {
    const group = groups.get(keyAt(one));
    if (group) group.push(one);
    else groups.set(keyAt(one), [one]);
  }
  return Array.from(groups, ([key, members]) => ({
    key,
    ...attainmentOf(summedFigures(members), asOf),
    units: members.length,
  }));
}

function typePlace(type: UnitType | null): number {
  return type === null ? UNIT_TYPES.length : UNIT_TYPES.indexOf(type);
}
