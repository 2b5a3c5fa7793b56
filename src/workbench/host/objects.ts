import type { Area, Chart, ChartAxis, ChartSeries, ColorScale, DataBar, DefinedName, Sheet, Table } from "../book";
import type { OpenBook } from "./open-book";

export interface OnSheet {
  open: OpenBook;
  sheet: Sheet;
}

export interface RangeSelf extends OnSheet {
  area: Area;
}

export interface RangesSelf extends OnSheet {
  areas: Area[];
}

export interface BorderSelf extends RangeSelf {
  edge: string;
}

export interface DataBarSelf extends OnSheet {
  bar: DataBar;
}

export interface ColorScaleSelf extends OnSheet {
  scale: ColorScale;
}

export type ConditionalSelf = DataBarSelf | ColorScaleSelf;

export interface BreaksSelf extends OnSheet {
  /** Breaks before rows, which are horizontal, or before columns. */
  before: "row" | "column";
}

export interface BreakSelf extends BreaksSelf {
  /** Of the row or column after the break. */
  index: number;
}

export interface TablesSelf {
  open: OpenBook;
  /** Null: the tables of the whole workbook. */
  sheet: Sheet | null;
}

export interface TableSelf extends OnSheet {
  table: Table;
}

export interface TableColumnSelf extends TableSelf {
  index: number;
}

export interface ChartSelf extends OnSheet {
  chart: Chart;
}

export interface AxisSelf extends ChartSelf {
  axis: ChartAxis;
  which: "value" | "category";
}

export interface SeriesSelf extends ChartSelf {
  series: ChartSeries;
}

export interface NameSelf {
  open: OpenBook;
  name: DefinedName;
}

export interface ResultSelf {
  value: number | null;
  /** "" where there is none. */
  error: string;
}

/** What each of Office.js's types is an object of: the host's side of a client's proxy. */
export interface Selves {
  Workbook: OpenBook;
  Functions: OpenBook;
  FunctionResult: ResultSelf;
  WorksheetCollection: OpenBook;
  Worksheet: OnSheet;
  WorksheetProtection: OnSheet;
  WorksheetFreezePanes: OnSheet;
  PageLayout: OnSheet;
  HeaderFooterGroup: OnSheet;
  HeaderFooter: OnSheet;
  PageBreakCollection: BreaksSelf;
  PageBreak: BreakSelf;
  Range: RangeSelf;
  RangeAreas: RangesSelf;
  RangeFormat: RangeSelf;
  RangeFill: RangeSelf;
  RangeFont: RangeSelf;
  RangeBorderCollection: RangeSelf;
  RangeBorder: BorderSelf;
  DataValidation: RangeSelf;
  ConditionalFormatCollection: RangeSelf;
  ConditionalFormat: ConditionalSelf;
  ColorScaleConditionalFormat: ColorScaleSelf;
  DataBarConditionalFormat: DataBarSelf;
  ConditionalDataBarPositiveFormat: DataBarSelf;
  TableCollection: TablesSelf;
  Table: TableSelf;
  TableColumnCollection: TableSelf;
  TableColumn: TableColumnSelf;
  ChartCollection: OnSheet;
  Chart: ChartSelf;
  ChartTitle: ChartSelf;
  ChartLegend: ChartSelf;
  ChartAxes: ChartSelf;
  ChartAxis: AxisSelf;
  ChartAxisTitle: AxisSelf;
  ChartGridlines: AxisSelf;
  ChartSeriesCollection: ChartSelf;
  ChartSeries: SeriesSelf;
  ChartSeriesFormat: SeriesSelf;
  ChartFill: SeriesSelf;
  ChartLineFormat: SeriesSelf;
  ChartDataLabels: SeriesSelf;
  NamedItemCollection: OpenBook;
  NamedItem: NameSelf;
}

export type TypeName = keyof Selves;

/** An object of the workbook, as a path of a request leads to it. */
export type Ref = { [Type in TypeName]: { type: Type; self: Selves[Type] } }[TypeName];

/** Another object reached from one, null where there is none. */
type Link<Self> = { [Type in TypeName]: { type: Type; of: (self: Self) => Selves[Type] | null } }[TypeName];

type ItemsOf<Self> = { [Type in TypeName]: { type: Type; of: (self: Self) => Selves[Type][] } }[TypeName];

/** What a type has, by the names of the documentation; what is not here is refused as ApiNotFound. */
export interface Members<Self> {
  /** Scalar properties that can be loaded. */
  get?: Record<string, (self: Self) => unknown>;
  set?: Record<string, (self: Self, value: unknown) => void>;
  /** Properties that are objects. */
  to?: Record<string, Link<Self>>;
  /** Methods that change nothing of the book; an object comes back as a `Ref`, none as null. */
  call?: Record<string, (self: Self, args: unknown[]) => unknown>;
  /** Methods that write. */
  change?: Record<string, (self: Self, args: unknown[]) => unknown>;
  items?: ItemsOf<Self>;
  /** Answered whenever the object is: the client addresses it by this later. */
  key?: (self: Self) => Record<string, unknown>;
  /** Whose protection a write meets, and who is touched by it. */
  sheet?: (self: Self) => Sheet | null;
}

export function ref<Type extends TypeName>(type: Type, self: Selves[Type]): Ref {
  return { type, self } as Ref;
}

/** Whether an argument is an object of the workbook. */
export function isRef(value: unknown): value is Ref {
  return typeof value === "object" && value !== null && "self" in value && "type" in value;
}
