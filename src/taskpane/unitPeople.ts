import { milestoneOf, type Day, type Measured, type Person } from "../calc";
import type { PlanBook } from "../jobs";

/** A person of a unit as its list shows them. */
export interface ListedPerson {
  person: Person;
  /** Counted towards the target, or on the way there. */
  state: "counted" | "preparing";
  /** The day that counts; of one in preparation the day of the step before. */
  day: Day;
}

/** The step before each that can be counted: a course before the admission, the admission before the official day. */
const STEP_BEFORE = { course: null, admitted: "course", official: "admitted" } as const;

/**
 * The people of a unit: those counted by the as-of date, then those who have taken the step before and not yet the one that
 * counts, each in the order of the register. Linear in the register.
 */
export function peopleOfUnit(book: PlanBook, { choice, people }: Measured, unit: string): ListedPerson[] {
  const milestone = milestoneOf(choice.kind);
  if (milestone === null) return [];
  const days = new Map(people.filter((one) => one.unit === unit).map(({ row, day }) => [row, day]));
  const counted = book.people.flatMap((person): ListedPerson[] => {
    const day = days.get(person.row);
    return day === undefined ? [] : [{ person, state: "counted", day }];
  });
  const before = STEP_BEFORE[milestone];
  if (before === null) return counted;
  const preparing = book.people.flatMap((person): ListedPerson[] => {
    const { [before]: day, [milestone]: done } = person;
    const isOnTheWay = person.unit === unit && day !== null && day <= choice.asOf;
    return isOnTheWay && (done === null || done > choice.asOf) ? [{ person, state: "preparing", day }] : [];
  });
  return [...counted, ...preparing];
}
