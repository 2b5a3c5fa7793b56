/** What Excel would make a formula of, or a number, a date ("May 10", "01-02") or a truth value. */
const CONVERTED = /^[=+\-@\t\r']|\d|^(true|false)$/i;

/**
 * A value as it is sent to a cell, so that what is text stays that text: an apostrophe in front where Excel would turn it
 * into something else. Null clears the cell. Linear in the text.
 *
 * @example cellValueOf("=1+1")   // "'=1+1"
 * @example cellValueOf("May 10") // "'May 10"
 * @example cellValueOf("Chi bộ") // "Chi bộ"
 */
export function cellValueOf<V extends number | boolean>(value: string | V | null): string | V {
  if (value === null) return "";
  return typeof value === "string" && CONVERTED.test(value) ? `'${value}` : value;
}
