import type { Area } from "./area";

/** What may be typed into cells, and what is said of it. */
export interface Validation {
  areas: Area[];
  /** None: anything, there is only a prompt. */
  type: "None" | "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";
  /** Of a number, a date, a time or a length. */
  operator?: ValidationOperator;
  /** Without a "=", in en-US; a list of words is one text in quotation marks: `"Nam,Nữ"`. */
  formula1?: string;
  formula2?: string;
  /** Of a list: it is offered in the cell. */
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  alert: { show: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
  /** Set by an edit since the file was opened. */
  changed?: true;
}

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";
