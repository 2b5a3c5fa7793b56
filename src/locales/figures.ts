import { MOST_PEOPLE, type PrintedPercent } from "../calc";

/** A figure in a sentence, with the words before it and where it stands. */
export type Figure = Said & { before: string; from: number; to: number };

const COUNT = String.raw`\d{1,3}(?:[.,\u00a0 ]\d{3})+(?!\d)|\d+`;
const FIGURE = new RegExp(
  [
    String.raw`(?<date>\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})\b|\b\d{1,2}/\d{4}\b)`,
    String.raw`(?<span>\b(?:19|20)\d{2}\s*[-–—]\s*(?:19|20)?\d{2}\b)`,
    String.raw`(?<percent>[+−-]?\d+(?:[.,]\d{1,4})?)\s?%`,
    String.raw`(?<count>${COUNT})\s?/\s?(?<whole>${COUNT})(?![/\d])`,
    String.raw`(?<plain>(?<![\d.,])(?:${COUNT})(?![\d]|[.,]\d))`,
  ].join("|"),
  "gu",
);
/** Words before a number that is a year or a place in a list, and no figure. */
const NO_COUNT = /(?:năm|ngày|tháng|quý|kỳ|khóa|số|điều|mục|year|in|since|of the year)\s*$/iu;

/**
 * The figures of a text in their order: counts of whole people, percentages, "a/b". Dates, years and numbers of documents are
 * none. A dot or comma before three digits parts thousands, in a percentage it is the decimal sign. Linear in the text.
 *
 * @example figuresOf("Kết nạp 320 đảng viên, đạt 103,5 %").map(({ kind }) => kind) // ["count", "percent"]
 */
export function figuresOf(text: string): Figure[] {
  const figures: Figure[] = [];
  let end = 0;
  for (const match of text.matchAll(FIGURE)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const before = text.slice(end, from);
    const said = saidBy(match.groups!, before);
    if (said) figures.push({ ...said, before, from, to });
    end = to;
  }
  return figures;
}

type Said =
  | { kind: "count"; value: number }
  | { kind: "percent"; percent: PrintedPercent }
  | { kind: "ratio"; count: number; whole: number };

/** The figure that stands there; null for a date, a year, and more people than can be followed. */
function saidBy({ percent, count, whole, plain }: Record<string, string | undefined>, before: string): Said | null {
  if (percent !== undefined) {
    const printed = percentOf(percent);
    return printed.digits > MOST_PEOPLE ? null : { kind: "percent", percent: printed };
  }
  if (count !== undefined && whole !== undefined) {
    const said = { kind: "ratio", count: wholeOf(count), whole: wholeOf(whole) } as const;
    return Math.max(said.count, said.whole) > MOST_PEOPLE ? null : said;
  }
  if (plain === undefined || isYear(plain, before)) return null;
  const value = wholeOf(plain);
  return value > MOST_PEOPLE ? null : { kind: "count", value };
}

function isYear(digits: string, before: string): boolean {
  return NO_COUNT.test(before.slice(-20)) && /^(?:\d{1,2}|(?:19|20)\d{2})$/.test(digits);
}

function wholeOf(text: string): number {
  return Number(text.replace(/\D/g, ""));
}

function percentOf(text: string): PrintedPercent {
  const [, whole, decimals = ""] = /^[+−-]?(\d+)(?:[.,](\d+))?$/.exec(text)!;
  return { digits: Number(whole! + decimals), decimals: decimals.length };
}
