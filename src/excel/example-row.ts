import { headerKey } from "./headers";

/** Most texts need no closer look. */
const MAY_SAY = /^\s*v.{1,3}\s+d/i;
const SAYS = /^vidu.*xoadongnay$/;
const LONGEST = 60;

/**
 * Whether a cell says that its row is only an example, to be deleted: such a row is never counted. Constant cost.
 *
 * @example isExampleMark("VÍ DỤ – xóa dòng này") // true
 * @example isExampleMark("Vũ Dũng")              // false
 */
export function isExampleMark(value: unknown): boolean {
  if (typeof value !== "string" || value.length > LONGEST || !MAY_SAY.test(value)) return false;
  return SAYS.test(headerKey(value));
}
