/** One candidate, in a process of its own: prints its median time, the memory it took at most, and its figures. */
import { createHash } from "node:crypto";
import { attain, compose, type Unit } from "../../src/calc";
import { countedPeople } from "../../src/calc/counted-people";
import { measuredWith } from "../../src/calc/measure";
import { yearTree } from "../../src/calc/year-tree";
import { type Counts, type Figures, partsOf, PERIODS, rolledUp, writtenOut } from "./attain-figures";
import { byArquero, byLodash, byMap, countedByMap, tablesOf } from "./attain-peers";
import { AS_OF, benchPeople, benchUnits } from "./attain-register";
import { medianMs } from "./median";

const choice = { year: 2025, kind: "Kết nạp", asOf: AS_OF };

/** What was found, told as figures: after the clock is stopped where a candidate has another form of its own. */
type Found = () => Partial<Figures>;

/**
 * Sets up a candidate; what it returns is what is timed. Ours, lodash and the Map are given the register as an array of
 * persons, arquero its columns as a table, made before; the bare loop is given the places of the branches and the days as
 * typed arrays, with nobody left out. Ours finds targets, pace, ranks, types, officers, months and names as well.
 */
const CASES: Record<string, (units: Unit[]) => () => Found> = {
  "the register alone": () => {
    const people = [...benchPeople()];
    return () => () => ({ units: new Map([["", [people.length, 0, 0]]]) });
  },
  "bare loop, typed arrays": (units) => {
    const place = new Map(units.map(({ id }, i) => [id, i]));
    const admitted = Array.from(benchPeople()).filter((person) => person.admitted !== null);
    const places = Int32Array.from(admitted, ({ unit }) => place.get(unit)!);
    const days = Int32Array.from(admitted, (person) => person.admitted!);
    return () => {
      const counts = bareLoop(places, days, units.length);
      return () => ({ units: rolledUp(units, named(units, counts)) });
    };
  },
  "ours, counting": (units) => {
    const people = [...benchPeople()];
    const tree = yearTree(units, choice.year);
    const quotas = units.map(() => null);
    return () => {
      const admissions = countedPeople(units, people, tree, "admitted", AS_OF);
      const { actual, lastYear, term } = attain({ parents: tree.parents, quotas, admissions, asOf: AS_OF });
      return () => ({
        units: new Map(tree.units.map((unit, i) => [units[unit]!.id, [actual[i]!, lastYear[i]!, term[i]!]])),
      });
    };
  },
  "Map loop, counting": (units) => {
    const people = [...benchPeople()];
    return () => found({ units: countedByMap(units, people) });
  },
  "ours, whole": (units) => {
    const book = { units, people: [...benchPeople()], targets: [], proposal: null };
    return () => {
      const { measured, counted, tree } = measuredWith(book, choice);
      const types = tree.units.map((unit) => units[unit]!.type);
      const composition = compose({ people: book.people, counted, types, asOf: AS_OF });
      return () => ({
        units: new Map(measured.rows.map(({ unit, actual, lastYear, term }) => [unit.id, [actual, lastYear, term]])),
        parts: partsOf(composition),
      });
    };
  },
  "Map loop, whole": (units) => {
    const people = [...benchPeople()];
    return () => found(byMap(units, people));
  },
  "lodash, whole": (units) => {
    const people = [...benchPeople()];
    return () => found(byLodash(units, people));
  },
  "arquero, whole": (units) => {
    const tables = tablesOf(units, benchPeople());
    return () => found(byArquero(units, tables));
  },
};

function found(figures: Partial<Figures>): Found {
  return () => figures;
}

/** People of each place in the three periods, one after the other. */
function bareLoop(places: Int32Array, days: Int32Array, n: number): Int32Array {
  const [[from, to], [lastFrom, lastTo], [term]] = [PERIODS.year, PERIODS.lastYear, PERIODS.term];
  const counts = new Int32Array(3 * n);
  for (let i = 0; i < days.length; i++) {
    const [place, day] = [3 * places[i]!, days[i]!];
    if (day >= from && day <= to) counts[place]!++;
    if (day >= lastFrom && day <= lastTo) counts[place + 1]!++;
    if (day >= term && day <= to) counts[place + 2]!++;
  }
  return counts;
}

function named(units: readonly Unit[], counts: Int32Array): Map<string, Counts> {
  return new Map(units.map(({ id }, i) => [id, [...counts.subarray(3 * i, 3 * i + 3)] as Counts]));
}

const [name] = process.argv.slice(2);
if (name !== undefined) {
  const run = CASES[name]!(benchUnits());
  const ms = medianMs(run);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const { units, parts } = run()();
  const digest = (figures: Partial<Figures>): string => createHash("sha256").update(writtenOut(figures)).digest("hex");
  console.log(JSON.stringify({ ms, peakMb, units: digest({ units }), parts: digest({ parts }) }));
}
