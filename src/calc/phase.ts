import { biapportion } from "./biapportion";
import { readCounts } from "./counts";
import { InvalidInputError, type Conflict, type Outcome, type TableCure } from "./outcome";
import { wholeWeights, type WholeWeights } from "./whole-weights";

export interface PhaseProblem {
  /** People of each unit for the whole year. */
  quotas: ArrayLike<number>;
  /** How the year is spread, one entry a period, in any unit: [1, 1, 1, 1] is four even quarters. */
  shares: ArrayLike<number>;
  /**
   * People of all units together in each period; those of past periods do not count. Default: running totals as near as
   * can be to their share. Going down a tree, the periods of the unit above.
   */
  periodTotals?: ArrayLike<number>;
  /** What each unit reached in each period past: one list a unit, all equally long. Default: nothing is past. */
  elapsed?: readonly ArrayLike<number>[];
}

export interface Phased {
  /** People of a unit in each period, one array a unit; past periods as reached. Sums to its quota, or to more if reached. */
  periods: Int32Array[];
  /** People of all units in each period. */
  totals: Int32Array;
}

/**
 * Spreads the quotas of a year over quarters or months so that both hold: each unit its quota, each period its total. Past
 * periods stay as reached, and what they leave of each quota is spread over the periods to come by their shares; a unit
 * beyond its quota has none to come. Input is not changed. Cost of `biapportion`.
 *
 * Method: the total of periods 1 to k is total × their share, rounded to the nearest, 1/2 up, so that no running total is
 * off by more than 1/2; the units then by `biapportion` ("webster"), as by itself every quota of 1 would fall in the same
 * period.
 *
 * @returns the periods; or a conflict where `periodTotals` cannot be met: `rows` are units, `columns` periods, and a cure
 * changes quotas (`rows`) and period totals (`columns`).
 * @throws InvalidInputError `quotas`, `shares`, `periodTotals`, `elapsed` with the index of the unit or period that is not
 * a whole number of 0 or more (a share: not finite, or negative), without one where the lengths do not fit.
 * @example phase({ quotas: [3, 1, 2], shares: [1, 1, 1, 1] }).value.totals // [2, 1, 2, 1]
 */
export function phase({ quotas, shares, periodTotals, elapsed }: PhaseProblem): Outcome<Phased, TableCure> {
  const own = readCounts(quotas, quotas.length, "quotas");
  const n = own.length;
  const width = shares.length;
  const { near, whole } = readShares(shares);
  const past = readElapsed(elapsed, n, width);
  const first = past[0]?.length ?? 0;
  const reached = past.map((periods) => periods.reduce((sum, people) => sum + people, 0));
  const rowTotals = reached.map((people, unit) => Math.max(0, own[unit]! - people));
  const left = rowTotals.reduce((sum, people) => sum + people, 0);
  const columnTotals = periodTotals
    ? readCounts(periodTotals, width, "periodTotals").subarray(first)
    : runningTotals(left, Array.from<number | bigint, bigint>(whole, BigInt).slice(first));
  const toCome = near.subarray(first);
  const outcome = biapportion({ weights: rowTotals.map(() => toCome), rowTotals, columnTotals });
  if (!outcome.ok) return { ok: false, conflict: inYear(outcome.conflict, first, reached) };

  const totals = new Int32Array(width);
  const periods = past.map((before, unit) => {
    const year = new Int32Array(width);
    year.set(before);
    year.set(outcome.value.cells[unit]!, first);
    for (let period = 0; period < width; period++) totals[period]! += year[period]!;
    return year;
  });
  return { ok: true, value: { periods, totals } };
}

function readShares(shares: ArrayLike<number>): WholeWeights {
  try {
    return wholeWeights(shares);
  } catch (error) {
    throw error instanceof InvalidInputError ? new InvalidInputError("shares", error.index) : error;
  }
}

function readElapsed(elapsed: PhaseProblem["elapsed"], n: number, width: number): Int32Array[] {
  if (!elapsed) return Array.from({ length: n }, () => new Int32Array(0));
  const length = elapsed[0]?.length ?? 0;
  if (elapsed.length !== n || length > width) throw new InvalidInputError("elapsed");
  return elapsed.map((periods, unit) => {
    if (periods.length !== length || Array.from(periods).some((people) => !(people >= 0 && (people | 0) === people))) {
      throw new InvalidInputError("elapsed", unit);
    }
    return Int32Array.from(periods);
  });
}

/** What each period adds to the running total, which is rounded to the nearest whole, 1/2 up; nothing without a share. */
function runningTotals(total: number, shares: readonly bigint[]): Int32Array {
  const sum = shares.reduce((all, share) => all + share, 0n);
  let before = 0;
  let share = 0n;
  return Int32Array.from(shares, (own) => {
    share += own;
    const until = sum > 0n ? Number((2n * BigInt(total) * share + sum) / (2n * sum)) : 0;
    const added = until - before;
    before = until;
    return added;
  });
}

/** Columns as periods of the whole year, rows' totals as quotas; there are no bounds of cells to change. */
function inYear(conflict: Conflict<TableCure>, first: number, reached: readonly number[]): Conflict<TableCure> {
  return {
    ...conflict,
    columns: conflict.columns.map((column) => column + first),
    cures: conflict.cures.flatMap((cure) =>
      cure.change === "totals"
        ? {
            change: "totals",
            rows: cure.rows.map(({ row, to }) => ({ row, to: to + reached[row]! })),
            columns: cure.columns.map(({ column, to }) => ({ column: column + first, to })),
          }
        : [],
    ),
  };
}
