declare const ratioBrand: unique symbol;

/** A share of one: 2.65 is 265 %. */
export type Ratio = number & { readonly [ratioBrand]: true };

/**
 * Attainment as a ratio: `actual` people of a target of `quota` people, or null without a target or with a target of 0
 * (domain rule 7: no target is "–", never 0 %). Constant cost.
 *
 * @example ratioOf(53, 20) // 2.65
 * @example ratioOf(1, 0)   // null
 */
export function ratioOf(actual: number, quota: number | null): Ratio | null {
  return quota === null || quota <= 0 ? null : ((actual / quota) as Ratio);
}

/**
 * Attainment cut, never rounded up, to one decimal of a percent (domain rule 10), as a ratio: so that `0.0%` shows the
 * printed figure and 100 % never appears before the last person is in. People in, decided on integers. Constant cost.
 *
 * @example cutRatioOf(320, 309) // 1.035
 * @example cutRatioOf(999, 1000) // 0.999
 */
export function cutRatioOf(actual: number, quota: number | null): Ratio | null {
  return quota === null || quota <= 0 ? null : (((actual * 1000 - ((actual * 1000) % quota)) / quota / 1000) as Ratio);
}
