import type { Education } from "../../calc";
import { plainWords } from "../headers";

/** The words that name each level, asked in this order, by `plainWords`: the higher first, for a text may name two. */
const WORDS: readonly (readonly [Education, RegExp])[] = [
  [
    "postgraduate",
    /\b(sau dai hoc|tren dai hoc|thac s[iy]|ths|tien s[iy]|ts|pho giao su|pgs|giao su|gs|cao hoc|ck ?(1|2|i|ii)|chuyen khoa (cap )?(1|2|i|ii))\b/,
  ],
  ["university", /\b(dai hoc|dh|cu nhan|cn|ky su|ks|bac s[iy]|bs|duoc s[iy]|luat su)\b/],
  ["college", /\b(cao dang|cd)\b/],
  ["vocational", /\b(trung cap|tc|trung hoc chuyen nghiep|thcn|so cap|cong nhan ky thuat|cnkt|trung cap nghe)\b/],
  ["secondary", /\b(thpt|ptth|pttth|trung hoc pho thong|pho thong trung hoc|cap (3|iii)|(12|10) (12|10))\b/],
  ["below", /\b(thcs|trung hoc co so|tieu hoc|cap (1|2|i|ii)|(\d|11) (12|10))\b/],
];

/**
 * The highest level of education that a text names, or null where it names none. Linear in the text.
 *
 * @example educationOf("Cử nhân Luật") // "university"
 * @example educationOf("12/12")        // "secondary"
 * @example educationOf("9/12")         // "below"
 */
export function educationOf(text: string): Education | null {
  const said = plainWords(text);
  return WORDS.find(([, words]) => words.test(said))?.[0] ?? null;
}
