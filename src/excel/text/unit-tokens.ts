import { asciiDigits } from "./digits";
import { cleanText } from "./clean";
import { splitTone } from "./tones";

/** Roman numerals to 39, in capitals as they are written; in a name all of capitals only the last word can be one. */
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;

/** "số" as `spelling` has it. */
const NUMBER_WORD = "sô\u0301".normalize("NFC");

/**
 * The words and numbers of a name as they are compared: small letters with the tone last, so that its place does not
 * matter, i for y where both are written; numbers without noughts, the word "số" before them or Roman signs. Linear in
 * the name.
 *
 * @example tokensOf("Khu số 01, Tam Kỳ") // ["khu", "1", "tam", "kì"]
 */
export function tokensOf(name: string): string[] {
  const text = asciiDigits(cleanText(name) ?? "");
  const parts = text.match(/\p{L}+|\d+/gu) ?? [];
  const shouted = text === text.toUpperCase();
  return parts
    .map((part, index) => {
      if (/^\d/.test(part)) return part.replace(/^0+(?=\d)/, "");
      const isRoman = ROMAN.test(part) && (!shouted || index === parts.length - 1);
      return isRoman ? String(ofRoman(part)) : spelling(part.toLowerCase());
    })
    .filter((token, index, all) => token !== NUMBER_WORD || !/^\d/.test(all[index + 1] ?? ""));
}

/** One spelling of a word: its tone last, so that its place does not matter, and i for y behind these letters. */
function spelling(word: string): string {
  const { letters, tones } = splitTone(word);
  return (letters.replace(/^([hklmstv]|qu)y$/, "$1i") + tones).normalize("NFC");
}

function ofRoman(numeral: string): number {
  const values = [...numeral].map((sign) => ({ I: 1, V: 5, X: 10 })[sign]!);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/**
 * Whether a token is a number or a single letter, which tell units apart by one sign: Tổ 1 and Tổ 2, Khu A and Khu B.
 *
 * @example isMark("12") // true
 */
export function isMark(token: string): boolean {
  return /^\d|^.$/u.test(token);
}
