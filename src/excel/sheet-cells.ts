import type { CellBlock } from "./changes";
import type { Block, TableContent } from "./content";

/** Cells to write on a sheet that is not ours. */
export interface SheetCells {
  sheet: { name: string };
  blocks: readonly CellBlock[];
  /** Looks without which a new content is shown wrongly. */
  looks: readonly CellLook[];
  /** The table that is to hold the rows added below it. */
  reach?: { table: TableContent; after: Block };
}

export interface CellLook {
  row: number;
  column: number;
  what: "font" | "numberFormat";
  /** The font that the letters were made for. A number format is looked up. */
  before?: string;
  after: string;
}
