import { sameName } from "./open-book";

/** What stands between brackets: columns and items of a table, an apostrophe before each bracket of a header's own. */
const inner = String.raw`(?:[^[\]']|'.)`;
const brackets = String.raw`\[(?:${inner}|\[${inner}*\])*\]`;
const letter = String.raw`\p{L}\p{M}\p{N}_.\\`;

/** A text, a sheet's name, brackets without a name, or a name with the brackets that follow it. */
const token = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!|${brackets}|(?<![${letter}$])([\p{L}_\\][${letter}]*)(?![${letter}(!$])(?:${brackets})?`,
  "gsu",
);

/**
 * The formula with "#REF!" for each reference to the table of this name; the same formula where there is none.
 * Source: support.microsoft.com "Using structured references with Excel tables".
 *
 *     withoutTable('=SUM(DonVi[Đảng viên])&"DonVi"', "donvi") // '=SUM(#REF!)&"DonVi"'
 */
export function withoutTable(formula: string, table: string): string {
  return formula.replace(token, (found: string, name: string | undefined) =>
    name !== undefined && sameName(name, table) ? "#REF!" : found,
  );
}
