/**
 * Text as it is compared: composed (NFC), in small letters, without joiners, every run of spaces one space, none at the
 * ends. Tones and marks stay. Linear in the text.
 *
 * @example keyOf("  Kết   NẠP ") // "kết nạp"
 */
export function keyOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\u00AD|\u200C|\u200D|\u2060|\uFEFF/gu, "")
    .replace(/[\s\u200B]+/gu, " ")
    .trim();
}
