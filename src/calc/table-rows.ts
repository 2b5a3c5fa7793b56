import { times } from "./exact";
import { ln } from "./logarithm";
import { compareCost, nearCost } from "./move";
import { step, type Table } from "./table";

const ROUNDS = 30;
const PASSES = 200;
/**
 * Steps of the multipliers, more where rows hold more: fine enough to misplace few units, coarse enough to keep ties that
 * a last digit would break.
 */
const STEPS = 1000;
const GREATEST = 1e100;

/**
 * Multipliers of the columns under which the rows, each shared out alone, come near to the column totals: whole numbers,
 * so that what they decide can be compared exactly. Locked cells are taken off both totals first. O(cells) a round.
 *
 * Method: iterative proportional fitting (W. E. Deming, F. F. Stephan, 1940).
 */
export function fittedMultipliers(table: Table): number[] {
  const { rows, columns, lo, hi, rowTotals } = table;
  const left = Float64Array.from(table.columnTotals);
  const rowLeft = Float64Array.from(rowTotals);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      if (lo[cell] !== hi[cell]) continue;
      left[column]! -= lo[cell]!;
      rowLeft[row]! -= lo[cell]!;
    }
  }
  const steps = Math.max(STEPS, rowLeft.reduce((sum, total) => sum + total, 0) / rows);
  const multipliers = new Float64Array(columns).fill(1);
  const claims = new Float64Array(columns);
  for (let round = 0, worst = 1; round < ROUNDS && worst > 1 / (STEPS * steps); round++) {
    const sums = new Float64Array(columns);
    for (let row = 0; row < rows; row++) {
      if (!(rowLeft[row]! > 0)) continue;
      const sum = claimsOf(table, row, multipliers, claims);
      for (let i = 0; i < columns; i++) if (sum > 0) sums[i]! += (claims[i]! / sum) * rowLeft[row]!;
    }
    worst = 0;
    for (let i = 0; i < columns; i++) {
      const change = sums[i]! > 0 && left[i]! > 0 ? left[i]! / sums[i]! : 1;
      multipliers[i] = Math.max(1 / GREATEST, Math.min(multipliers[i]! * change, GREATEST));
      worst = Math.max(worst, Math.abs(change - 1));
    }
  }
  const least = multipliers.reduce((a, b) => Math.min(a, b), GREATEST);
  return Array.from(multipliers, (multiplier) => Math.round((multiplier / least) * steps));
}

/** Weight × multiplier of the cells of a row that are not locked, in proportion, and 0 of those that are; their sum. */
function claimsOf(table: Table, row: number, multipliers: ArrayLike<number>, claims: Float64Array): number {
  const { columns, weights, lo, hi } = table;
  const from = row * columns;
  let largest = 0;
  for (let i = 0; i < columns; i++) if (weights[from + i]! > largest) largest = weights[from + i]!;
  let sum = 0;
  for (let i = 0; i < columns; i++) {
    claims[i] = lo[from + i] === hi[from + i] ? 0 : (weights[from + i]! / largest) * multipliers[i]!;
    sum += claims[i]!;
  }
  return sum;
}

/**
 * Shares each row's total out over its cells, for given multipliers of the columns, the best way for that row alone:
 * starts near it and ends where no exchange of one unit is cheaper, exactly. Among cells about as good, the column that
 * lacks most gets the unit. O(columns²) a row, as a rule.
 */
export function shareRows(table: Table, multipliers: readonly number[]): void {
  const { rows, columns, cells, rowTotals, margin } = table;
  const logs = multipliers.map(ln);
  const left = Float64Array.from(table.columnTotals);
  const claims = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    let missing = rowTotals[row]! - startRow(table, row, multipliers, claims);
    for (let i = 0; i < columns; i++) left[i]! -= cells[start + i]!;
    const change = missing > 0 ? 1 : -1;
    for (; missing !== 0; missing -= change) {
      let best = -1;
      let bestCost = Infinity;
      for (let i = 0; i < columns; i++) {
        const cell = start + i;
        const held = cells[cell]!;
        if (change > 0 ? held >= table.hi[cell]! : held <= table.lo[cell]!) continue;
        const cost = change > 0 ? step(table, cell, held) - logs[i]! : logs[i]! - step(table, cell, held - 1);
        const lead = best < 0 ? Infinity : bestCost - cost;
        if (lead < -margin || (lead <= margin && (left[i]! - left[best]!) * change <= 0)) continue;
        [best, bestCost] = [i, cost];
      }
      cells[start + best]! += change;
      left[best]! -= change;
    }
    while (exchange(table, row, multipliers, logs));
  }
}

/** Gives the cells their quotients, cut to whole units and kept within bounds, near to the row's total; their sum. */
function startRow(table: Table, row: number, multipliers: readonly number[], claims: Float64Array): number {
  const { columns, cells, kept, rowTotals } = table;
  const from = row * columns;
  const total = rowTotals[row]!;
  const sum = claimsOf(table, row, multipliers, claims);
  let [below, above] = [0, Infinity];
  let factor = sum > 0 ? total / sum : 0;
  let held = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    held = 0;
    for (let i = 0; i < columns; i++) {
      const quotient = Math.floor(claims[i]! * factor);
      held += cells[from + i] = Math.max(kept.lo[from + i]!, Math.min(kept.hi[from + i]!, quotient));
    }
    if (Math.abs(total - held) <= columns) break;
    if (held < total) below = factor;
    else above = factor;
    factor = above === Infinity ? Math.min(factor * 1024, Number.MAX_VALUE) : below + (above - below) / 2;
  }
  return held;
}

/** Makes one exchange in the row that is cheaper, if there is one. */
function exchange(table: Table, row: number, multipliers: readonly number[], logs: readonly number[]): boolean {
  const { columns, cells, margin } = table;
  for (let from = 0; from < columns; from++) {
    for (let to = 0; to < columns; to++) {
      if (from === to) continue;
      const cost = nearCost(table, row, from, to) + logs[from]! - logs[to]!;
      if (cost > margin) continue;
      const [giver, taker] = [row * columns + from, row * columns + to];
      const move = { row, from, to, held: cells[giver]!, taken: cells[taker]! };
      const bound = { over: weightOf(table, multipliers[to]!), under: weightOf(table, multipliers[from]!) };
      if (cost > -margin && compareCost(table, move, bound) >= 0) continue;
      cells[giver]!--;
      cells[taker]!++;
      return true;
    }
  }
  return false;
}

/** A multiplier as it counts in an exact cost: squared where the signposts are. */
const weightOf = ({ method }: Table, multiplier: number) =>
  method === "huntington-hill" ? times(multiplier, multiplier) : multiplier;
