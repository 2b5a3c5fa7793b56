import { giveOrder, type Order, ORDERS } from "../jobs";

/** The ribbon's command that only opens the pane. */
const OPEN = "open";

/** What each button of the ribbon in manifest.xml and each shortcut in assets/shortcuts.json does, by its name there. */
export const COMMANDS = [OPEN, ...ORDERS] as const;

/** A button's event; a shortcut brings none. */
type CommandEvent = Pick<Office.AddinCommands.Event, "completed">;

/** Office waits for what an action returns, though its types say nothing of it. */
interface Actions {
  associate: (name: string, action: (event?: CommandEvent) => Promise<void>) => void;
}

/**
 * Tells Office what each command does: it opens the pane and hands it an order.
 * Source: learn.microsoft.com/javascript/api/office/office.actions#office-office-actions-associate-member
 */
export function associateCommands(): void {
  const actions: Actions = Office.actions;
  for (const name of COMMANDS) actions.associate(name, (event) => command(name, event));
}

/**
 * The event is completed first: the pane is not shown before, and Office would wait for it. Rejects where Office cannot show
 * the pane; the order then waits for the planner to open it.
 * Source: github.com/OfficeDev/office-js/issues/3250
 */
async function command(name: typeof OPEN | Order, event?: CommandEvent): Promise<void> {
  if (name !== OPEN) giveOrder(name);
  event?.completed();
  await Office.addin.showAsTaskpane();
}
