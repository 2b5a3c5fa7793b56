import type { PaneMessage, RunCommand } from "./pane-messages";

/** What of Office.js a shared runtime adds to a pane. */
export interface SharedRuntime {
  actions: { associate: (name: string, action: Action) => void };
  addin: { showAsTaskpane: () => Promise<void>; hide: () => Promise<void> };
  /** Runs the command that the planner has pressed. */
  run: (command: RunCommand) => void;
}

/** What the add-in does for a command. A button brings an event, a shortcut none. */
export type Action = (event?: { source: { id: string }; completed: () => void }) => unknown;

/**
 * Plays Excel's side of the runtime that pane and ribbon share. The pane is shown only once the button's event has been
 * completed, as in Excel.
 * Source: github.com/OfficeDev/office-js/issues/3250
 */
export function sharedRuntime(tell: (message: PaneMessage) => void): SharedRuntime {
  const associated = new Map<string, Action>();
  let completed: Promise<void> = Promise.resolve();
  return {
    actions: {
      associate(name, action) {
        associated.set(name, action);
        tell({ kind: "associated", command: name });
      },
    },
    addin: {
      showAsTaskpane: () => completed.then(() => tell({ kind: "pane", shown: true })),
      hide: () => completed.then(() => tell({ kind: "pane", shown: false })),
    },
    run({ command, button }) {
      const action = associated.get(command);
      if (!action) throw new Error(`No function was associated with ${command}.`);
      if (button === null) return void action();
      let complete = (): void => undefined;
      completed = new Promise((resolve) => (complete = resolve));
      action({ source: { id: button }, completed: complete });
    },
  };
}
