import { plainWords } from "../headers";

const SPAN = /^(?:(?:nhiem ky|nk|giai doan) )?(\d{4}) (?:den )?(\d{4})$/;
const OF_TERM =
  /[\s,(–-]*(?:(?:trong|cả|toàn|theo)\s+)?nhiệm kỳ(?:\s*(?<from>\d{4})\s*(?:[-–—÷]|đến)\s*\d{4})?\s*\)?$/iu;

/**
 * The first year of a term; null where the text names none. A school year such as 2020–2021 is none. Constant cost.
 *
 * @example termOf("Nhiệm kỳ 2021–2025") // 2021
 * @example termOf("2025")               // null
 */
export function termOf(text: string): number | null {
  const [, from, to] = (SPAN.exec(plainWords(text)) ?? []).map(Number);
  return from !== undefined && to !== undefined && to - from >= 2 ? from : null;
}

/**
 * What a target is of, and whether its name says that it is for a whole term; `from` where it says since when. Linear.
 *
 * @example kindOf("Kết nạp nhiệm kỳ 2021-2025") // { kind: "Kết nạp", wholeTerm: true, from: 2021 }
 * @example kindOf("Kết nạp")                    // { kind: "Kết nạp", wholeTerm: false, from: null }
 */
export function kindOf(text: string): { kind: string; wholeTerm: boolean; from: number | null } {
  const said = OF_TERM.exec(text);
  if (!said) return { kind: text, wholeTerm: false, from: null };
  const from = said.groups?.from;
  return { kind: text.slice(0, said.index), wholeTerm: true, from: from === undefined ? null : Number(from) };
}
