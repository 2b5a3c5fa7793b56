/** No target is asked for beyond ten times. */
const MOST = 1000;

/**
 * A percent as it is typed, with a comma or a point; NaN where it is none from 0 to 1000.
 *
 * @example percentOf("3,5") // 3.5
 */
export function percentOf(typed: string): number {
  const text = typed.trim().replace(/\s*%$/, "");
  const percent = /^\d{1,4}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : NaN;
  return percent <= MOST ? percent : NaN;
}
