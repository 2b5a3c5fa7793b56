import type { CellChange, Difference } from "../jobs";

/**
 * The changes that say something to a planner: of a sheet that is made or emptied its first table alone, without the title
 * above it and the tables beside it; of a cell its content, not the font or format that comes with it. Where looks are all
 * that changes they are told. Linear in the changes.
 */
export function tellableChanges(changes: readonly CellChange[]): readonly CellChange[] {
  const first = new Map<string, CellChange>();
  for (const change of changes) {
    const { what, sheet, before, after } = change;
    if (what === "table" && (before === "" || after === "") && !first.has(sheet)) first.set(sheet, change);
  }
  const told = changes.filter((change) => {
    if (change.what === "font" || change.what === "numberFormat") return false;
    const table = first.get(change.sheet);
    return table === undefined || table === change || (change.what !== "table" && change.column !== "");
  });
  return told.length > 0 ? told : changes;
}

/** How many cells of the planner's own get another content: those on any sheet but the one named. */
export function mendedCells(changes: readonly CellChange[], ours: string): number {
  return changes.filter(({ sheet, what }) => sheet !== ours && what === "value").length;
}

/** What a difference is for: Sửa that mends no cell only remembers, on the sheet named. */
export function purposeOf({ job, changes }: Difference, ours: string): Difference["job"] | "remember" {
  return job === "fix" && mendedCells(changes, ours) === 0 ? "remember" : job;
}
