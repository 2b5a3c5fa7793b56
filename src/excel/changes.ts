import { addressOf } from "./address";
import { type Block, type SheetContent, valueAt } from "./content";

export const JOB_NAMES = ["allocate", "assign", "refresh", "fix", "report", "freeze", "scenario", "insert"] as const;

export type JobName = (typeof JOB_NAMES)[number];

/** What stands in a cell: "" where it is blank. */
export type Scalar = string | number | boolean;

/** Cells to write: null leaves a cell as it is, "" clears it. Text is as it is sent, an apostrophe before it where needed. */
export interface CellBlock {
  row: number;
  column: number;
  values: (Scalar | null)[][];
}

/** What a cell is about, in the planner's words. */
export interface About {
  /** "Kết nạp 2025"; "" where it is no figure of a target. */
  plan: string;
  /** The unit's Mã or, in a list of other things, what its row is called. */
  unit: string;
  /** The header over it. */
  column: string;
  reason: string;
  /** What the cell shows before and after, where its content alone does not tell: a date, a number kept as text. */
  shown?: readonly [before: string, after: string];
}

/** A block that knows what each of its cells is about, row and column counted in the block. */
export interface ToldBlock extends CellBlock {
  about: (row: number, column: number) => About;
}

/** One cell that a job changes, what it holds before and what after. */
export interface CellChange extends About {
  sheet: string;
  /** A1; for a table its name. */
  place: string;
  /** formula: `before` is one, so it is not what the cell shows. font, numberFormat: of the cell. table: where it reaches. */
  what: "value" | "formula" | "font" | "numberFormat" | "table";
  before: Scalar;
  after: Scalar;
}

/** What a job will do to the workbook, before it does it. */
export interface Difference {
  job: JobName | "undo";
  changes: CellChange[];
  /** The same only for the same changes. */
  fingerprint: number;
}

/** The cells of a block that will hold something else than they do. Linear in its cells. */
export function changesIn(
  sheet: SheetContent | null,
  sheetName: string,
  block: ToldBlock,
  formulaAt: (row: number, column: number) => string | null = () => null,
): CellChange[] {
  const changes: CellChange[] = [];
  block.values.forEach((cells, down) =>
    cells.forEach((sent, across) => {
      if (sent === null) return;
      const [row, column] = [block.row + down, block.column + across];
      const shown = sheet ? (valueAt(sheet, row, column) as Scalar) : "";
      const formula = formulaAt(row, column);
      // A text that begins with "=" is what its cell shows; a formula is not.
      const before = formula !== null && formula !== shown ? formula : shown;
      const after = storedOf(sent);
      if (before === after) return;
      const what = before === shown ? "value" : "formula";
      changes.push({
        ...block.about(down, across),
        sheet: sheetName,
        place: addressOf(row, column),
        what,
        before,
        after,
      });
    }),
  );
  return changes;
}

/** What a cell holds once this was sent to it. */
export function storedOf(sent: Scalar): Scalar {
  return typeof sent === "string" && sent.startsWith("'") ? sent.slice(1) : sent;
}

/** "A5:L31", as a table's place is told. */
export function spanOf({ row, column, rows, columns }: Block): string {
  return `${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/**
 * A number that the same text always has and another hardly ever: 1 to 2^32. Linear in the text.
 * Method: FNV-1a, 32 bits, over UTF-16 code units.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) + 1;
}
