/** The answer of a calculation, or why no answer exists. An impossible plan is a normal answer, not an exception. */
export type Outcome<T, C = Cure> = { ok: true; value: T } | { ok: false; conflict: Conflict<C> };

/** A single change that makes an impossible plan possible. Amounts in people; `row` is an index of the problem. */
export type Cure =
  | { change: "total"; to: number }
  | { change: "min"; rows: number[]; to: number }
  | { change: "max"; rows: number[]; to: number };

/** Changes to a table, all made together, that make an impossible one possible. Amounts in people. */
export type TableCure =
  | { change: "totals"; rows: { row: number; to: number }[]; columns: { column: number; to: number }[] }
  /** New bounds of cells; where a lock is among them, nothing else helps. */
  | { change: "bounds"; cells: { row: number; column: number; min: number; max: number }[] };

/**
 * Why a plan is impossible. `need` people against `available`, need > available:
 * - `minimum`: the minima and locks under the node need more than it has to give;
 * - `maximum`: the node has more to give than the maxima and locks under it can take (`available` is their room).
 */
export interface Conflict<C = Cure> {
  kind: "minimum" | "maximum";
  need: number;
  available: number;
  /** Indices of the claims (units) that clash. */
  rows: number[];
  columns: number[];
  /** In a tree: index of the unit whose parts cannot be met, or null for the top itself. */
  node: number | null;
  cures: C[];
}

/** Input that no plan can be made of: NaN, negative weight, fractional total. Names the field and, in a list, the index. */
export class InvalidInputError extends Error {
  constructor(
    readonly field: string,
    readonly index?: number,
  ) {
    super(index === undefined ? field : `${field}[${index}]`);
    this.name = "InvalidInputError";
  }
}
