/** What the pane keeps for this person on this computer is named so that Office keeps its hosts apart. Source: learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings */
function keyOf(name: string): string {
  const partition = typeof Office === "undefined" ? undefined : Office.context?.partitionKey;
  return `${partition ?? ""}chiTieu.${name}`;
}

/** A preference as it was kept; null without one, and where the browser keeps nothing for a pane. */
export function kept(name: string): string | null {
  return storage()?.getItem(keyOf(name)) ?? null;
}

/** Keeps a preference; where the browser keeps nothing it holds until the pane is closed. */
export function keep(name: string, value: string): void {
  try {
    storage()?.setItem(keyOf(name), value);
  } catch (error) {
    // Full or closed storage is the browser's choice; a preference is not worth a word to the planner.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Reading the very property throws where a browser blocks storage in frames. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
