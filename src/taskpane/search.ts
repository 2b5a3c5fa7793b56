/** A text as it is searched for: without case and accents, so that "truong" finds "Trường". Linear in the text. */
export function searchKey(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d").trim();
}
