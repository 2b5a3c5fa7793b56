import type { CellChange } from "../jobs";

/**
 * The changes that say something to a planner: of a sheet that is made or emptied its first table alone, without the title
 * above it and the tables beside it; of a cell its content, not the font or format that comes with it. Linear in the
 * changes.
 */
export function tellableChanges(changes: readonly CellChange[]): CellChange[] {
  const first = new Map<string, CellChange>();
  for (const change of changes) {
    const { what, sheet, before, after } = change;
    if (what === "table" && (before === "" || after === "") && !first.has(sheet)) first.set(sheet, change);
  }
  return changes.filter((change) => {
    if (change.what === "font" || change.what === "numberFormat") return false;
    const table = first.get(change.sheet);
    return table === undefined || table === change || (change.what !== "table" && change.column !== "");
  });
}

/** How many cells of the planner's own get another content: those on any sheet but the one named. */
export function mendedCells(changes: readonly CellChange[], ours: string): number {
  return changes.filter(({ sheet, what }) => sheet !== ours && what === "value").length;
}
