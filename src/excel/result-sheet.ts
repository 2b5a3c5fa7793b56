import type { CellRule } from "./empty-rules";

/** A value of a result cell; null leaves the cell empty. */
export type ResultValue = string | number | boolean | null;

/** One of the add-in's own sheets, as it should read. How it reaches the workbook is `writeResult`'s business. */
export interface ResultSheet {
  name: string;
  /** The title block: a headline, then lines of text, above the first table. */
  lines: readonly string[];
  /** Side by side, their headers in one row; the first is the one a reader comes for. */
  tables: readonly ResultTable[];
  charts: readonly ResultChart[];
  /** What is printed together, each on pages of its own; absent: the first table with the title block, then the charts. */
  pages?: readonly ResultPage[];
  /** The planner fills it: so many rows under the header are made ready for that. Absent: it is ours alone. */
  readyRows?: number;
  /** Columns that stay in sight, with the rows down to the headers; absent: the first two. */
  frozenColumns?: number;
}

/** Tables that stand side by side with the charts among them, by name. */
export interface ResultPage {
  tables: readonly [string, ...string[]];
  charts: readonly string[];
}

export interface ResultTable {
  /** ASCII, unique in the workbook: the table is found again by it. */
  name: string;
  columns: readonly ResultColumn[];
  rows: readonly (readonly ResultValue[])[];
  /**
   * With a key column, a row is known by its key: it stays where the planner has put it, a new one is added below, and one
   * that is gone keeps its key, says `gone` in the column `told` and holds nothing else of ours. Without, rows are written
   * from the top as given.
   */
  keyed: { gone: string; told: number } | null;
  /** Without a key column: rows from the top that stay as they are; `rows` come below them. Absent: none. */
  keep?: number;
  /** Without a key column: rows at the end that the planner may change; they stay while the table has as many rows. */
  keepLast?: number;
  /** A list that says how things are now: its changes are no news. */
  passing?: true;
  /** What its cells are about: the target, and, of the column that is decided, the column that says why. */
  about: { plan: string; decides?: number; reason?: number };
  /** How each row stands in the tree: level 0 at the top, committees strong; absent where rows are all alike. */
  outline?: readonly { level: number; strong: boolean }[];
  /** Columns free to its left, counted from the table before it. */
  gap: number;
  /** Text that is read as a page, not as a table: no lines, no filter. */
  plain?: true;
}

export interface ResultColumn {
  header: string;
  /** Points. */
  width: number;
  /** An en-US format code; absent for text. */
  numberFormat?: string;
  /** Text that stands right of figures keeps a little off them. */
  apart?: true;
  /** A data bar from 0 to this value. */
  bar?: number;
  /** What the planner may type in it, where the sheet is theirs to fill. */
  rule?: CellRule | null;
  /** The cells of such columns that stand side by side are filled the darker the higher their figure. */
  heat?: true;
}

/**
 * A native chart over columns of one of the sheet's tables: the first is the categories, the others a series each; by rows,
 * each row is a series and the headers are the categories.
 */
export interface ResultChart {
  name: string;
  kind: "BarClustered" | "BarStacked100" | "ColumnClustered" | "Line";
  title: string;
  table: string;
  columns: readonly [number, ...number[]];
  by?: "Rows";
  /** One a series. */
  colors: readonly string[];
  /** Bars on top of each other, the second only an outline, and the last series marks without a line. */
  bullet?: true;
  /** Figures at the bars. */
  labels?: true;
  /** What the axes count. */
  axes?: { category?: string; value?: string };
  numberFormat: string;
  /**
   * Where it stands the first time: `row` rows below the row under the headers, beside the table `beside` (absent: the
   * first) with one column free.
   */
  place: { beside?: string; row?: number; column: number; rows: number; columns: number };
}

/** Points a letter of the default font takes, on average, and the room at a cell's edges. */
const LETTER = 5.6;
const EDGES = 12;

/** The width, in points, in which the longest of the texts stands; between that of a short name and a long one. */
export function widthFor(texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  return Math.min(300, Math.max(150, Math.round(longest * LETTER + EDGES)));
}
