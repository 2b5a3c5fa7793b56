import type { CellChange, Difference } from "../jobs";

/** How many cells of the planner's own get another content: those on any sheet but the one named. */
export function mendedCells(changes: readonly CellChange[], ours: string): number {
  return changes.filter(({ sheet, what }) => sheet !== ours && what === "value").length;
}

/** What a difference is for: Sửa that mends no cell only remembers, on the sheet named. */
export function purposeOf({ job, changes }: Difference, ours: string): Difference["job"] | "remember" {
  return job === "fix" && mendedCells(changes, ours) === 0 ? "remember" : job;
}
