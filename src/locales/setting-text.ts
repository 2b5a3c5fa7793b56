import { formatNumber } from "./format";
import { text } from "./i18n";

/**
 * The value of a setting in words: one of its choices, or a percent.
 *
 * @example settingText("attainment", "cut1") // "cắt, một số lẻ"
 * @example settingText("listUnder", 50)      // "50"
 */
export function settingText(name: string, value: string | number): string {
  return typeof value === "number" ? formatNumber(value) : text(`settings.value.${name}.${value}`);
}
