import {
  growthOf,
  type Implied,
  impliedWholes,
  leftOfShares,
  type PrintedPercent,
  printedPercents,
  type WholeRange,
} from "../calc";
import { type Claim, claimsOf } from "./claims";
import { formatDecimal, formatPeople } from "./format";
import { i18n, text } from "./i18n";

/** What a claim comes to: right, wrong, or something that it implies and the reader may judge. */
export interface Finding {
  verdict: "right" | "wrong" | "implied";
  sentence: string;
}

/**
 * What the figures of a text imply, in the language of the pane; none where nothing in it can be checked. Linear in the text.
 *
 * @example findingsOf("kết nạp 320 đảng viên, đạt 103,5 %").map(({ sentence }) => sentence)
 *   // ["320 người là 103,5 %: làm tròn thì không có chỉ tiêu nguyên nào; nếu cắt thì chỉ tiêu 309 (320/309 = 103,56 %)."]
 */
export function findingsOf(pasted: string): Finding[] {
  return claimsOf(pasted).flatMap(findingsFor);
}

function findingsFor(claim: Claim): Finding[] {
  switch (claim.kind) {
    case "share":
      return [claim.whole === null ? impliedBy(claim) : checkedShare(claim.count, claim.whole, claim.percent)];
    case "shares":
      return sharesFindings(claim);
    case "parts":
      return [partsFinding(claim)];
    case "growth":
      return growthFindings(claim);
  }
}

function impliedBy({ count, percent, of }: Extract<Claim, { kind: "share" }>): Finding {
  const { rounded, cut }: Implied = impliedWholes(count, percent);
  const said = { count: formatPeople(count), percent: percentText(percent) };
  if (count === 0 || (!rounded && !cut)) return { verdict: "wrong", sentence: text("truth.nothing", said) };
  const range = (one: WholeRange | null): string => (one === null ? text(`truth.${of}.no`) : rangeText(one, of));
  const exact = (one: WholeRange | null): string =>
    one === null || one.least !== one.most
      ? ""
      : text("truth.exactly", {
          count: said.count,
          whole: formatPeople(one.least),
          percent: twoDecimals(count, one.least),
        });
  return {
    verdict: "implied",
    sentence: text("truth.implied", {
      ...said,
      rounded: range(rounded) + exact(rounded),
      cut: range(cut) + exact(cut),
    }),
  };
}

function rangeText({ least, most }: WholeRange, of: "target" | "whole"): string {
  const params = { least: formatPeople(least), most: most === null ? "" : formatPeople(most) };
  return text(`truth.${of}.${most === null ? "open" : most === least ? "one" : "range"}`, params);
}

/** A share whose whole is named: printed by rounding, by cutting, by neither. */
function checkedShare(count: number, whole: number, percent: PrintedPercent): Finding {
  const said = { count: formatPeople(count), whole: formatPeople(whole), percent: percentText(percent) };
  if (whole === 0) return { verdict: "wrong", sentence: text("truth.ofNobody", said) };
  const { decimals, digits } = percent;
  const printed = printedPercents(count, whole, decimals);
  const [rounded, cut] = [printed.rounded, printed.cut].map((own) => percentText({ digits: own, decimals }));
  const how =
    digits === printed.rounded
      ? digits === printed.cut
        ? "both"
        : "rounded"
      : digits === printed.cut
        ? "cut"
        : "neither";
  const sentence = text(`truth.checked.${how}`, {
    ...said,
    rounded: rounded!,
    cut: cut!,
    exact: twoDecimals(count, whole),
  });
  return { verdict: how === "neither" ? "wrong" : "right", sentence };
}

function sharesFindings({ percents, counts, whole }: Extract<Claim, { kind: "shares" }>): Finding[] {
  const { sum, left } = leftOfShares(percents);
  const said = { sum: percentText(sum), left: percentText({ ...left, digits: Math.abs(left.digits) }) };
  const key = left.digits > 0 ? "left" : left.digits < 0 ? "over" : "full";
  const findings: Finding[] = [
    { verdict: key === "full" ? "right" : "implied", sentence: text(`truth.shares.${key}`, said) },
  ];
  if (counts.length === 0 || whole === null) return findings;
  const rest = whole - counts.reduce((all, one) => all + one, 0);
  const params = { count: Math.abs(rest), people: formatPeople(Math.abs(rest)), whole: formatPeople(whole) };
  const verdict = rest === 0 ? "right" : "implied";
  findings.push({ verdict, sentence: text(`truth.counts.${rest > 0 ? "left" : rest < 0 ? "over" : "full"}`, params) });
  const checks = counts.map((count, at) => checkedShare(count, whole, percents[at]!));
  return [...findings, ...checks.filter((check) => check.verdict === "wrong")];
}

function partsFinding({ total, parts }: Extract<Claim, { kind: "parts" }>): Finding {
  const sum = parts.reduce((all, one) => all + one, 0);
  const params = { parts: formatPeople(parts.length), sum: formatPeople(sum), total: formatPeople(total) };
  if (sum === total) return { verdict: "right", sentence: text("truth.parts.equal", params) };
  const difference = formatPeople(Math.abs(sum - total));
  return {
    verdict: "wrong",
    sentence: text(`truth.parts.${sum > total ? "over" : "short"}`, { ...params, difference }),
  };
}

function growthFindings({ now, before, change, percent, falls }: Extract<Claim, { kind: "growth" }>): Finding[] {
  const own = falls ? before - now : now - before;
  const said = {
    now: formatPeople(now),
    before: formatPeople(before),
    change: formatPeople(change ?? own),
    own: formatPeople(own),
  };
  const findings: Finding[] = [];
  if (change !== null) {
    const right = own === change;
    findings.push({
      verdict: right ? "right" : "wrong",
      sentence: text(`truth.growth.${right ? "change" : "otherChange"}`, said),
    });
  }
  if (percent === null || before === 0 || own < 0 || growthOf(now, before) === null) return findings;
  return [...findings, checkedShare(own, before, percent)];
}

function percentText({ digits, decimals }: PrintedPercent): string {
  const figure = formatDecimal(digits / 10 ** decimals, decimals);
  return i18n.language === "en" ? `${figure}%` : `${figure}\u00a0%`;
}

/** To two decimals, rounded half up, by integers. */
function twoDecimals(count: number, whole: number): string {
  return percentText({ digits: printedPercents(count, whole, 2).rounded, decimals: 2 });
}
