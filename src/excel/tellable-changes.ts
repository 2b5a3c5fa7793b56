import type { CellChange } from "./changes";

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
