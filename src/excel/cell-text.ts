/** Source: support.microsoft.com "Excel specifications and limits", total number of characters that a cell can contain. */
const MOST_CHARACTERS = 32_767;

/**
 * What Excel leaves as it is: a letter first and no digit, so no formula, number or date ("May 10"), not even behind the
 * spaces that it passes over; and no truth value.
 */
const PLAIN = /^(?!(?:true|false)\s*$)\p{L}\P{Nd}*$/iu;
/** What a cell gives of its error: sent so it is one again, as the journal has to give back. */
const ERROR = /^#(?:N\/A|DIV\/0!|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;

/**
 * A value as it is sent to a cell, so that what is text stays that text: an apostrophe in front where Excel might turn it
 * into something else. A sentence about a text that fills a cell is cut where the cell ends. Null clears the cell. Linear in
 * the text.
 *
 * @example cellValueOf("=1+1")   // "'=1+1"
 * @example cellValueOf("May 10") // "'May 10"
 * @example cellValueOf("Chi bộ") // "Chi bộ"
 */
export function cellValueOf<V extends number | boolean>(value: string | V | null): string | V {
  if (value === null || value === "") return "";
  if (typeof value !== "string") return value;
  const text = value.slice(0, MOST_CHARACTERS);
  return PLAIN.test(text) || ERROR.test(text) ? text : `'${text}`;
}
