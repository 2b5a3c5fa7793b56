import { toUnicode } from "vietnamese-conversion";
import { splitTone } from "./tones";

const SIGNS = Array.from({ length: 0xfe - 0xa0 }, (_, index) => String.fromCharCode(0xa1 + index));

/**
 * The letter of each sign, all asked of the library at once: it takes 0,1 ms a text, too long for a column of names,
 * and reads the capitals with two marks ("¢Ê") as two letters.
 */
const LETTERS = new Map([...toUnicode(SIGNS.join(""), "tcvn3")].map((letter, index) => [SIGNS[index]!, letter]));

/**
 * A text typed for a TCVN3 (ABC) font as Unicode. Such fonts have no capitals with tones: a font of capitals shows the
 * small signs as capitals, and converters write the capital letter before the small sign. Linear in the text.
 *
 * @example decodeTcvn3("§iÖn Bµn", false) // "Điện Bàn"
 */
export function decodeTcvn3(text: string, fontOfCapitals: boolean): string {
  const letters = text.replace(/[\u00a1-\u00fe]/g, (sign) => LETTERS.get(sign)!);
  return fontOfCapitals ? letters.toLocaleUpperCase("vi") : letters.replace(/[AĂÂEÊIOÔƠUƯY]\p{Ll}/gu, oneCapital);
}

/** The capital that a capital letter and the same letter with its tone stand for: "Âấ" is "Ấ". No word has both. */
function oneCapital(pair: string): string {
  const [capital, small] = [...pair] as [string, string];
  return splitTone(small).letters.toUpperCase() === capital && splitTone(small).tones ? small.toUpperCase() : pair;
}
