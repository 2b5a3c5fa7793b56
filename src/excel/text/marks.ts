import { plainWords } from "../headers";

const YES = /^(x+|v|co|1|true|yes|da|dung|ok)$/;
const NO = /^(khong( co)?|0|false|no|chua|k|ko)$/;

/**
 * Whether a text in a column of yes and no is the one or the other; null where it is neither. Constant cost.
 *
 * @example markOf("x")     // true
 * @example markOf("Không") // false
 */
export function markOf(text: string): boolean | null {
  const said = /^[✓✔☑]$/u.test(text) ? "x" : plainWords(text);
  return YES.test(said) ? true : NO.test(said) ? false : null;
}
