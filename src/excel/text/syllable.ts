import { splitTone } from "./tones";

/** Rhymes by their first letters, each with the endings it may take. */
const FRONT = "e(?:ng|[cmnopt])?|ê(?:ch|nh|[mnptu])?|i(?:ch|nh|[amnptu])?|iê(?:ng|[cmnptu])";
const BACK = [
  "a(?:ch|ng|nh|[cimnoptuy])?|ă(?:ng|[cmnpt])|â(?:ng|[cmnptuy])",
  "o(?:ng|[cimnpt])?|oo(?:ng|[cn])|ô(?:ng|[cimnpt])?|ơ(?:ng|[imnpt])?",
  "u(?:ng|[acimnpt])?|uô(?:ng|[cimnpt])|ư(?:ng|[acimntu])?|ươ(?:ng|[cimnptu])",
  "oa(?:ch|ng|nh|[cimnoptuy])?|oă(?:ng|[cmnpt])|oe(?:ng|[cmnot])?",
  "uâ(?:ng|[cnty])|uê(?:ch|nh|[nt])?|uơ|uy(?:ch|nh|[anptu])?|uyê(?:ng|[nt])",
].join("|");
const AFTER_QU = [
  "a(?:ch|ng|nh|[cimnotuy])?|ă(?:ng|[cmnpt])|â(?:ng|[cnty])|e(?:[nost])?|ê(?:ch|nh|[nt])?",
  "i(?:nh|[tu])?|ơ(?:[nt])?|ô(?:[ci])?|y(?:ch|nh|t)?|yê(?:[nt])",
].join("|");

const SYLLABLE = new RegExp(
  `^(?:${[
    `(?:b|ch?|d|đ|gi?|h|kh|l|m|n|n[gh]|ph?|r|s|t[hr]?|v|x)?(?:${BACK})`,
    `(?:b|ch|d|đ|g(?=i)|gh|gi|h|kh?|l|m|n|ngh|nh|ph?|r|s|t[hr]?|v|x)?(?:${FRONT})`,
    `qu(?:${AFTER_QU})`,
    "(?:[hklmnstv]|[npt]h)?y|yê(?:ng|[mntu])",
    // Names of the mountains: Bắc Kạn, Đắk Lắk.
    "kan|[đl]ăk",
  ].join("|")})$`,
);

/** A tone on the second letter of a falling pair: Unicode has "xão", only VNI writes "xaõ" (which is "xã"). */
const LATE_TONE = /(?<!^q)(?:[aoôơuư]i|[aâêiơư]u|[ae]o|[aâ]y)$/;

/**
 * Whether a word of small letters is spelt as a Vietnamese syllable: beginning, vowels and ending that stand together,
 * and at most one tone. `strict` asks also that a stopped ending (c, ch, p, t) bear sắc or nặng, which hurried writing
 * misses; `loose` takes that, but no tone on the second letter of "ao", which only other encodings write. Says nothing of
 * whether the word exists. Linear in the word.
 *
 * @example isSyllable("thuộc", "strict") // true
 * @example isSyllable("tôt", "strict")   // false, though "loose" takes it
 * @example isSyllable("xaõ", "loose")    // false, though "strict" takes it
 */
export function isSyllable(word: string, manner: "strict" | "loose"): boolean {
  const { letters, tones } = splitTone(word);
  if (tones.length > 1 || !SYLLABLE.test(letters)) return false;
  if (manner === "strict") return !/(?:[ckpt]|ch)$/.test(letters) || /^[\u0301\u0323]$/.test(tones);
  return !(splitTone(word.slice(-1)).tones && LATE_TONE.test(letters) && !/^gi.$/.test(letters));
}
