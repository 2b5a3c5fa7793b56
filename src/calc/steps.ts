import { apportion, type Apportionment, type ApportionProblem } from "./apportion";
import { checkRank, checkTotal, readBounds, type Bounds } from "./bounds";
import { withCures } from "./cures";
import { InvalidInputError, type Conflict, type Outcome } from "./outcome";
import { conflictWithSpan, type Span } from "./span-conflict";
import { wholeWeights } from "./whole-weights";

export interface StepsProblem extends ApportionProblem {
  /** Seats come in multiples of this: whole, 1 or more. */
  step: number;
}

/** `tied` and `given` are those of the split into whole steps; a `divisor` only where the step is 1. */
export interface Steps extends Apportionment {
  /** The one row that holds what is left of the total over whole steps; null where nothing is. */
  odd: number | null;
}

/**
 * Splits a total in multiples of a step, so that it sums exactly. Locks (min = max) keep their figure, a multiple or not,
 * and leave the pool first. The others' minima are read up, their maxima down, to multiples; whole steps are split by
 * `apportion`. What is then left, less than a step, goes to a single claim: the one with the strongest claim to one step
 * more among those whose own maximum, as given, has room for it. Step 1 is `apportion`. Input is not changed. Cost of
 * `apportion`, twice.
 *
 * @returns the seats; or the conflict, in people: with all rows where the total does not lie between the minima and the
 * maxima read so (`need`, `available`); with one row, its own `node`, where no multiple lies within its bounds: `need` is
 * the multiple above its maximum, `available` that maximum.
 * @throws InvalidInputError as `apportion`; `step` where it is not a whole number above 0.
 * @example apportionInSteps({ total: 48, weights: [30, 20, 10], step: 5 }) // seats [25, 15, 8], odd 2
 */
export function apportionInSteps(problem: StepsProblem): Outcome<Steps> {
  const { total, step, weights, rank, zeroWeights } = problem;
  if (!(Number.isSafeInteger(step) && step > 0)) throw new InvalidInputError("step");
  if (step === 1) {
    const outcome = apportion(problem);
    return outcome.ok ? { ok: true, value: { ...outcome.value, odd: null } } : outcome;
  }
  checkTotal(total);
  checkRank(weights.length, rank);
  const bounds = readBounds(weights.length, problem.min, problem.max);
  const { near } = wholeWeights(weights);
  const grows = (row: number) => near[row]! > 0 || zeroWeights === "equal-spread";
  const conflict = conflictOf(total, bounds, step, grows);
  if (conflict) return { ok: false, conflict };

  const { min, max } = bounds;
  const isLock = min.map((least, i) => (least === max[i] ? 1 : 0));
  const pool = total - min.reduce((sum, least, i) => sum + isLock[i]! * least, 0);
  const whole = {
    ...problem,
    total: Math.floor(pool / step),
    weights: near.map((_, i) => (isLock[i] ? 0 : weights[i]!)),
    min: min.map((least, i) => (isLock[i] ? 0 : Math.ceil(least / step))),
    max: max.map((most, i) => (isLock[i] ? 0 : Math.floor(most / step))),
  };
  const cut = solved(apportion(whole));
  const seats = cut.seats.map((steps, i) => (isLock[i] ? min[i]! : steps * step));
  const rest = pool - whole.total * step;
  let odd: number | null = null;
  if (rest > 0) {
    const held = Float64Array.from(cut.seats);
    const room = held.map((steps, i) => (!isLock[i] && seats[i]! + rest <= max[i]! ? steps + 1 : steps));
    const oneMore = solved(apportion({ ...whole, total: whole.total + 1, min: held, max: room })).seats;
    odd = oneMore.findIndex((steps, i) => steps > held[i]!);
    seats[odd]! += rest;
  }
  return { ok: true, value: { seats, tied: cut.tied, given: cut.given, odd } };
}

function solved<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error("possible by conflictOf");
  return outcome.value;
}

function conflictOf(total: number, bounds: Bounds, step: number, grows: (row: number) => boolean): Conflict | null {
  const spanOf = (changed: Bounds) => spanInSteps(changed, step, grows);
  const narrow = tooNarrow(bounds, step);
  if (narrow < 0) return conflictWithSpan(total, bounds, spanOf, (row) => bounds.min[row]! > 0, grows);
  const need = multipleFrom(bounds.min[narrow]!, step);
  const clash = { kind: "minimum" as const, need, available: bounds.max[narrow]!, rows: [narrow], node: narrow };
  return withCures(clash, bounds, grows, (changedTotal, changed) => {
    const { least, most } = spanOf(changed);
    return least <= (changedTotal ?? total) && (changedTotal ?? total) <= most;
  });
}

/** The first row that is no lock and has no multiple of the step within its bounds; -1 where there is none. */
function tooNarrow({ min, max }: Bounds, step: number): number {
  return min.findIndex((least, i) => least < max[i]! && multipleFrom(least, step) > max[i]!);
}

function multipleFrom(people: number, step: number): number {
  return Math.ceil(people / step) * step;
}

/** People that the rows can take in steps, a rest on one of them included; every total between is possible. */
function spanInSteps(bounds: Bounds, step: number, grows: (row: number) => boolean): Span {
  if (tooNarrow(bounds, step) >= 0) return { least: Infinity, most: 0 };
  const { min, max } = bounds;
  let [least, most, rest] = [0, 0, 0];
  for (let i = 0; i < min.length; i++) {
    const isLock = min[i] === max[i];
    const low = isLock ? min[i]! : multipleFrom(min[i]!, step);
    const over = isLock || !grows(i) ? 0 : max[i] === Infinity ? step - 1 : max[i]! % step;
    least += low;
    most += !isLock && grows(i) ? max[i]! - over : low;
    if (over > rest) rest = over;
  }
  return { least, most: most + rest };
}
