import type { Part } from "./plan-book";

export { HEADERS } from "./header-synonyms";

export type UnitColumn =
  | "id"
  | "name"
  | "parent"
  | "type"
  | "members"
  | "pool"
  | "coefficient"
  | "officer"
  | "board"
  | "from"
  | "to"
  | "successor";
export type RegisterColumn =
  | "person"
  | "unit"
  | "born"
  | "gender"
  | "minority"
  | "youth"
  | "education"
  | "training"
  | "occupation"
  | "course"
  | "admitted"
  | "official";
export type TargetColumn =
  | "year"
  | "kind"
  | "id"
  | "resolution"
  | "registered"
  | "min"
  | "max"
  | "lock"
  | "assigned"
  | "stretch"
  | "quarter1"
  | "quarter2"
  | "quarter3"
  | "quarter4"
  | "reason";

export interface PartColumns {
  units: UnitColumn;
  register: RegisterColumn;
  targets: TargetColumn;
}

/** Headers of running numbers, by `headerKey`. */
export const ORDINAL: readonly string[] = ["tt", "stt", "sott", "sothutu", "thutu"];

/** Columns that say whose row it is: where none of them is filled, it is nobody's. */
export const NAMING: { [P in Part]: readonly PartColumns[P][] } = {
  units: ["id", "name"],
  register: ["person", "unit"],
  targets: ["id"],
};

/** Columns of figures and dates. */
export const FIGURES: { [P in Part]: readonly PartColumns[P][] } = {
  units: ["members", "pool", "coefficient", "from", "to"],
  register: ["born", "course", "admitted", "official"],
  targets: [
    "year",
    "resolution",
    "registered",
    "min",
    "max",
    "assigned",
    "stretch",
    "quarter1",
    "quarter2",
    "quarter3",
    "quarter4",
  ],
};

/** What a header row must have to be taken for the part; one of the sets is enough. */
export const TELLING: { [P in Part]: readonly (readonly PartColumns[P][])[] } = {
  units: [
    ["id", "name"],
    ["name", "members"],
    ["id", "members"],
  ],
  register: [
    ["unit", "admitted"],
    ["unit", "course"],
    ["person", "admitted"],
  ],
  targets: [
    ["id", "kind", "year"],
    ["id", "assigned"],
    ["id", "resolution"],
    ["id", "min"],
  ],
};

/**
 * The words of a text without accents, case and punctuation, one space between them. Linear in the text.
 *
 * @example plainWords("Thôn, khu phố") // "thon khu pho"
 */
export function plainWords(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** A quarter, and the year that may stand behind it. */
const QUARTER_OF_YEAR = /^(q(?:u[yi])?(?:i{1,3}|iv|[1-4]))(?:nam)?\d{4}$/;

/**
 * A text as headers are compared: without accents, case, spaces and punctuation, a quarter without its year. Linear in the
 * text.
 *
 * @example headerKey("  ĐẢNG VIÊN\u00a0(đầu năm)") // "dangviendaunam"
 * @example headerKey("Quý I/2025")                // "quyi"
 */
export function headerKey(text: string): string {
  return plainWords(text).replaceAll(" ", "").replace(QUARTER_OF_YEAR, "$1");
}
