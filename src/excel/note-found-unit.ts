import type { CellReader } from "./cells";
import type { PartColumns } from "./headers";
import type { Part } from "./plan-book";
import type { FoundUnit } from "./unit-finder";

/**
 * The id of the unit that a cell names; null, and noted, where there is none. A Mã in other letters is taken and noted with
 * its cure; a name that is only like a unit's is not taken before the planner has said so.
 */
export function noteFoundUnit<P extends Part>(
  cell: CellReader<P>,
  row: number,
  column: PartColumns[P],
  text: string,
  found: FoundUnit | null,
  unknown: "unknownUnit" | "targetUnknownUnit",
): string | null {
  if (found === null) {
    cell.note(row, column, unknown, { unit: text });
    return null;
  }
  const { id, how } = found;
  if (how === "alike") {
    const issue = cell.note(row, column, "perhapsUnit", { text, unit: id }, "warning");
    issue.fix = { before: text, after: id, change: { kind: "unit", name: text, unit: id } };
    return null;
  }
  if (how === "case" || how === "accents") {
    const issue = cell.note(row, column, "unitCodeDiffers", { text, unit: id }, how === "case" ? "info" : "warning");
    cell.cure(issue, row, column, [text, id], { value: id });
  }
  return id;
}
