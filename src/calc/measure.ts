import { attain, type Status } from "./attain";
import { attainmentOf, type Figures, type Outlook, profileOf, summedFigures, sumOfGiven } from "./attainment";
import { type CountedPeople, countedPeople, type Milestone, milestoneOf } from "./counted-people";
import { calendarOf, type Day } from "./day";
import { rankedBy } from "./ranking";
import { monthsOf } from "./months";
import { InvalidInputError } from "./outcome";
import { dueBy, earlierProfile, evenProfile } from "./pace";
import { type Ratio, ratioOf } from "./percent";
import { firstDayOf, lastDayOf } from "./period";
import { type AskedFigures, askedOfUnits } from "./quotas";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { termOutlook } from "./term";
import { UNIT_TYPES, type Person, type Target, type Unit, type UnitType } from "./unit";
import { yearTree, type YearTree } from "./year-tree";

export interface MeasureChoice {
  year: number;
  kind: string;
  asOf: Day;
  /** "proposal" measures against the proposal even where quotas are assigned. */
  basis?: "proposal";
}

/** A target and how far people in have got of it. Null quota: no target. */
export interface TargetFigure {
  /** People asked; the least of a range. */
  quota: number | null;
  /** The most people of a range; the quota itself where it is one number; null where it is open, "≥ 6", or there is none. */
  most: number | null;
  /** Exact, not cut: of the quota below it, 1 within a range, of its end above that. */
  attainment: Ratio | null;
}

/** Quota, people in, and what follows from the two, for a unit or a group of units. */
export interface Attainment extends TargetFigure {
  actual: number;
  /** Quota less actual, never below 0. */
  remaining: number | null;
  /** People in from 1 January to the same date of the year before. */
  lastYear: number;
  /** Those of the target of the year before; null where that had none. */
  lastAttainment: Ratio | null;
  /** People in since the first day of the five-year term. */
  term: number;
  status: Status;
  /** People due by the as-of date, not rounded; null without a target. */
  due: number | null;
  /** Null once the target is met, and without one. */
  pace: Pace | null;
}

/** Where a target stands against its pace. */
export interface Pace {
  /** People due by the as-of date, not rounded. */
  due: number;
  /** Days ahead of pace; below 0: behind it. */
  days: number;
}

export interface MeasuredRow extends Attainment {
  unit: Unit;
  /** 0 at the top. */
  level: number;
  isBranch: boolean;
  /** Among the branches with a target, by attainment: 1, 2, 2, 4; null for the others. */
  rank: number | null;
  /** Admission rate: people in of members at the start of the year; null where those are not known or the target is not admissions. */
  rate: Ratio | null;
  /** The same people against each of the targets that can stand side by side. */
  bases: Record<"assigned" | "resolution" | "stretch", TargetFigure>;
}

/** The term's target and what is left of it. */
export interface TermOutlook {
  /** People asked of the whole over the term. */
  quota: number;
  /** In since the term began. */
  done: number;
  /** Quota less those in, never below 0: at the as-of date on 31 December, else at the start of its year. */
  left: number;
  /** What is left, spread evenly over the years that remain, the greater parts first. */
  years: { year: number; people: number }[];
}

export interface MeasuredMonth {
  /** 1 to 12. */
  month: number;
  /** People in since 1 January at the end of the month (or at the as-of date within it); null after the as-of date. */
  actual: number | null;
  /** People due by the end of the month, whole target at 31 December; null without a target. */
  pace: number | null;
}

/** A person who counts, as the register has them. */
export interface MeasuredPerson {
  unit: string;
  name: string | null;
  /** In the register, as Excel numbers it. */
  row: number;
  /** The day that counts. */
  day: Day;
}

export interface Measured {
  choice: MeasureChoice;
  /** By which it was measured, and is to be printed. */
  settings: Settings;
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
  /** Those in from 1 January to the as-of date, in the order of the register. */
  people: MeasuredPerson[];
  /** Null without a target for the term. */
  outlook: TermOutlook | null;
  /** Members of the whole at the start of the year and the people that the band asks of them; null where they are not known. */
  band: { members: number; low: number; high: number } | null;
}

/** What a workbook says, as far as attainment needs it. */
export interface MeasuredBook {
  units: readonly Unit[];
  people: readonly Person[];
  targets: readonly Target[];
  /** The proposal that stands, by unit id; null without one. */
  proposal: { year: number; kind: string; quotas: ReadonlyMap<string, number> } | null;
  /** Absent: DEFAULT_SETTINGS. */
  settings?: Settings;
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
  return measuredWith(book, choice).measured;
}

/** The same, with the tree and the people that it was counted by. */
export interface CountedMeasure {
  measured: Measured;
  tree: YearTree;
  counted: CountedPeople;
  milestone: Milestone;
  /** Share of the whole's target that is due by the as-of date, even where there is no target. */
  dueShare: number;
}

export function measuredWith(book: MeasuredBook, given: MeasureChoice): CountedMeasure {
  const { units, people, settings = DEFAULT_SETTINGS } = book;
  const milestone = milestoneOf(given.kind);
  if (milestone === null) throw new InvalidInputError("kind");
  if (given.asOf < firstDayOf(given.year)) throw new InvalidInputError("asOf");
  const asOf = Math.min(given.asOf, lastDayOf(given.year)) as Day;
  const choice = { ...given, asOf };
  const tree = yearTree(units, choice.year);
  const listed = tree.units.map((unit) => units[unit]!);
  const asked = askedOfUnits(book, choice, listed, tree);
  const counted = countedPeople(units, people, tree, milestone, asOf);
  const attained = attain({ parents: tree.parents, ...asked.main, admissions: counted, asOf });
  const outlook: Outlook = { asOf, settings, profile: profileFor(settings, choice.year, counted.days) };
  const figures = listed.map((_, i): Figures => ({
    quota: attained.quotas[i]!,
    most: attained.most[i]!,
    actual: attained.actual[i]!,
    lastYear: attained.lastYear[i]!,
    lastQuota: asked.lastQuotas[i]!,
    term: attained.term[i]!,
    quarters: settings.pace === "quarters" ? asked.quarters[i]! : null,
  }));
  const rows = rowsOf(listed, figures, tree, { outlook, asked, milestone });
  const whole = summedFigures(figures.filter((_, i) => tree.parents[i] === -1));
  const branches = figures.flatMap((own, i) => (tree.isBranch[i] ? [{ ...own, unit: i }] : []));
  const officers = officersOf(listed, tree);
  const profile = profileOf(whole, outlook);
  const months = monthsOf(counted.days, whole.quota, asOf, profile);
  const measured = {
    choice,
    settings,
    basis: asked.basis,
    whole: attainmentOf(whole, outlook),
    rows,
    types: grouped(branches, ({ unit }) => listed[unit]!.type, outlook)
      .map(({ key, ...group }) => ({ type: key, ...group }))
      .sort((a, b) => typePlace(a.type) - typePlace(b.type)),
    officers: grouped(branches, ({ unit }) => officers[unit]!, outlook)
      .map(({ key, ...group }) => ({ officer: key, ...group }))
      .sort((a, b) => (a.officer === null ? 1 : b.officer === null ? -1 : a.officer < b.officer ? -1 : 1)),
    months,
    people: peopleOf(people, listed, counted, asOf),
    outlook: termOutlook(book.targets, choice, { tops: topsOf(listed, tree), done: whole.term, inYear: whole.actual }),
    band: bandOfWhole(listed, tree, settings),
  };
  return { measured, tree, counted, milestone, dueShare: dueBy(1, asOf, profile) };
}

function profileFor({ pace }: Settings, year: number, days: ArrayLike<number>): Outlook["profile"] {
  if (pace === "quarters") return null;
  return (pace === "lastYears" ? earlierProfile(year, days) : null) ?? evenProfile(year);
}

function rowsOf(
  listed: readonly Unit[],
  figures: readonly Figures[],
  tree: YearTree,
  { outlook, asked, milestone }: { outlook: Outlook; asked: AskedFigures; milestone: Milestone },
): MeasuredRow[] {
  const attained = figures.map((own) => attainmentOf(own, outlook));
  const ranks = rankedBy(attained.map(({ attainment }, i) => (tree.isBranch[i] ? attainment : null)));
  return listed.map((unit, i): MeasuredRow => {
    const own = attained[i]!;
    const against = ({ quotas, most }: AskedFigures["resolution"]): TargetFigure => ({
      quota: quotas[i]!,
      most: most[i]!,
      attainment: ratioOf(own.actual, quotas[i]!, most[i]),
    });
    const { quota, most, attainment } = own;
    return {
      unit,
      level: tree.levels[i]!,
      isBranch: tree.isBranch[i]!,
      ...own,
      rank: ranks[i]!,
      rate: milestone === "admitted" ? ratioOf(own.actual, unit.members) : null,
      bases: {
        assigned: { quota, most, attainment },
        resolution: against(asked.resolution),
        stretch: against(asked.stretch),
      },
    };
  });
}

function peopleOf(
  people: readonly Person[],
  listed: readonly Unit[],
  { units, days, who }: CountedPeople,
  asOf: Day,
): MeasuredPerson[] {
  const from = firstDayOf(calendarOf(asOf).year);
  const counted: MeasuredPerson[] = [];
  for (let index = 0; index < who.length; index++) {
    const day = days[index]! as Day;
    if (day < from || day > asOf) continue;
    const { name, row } = people[who[index]!]!;
    counted.push({ unit: listed[units[index]!]!.id, name, row, day });
  }
  return counted;
}

function topsOf(listed: readonly Unit[], tree: YearTree): ReadonlySet<string> {
  return new Set(listed.flatMap(({ id }, i) => (tree.parents[i] === -1 ? [id] : [])));
}

function bandOfWhole(listed: readonly Unit[], tree: YearTree, { bandLow, bandHigh }: Settings): Measured["band"] {
  const under = listed.map(({ members }) => members);
  for (let i = listed.length - 1; i >= 0; i--) {
    const above = tree.parents[i]!;
    if (above !== -1 && listed[above]!.members === null && under[i] !== null) {
      under[above] = (under[above] ?? 0) + under[i]!;
    }
  }
  const members = sumOfGiven(under.filter((_, i) => tree.parents[i] === -1));
  if (members === null || members === 0) return null;
  return { members, low: Math.ceil((members * bandLow) / 100), high: Math.floor((members * bandHigh) / 100) };
}

/** The officer of each unit: its own, or else of the nearest unit above that has one. */
function officersOf(listed: readonly Unit[], tree: YearTree): (string | null)[] {
  const officers: (string | null)[] = [];
  listed.forEach(({ officer }, i) => officers.push(officer ?? officers[tree.parents[i]!] ?? null));
  return officers;
}

function grouped<F extends Figures, K>(figures: readonly F[], keyAt: (one: F) => K, outlook: Outlook) {
  const groups = new Map<K, F[]>();
  for (const one of figures) {
    const group = groups.get(keyAt(one));
    if (group) group.push(one);
    else groups.set(keyAt(one), [one]);
  }
  return Array.from(groups, ([key, members]) => ({
    key,
    ...attainmentOf(summedFigures(members), outlook),
    units: members.length,
  }));
}

function typePlace(type: UnitType | null): number {
  return type === null ? UNIT_TYPES.length : UNIT_TYPES.indexOf(type);
}
