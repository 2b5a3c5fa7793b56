/**
 * What Excel leaves as it is: a letter first and no digit, so no formula, number, date ("May 10") or error ("#N/A"), not
 * even behind the spaces that it passes over; and no truth value.
 */
const PLAIN = /^(?!(?:true|false)\s*$)\p{L}\P{Nd}*$/iu;

/**
 * A value as it is sent to a cell, so that what is text stays that text: an apostrophe in front where Excel might turn it
 * into something else. Null clears the cell. Linear in the text.
 *
 * @example cellValueOf("=1+1")   // "'=1+1"
 * @example cellValueOf("May 10") // "'May 10"
 * @example cellValueOf("Chi bộ") // "Chi bộ"
 */
export function cellValueOf<V extends number | boolean>(value: string | V | null): string | V {
  if (value === null || value === "") return "";
  return typeof value === "string" && !PLAIN.test(value) ? `'${value}` : value;
}
