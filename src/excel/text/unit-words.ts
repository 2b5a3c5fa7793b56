import { withoutMarks } from "./tones";
import { isMark, tokensOf } from "./unit-tokens";

/** A unit's name taken apart for comparison. */
export interface UnitForm {
  /** All its words. */
  whole: string;
  /** The kind of place or house it says it is, null where it says none. */
  kind: string | null;
  /** Its words without those in front that say what kind of organisation it is. */
  words: string;
  /** The same without accents, and also with its kind, for "Quan su" is no "quận". */
  plain: readonly string[];
  /** The letters of its words without accents, and apart from them its numbers and single letters. */
  letters: string;
  marks: string;
}

const PARTY = [
  "đảng bộ cơ sở",
  "đảng bộ bộ phận",
  "chi bộ cơ sở",
  "đảng bộ",
  "đảng ủy",
  "chi bộ",
  "chi ủy",
  "ban chấp hành",
  "bch",
  "cb",
  "đb",
];
/** The words in front that say of what kind a place or house is; one kind has the Party's word and the State's. */
const KINDS: Record<string, readonly string[]> = {
  province: ["tỉnh ủy", "tỉnh"],
  city: ["thành ủy", "thành phố", "tp"],
  district: ["huyện ủy", "huyện"],
  urbanDistrict: ["quận ủy", "quận"],
  town: ["thị ủy", "thị xã", "tx"],
  township: ["thị trấn", "tt"],
  commune: ["xã"],
  ward: ["phường", "p"],
};
/** What follows "trường" where it means a school; Trường Sơn and Trường Thi are places. */
const SCHOOLS =
  "tiểu trung mầm mẫu cao đại phổ chính dân dạy nghề chuyên liên th thcs thpt ptth mn mg cđ đh pt ptcs ptdt ptdtnt ptdtbt";

/** Words at the front of a name, the first `taken` of which only say what kind of organisation it is. */
interface Phrase {
  tokens: readonly string[];
  taken: number;
  kind: string | null;
}

const phraseOf =
  (kind: string | null) =>
  (text: string): Phrase => {
    const tokens = tokensOf(text);
    return { tokens, taken: tokens.length, kind };
  };
const PHRASES: readonly Phrase[] = [
  ...PARTY.map(phraseOf(null)),
  ...Object.entries(KINDS).flatMap(([kind, texts]) => texts.map(phraseOf(kind))),
  ...SCHOOLS.split(" ").map((word) => ({ ...phraseOf("school")(`trường ${word}`), taken: 1 })),
];
const PLAIN_PHRASES = PHRASES.map((phrase) => ({ ...phrase, tokens: phrase.tokens.map(withoutMarks) }));

/**
 * The form in which names of units are compared: small letters with their accents, without the words in front that say
 * what kind of organisation it is, without punctuation and spaces; numbers stand apart, written one way ("số 01" and
 * "I" are 1). Old and new places of tones, and "Kì" and "Kỳ", are alike. Linear in the name.
 *
 * @example unitWords("Đảng bộ TP.Tam Kỳ") // "tamkì"
 * @example unitWords("Chi bộ Khu số 01") // "khu 1"
 */
export function unitWords(name: string): string {
  return unitForm(name).words;
}

/**
 * All the forms of a name that comparison needs. Linear in the name.
 *
 * @example unitForm("Phường An Mỹ") // { kind: "ward", words: "anmĩ", letters: "anmi", … }
 */
export function unitForm(name: string): UnitForm {
  const tokens = tokensOf(name);
  const plain = tokens.map(withoutMarks);
  const phrases = tokens.every((token, index) => token === plain[index]) ? PLAIN_PHRASES : PHRASES;
  const { kind, taken } = front(tokens, phrases, true);
  const { taken: takenOfParty } = front(tokens, phrases, false);
  return {
    whole: joined(tokens),
    kind,
    words: joined(tokens.slice(taken)),
    plain: [...new Set([joined(plain.slice(taken)), joined(plain.slice(takenOfParty))])],
    letters: plain
      .slice(taken)
      .filter((token) => !isMark(token))
      .join(""),
    marks: plain.slice(taken).filter(isMark).join(" "),
  };
}

/**
 * How many tokens in front are the Party's words and those of one kind, if kinds are wanted, and that kind. What is left
 * always has a word in it.
 */
function front(
  tokens: readonly string[],
  phrases: readonly Phrase[],
  kinds: boolean,
): { kind: string | null; taken: number } {
  let kind: string | null = null;
  let taken = 0;
  for (;;) {
    const next = phrases.find(
      (phrase) =>
        phrase.tokens.every((token, index) => token === tokens[taken + index]) &&
        (phrase.kind === null || (kinds && (kind === null || phrase.kind === kind))),
    );
    if (!next || tokens.slice(taken + next.taken).every(isMark)) return { kind, taken };
    kind ??= next.kind;
    taken += next.taken;
  }
}

function joined(tokens: readonly string[]): string {
  return tokens
    .map((token) => (isMark(token) ? ` ${token} ` : token))
    .join("")
    .replace(/ +/g, " ")
    .trim();
}
