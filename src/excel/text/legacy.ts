import { isSyllable } from "./syllable";
import { decodeTcvn3 } from "./tcvn3";
import { decodeVni } from "./vni";

/** The encodings of Vietnamese before Unicode that sheets still hold: the font, not the file, makes the letters. */
export type LegacyEncoding = "TCVN3" | "VNI";

/** A letter or mark that these encodings, which live in Windows-1252, cannot hold. */
const BEYOND = /(?![\u0020-\u00ff])[\p{L}\p{M}]/u;

/**
 * The encoding that a font shows as Vietnamese, or null for a font of Unicode. Constant cost.
 *
 * @example encodingOfFont(".VnTimeH") // "TCVN3"
 * @example encodingOfFont("VNI-Times") // "VNI"
 */
export function encodingOfFont(fontName: string): LegacyEncoding | null {
  if (/^\s*\.vn/i.test(fontName)) return "TCVN3";
  return /^\s*vni[- ]/i.test(fontName) ? "VNI" : null;
}

/**
 * A text in an old encoding as Unicode. A TCVN3 font whose name ends in "H" shows capitals only, so the letters become
 * capitals. A text with a letter that the encoding cannot hold is Unicode already, whatever its font, and stays.
 * Linear in the text.
 *
 * @example decodeLegacy("§iÖn Bµn", "TCVN3") // "Điện Bàn"
 * @example decodeLegacy("Héi An", "TCVN3", ".VnTimeH") // "HỘI AN"
 * @example decodeLegacy("Ñieän Baøn", "VNI") // "Điện Bàn"
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, fontName = ""): string {
  if (BEYOND.test(text)) return text;
  return encoding === "VNI" ? decodeVni(text) : decodeTcvn3(text, /h\s*$/i.test(fontName));
}

interface Traces {
  /** Runs of letters and of the signs the encoding uses for letters. */
  words: RegExp;
  /** Letters that never stand in a text of the encoding. */
  foreign: RegExp;
  /** Signs that no Western name and no Unicode Vietnamese has inside a word. */
  sure: RegExp;
}

const TRACES: Record<LegacyEncoding, Traces> = {
  TCVN3: {
    words: /[A-Za-z¡-®µ-¹»-¾Æ-ÌÎ-ØÜ-ßá-ïñ-þ]+/g,
    foreign: /[À-ÅÍÙ-Ûàðºÿ]/,
    sure: /[¡-©«-®¶-¹»-¾×÷]|[a-z][Æ-ÌÎ-ÖØÜ-Þ]/,
  },
  VNI: {
    words: /[A-Za-zÀ-ÖØ-öø-ÿ]+/g,
    foreign: /[ªºµ]/,
    sure: /[aeo][âãäåõøû]|[aeuy]ù|(?<=\p{L})où|[uy][õø]|[öô][ùøûõï]|[ae][áà]|a[êèéëü]/iu,
  },
};

/**
 * The old encoding that the letters of a text betray, or null. Some word must be impossible in Unicode Vietnamese by its
 * signs or its spelling, and every word with signs must decode to a Vietnamese syllable. Where all its signs are letters
 * of other languages too ("Loïc", "Lång"), a second word is asked for, and words without signs must be syllables as well
 * (or abbreviations). A text that is possible Unicode stays Unicode, though it may be neither: "Phó Ninh" is "Phú Ninh"
 * in TCVN3, "Khoái cô quan" is "Khối cơ quan" in VNI. "Tæ 1" may be "Tổ 1" or "Tỉ 1". There only the font can tell.
 * Linear in the text.
 *
 * @example legacyOf("§iÖn Bµn") // "TCVN3"
 * @example legacyOf("Ñieän Baøn") // "VNI"
 * @example legacyOf("Nestlé Bình An") // null
 */
export function legacyOf(text: string): LegacyEncoding | null {
  if (!/[\u00a1-\u00fe]/.test(text) || BEYOND.test(text)) return null;
  const [tcvn3, vni] = [proofOf(text, "TCVN3"), proofOf(text, "VNI")];
  if (tcvn3 === vni) return null;
  return tcvn3 > vni ? "TCVN3" : "VNI";
}

/** How well a text proves to be in an encoding: 0 not at all, 1 by its words taken together, 2 by a sign. */
function proofOf(text: string, encoding: LegacyEncoding): 0 | 1 | 2 {
  const { words, foreign, sure } = TRACES[encoding];
  if (foreign.test(text)) return 0;
  const found = text.match(words) ?? [];
  const signed = found.filter((word) => /[^A-Za-z]/.test(word) && /\p{L}/u.test(word));
  const decoded = (word: string) => decodeLegacy(word, encoding);
  if (!signed.every((word) => isSyllable(decoded(word).toLowerCase(), "strict"))) return 0;

  const telling = signed.filter(
    (word) => word.length > 1 && decoded(word) !== word && !isSyllable(word.toLowerCase(), "loose"),
  );
  if (telling.length === 0) return 0;
  if (telling.some((word) => sure.test(word))) return 2;
  const plain = found.filter((word) => /^[A-Za-z]+$/.test(word));
  const allVietnamese = plain.every((word) => word === word.toUpperCase() || isSyllable(word.toLowerCase(), "loose"));
  return allVietnamese && (found.length > 1 || /\p{L} \d/u.test(text)) ? 1 : 0;
}
