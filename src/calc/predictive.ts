/** The chances of `from`, `from` + 1, … people, those that count for anything; they sum to 1. */
export interface Chances {
  from: number;
  chances: Float64Array;
}

/** Nobody, for certain. */
export const NOBODY: Chances = { from: 0, chances: Float64Array.of(1) };

/** Less likely than the likeliest by this, a number of people is left out. */
const NOTHING = 1e-18;
/** A sum of chances that should be a share exactly must not miss it by its last digits. */
const SLACK = 1e-12;

/**
 * How many of `n` people will come through, where `came` of `of` earlier ones did: beta-binomial, the predictive
 * distribution of a binomial count under Jeffreys' prior Beta(½, ½). O(people that are at all likely).
 * Source: the prior, H. Jeffreys, "An invariant form for the prior probability in estimation problems", Proc. R. Soc. A
 * 186, 1946; predictive distributions and intervals from them, J. Aitchison and I. R. Dunsmore, "Statistical Prediction
 * Analysis", 1975. For intervals of the same counts without a prior: K. Krishnamoorthy and J. Peng, "Improved closed-form
 * prediction intervals for binomial and Poisson distributions", J. Statist. Plann. Inference 141, 2011.
 *
 * @example amongWaiting(1, 1, 2) // of 0 and of 1: 0.5 and 0.5, as (1 + ½) ÷ (2 + 1)
 */
export function amongWaiting(n: number, came: number, of: number): Chances {
  const [a, b] = [came + 0.5, of - came + 0.5];
  const likeliest = came === 0 ? 0 : came === of ? n : Math.floor((n * (a - 1) - (b - 1)) / (a + b - 2)) + 1;
  return chancesAround(
    Math.min(n, Math.max(0, likeliest)),
    (j) => ((n - j) * (a + j)) / ((j + 1) * (b + n - j - 1)),
    n,
  );
}

/**
 * How many will come in a span `ahead` long, where `came` came in one `gone` long: negative binomial, the predictive
 * distribution of a Poisson count under Jeffreys' prior. `gone` is above 0. O(people that are at all likely).
 * Source: as `amongWaiting`.
 *
 * @example inTime(0, 1, 1).chances[0] // 0.7071: the square root of ½
 */
export function inTime(came: number, gone: number, ahead: number): Chances {
  const r = came + 0.5;
  const [p, q] = [gone / (gone + ahead), ahead / (gone + ahead)];
  const likeliest = Math.max(0, Math.floor((q * r - 1) / p) + 1);
  return chancesAround(likeliest, (j) => ((r + j) / (j + 1)) * q, Infinity);
}

/**
 * Chances from the ratio of each to the one before, P(j + 1) ÷ P(j), outward from the likeliest number: only + − × ÷, so
 * the same on every machine.
 */
function chancesAround(likeliest: number, ratio: (j: number) => number, last: number): Chances {
  const above: number[] = [];
  for (let j = likeliest, weight = 1; j < last; j++) {
    weight *= ratio(j);
    if (weight < NOTHING) break;
    above.push(weight);
  }
  const below: number[] = [];
  for (let j = likeliest - 1, weight = 1; j >= 0; j--) {
    weight /= ratio(j);
    if (weight < NOTHING) break;
    below.push(weight);
  }
  const chances = Float64Array.from([...below.reverse(), 1, ...above]);
  const sum = chances.reduce((all, one) => all + one, 0);
  return { from: likeliest - below.length, chances: chances.map((weight) => weight / sum) };
}

/**
 * The chance that at least so many people come: of one count, or of two together that know nothing of each other. Linear
 * in both.
 *
 * @example chanceOfAtLeast(2, coin, coin) // 0.25: of 0 and of 1 the coin gives 0.5 each
 */
export function chanceOfAtLeast(people: number, one: Chances, other: Chances = NOBODY): number {
  const least = other.from;
  if (people <= one.from + least) return 1;
  /** Of the other, the chance of at least `least + j`. */
  const tails = other.chances.slice();
  for (let j = tails.length - 2; j >= 0; j--) tails[j]! += tails[j + 1]!;
  let sum = 0;
  one.chances.forEach((chance, i) => {
    const lacking = people - one.from - i - least;
    sum += chance * (lacking <= 0 ? 1 : (tails[lacking] ?? 0));
  });
  return Math.min(1, sum);
}

/**
 * The fewest people that no more than them come with at least this chance, of one count or of two together. O(n log n) in
 * the people that are at all likely.
 *
 * @example quantileOf(0.5, coin, coin) // 1
 */
export function quantileOf(share: number, one: Chances, other: Chances = NOBODY): number {
  let reached = one.from + one.chances.length + other.from + other.chances.length - 2;
  let short = one.from + other.from - 1;
  while (reached - short > 1) {
    const middle = Math.floor((short + reached) / 2);
    if (1 - chanceOfAtLeast(middle + 1, one, other) >= share - SLACK) reached = middle;
    else short = middle;
  }
  return reached;
}
