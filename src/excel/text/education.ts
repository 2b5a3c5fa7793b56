import type { Education } from "../../calc";
import { plainWords } from "../headers";

/** The words that name each level, asked in this order, by `plainWords`: the higher first, for a text may name two. */
const WORDS: readonly (readonly [Education, RegExp])[] = [
  [
    "postgraduate",
    /\b(sau dai hoc|tren dai hoc|thac s[iy]|th ?s|tien s[iy]|t ?s|pho giao su|pgs|giao su|gs|cao hoc|(bs)?ck ?(1|2|i|ii)|chuyen khoa (cap )?(1|2|i|ii))\b/,
  ],
  [
    "university",
    /\b(dai hoc|d h|dh[a-z]{0,4}|cu nhan|cn(?! ky thuat)|ky su|ks|bac s[iy]|bs|duoc s[iy](?! trung)|luat su)\b/,
  ],
  ["college", /\b(cao dang|c d|cd[a-z]{0,2})\b/],
  [
    "vocational",
    /\b(trung cap|tc(cn|n)?|trung hoc chuyen nghiep|thcn|so cap|c(ong nhan|n) ky thuat|cnkt|y s[iy]|duoc s[iy] trung hoc)\b/,
  ],
  ["secondary", /\b(thpt|ptth|trung hoc pho thong|pho thong trung hoc|cap (3|iii)|12 12|10 10)\b|^(lop )?12$/],
  [
    "below",
    /\b(thcs|trung hoc co so|tieu hoc|cap (1|2|i|ii)|([1-9]|10|11) 12|[1-9] 10)\b|^(lop [1-9]|lop 1[01]|[1-9]|11)$/,
  ],
];

/** Grades of political theory stand in the same column at times and are no level of education. */
const THEORY = /\b(cao cap|trung cap|so cap) (ly luan( chinh tri)?|llct|chinh tri)\b/g;

/**
 * The highest level of education that a text names, or null where it names none. Linear in the text.
 *
 * @example educationOf("Cử nhân Luật") // "university"
 * @example educationOf("12/12")        // "secondary"
 * @example educationOf("9/12")         // "below"
 */
export function educationOf(text: string): Education | null {
  const said = plainWords(text).replace(THEORY, "").trim();
  return WORDS.find(([, words]) => words.test(said))?.[0] ?? null;
}

/**
 * The class that Excel took for a day: the lower of day and month of the higher, which is 12 or 10; null where it is none.
 *
 * @example classOfDay({ month: 12, date: 9 })  // "9/12"
 * @example classOfDay({ month: 12, date: 12 }) // "12/12"
 */
export function classOfDay({ month, date }: { month: number; date: number }): string | null {
  const [least, most] = [Math.min(month, date), Math.max(month, date)];
  return most === 12 || most === 10 ? `${least}/${most}` : null;
}
