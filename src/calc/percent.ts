import type { Settings } from "./settings";

declare const ratioBrand: unique symbol;

/** A share of one: 2.65 is 265 %. */
export type Ratio = number & { readonly [ratioBrand]: true };

/**
 * Attainment as a ratio: `actual` people of a target of `quota` people, or null without a target or with a target of 0
 * (domain rule 7: no target is "–", never 0 %). Of a range, which ends at `most` people: of the quota below it, 1 within
 * it, of its end above it. Constant cost.
 *
 * @example ratioOf(53, 20) // 2.65
 * @example ratioOf(1, 0)   // null
 * @example ratioOf(3, 1, 2) // 1.5: three of "1–2"
 */
export function ratioOf(actual: number, quota: number | null, most: number | null = quota): Ratio | null {
  const asked = askedOf(actual, quota, most);
  return asked === null ? null : ((actual / asked) as Ratio);
}

/**
 * Attainment cut, never rounded up, to one decimal of a percent (domain rule 10), as a ratio: so that `0.0%` shows the
 * printed figure and 100 % never appears before the last person is in. People in, decided on integers. Constant cost.
 *
 * @example cutRatioOf(320, 309) // 1.035
 * @example cutRatioOf(999, 1000) // 0.999
 */
export function cutRatioOf(actual: number, quota: number | null, most: number | null = quota): Ratio | null {
  const asked = askedOf(actual, quota, most);
  return asked === null ? null : cut(actual, asked, 1000);
}

/**
 * Attainment as it is printed: cut to one decimal of a percent, or rounded half up to two, as the settings have it; below
 * the target never 100 %. Constant cost.
 *
 * @example printedRatio(1336, 1640, { attainment: "cut1" })   // 0.814
 * @example printedRatio(1336, 1640, { attainment: "round2" }) // 0.8146
 * @example printedRatio(99999, 100000, { attainment: "round2" }) // 0.9999
 */
export function printedRatio(
  actual: number,
  quota: number | null,
  { attainment }: Pick<Settings, "attainment">,
  most: number | null = quota,
): Ratio | null {
  const asked = askedOf(actual, quota, most);
  if (asked === null) return null;
  if (attainment === "cut1") return cut(actual, asked, 1000);
  const rounded = roundedShare(actual, asked, 10_000);
  return (actual < asked && rounded >= 1 ? 0.9999 : rounded) as Ratio;
}

/**
 * A part of a whole, both people, as it is printed: shares are rounded half up to two decimals of a percent unless the
 * settings say otherwise (domain rule 10); null of nobody. Constant cost.
 *
 * @example printedShare(518, 882, { shares: "round2" }) // 0.5873
 */
export function printedShare(count: number, total: number, { shares }: Pick<Settings, "shares">): Ratio | null {
  if (total <= 0) return null;
  if (shares === "cut2") return cut(count, total, 10_000);
  return roundedShare(count, total, shares === "round2" ? 10_000 : 1000);
}

/**
 * What more or less there is than before, of what there was, rounded half away from 0 to one decimal of a percent; null
 * where there was nothing. Constant cost.
 *
 * @example growthOf(333, 196) // 0.699
 * @example growthOf(3, 4)     // -0.25
 */
export function growthOf(now: number, before: number): Ratio | null {
  if (before <= 0) return null;
  const size: number = roundedShare(Math.abs(now - before), before, 1000);
  return (now < before ? -size : size) as Ratio;
}

/**
 * Points of a percent that a ratio is above another, below 0: under it, rounded half away from 0 to a tenth; null where one
 * of them is none. Constant cost.
 *
 * @example pointsBetween(0.814 as Ratio, 0.75 as Ratio) // 6.4
 */
export function pointsBetween(now: Ratio | null, before: Ratio | null): number | null {
  if (now === null || before === null) return null;
  const tenths = Math.round(Math.abs(now - before) * 1000);
  return (now < before && tenths > 0 ? -tenths : tenths) / 10;
}

/** People that those in are measured against; null without a target, or with one of 0. */
function askedOf(actual: number, quota: number | null, most: number | null): number | null {
  if (quota === null) return null;
  const end = most ?? quota;
  const asked = actual <= quota ? quota : Math.min(actual, Math.max(quota, end));
  return asked > 0 && end > 0 ? asked : null;
}

/** The share of a target that people due are, who need not be whole, cut to one decimal of a percent. Constant cost. */
export function cutShareOf(due: number, quota: number): Ratio {
  return (Math.floor((due * 1000) / quota) / 1000) as Ratio;
}

function cut(count: number, total: number, steps: number): Ratio {
  return ((count * steps - ((count * steps) % total)) / total / steps) as Ratio;
}

function roundedShare(count: number, total: number, steps: number): Ratio {
  return (Math.floor((2 * count * steps + total) / (2 * total)) / steps) as Ratio;
}
