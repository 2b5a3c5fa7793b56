import { calendarOf, dayOf, type Day } from "../../src/calc/day";
import type { Dice } from "./dice";
import { KINDS, type SamplePerson, type SampleUnit } from "./sample";

/** What the people of one sample have in common. */
export interface Population {
  /** The last day the register covers. */
  asOf: Day;
  /** Peoples with how many in a hundred belong to each. */
  ethnicities: [string, number][];
}

/** Awareness courses open on the 12th of the last month of a quarter. */
const COURSE_MONTHS = [3, 6, 9, 12];

/** The courses that open from one day to another, both included. */
export function coursesBetween(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let year = calendarOf(first).year; year <= calendarOf(last).year; year++)
    for (const month of COURSE_MONTHS) {
      const day = dayOf(year, month, 12)!;
      if (day >= first && day <= last) days.push(day);
    }
  return days;
}

/** A day from one to another, both included. */
export function dayBetween(dice: Dice, first: Day, last: Day): Day {
  return (first + dice.below(last - first + 1)) as Day;
}

/** The same date `years` later; 28 February where that year has no 29th. */
export function yearsAfter(day: Day, years: number): Day {
  const { year, month, date } = calendarOf(day);
  return dayOf(year + years, month, date) ?? dayOf(year + years, 2, 28)!;
}

/** Someone admitted on a day: the course 3 to 9 months before, official a year after where the register reaches so far. */
export function admittedPerson(dice: Dice, unit: SampleUnit, admitted: Day, population: Population): SamplePerson {
  const course = dice.pick(coursesBetween((admitted - 270) as Day, (admitted - 92) as Day));
  const official = yearsAfter(admitted, 1);
  return {
    ...person(dice, unit, admitted, population),
    course,
    admitted,
    official: official <= population.asOf ? official : null,
  };
}

/** Someone who did the course and waits for admission. */
export function candidate(dice: Dice, unit: SampleUnit, course: Day, population: Population): SamplePerson {
  return {
    ...person(dice, unit, course, population),
    course,
    admitted: null,
    official: null,
    note: dice.below(3) === 0 ? "Đang hoàn thiện hồ sơ" : null,
  };
}

/** Gives every `step`-th of those long official a move to another place, after the day they became official. */
export function withMoves(dice: Dice, people: SamplePerson[], step: number, asOf: Day): SamplePerson[] {
  let official = 0;
  return people.map((person) => {
    if (person.official === null || ++official % step !== 0) return person;
    return {
      ...person,
      change: { what: "Chuyển đi", when: dayBetween(dice, person.official, asOf) },
      note: "Chuyển sinh hoạt đến nơi công tác mới",
    };
  });
}

/** In the order of the register: by admission, those who wait last, by course. */
export function inRegisterOrder(people: SamplePerson[]): SamplePerson[] {
  const key = (person: SamplePerson) => person.admitted ?? 1e6 + person.course;
  return [...people].sort((a, b) => key(a) - key(b));
}

function person(dice: Dice, unit: SampleUnit, when: Day, { ethnicities }: Population) {
  const { women, trades } = KINDS[unit.kind!];
  const trade = dice.pick<(typeof trades)[number]>(trades);
  const [youngest, oldest] = trade.ages;
  const age = youngest + dice.below(oldest - youngest + 1);
  return {
    unit: unit.id,
    born: (yearsAfter(when, -age) - 1 - dice.below(360)) as Day,
    woman: dice.below(100) < women,
    ethnicity: ethnicities[dice.weighted(ethnicities.map(([, share]) => share))]![0],
    inYouthUnion: age <= 30 && (age <= 22 || dice.below(10) < 9),
    education: dice.pick<string>(trade.education),
    job: trade.job,
    change: null,
    note: null,
  };
}
