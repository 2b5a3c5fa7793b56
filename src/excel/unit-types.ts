import type { UnitType } from "../calc";
import { plainWords } from "./headers";

/** What planners write under Loại hình: the words that name each type, asked in this order, compared by `plainWords`. */
const WORDS: readonly (readonly [UnitType, readonly string[]])[] = [
  ["armedForces", ["lực lượng vũ trang", "LLVT", "công an", "quân sự", "quân đội", "biên phòng", "bộ đội"]],
  ["school", ["trường học", "trường", "giáo dục", "sự nghiệp giáo dục"]],
  ["privateEnterprise", ["ngoài nhà nước", "tư nhân", "hợp tác xã", "HTX", "doanh nghiệp tư"]],
  ["stateEnterprise", ["doanh nghiệp nhà nước", "DNNN", "doanh nghiệp"]],
  ["residential", ["khu dân cư", "thôn", "khu phố", "tổ dân phố", "TDP", "ấp", "khóm", "xóm", "dân cư", "nông thôn"]],
  ["agency", ["cơ quan", "hành chính", "sự nghiệp", "trạm y tế", "y tế"]],
  ["other", ["khác"]],
];

/**
 * The type that a text names, or null where it names none. Constant cost.
 *
 * @example unitTypeOf("Thôn, khu phố") // "residential"
 * @example unitTypeOf("Hợp tác xã")    // "privateEnterprise"
 */
export function unitTypeOf(text: string): UnitType | null {
  const said = ` ${plainWords(text)} `;
  return WORDS.find(([, words]) => words.some((word) => said.includes(` ${plainWords(word)} `)))?.[0] ?? null;
}
