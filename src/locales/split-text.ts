import type { Mix, Norm, UnitBounds } from "../calc";
import { BASES } from "../calc/method";
import { formatNumber, formatPeople, formatPercent } from "./format";
import type { Ratio } from "../calc/percent";
import { i18n } from "./i18n";

/** No-break, as everywhere between a figure and its sign. */
const NO_BREAK_SPACE = "\u00a0";

/**
 * What a total is split by, in the middle of a sentence.
 *
 * @example mixText({ members: 100 })           // "đảng viên"
 * @example mixText({ members: 70, pool: 30 })  // "70 % đảng viên, 30 % nguồn"
 */
export function mixText(mix: Mix, language = i18n.language): string {
  const used = BASES.filter((basis) => (mix[basis] ?? 0) > 0);
  const nameOf = (basis: (typeof BASES)[number]) => inSentence(`basis.${basis}`, language);
  if (used.length === 1) return nameOf(used[0]!);
  return used.map((basis) => `${formatPercent((mix[basis]! / 100) as Ratio, 0, language)} ${nameOf(basis)}`).join(", ");
}

/**
 * How many people a unit may get; "" where nothing limits it.
 *
 * @example boundsText({ min: 1, max: 2, lock: null })    // "1–2"
 * @example boundsText({ min: null, max: 3, lock: null }) // "≤ 3"
 */
export function boundsText({ min, max, lock }: UnitBounds, language = i18n.language): string {
  const people = (count: number) => formatPeople(count, language);
  if (lock !== null) return people(lock);
  if (min !== null && max !== null) return min === max ? people(min) : `${people(min)}–${people(max)}`;
  if (min !== null) return `≥${NO_BREAK_SPACE}${people(min)}`;
  return max !== null ? `≤${NO_BREAK_SPACE}${people(max)}` : "";
}

/**
 * The norms of types, in the middle of a sentence; "" without one.
 *
 * @example normsText([{ type: "residential", min: 1, max: 2 }]) // "thôn, khu phố 1–2"
 */
export function normsText(norms: readonly Norm[], language = i18n.language): string {
  return norms
    .map(({ type, min, max }) => ({ type, bounds: boundsText({ min, max, lock: null }, language) }))
    .filter(({ bounds }) => bounds !== "")
    .map(({ type, bounds }) => `${inSentence(`type.${type}`, language)} ${bounds}`)
    .join("; ");
}

/**
 * A weight as it stands in a sum on paper: of mixed bases a percent of the whole.
 *
 * @example weightText(5.7512, true) // "5,751"
 */
export function weightText(weight: number, isMixed: boolean, language = i18n.language): string {
  return formatNumber(isMixed ? Math.round(weight * 1000) / 1000 : weight, language);
}

function inSentence(key: string, language: string): string {
  return i18n.getFixedT(language)(key).toLocaleLowerCase(language);
}
