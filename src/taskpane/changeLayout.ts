import type { CellChange } from "../jobs";
import { formatNumber } from "../locales";

/** Pixels of a step: the height of every row is some of these. */
export const STEP = 16;

/** A row of the list of changes: the name of a sheet, with how many it has where there are others, or one of its changes. */
export type ChangeRow = { top: number; steps: number } & (
  { kind: "sheet"; sheet: string; count: number | null } | { kind: "table" | "short" | "long"; change: CellChange }
);

/** Letters that stand on a line beside others, and on one of their own, in a pane of 320 px. */
const BESIDE = 18;
const ALONE = 36;
/** Letters of an arrow with its spaces, and of what is said of a blank. */
const ARROW = 3;
const BLANK = 5;
/** More of a text than this would push the others out of sight. */
const MOST_LINES = 4;

/** The rows by sheet, in the order in which the sheets come, each with its place. Linear in the changes. */
export function changeRows(changes: readonly CellChange[]): ChangeRow[] {
  const sheets = new Map<string, CellChange[]>();
  for (const change of changes) {
    const some = sheets.get(change.sheet);
    if (some) some.push(change);
    else sheets.set(change.sheet, [change]);
  }
  const rows: ChangeRow[] = [];
  let top = 0;
  for (const [sheet, some] of sheets) {
    rows.push({ kind: "sheet", sheet, count: sheets.size > 1 ? some.length : null, top, steps: 2 });
    top += 2;
    for (const change of some) {
      const row = placed(change, top);
      rows.push(row);
      top += row.steps;
    }
  }
  return rows;
}

function placed(change: CellChange, top: number): ChangeRow {
  if (change.what === "table") return { kind: "table", change, top, steps: 2 };
  if (lettersOf(change) <= BESIDE && aboutOf(change).length <= ALONE - BESIDE)
    return { kind: "short", change, top, steps: 3 };
  const lines = linesOf(change);
  // A head of 20 px, lines of 20 px, and 8 px around them.
  return { kind: "long", change, top, steps: Math.ceil((28 + 20 * lines) / STEP) };
}

/** Lines that the old and the new content take together. */
export function linesOf(change: CellChange): number {
  return Math.min(MOST_LINES, Math.ceil(lettersOf(change) / ALONE));
}

function lettersOf(change: CellChange): number {
  return valuesOf(change)
    .map((text) => text.length || BLANK)
    .reduce((sum, letters) => sum + letters, ARROW);
}

/** Whose cell it is and under which header. */
export function aboutOf({ unit, column }: CellChange): string {
  return [unit, column].filter(Boolean).join(" · ");
}

/** What stands and what will, as the planner reads it; "" for a blank. */
export function valuesOf({ before, after, shown, what }: CellChange): [from: string, to: string] {
  const [from, to] = (shown ?? [before, after]).map((value) =>
    typeof value === "number" ? formatNumber(value) : String(value),
  ) as [string, string];
  // A number kept as text, and a text with a space too many, look the same as what they become.
  const alike = typeof before === "string" && (typeof after === "number" || bare(from) === bare(to));
  return what === "value" && from !== "" && alike ? [`“${from}”`, to] : [from, to];
}

function bare(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** The rows that reach into these steps, `first` included, `last` not. Logarithmic in the rows. */
export function rowsWithin(rows: readonly ChangeRow[], first: number, last: number): ChangeRow[] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.top + rows[middle]!.steps <= first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < rows.length && rows[end]!.top < last) end++;
  return rows.slice(low, end);
}

/** The rows of data in "A5:L31": all but its header. */
export function rowsIn(span: string): number {
  const [, first, last] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(span) ?? [];
  return Number(last) - Number(first);
}
