import type { Explanation, Method } from "../calc";
import { formatDecimal, formatNumber, formatPeople } from "./format";
import { i18n } from "./i18n";

/** What an explanation alone does not hold. */
export interface WhyContext {
  method: Method;
  /** People that were split. */
  total: number;
  /** The unit next in line for one more, by name; null where none can take one, "itself" where it is this very unit. */
  next: { name: string } | "itself" | null;
}

/** Of a divisor all decimals are told, as it has the fewest that give the quotas back. */
const PLAIN_DIGITS = 10;

/**
 * Why a unit gets its quota, in one or two sentences that can be read out and worked out again on paper.
 *
 * @example whySentence(explanation, { method: "webster", total: 385, next: { name: "Tam Kỳ" } })
 * // "385 × 110 ÷ 1.950 = 21,718; cứ 5,1 được một chỉ tiêu: 110 ÷ 5,1 = 21,569, làm tròn thành 22. Sát nút tiếp theo: Tam Kỳ."
 */
export function whySentence(
  explanation: Explanation,
  { method, total, next }: WhyContext,
  language = i18n.language,
): string {
  const say = i18n.getFixedT(language);
  const { seats, weight, weights, share, decided } = explanation;
  const people = (count: number) => formatPeople(count, language);
  const weighed = (value: number) => formatNumber(value, language);
  const cut = (value: number) => formatDecimal(value, 3, language);
  const said = { quota: people(seats), share: cut(share.near) };
  const sum =
    weights === 0
      ? say("why.weightless")
      : say("why.sum", { total: people(total), weight: weighed(weight), weights: weighed(weights), share: said.share });
  const isRounded = decided === "share" || decided === "method" || decided === "tie";
  const { division, remainder } = explanation;
  const how =
    isRounded && division && weight > 0
      ? say("why.divided", {
          divisor: plainNumber(division.divisor, language),
          weight: weighed(weight),
          quotient: cut(division.quotient),
          rounded: say(`why.rounding.${method}`),
          quota: said.quota,
        })
      : isRounded && remainder
        ? remainderSaid(explanation, language)
        : say(`why.decided.${decided}`, said);
  const parts = [`${sum}; ${how}`];
  if (decided === "tie" && (division || remainder)) parts.push(say("why.tied"));
  if (next !== null) parts.push(next === "itself" ? say("why.nextItself") : say("why.next", { unit: next.name }));
  return `${parts.join(". ")}.`;
}

/** The whole of the share, its part, and whether that was large enough for one more. */
function remainderSaid({ seats, remainder }: Explanation, language: string): string {
  const say = i18n.getFixedT(language);
  const { whole, part, cut } = remainder!;
  const said = {
    whole: formatPeople(whole, language),
    part: formatDecimal(part, 3, language),
    cut: cut === null ? "" : formatDecimal(cut, 3, language),
    quota: formatPeople(seats, language),
  };
  if (cut === null) return say("why.remainder.none", said);
  return say(`why.remainder.${seats > whole ? "more" : "same"}`, said);
}

function plainNumber(value: number, language: string): string {
  const locale = language === "en" ? "en-US" : "vi-VN";
  return new Intl.NumberFormat(locale, { maximumFractionDigits: PLAIN_DIGITS }).format(value);
}
