import type { CellChange } from "../jobs";

/**
 * The changes that say something to a planner: of a table that is made or taken away the table alone, without the title
 * above it. Linear in the changes.
 */
export function tellableChanges(changes: readonly CellChange[]): CellChange[] {
  const made = new Set(
    changes
      .filter(({ what, before, after }) => what === "table" && (before === "" || after === ""))
      .map(({ sheet }) => sheet),
  );
  return changes.filter(({ sheet, what, column }) => what === "table" || column !== "" || !made.has(sheet));
}
