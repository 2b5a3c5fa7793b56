import type { Area, SheetArea } from "./area";
import type { Chart, ChartAxis, ChartSeries } from "./book-charts";
import type { PageLayout } from "./page-layout";
import type { Validation, ValidationOperator } from "./validation";

export type { Area, Chart, ChartAxis, ChartSeries, PageLayout, SheetArea, Validation, ValidationOperator };

/**
 * A workbook in memory: what the host plays Excel on, what .xlsx is read into and saved from, what the page draws.
 * Rows and columns are 0-based. It is plain, so it passes between threads. What a file holds beyond this stays in the
 * file's own bytes and is kept on save.
 */
export interface Book {
  sheets: Sheet[];
  names: DefinedName[];
  /** Index of the sheet in front. */
  active: number;
  /** Its date serials count from 1904-01-01, as Excel for Mac's once did. */
  date1904?: true;
  /** The font of cells that name none. Absent: Calibri 11. */
  defaultFont?: Font;
}

export interface Font {
  name: string;
  /** Points. */
  size: number;
}

/** Text, number, boolean, or an error as Excel prints it ("#N/A"); an empty cell is absent or "". */
export type Value = string | number | boolean;

export interface Cell {
  value: Value;
  /** True where `value` is an error text, not a typed text. */
  error?: true;
  /** Begins with "=", in en-US. */
  formula?: string;
  /** Shared between cells that look alike: replace it, never change it in place. */
  format?: Format;
}

/** What the add-in reads or sets of a cell's looks. Absent: as the workbook's default has it. */
export interface Format {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  /** Colours are "#RRGGBB". */
  color?: string;
  fill?: string;
  fontName?: string;
  /** Points. */
  fontSize?: number;
  horizontal?: "General" | "Left" | "Center" | "Right";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  /** Levels, 0 to 250. */
  indent?: number;
  /** A thin line of this colour on all four edges. */
  border?: string;
  /** Thin lines on some edges only, by colour; absent when `border` is set. */
  edges?: Partial<Record<"top" | "bottom" | "left" | "right", string>>;
}

export interface Sheet {
  /** Stays when the sheet is renamed. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  tabColor?: string;
  showGridlines: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** Sparse both ways: cells[row]?.[column]. */
  cells: (Cell | undefined)[][];
  /** Points, where not the default; keyed by index. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: Area[];
  tables: Table[];
  charts: Chart[];
  dataBars: DataBar[];
  /** Absent: none. */
  colorScales?: ColorScale[];
  /** Absent: none. */
  validations?: Validation[];
  page: PageLayout;
  changed: SheetChanges;
}

export interface Table {
  id: string;
  name: string;
  area: Area;
  columns: string[];
  showTotals: boolean;
  style: string;
  showFilterButton: boolean;
  /** Absent: true. */
  showBandedRows?: boolean;
  /** Set by an edit since the file was opened; a table without it is the file's own and is left alone on save. */
  changed?: true;
}

/** A data bar between two fixed ends (numbers as in the cell: 1 is 100 %). */
export interface DataBar {
  area: Area;
  color: string;
  minimum: number;
  maximum: number;
  /** Set by an edit since the file was opened. */
  changed?: true;
}

/** Fills of cells between the colours of two or three points, from the lowest to the highest. */
export interface ColorScale {
  area: Area;
  points: ColorPoint[];
  /** Set by an edit since the file was opened. */
  changed?: true;
}

export interface ColorPoint {
  type: "LowestValue" | "HighestValue" | "Number" | "Percent" | "Percentile";
  /** As in the cell, or 0 to 100 of a percent or a percentile; absent of the lowest and the highest value. */
  value?: number;
  color: string;
}

/** What was edited on a sheet since its file was opened: all that a save has to write. */
export interface SheetChanges {
  added: boolean;
  /** Cell keys, `row * 16384 + column`. */
  values: Set<number>;
  formats: Set<number>;
  columnWidths: Set<number>;
  rowHeights: Set<number>;
  /** Freeze panes, gridlines, tab colour. */
  view: boolean;
  /** Ids of the charts that were deleted; one the file never had means nothing. */
  removedCharts?: string[];
  /** A data bar of the file was taken away or cut: `dataBars` is then all the sheet has. */
  dataBarsCleared?: true;
  /** The same of a colour scale. */
  colorScalesCleared?: true;
  /** The same of a validation. */
  validationsCleared?: true;
}

export interface DefinedName {
  name: string;
  /** Begins with "=". */
  formula: string;
  visible: boolean;
  changed?: true;
}
