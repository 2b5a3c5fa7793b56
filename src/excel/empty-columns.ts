import type { Part } from "./plan-book";
import { DATE_FORMAT } from "./cells";
import type { PartColumns } from "./headers";

/** What a column takes: whose words the list has, whose ids, people, a day, or anything. */
export type ColumnKind = "type" | "gender" | "yesNo" | "education" | "movement" | "kind" | "lock";

/** A column of a sheet that the planner fills. */
export interface EmptyColumn<P extends Part = Part> {
  /** What the reader calls it, or a column that it passes over. */
  name: PartColumns[P] | "movement" | "moved" | "note";
  /** Points. */
  width: number;
  /** An en-US format code; "@" keeps a Mã such as 01, and 9/12, as they are typed. */
  numberFormat?: string;
  takes?: { words: ColumnKind } | "ids" | "people" | "figure" | "factor" | "year" | "day";
}

const DAY = { width: 82, numberFormat: DATE_FORMAT, takes: "day" } as const;
const PEOPLE = { width: 64, numberFormat: "#,##0", takes: "people" } as const;
/** People too, but "≥ 6" and "1–2" are read as well. */
const FIGURE = { ...PEOPLE, takes: "figure" } as const;
const ID = { width: 70, numberFormat: "@" } as const;

/** The columns in the order of the sheet; quarters and the like are for the planner to add. */
export const EMPTY_COLUMNS: { [P in Part]: readonly EmptyColumn<P>[] } = {
  units: [
    { name: "id", ...ID },
    { name: "name", width: 220 },
    { name: "parent", ...ID, takes: "ids" },
    { name: "type", width: 150, takes: { words: "type" } },
    { name: "members", ...PEOPLE },
    { name: "pool", ...PEOPLE },
    { name: "coefficient", width: 56, numberFormat: "0.0#", takes: "factor" },
    { name: "officer", width: 130 },
    { name: "board", width: 56, takes: { words: "yesNo" } },
    { name: "from", ...DAY },
    { name: "to", ...DAY },
    { name: "successor", ...ID, width: 90, takes: "ids" },
  ],
  register: [
    { name: "person", width: 190 },
    { name: "unit", ...ID, takes: "ids" },
    { name: "born", ...DAY },
    { name: "gender", width: 60, takes: { words: "gender" } },
    { name: "minority", width: 70 },
    { name: "youth", width: 64, takes: { words: "yesNo" } },
    { name: "education", width: 96, numberFormat: "@", takes: { words: "education" } },
    { name: "occupation", width: 130 },
    { name: "course", ...DAY, width: 96 },
    { name: "admitted", ...DAY },
    { name: "official", ...DAY, width: 92 },
    { name: "movement", width: 96, takes: { words: "movement" } },
    { name: "moved", ...DAY, width: 92 },
    { name: "note", width: 180 },
  ],
  targets: [
    { name: "year", width: 52, numberFormat: "0", takes: "year" },
    { name: "kind", width: 90, takes: { words: "kind" } },
    { name: "id", ...ID, takes: "ids" },
    { name: "resolution", ...FIGURE, width: 76 },
    { name: "registered", ...FIGURE },
    { name: "min", ...FIGURE },
    { name: "max", ...FIGURE },
    { name: "lock", width: 52, takes: { words: "lock" } },
    { name: "assigned", ...FIGURE },
    { name: "stretch", ...FIGURE, width: 70 },
    { name: "reason", width: 220 },
  ],
};
