import type { Area } from "./area";

/** How a sheet is printed. Absent: as Excel has it. */
export interface PageLayout {
  orientation?: "Portrait" | "Landscape";
  paper?: "A4";
  /** Percent of normal size. */
  scale?: number;
  fitToWide?: number;
  fitToTall?: number;
  /** Each begins a page of its own. */
  printAreas?: Area[];
  /** Rows repeated on each page: first and last. */
  titleRows?: [number, number];
  /** Points, where not Excel's own. */
  margins?: Partial<Record<Margin, number>>;
  centeredAcross?: boolean;
  centeredDown?: boolean;
  printGridlines?: boolean;
  /** With Excel's codes: "&P" is the page's number. */
  header?: PageLine;
  footer?: PageLine;
  /** First rows, or columns, after a break set by hand; ascending. */
  rowBreaks?: number[];
  columnBreaks?: number[];
  changed?: true;
}

export type Margin = "left" | "right" | "top" | "bottom" | "header" | "footer";

/** Points: 0.7, 0.75 and 0.3 inches. Source: what Excel writes as a new sheet's pageMargins. */
export const usualMargins: Readonly<Record<Margin, number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

/** A header or a footer. */
export type PageLine = Partial<Record<"left" | "center" | "right", string>>;
