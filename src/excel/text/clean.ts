import { legacyOf } from "./legacy";

/**
 * Text in composed letters with single spaces; null where nothing is left. Numbers and booleans as they print. What
 * cannot be seen goes: zero-width signs, and soft hyphens unless they are TCVN3's "ư". Linear in the text.
 *
 * @example cleanText("  Tam\u00a0 Ky\u0300 ") // "Tam Kỳ"
 */
export function cleanText(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
  const seen = String(value).replace(/[\u200b-\u200d\u2060\ufeff]/g, "");
  // What stood apart before a sign was taken away may be one letter now.
  const text = withoutSoftHyphens(seen.normalize("NFC")).normalize("NFC").replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}

/**
 * Whether a text holds what the eye misses and comparison does not: decomposed letters, runs of spaces, no-break
 * spaces, zero-width signs. Spaces at the ends alone are not untidy. Linear in the text.
 *
 * @example isUntidy("Tam  Kỳ") // true
 * @example isUntidy(" Tam Kỳ ") // false
 */
export function isUntidy(text: string): boolean {
  return (cleanText(text) ?? "") !== text.trim();
}

function withoutSoftHyphens(text: string): string {
  return text.includes("\u00ad") && legacyOf(text) !== "TCVN3" ? text.replaceAll("\u00ad", "") : text;
}
