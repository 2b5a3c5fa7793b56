import { attain } from "./attain";
import { attainmentOf, type Figures, type Outlook, profileOf, summedFigures, summedQuarters } from "./attainment";
import { type CountedPeople, countedPeople, type Milestone, milestoneOf } from "./counted-people";
import { calendarOf, type Day } from "./day";
import { rankedBy } from "./ranking";
import type { MeasureChoice, Measured, MeasuredBook, MeasuredPerson, MeasuredRow, TargetFigure } from "./measured";
import { bandOf, membersInOrder } from "./members";
import { monthsOf, wholeYear } from "./months";
import { InvalidInputError } from "./outcome";
import { dueBy, earlierProfile, evenProfile } from "./pace";
import { ratioOf } from "./percent";
import { firstDayOf, lastDayOf } from "./period";
import { type AskedFigures, askedOfUnits } from "./quotas";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { termOutlook } from "./term";
import { UNIT_TYPES, type Person, type Unit, type UnitType } from "./unit";
import { yearTree, type YearTree } from "./year-tree";

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
  if (settings.pace === "quarters") sumQuarters(figures, tree);
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
    lastYearMonths: wholeYear(counted.days, choice.year - 1),
    people: peopleOf(people, listed, counted, asOf),
    outlook: termOutlook(book.targets, choice, { tops: topsOf(listed, tree), done: whole.term, inYear: whole.actual }),
    band: bandOfWhole(listed, tree, whole.actual, settings),
  };
  return { measured, tree, counted, milestone, dueShare: dueBy(1, asOf, profile) };
}

/** A committee without quarters of its own falls due as its parts do. */
function sumQuarters(figures: Figures[], { parents }: YearTree): void {
  const parts = new Map<number, Figures[]>();
  for (let i = figures.length - 1; i >= 0; i--) {
    const own = figures[i]!;
    own.quarters ??= summedQuarters(parts.get(i) ?? []);
    const beside = parts.get(parents[i]!);
    if (beside) beside.push(own);
    else parts.set(parents[i]!, [own]);
  }
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

function bandOfWhole(listed: readonly Unit[], tree: YearTree, actual: number, settings: Settings): Measured["band"] {
  const members = membersInOrder(listed, tree.parents);
  if (members === 0) return null;
  const { low, high } = bandOf(actual, members, settings);
  return { members, low, high };
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
