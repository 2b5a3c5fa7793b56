import { asciiDigits } from "./digits";
import { cleanText } from "./clean";
import { withoutMarks } from "./tones";

/** How many people a text asks for: at least `from`, at most `to` (null: no limit). */
export interface Quantity {
  from: number;
  to: number | null;
  /** The text is only a number, with or without separators of thousands; nothing had to be understood. */
  plain: boolean;
}

const NUMBER = String.raw`(\d(?:[\d., ]*\d)?)`;
const COUNTED =
  "(?: ?(?:dong chi|d/c|dc|dang vien(?: moi)?|dv|nguoi|quan chung(?: uu tu)?|qcut|qc|chi tieu|ct|chi bo|hoc vien|doan vien))?";

type Bounds = readonly [from: number, to: number | null];

/** Each way of writing a quantity, in words without accents, and what its numbers mean. */
const FORMS: readonly (readonly [form: RegExp, bounds: (first: number, second: number) => Bounds])[] = [
  [form(NUMBER, COUNTED), (n) => [n, n]],
  [form("(?:tu )?", NUMBER, COUNTED, " ?(?:-|÷|den|toi) ?", NUMBER, COUNTED), (from, to) => [from, to]],
  [
    form(
      "(?:>=|=>|≥|≧|⩾|it nhat|toi thieu|khong duoi|khong it hon|khong thap hon|tu) ?",
      NUMBER,
      COUNTED,
      "(?: tro len)?",
    ),
    (n) => [n, null],
  ],
  [form(NUMBER, COUNTED, " tro len"), (n) => [n, null]],
  [form("(?:>|tren|hon) ?", NUMBER, COUNTED), (n) => [n + 1, null]],
  [form("(?:<=|=<|≤|≦|⩽|khong (?:vuot )?qua|khong hon|toi da|nhieu nhat) ?", NUMBER, COUNTED), (n) => [0, n]],
  [form("(?:tu )?", NUMBER, COUNTED, " tro xuong"), (n) => [0, n]],
  [form("(?:<|duoi) ?", NUMBER, COUNTED), (n) => [0, n - 1]],
];

function form(...parts: string[]): RegExp {
  return new RegExp(`^${parts.join("")}$`);
}

/**
 * What a text in a column of whole people means, or null where it is no number of people: words, decimals, dates and
 * errors. A range whose end is under its start is none. Linear in the text.
 *
 * @example readQuantity("1.950")       // { from: 1950, to: 1950, plain: true }
 * @example readQuantity("từ 6 trở lên") // { from: 6, to: null, plain: false }
 * @example readQuantity("01-02")       // { from: 1, to: 2, plain: false }
 */
export function readQuantity(text: string): Quantity | null {
  const words = plainForm(text);
  for (const [written, bounds] of FORMS) {
    const found = written.exec(words);
    if (!found) continue;
    const [first, second] = found.slice(1).map((number) => (number === undefined ? null : wholeOf(number)));
    if (first === null || first === undefined || second === null) return null;
    const [from, to] = bounds(first, second ?? first);
    if (to !== null && to < from) return null;
    return { from, to, plain: /^\d+$/.test(words) || GROUPED.test(words) };
  }
  return null;
}

/**
 * Whether a text is a planner's way of leaving a cell blank: dashes, dots, "không". Linear in the text.
 *
 * @example isNothing("–") // true
 * @example isNothing("0") // false
 */
export function isNothing(text: string): boolean {
  return /^(?:[-_.…]+|khong(?: co)?)$/.test(plainForm(text));
}

/**
 * A number that need not be whole, with a comma or a dot for decimals; a percentage as its ratio; null where the text is
 * no such number. One separator before exactly three digits parts thousands, unless nought stands before it. Linear.
 *
 * @example readDecimal("1,5")   // 1.5
 * @example readDecimal("1.950") // 1950
 * @example readDecimal("0.950") // 0.95
 * @example readDecimal("15 %")  // 0.15
 */
export function readDecimal(text: string): number | null {
  const [, number, percent] = /^(.*?)( ?%)?$/.exec(plainForm(text))!;
  const parts = partsOf(number!);
  return parts && Number(`${parts.whole}.${parts.decimals}e${percent ? -2 : 0}`);
}

/** Thousands in groups of three, all parted alike. */
const GROUPED = /^[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*$/;

/** The digits of a number before and after its decimal sign, which is never the sign that parts its thousands. */
function partsOf(number: string): { whole: string; decimals: string } | null {
  if (GROUPED.test(number)) return { whole: number.replace(/\D/g, ""), decimals: "0" };
  const [, whole, sign, decimals] = /^(.*?)(?:([.,])(\d+))?$/.exec(number)!;
  const thousands = GROUPED.exec(whole!)?.[1];
  if (thousands === undefined ? !/^\d+$/.test(whole!) : thousands === sign) return null;
  return { whole: whole!.replace(/\D/g, ""), decimals: decimals ?? "0" };
}

/** A whole number, which may end in ",0"; null where it is not whole or too great to be exact. */
function wholeOf(number: string): number | null {
  const parts = partsOf(number);
  if (!parts || !/^0+$/.test(parts.decimals)) return null;
  const whole = Number(parts.whole);
  return Number.isSafeInteger(whole) ? whole : null;
}

/** The text in small ASCII letters and digits, one kind of dash, without the dot or semicolon at the end of a sentence. */
function plainForm(text: string): string {
  return withoutMarks(asciiDigits(cleanText(text) ?? ""))
    .toLowerCase()
    .replace(/[‐-―−~]/g, "-")
    .replace(/(?<=[\p{L}\d]) ?[.;]$/u, "");
}
