import type { PrintedPercent } from "../calc";
import { type Figure, figuresOf } from "./figures";

/** What a sentence says that can be checked. */
export type Claim =
  | { kind: "share"; count: number; whole: number | null; percent: PrintedPercent; of: "target" | "whole" }
  | { kind: "shares"; percents: PrintedPercent[]; counts: number[]; whole: number | null }
  | { kind: "parts"; total: number; parts: number[] }
  | {
      kind: "growth";
      now: number;
      before: number;
      change: number | null;
      percent: PrintedPercent | null;
      falls: boolean;
    };

const SENTENCE = /[;\n]|[.!?](?=\s|$)/u;
const RISES = /tăng|vượt hơn|nhiều hơn|\bmore\b|\bup\b|increase|rose/iu;
const FALLS = /giảm|ít hơn|\bfewer\b|\bdown\b|decrease|fell/iu;
const EARLIER = /cùng kỳ|năm trước|so với|same (?:days|period)|last year|against|from/iu;
const WHOLE = /(?:trên|của|trong(?: tổng số)?|trong số|\bof|\bout of)(?:\s+\p{L}+){0,3}\s*$/iu;
const TARGET = /đạt|chỉ tiêu|kế hoạch|target|quota|plan/iu;
/** Longer texts are no sentence of a report; what is beyond is not read. */
const MOST_TEXT = 20_000;

/**
 * What a text says that can be checked, sentence by sentence. Linear in the text.
 *
 * @example claimsOf("Kết nạp 320 đảng viên, đạt 103,5 %")
 *   // [{ kind: "share", count: 320, whole: null, percent: { digits: 1035, decimals: 1 }, of: "target" }]
 */
export function claimsOf(text: string): Claim[] {
  return text
    .slice(0, MOST_TEXT)
    .normalize("NFC")
    .split(SENTENCE)
    .flatMap((sentence) => claimsIn(sentence, figuresOf(sentence)));
}

function claimsIn(sentence: string, figures: readonly Figure[]): Claim[] {
  const growth = growthIn(sentence, figures);
  if (growth) return [growth];
  const parts = partsIn(sentence, figures);
  if (parts) return [parts];
  const shares = sharesIn(figures);
  return shares ? [shares] : shareClaims(sentence, figures);
}

/** "333, tăng 137 (69,9 %) so với cùng kỳ 196". */
function growthIn(sentence: string, figures: readonly Figure[]): Claim | null {
  const falls = FALLS.test(sentence);
  if ((!RISES.test(sentence) && !falls) || !EARLIER.test(sentence)) return null;
  const counts = figures.filter((figure) => figure.kind === "count");
  const change = counts.find(({ before }) => RISES.test(before) || FALLS.test(before)) ?? null;
  const earlier = counts.find((figure) => figure !== change && EARLIER.test(figure.before));
  const now = counts.find((figure) => figure !== change && figure !== earlier);
  if (!earlier || !now) return null;
  const percent = figures.find((figure) => figure.kind === "percent" && figure.from > (change ?? now).from);
  return {
    kind: "growth",
    now: now.value,
    before: earlier.value,
    change: change?.value ?? null,
    percent: percent?.kind === "percent" ? percent.percent : null,
    falls,
  };
}

/** "Tổng 1.905: Tam Kỳ 150, Hội An 110, …": a figure, a colon, and at least two figures that it is the sum of. */
function partsIn(sentence: string, figures: readonly Figure[]): Claim | null {
  const colon = sentence.indexOf(":");
  if (colon === -1 || figures.some(({ kind }) => kind !== "count")) return null;
  const counts = figures.filter((figure) => figure.kind === "count");
  const [total, ...others] = [
    counts.findLast(({ from }) => from < colon),
    ...counts.filter(({ from }) => from > colon),
  ];
  if (!total || others.length < 2) return null;
  return { kind: "parts", total: total.value, parts: others.map((part) => part.value) };
}

/** At least three shares, with the counts before them where each has one, and the whole they are of. */
function sharesIn(figures: readonly Figure[]): Claim | null {
  const percents = figures.flatMap((figure) => (figure.kind === "percent" ? figure.percent : []));
  if (percents.length < 3) return null;
  const counts = figures.flatMap((figure) => (figure.kind === "count" ? figure : []));
  const named = counts.find(({ before }) => WHOLE.test(before));
  const spare = counts.length === percents.length + 1 ? (named ?? counts[0]!) : (named ?? null);
  const own = counts.filter((count) => count !== spare).map(({ value }) => value);
  return {
    kind: "shares",
    percents,
    counts: own.length === percents.length ? own : [],
    whole: spare?.value ?? null,
  };
}

/** Each percentage with the count before it, or the "a/b", and the whole that is named. */
function shareClaims(sentence: string, figures: readonly Figure[]): Claim[] {
  return figures.flatMap((figure, at): Claim[] => {
    if (figure.kind !== "percent") return [];
    const earlier = figures.slice(0, at);
    const last = earlier.findLastIndex(({ kind }) => kind === "percent");
    const near = earlier.slice(last + 1);
    const ratio = near.findLast(({ kind }) => kind === "ratio");
    if (ratio?.kind === "ratio") {
      return [{ kind: "share", count: ratio.count, whole: ratio.whole, percent: figure.percent, of: "target" }];
    }
    const after = figures[at + 1];
    const counts = near.flatMap((one) => (one.kind === "count" ? one : []));
    const whole =
      counts.findLast(({ before }, index) => index > 0 && WHOLE.test(before)) ??
      (after?.kind === "count" && WHOLE.test(after.before) ? after : null);
    const count = counts.find((one) => one !== whole);
    if (!count) return [];
    const words = sentence.slice(count.to, figure.from);
    const of =
      TARGET.test(words) && !/đảng viên đầu năm|members/iu.test(sentence.slice(figure.to)) ? "target" : "whole";
    return [{ kind: "share", count: count.value, whole: whole?.value ?? null, percent: figure.percent, of }];
  });
}
