/** What a mark behind a vowel stands for: circumflex or breve, with a tone or without. */
const TONES: Record<string, string> = { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" };
const CIRCUMFLEX: Record<string, string> = {
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
};
const BREVE: Record<string, string> = {
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};
/** Letters that are one sign in the font. */
const LETTERS: Record<string, string> = { ñ: "đ", ô: "ơ", ö: "ư", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" };

const LETTER = /(a)([ùøûõïâáàåãäêéèúüë])|([eo])([ùøûõïâáàåãä])|([uyôö])([ùøûõï])|[ñôöæóòî]/giu;

/**
 * A text typed for a VNI font (VNI-Win) as Unicode. The font writes most vowels as two signs, the letter and then its
 * marks; the letter alone says whether it is a capital. Linear in the text.
 *
 * @example decodeVni("Ñieän Baøn") // "Điện Bàn"
 */
export function decodeVni(text: string): string {
  return text.replace(LETTER, (signs) => {
    const [letter, mark] = [...signs] as [string, string | undefined];
    const sign = mark?.toLowerCase() ?? "";
    const marks = TONES[sign] ?? CIRCUMFLEX[sign] ?? BREVE[sign] ?? "";
    const plain = LETTERS[letter.toLowerCase()] ?? letter;
    return ((letter === letter.toLowerCase() ? plain : plain.toUpperCase()) + marks).normalize("NFC");
  });
}
