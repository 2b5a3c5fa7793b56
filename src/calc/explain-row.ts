import { apportion } from "./apportion";
import { explain, type Explanation } from "./explain";
import type { Proposal, ProposalRow } from "./propose";

/** What gave one unit of a proposal its quota. */
export interface ExplainedRow {
  row: ProposalRow;
  /** People that the unit above splits. */
  total: number;
  explanation: Explanation;
  /** The unit with the strongest claim not served; null where nothing can take one more. */
  next: ProposalRow | null;
}

/**
 * Explains one quota of a proposal against the units it was split with: those under the same unit above. Bounds of a
 * committee are those that it and all under it leave. O(rows), and `explain` over the units beside it.
 *
 * @param at the row's place in the proposal.
 * @returns null for a figure that is given, not split, and where the weights as printed do not give the quotas back (claims
 * nearer to each other than a double holds).
 * @example explainRow(proposal, 2)!.explanation.share.near // 21.717…: 385 × 110 ÷ 1.950
 */
export function explainRow({ choice, rows }: Proposal, at: number): ExplainedRow | null {
  const row = rows[at]!;
  if (row.split === null) return null;
  const room = roomOf(rows);
  const beside = placesBeside(rows, at);
  const problem = {
    total: row.split.seats,
    weights: beside.map((place) => rows[place]!.weight),
    min: beside.map((place) => room[place]!.lo),
    max: beside.map((place) => room[place]!.hi),
    method: choice.method,
  };
  const outcome = apportion(problem);
  if (!outcome.ok || beside.some((place, i) => rows[place]!.quota !== outcome.value.seats[i])) return null;
  // What decided is known best where the whole tree was split.
  const explanation = { ...explain(problem, outcome.value, beside.indexOf(at)), decided: row.decided };
  const next = explanation.next === null ? null : rows[beside[explanation.next]!]!;
  return { row, total: problem.total, explanation, next };
}

/** The places of the units under the same unit above, in tree order, which is the order of their ids. */
function placesBeside(rows: readonly ProposalRow[], at: number): number[] {
  const { level } = rows[at]!;
  let first = at;
  while (first > 0 && rows[first - 1]!.level >= level) first--;
  const places: number[] = [];
  for (let place = first; place < rows.length && rows[place]!.level >= level; place++) {
    if (rows[place]!.level === level) places.push(place);
  }
  return places;
}

/** What each unit may hold with all that is under it, where a leaf of weight 0 takes its minimum. */
function roomOf(rows: readonly ProposalRow[]): { lo: number; hi: number }[] {
  const room = rows.map(({ min, max, lock }) => ({ lo: lock ?? min ?? 0, hi: lock ?? max ?? Infinity }));
  const under: { lo: number; hi: number }[] = [];
  for (let place = rows.length - 1; place >= 0; place--) {
    const { level, isBranch, weight } = rows[place]!;
    const own = room[place]!;
    const parts = under[level + 1];
    under.length = level + 1;
    if (!isBranch && parts) {
      own.lo = Math.max(own.lo, parts.lo);
      own.hi = Math.min(own.hi, parts.hi);
    }
    const sums = (under[level] ??= { lo: 0, hi: 0 });
    sums.lo += own.lo;
    sums.hi += isBranch && weight === 0 ? own.lo : own.hi;
  }
  return room;
}
