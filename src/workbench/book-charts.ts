import type { Area, SheetArea } from "./area";

/** Excel's own names of the kinds that are drawn and edited. */
export type ChartKind =
  "BarClustered" | "BarStacked" | "BarStacked100" | "ColumnClustered" | "ColumnStacked" | "Line" | "LineMarkers";

/** A native chart on a sheet. */
export interface Chart {
  id: string;
  name: string;
  /** "Other" is a chart of the file that the host does not draw or edit. */
  kind: ChartKind | "Other";
  title: string;
  /** The cells the chart covers, both corners included. */
  position: Area;
  series: ChartSeries[];
  legend: "Top" | "Bottom" | "Left" | "Right" | "Hidden";
  category: ChartAxis;
  value: ChartAxis;
  /** Set by an edit since the file was opened. */
  changed?: true;
}

export interface ChartSeries {
  /** Where the name stands: a header cell; null when the name is typed. */
  nameCell: SheetArea | null;
  name: string;
  values: SheetArea;
  categories: SheetArea | null;
  /** A line among columns; absent: as the chart. */
  kind?: "Line" | "LineMarkers";
  /** Of a line, or the fill of bars. */
  color?: string;
  /** Of bars: nothing inside the outline. */
  noFill?: true;
  /** The colour of bars' outlines. */
  outline?: string;
  /** Percent of a bar's width, the same in all bars of a chart. */
  gapWidth?: number;
  /** Percent of a bar's width, below 0 a gap; the same in all bars of a chart. */
  overlap?: number;
  dataLabels?: boolean;
  labelFormat?: string;
  labelPosition?: LabelPosition;
  /** Points; of a line, or of bars' outlines. */
  lineWeight?: number;
  lineStyle?: LineStyle;
  /** Of a line; absent: as its kind has it. */
  marker?: Marker;
  /** Points, 2 to 72; absent: 5. */
  markerSize?: number;
  /** Inside and around; absent: the line's colour. */
  markerFill?: string;
  markerLine?: string;
}

export type LabelPosition = "Center" | "InsideEnd" | "InsideBase" | "OutsideEnd" | "Left" | "Right" | "Top" | "Bottom";

export type LineStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "RoundDot";

export type Marker = "None" | "Circle" | "Square" | "Diamond" | "Triangle" | "X" | "Star" | "Dot" | "Dash" | "Plus";

export interface ChartAxis {
  title: string;
  hidden?: boolean;
  numberFormat?: string;
  minimum?: number;
  maximum?: number;
  reversed?: boolean;
  gridlines?: boolean;
  tickLabelSpacing?: number;
  /** Degrees the labels are turned to the left, −90 to 90; 180: letters one below the other. */
  labelAngle?: number;
}
