/** The chance of 0, 1, 2, … people; sums to 1. */
export type Chances = readonly number[];

const HUGE = 1e200;
/** Chances below this are nobody's. */
const NOTHING = 1e-18;

/**
 * How many of `n` people will come through, where `came` of `of` earlier ones did: beta-binomial, the predictive
 * distribution of a binomial under Jeffreys' prior Beta(½, ½). Only + − × ÷, by the ratio of one chance to the next, so the
 * same on every machine. O(n).
 * Source: the prior, H. Jeffreys, "An invariant form for the prior probability in estimation problems", 1946; its
 * predictive distributions, A. Gelman et al., "Bayesian Data Analysis", 3rd ed. 2013, chapter 2.
 *
 * @example amongWaiting(1, 1, 2) // [0.5, 0.5]: (1 + ½) of (2 + 1)
 */
export function amongWaiting(n: number, came: number, of: number): Chances {
  const [a, b] = [came + 0.5, of - came + 0.5];
  return chancesBy((j) => ((n - j) * (a + j)) / ((j + 1) * (b + n - j - 1)), n);
}

/**
 * How many will come in a span `ahead` long, where `came` came in one `gone` long: negative binomial, the predictive
 * distribution of a Poisson count under Jeffreys' prior. O(people who may come).
 * Source: as `amongWaiting`.
 *
 * @example inTime(0, 1, 1)[0] // 0.7071: the square root of ½
 */
export function inTime(came: number, gone: number, ahead: number): Chances {
  const rate = ahead / (gone + ahead);
  return chancesBy((j) => ((came + 0.5 + j) / (j + 1)) * rate, Infinity);
}

/** Chances from the ratio of each to the one before: P(j + 1) ÷ P(j). */
function chancesBy(ratio: (j: number) => number, last: number): Chances {
  const weights = [1];
  let most = 1;
  for (let j = 0; j < last; j++) {
    const weight = weights[j]! * ratio(j);
    if (last === Infinity && weight < NOTHING * most && ratio(j) < 1) break;
    weights.push(weight);
    most = Math.max(most, weight);
    if (weight > HUGE) {
      for (let i = 0; i < weights.length; i++) weights[i]! /= HUGE;
      most /= HUGE;
    }
  }
  const sum = weights.reduce((all, one) => all + one, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * The chances of the sum of two counts that know nothing of each other. O(n × m) in the people that are at all likely.
 *
 * @example together([0.5, 0.5], [0.5, 0.5]) // [0.25, 0.5, 0.25]
 */
export function together(one: Chances, other: Chances): Chances {
  const sums = Array.from({ length: one.length + other.length - 1 }, () => 0);
  one.forEach((chance, i) => {
    if (chance < NOTHING) return;
    for (let j = 0; j < other.length; j++) sums[i + j]! += chance * other[j]!;
  });
  return sums;
}

/** The fewest people that no more than them come with at least this chance. Linear. */
export function quantileOf(chances: Chances, share: number): number {
  let sum = 0;
  // A sum of exactly the share must not be missed by its last digit.
  const reached = chances.findIndex((chance) => (sum += chance) >= share - 1e-12);
  return reached === -1 ? chances.length - 1 : reached;
}

/** The chance that at least so many come. Linear. */
export function chanceOfAtLeast(chances: Chances, people: number): number {
  let sum = 0;
  for (let j = chances.length - 1; j >= Math.max(0, people); j--) sum += chances[j]!;
  return people <= 0 ? 1 : Math.min(1, sum);
}
