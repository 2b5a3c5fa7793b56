import type { MeasuredRow } from "../calc";

/** More bars than this cannot be told apart on a page. */
const MOST = 40;

/**
 * The units that a page can show, in tree order: the branches that have a target or somebody in, if they are few enough; else
 * those right under the top, or the first of them. Linear in the units.
 */
export function chartedRows(rows: readonly MeasuredRow[]): MeasuredRow[] {
  const told = ({ quota, actual }: MeasuredRow): boolean => (quota ?? 0) > 0 || actual > 0;
  const branches = rows.filter((row) => row.isBranch && told(row));
  if (branches.length <= MOST) return branches;
  const tops = rows.filter(({ level }) => level === 0);
  const level = tops.length === 1 ? 1 : 0;
  return rows.filter((row) => row.level === level && told(row)).slice(0, MOST);
}
