const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The letters of a word without its tone, and the tone marks it bore. Linear in the word.
 *
 * @example splitTone("thuộc") // { letters: "thuôc", tones: "\u0323" }
 */
export function splitTone(word: string): { letters: string; tones: string } {
  if (isAscii(word)) return { letters: word, tones: "" };
  const parts = word.normalize("NFD");
  return { letters: parts.replace(TONES, "").normalize("NFC"), tones: parts.match(TONES)?.join("") ?? "" };
}

/**
 * A text with plain letters in place of those with tones and marks; signs such as "≠" stay whole. Linear in the text.
 *
 * @example withoutMarks("Đồng chí") // "Dong chi"
 */
export function withoutMarks(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize("NFD")
    .replace(/(\p{L})\p{M}+/gu, "$1")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .normalize("NFC");
}

const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);
