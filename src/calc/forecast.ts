import type { Milestone } from "./counted-people";
import { calendarOf, type Day } from "./day";
import type { Ratio } from "./percent";
import { lastDayOf, sameDayYearBefore } from "./period";
import { amongWaiting, type Chances, chanceOfAtLeast, inTime, NOBODY, quantileOf } from "./predictive";
import type { Person } from "./unit";

/** How many people will be in by 31 December, as one method sees it. */
export interface Projection {
  /** People, the middle of what may come: as likely more as less. */
  likely: number;
  /** People, both included: four times in five the year ends within. */
  low: number;
  high: number;
  /** That the target is reached; null without a target. */
  chance: Ratio | null;
}

export interface Forecast {
  /** From how fast people came in this year so far; null before anybody could. */
  runRate: Projection | null;
  /** From who waits at each stage, and how many of those who waited on this day in earlier years came in by its end; null without such years. */
  pipeline: Projection | null;
  /** People who have finished the course and wait. */
  waiting: number;
  /** Of those who waited on this day in up to three years before, people, and those of them in by the year's end. */
  waited: number;
  converted: number;
  /** People who must still finish the course for the target to be reached nine times in ten; 0: enough wait; null: not known, or no target. */
  stillToFinish: number | null;
}

export interface ForecastProblem {
  people: readonly Person[];
  /** The date that counts. */
  milestone: Milestone;
  /** People asked for the year. */
  quota: number | null;
  /** People in so far. */
  actual: number;
  asOf: Day;
  /** Share of the year's people that are due by the as-of date, by the pace in use: 0 to 1. */
  dueShare: number;
}

/** The interval leaves a tenth of the chances at each side. */
const [LOW, MIDDLE, HIGH] = [0.1, 0.5, 0.9];
const SAFE = 0.9;
const YEARS = 3;
/** Times the people missing, beyond which more at the course are no help. */
const MOST_HELP = 20;

/**
 * The year's end as two methods see it, each with an interval of 80 % and the chance that the target is reached. Run rate: a
 * Poisson rate, known from the share of the year gone. Pipeline, of admissions only: those who have finished the course and
 * wait, each with the chance that those had who waited on the same day of up to three years before; and as many more as came
 * in those years without having waited. Years before the register begins are not looked at. O(people + n log n), n the
 * people who may come.
 *
 * @example forecast({ people: [], milestone: "admitted", quota: 20, actual: 10, asOf: dayOf(2025, 6, 30)!, dueShare: 0.5 })
 *   // runRate: likely 20, low 15, high 27; the rest of the year negative binomial with 10½ and ½
 */
export function forecast(problem: ForecastProblem): Forecast {
  const { people, milestone, quota, actual, asOf, dueShare } = problem;
  const stages = stagesOf(people, asOf);
  const { waiting, waited, converted, unannounced, years } = stages;
  const ended = asOf === lastDayOf(calendarOf(asOf).year);
  const project = (coming: Coming): Projection => projectionOf(coming, actual, quota);
  const known = { waiting, waited, converted };
  const missing = quota === null || milestone !== "admitted" ? null : Math.max(0, quota - actual);
  const enough = missing === 0 ? 0 : null;
  if (ended) {
    const end = project([NOBODY]);
    return { ...known, runRate: end, pipeline: milestone === "admitted" ? end : null, stillToFinish: enough };
  }
  const runRate = dueShare <= 0 ? null : project([dueShare >= 1 ? NOBODY : inTime(actual, dueShare, 1 - dueShare)]);
  const isKnown = milestone === "admitted" && years > 0 && (waited > 0 || waiting === 0);
  if (!isKnown) return { ...known, runRate, pipeline: null, stillToFinish: enough };
  const others = inTime(unannounced, years, 1);
  const comingOf = (more: number): Coming => [amongWaiting(waiting + more, converted, waited), others];
  const canTell = missing !== null && waited > 0;
  return {
    ...known,
    runRate,
    pipeline: project(comingOf(0)),
    stillToFinish: canTell ? fewestFor(missing, comingOf) : enough,
  };
}

/** Who may come, in one count or in two that know nothing of each other. */
type Coming = [Chances, Chances?];

function projectionOf(coming: Coming, actual: number, quota: number | null): Projection {
  return {
    likely: actual + quantileOf(MIDDLE, ...coming),
    low: actual + quantileOf(LOW, ...coming),
    high: actual + quantileOf(HIGH, ...coming),
    chance: quota === null ? null : (chanceOfAtLeast(quota - actual, ...coming) as Ratio),
  };
}

/** The fewest more people at the course with whom the missing ones come nine times in ten. */
function fewestFor(missing: number, comingOf: (more: number) => Coming): number | null {
  const isSafe = (more: number): boolean => chanceOfAtLeast(missing, ...comingOf(more)) >= SAFE;
  if (isSafe(0)) return 0;
  const most = missing * MOST_HELP;
  let enough = 1;
  while (!isSafe(enough)) {
    if (enough === most) return null;
    enough = Math.min(2 * enough, most);
  }
  let short = 0;
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (isSafe(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}

interface Stages {
  waiting: number;
  waited: number;
  converted: number;
  /** People of those years who came in after the day and had not been waiting on it. */
  unannounced: number;
  /** Years looked at. */
  years: number;
}

function stagesOf(people: readonly Person[], asOf: Day): Stages {
  const begins = people.reduce(
    (first, { course, admitted }) => Math.min(first, course ?? first, admitted ?? first),
    Infinity,
  );
  const days: Day[] = [];
  for (let day = sameDayYearBefore(asOf); days.length < YEARS && begins <= day; day = sameDayYearBefore(day))
    days.push(day);
  const stages: Stages = { waiting: 0, waited: 0, converted: 0, unannounced: 0, years: days.length };
  const ends = days.map((day) => lastDayOf(calendarOf(day).year));
  for (const { course, admitted } of people) {
    if (waits(course, admitted, asOf)) stages.waiting++;
    days.forEach((day, index) => {
      const came = admitted !== null && admitted > day && admitted <= ends[index]!;
      if (waits(course, admitted, day)) {
        stages.waited++;
        if (came) stages.converted++;
      } else if (came) stages.unannounced++;
    });
  }
  return stages;
}

function waits(course: Day | null, admitted: Day | null, day: Day): boolean {
  return course !== null && course <= day && (admitted === null || admitted > day);
}
