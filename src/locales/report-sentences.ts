import { growthOf, pointsBetween, milestoneOf, printedShare, type Measured, type Ratio, type Summary } from "../calc";
import type { Milestone } from "../calc/counted-people";
import { formatAttainment, formatDay, formatDecimal, formatPeople, formatPercent, formatTarget } from "./format";
import { i18n, type Language } from "./i18n";
import { inShort } from "./in-short";
import { compositionSentence, forecastSentences, outlookSentence, sinceSentence } from "./report-more";
import { listSentences } from "./report-lists";

/** What a sentence is made with. */
export interface Saying {
  language: Language;
  say: (key: string, params?: Record<string, string | number>) => string;
  people: (count: number) => string;
  /** A figure with its sign: +137, −3. */
  signed: (count: number) => string;
  /** Shares as the settings have them. */
  share: (count: number, total: number) => string;
  attainment: (figure: { actual: number; quota: number | null; most: number | null }) => string;
  target: (quota: number | null, most: number | null) => string;
}

/**
 * The sentences that are read out in a meeting, each from the figures of the summary: only those that apply. Linear in the
 * units.
 *
 * @example reportSentences(summary, "vi")[0]
 *   // "Tính đến ngày 31/12/2024, kết nạp được 320 đảng viên, đạt 103,5 % chỉ tiêu giao (309); đã hoàn thành, vượt 11 người."
 */
export function reportSentences(summary: Summary, language: Language = i18n.language as Language): string[] {
  const saying = sayingOf(summary, language);
  const { measured } = summary;
  const sentences = [
    headline(measured, saying),
    samePeriod(measured, saying),
    outlookSentence(measured, saying),
    rate(measured, saying),
    pace(measured, saying),
    statuses(measured, saying),
    ...listSentences(summary, saying),
    compositionSentence(summary, saying),
    ...forecastSentences(summary, saying),
    others(summary, saying),
    sinceSentence(summary, saying),
  ];
  return sentences.filter((sentence) => sentence !== null);
}

function sayingOf({ settings }: Summary, language: Language): Saying {
  const fixed = i18n.getFixedT(language);
  const decimals = settings.shares === "round1" ? 1 : 2;
  const people = (count: number): string => formatPeople(count, language);
  return {
    language,
    say: (key, params = {}) => fixed(`sentences.${key}`, params),
    people,
    signed: (count) => (count > 0 ? `+${people(count)}` : people(count)),
    share: (count, total) => formatPercent(printedShare(count, total, settings) ?? (0 as Ratio), decimals, language),
    attainment: (figure) => formatAttainment(figure, settings, language),
    target: (quota, most) => formatTarget(quota, most, language),
  };
}

function headline({ choice, whole, basis, rows }: Measured, saying: Saying): string {
  const { say, people, attainment, target } = saying;
  const day = formatDay(choice.asOf);
  const what = milestoneOf(choice.kind) ?? "admitted";
  const done = say(`done.${what}`, { day, actual: people(whole.actual), count: whole.actual });
  const { actual, quota, most } = whole;
  if (quota === null) return say("headline.without", { done });
  const top = rows.filter(({ level }) => level === 0);
  const isResolved = top.length === 1 && top[0]!.bases.resolution.quota === quota;
  const beside = (["resolution", "stretch"] as const).flatMap((base) => {
    const figure = top.length === 1 ? top[0]!.bases[base] : null;
    if (!figure || figure.quota === null || (base === "resolution" && isResolved)) return [];
    return say(`beside.${base}`, {
      attainment: attainment({ actual, ...figure }),
      quota: target(figure.quota, figure.most),
    });
  });
  return say(whole.attainment === null ? "headline.zero" : "headline.of", {
    done,
    attainment: attainment(whole),
    basis: say(`basis.${basis === "proposal" && isResolved ? "resolution" : basis}`),
    quota: target(quota, most),
    beside: beside.map((clause) => `, ${clause}`).join(""),
    rest: restOf(whole, what, saying),
  });
}

/** What is left to do of a target, or by how many it is passed. */
function restOf({ actual, quota, most }: Measured["whole"], what: Milestone, { say, people }: Saying): string {
  const left = (quota ?? 0) - actual;
  if (left > 0) return say(`left.${what}`, { people: people(left), count: left });
  const more = most === null ? 0 : actual - most;
  return more > 0 ? say("passed", { people: people(more), count: more }) : say("complete");
}

function samePeriod({ choice, whole }: Measured, { say, people, signed, language }: Saying): string | null {
  const { actual, lastYear, attainment, lastAttainment } = whole;
  if (lastYear === 0) return actual === 0 ? null : say("samePeriod.nobody", { year: choice.year - 1 });
  const change = actual - lastYear;
  const growth = growthOf(actual, lastYear)!;
  const params = {
    year: choice.year - 1,
    before: people(lastYear),
    change: signed(change),
    people: people(Math.abs(change)),
    count: Math.abs(change),
    growth: `${growth > 0 ? "+" : ""}${formatPercent(growth, 1, language)}`,
  };
  const points = pointsBetween(attainment, lastAttainment);
  const told = points === null ? "" : pointsText(points, { say, language });
  return say(`samePeriod.${change > 0 ? "more" : change < 0 ? "fewer" : "same"}`, { ...params, points: told });
}

function pointsText(points: number, { say, language }: Pick<Saying, "say" | "language">): string {
  const key = points === 0 ? "same" : points > 0 ? "more" : "fewer";
  return say(`points.${key}`, { points: formatDecimal(Math.abs(points), 1, language) });
}

function rate({ choice, whole, band, settings }: Measured, { say, people, share, language }: Saying): string | null {
  if (band === null || milestoneOf(choice.kind) !== "admitted") return null;
  const figure = (percent: number): string => formatDecimal(percent, Number.isInteger(percent) ? 0 : 1, language);
  return say(whole.quota === null ? "rate.without" : "rate.of", {
    members: people(band.members),
    asked: share(whole.quota ?? 0, band.members),
    rate: share(whole.actual, band.members),
    low: figure(settings.bandLow),
    high: figure(settings.bandHigh),
    from: people(band.low),
    to: people(band.high),
  });
}

function pace({ whole }: Measured, { say, people }: Saying): string | null {
  if (whole.pace === null || whole.quota === 0) return null;
  const days = Math.abs(whole.pace.days);
  const due = Math.floor(whole.pace.due);
  const key = whole.pace.days < 0 ? "behind" : whole.pace.days > 0 ? "ahead" : "even";
  return say(`pace.${key}`, { due: people(due), days: people(days), count: days });
}

const STATUSES = ["over", "met", "onPace", "behind", "none"] as const;

function statuses({ rows, basis }: Measured, { say, people, language }: Saying): string | null {
  const branches = rows.filter(({ isBranch, status }) => isBranch && status !== "noTarget");
  if (branches.length < 2) return null;
  const counts = STATUSES.flatMap((status) => {
    const count = branches.filter((row) => row.status === status).length;
    return count === 0 ? [] : `${i18n.getFixedT(language)(`status.${status}`)} ${people(count)}`;
  });
  const everyone = branches.every(({ status }) => status === "over" || status === "met");
  return say(everyone ? "statuses.everyone" : "statuses.some", {
    branches: people(branches.length),
    basis: basis === "proposal" ? say("notAssigned") : "",
    statuses: counts.join(", "),
  });
}

function others({ others: measured, unmeasured }: Summary, { say, people, attainment, target }: Saying): string | null {
  const told = [
    ...measured.map(({ choice: { kind }, whole }) =>
      say(`others.${whole.quota === null ? "without" : whole.attainment === null ? "zero" : "of"}`, {
        kind: inShort(kind),
        actual: people(whole.actual),
        quota: target(whole.quota, whole.most),
        attainment: attainment(whole),
      }),
    ),
    ...unmeasured.map((kind) => say("others.unmeasured", { kind: inShort(kind) })),
  ];
  return told.length === 0 ? null : say("others.all", { others: told.join("; ") });
}
